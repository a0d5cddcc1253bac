"""A scene enters; the head of its act leaves (titles, opening, counts), the session noting what was said."""

from corpus.lexicon import dates
from corpus.lexicon.authorities import body_in_full
from corpus.lexicon.cardinals import in_words
from corpus.lexicon.naming import contract
from corpus.lexicon.places import a, commune, school_or_hall
from corpus.markup import mark
from corpus.styles.act_phrases_head import (
    ARTICLES,
    CONVENED,
    COUNTS,
    GATHERED,
    PLACES,
    REGISTERS,
    SEATS,
    SECRETARIES,
    SITTINGS,
)
from corpus.styles.layout import Line, capital
from corpus.styles.scene import Scene


def any_date(scene: Scene) -> str:
    """The sitting's date, in figures and words."""
    return scene.rng.choice((dates.long_form, dates.long_form, dates.weekday_form))(scene.date)


def department_line(scene: Scene) -> str:
    """``⟦ORG|DÉPARTEMENT DE L'ESSONNE⟧``."""
    name = f"Département {scene.authority.department.complement}"
    return mark("ORG", scene.rng.choice((name.upper(), name.upper(), name, name.upper().replace("É", "E"))))


def authority_line(scene: Scene) -> str:
    """The authority's name as a heading; the session takes it up in its usual case."""
    name = scene.authority.name
    acronym = scene.authority.acronym if scene.rng.random() < 0.2 else None
    written = mark("ORG", scene.rng.choice((name.upper(), name.upper(), name)))
    return f"{written} ({mark('ORG', acronym)})" if acronym else written


def banner(scene: Scene) -> Line:
    """The lines above the act: Republic, department, arrondissement, authority."""
    rng = scene.rng
    lines = []
    if rng.random() < 0.6:
        lines.append(
            rng.choice(
                (
                    "RÉPUBLIQUE FRANÇAISE",
                    "REPUBLIQUE FRANCAISE",
                    "République française",
                    "RÉPUBLIQUE FRANÇAISE\nLiberté – Égalité – Fraternité",
                )
            )
        )
    if scene.authority.kind not in ("departement", "region") and rng.random() < 0.65:
        lines.append(department_line(scene))
    if rng.random() < 0.35:
        lines.append(rng.choice(("Arrondissement", "ARRONDISSEMENT", "Canton", "CANTON")) + f" {_of_town(scene)}")
    return Line("\n".join([*lines, authority_line(scene)]))


def _of_town(scene: Scene) -> str:
    town = commune(scene.rng)
    return ("d'" if town[0] in "AEIOUYÉÈH" else "de ") + town


def title_lines(scene: Scene) -> Line:
    """``EXTRAIT DU REGISTRE…`` and ``Séance du …``."""
    rng = scene.rng
    body = scene.body
    day = any_date(scene)
    register = rng.choice(REGISTERS).format(BODY=body.upper(), body=body)
    sitting = rng.choice(SITTINGS).format(BODY=body.upper(), date=day, DATE=day.upper(), hour=scene.hour)
    return Line(_articles(f"{register}\n{sitting}", scene))


def _articles(text: str, scene: Scene) -> str:
    """``DU COMMISSION`` → ``DE LA COMMISSION``."""
    body = scene.body
    if body.startswith("commission"):
        text = text.replace(f"du {body}", f"de la {body}").replace(f"DU {body.upper()}", f"DE LA {body.upper()}")
        text = text.replace("réuni ", "réunie ").replace("convoqué", "convoquée").replace("assemblé ", "assemblée ")
    return text


def place(scene: Scene) -> str:
    """Where they sit."""
    rng = scene.rng
    if scene.authority.kind in ("commune", "ccas"):
        return rng.choice(PLACES)
    return rng.choice(SEATS).format(town=a(commune(rng)), hall=school_or_hall(rng))


def opening(scene: Scene) -> str:
    """``L'an …, le conseil …, sous la présidence de …``."""
    rng = scene.rng
    full = (
        body_in_full(scene.authority, rng)
        if rng.random() < 0.5
        else rng.choice((scene.body, capital(scene.body), scene.body.upper()))
    )
    pattern = rng.choice(GATHERED)
    the_body = ("la " if scene.body.startswith("commission") else "le ") + full
    if "du {body}" in pattern:
        pattern = pattern.replace("du {body}", contract("de", the_body[:3]) + "{body}")
        the_body = full
    if "{convened}" in pattern:
        scene.session.convened_on = scene.convened.isoformat()
    president = f"{rng.choice((scene.president.civility, scene.president.civility_long))} {scene.tell_president()}"
    text = pattern.format(
        body=the_body, place=place(scene), president=president, President=president, chair=_office(scene),
        convened=dates.long_form(scene.convened), article=rng.choice(ARTICLES),
    )  # fmt: skip
    joined = f"{dates.words_l_an(rng, scene.date)}, {text}"
    return _articles(joined, scene) if scene.body.startswith("commission") else joined


def _office(scene: Scene) -> str:
    """``Maire``, ``Maire de Saint-Ay``, ``Présidente de la ⟦ORG|…⟧``."""
    chair = scene.rng.choice((scene.chair, scene.chair.lower(), scene.chair))
    if scene.rng.random() < 0.7:
        return chair
    return f"{chair} {scene.authority.of(scene.rng)}"


def convocation(scene: Scene) -> str:
    """``Date de convocation : …``."""
    form = scene.rng.choice((dates.long_form, dates.long_form, dates.numeric, dates.weekday_form))
    day = form(scene.convened)
    scene.session.convened_on = scene.convened.isoformat()
    return scene.rng.choice(CONVENED).format(date=day, DATE=day.upper())


def counts(scene: Scene) -> Line:
    """Members in office, present, voting: one, two or all three of them."""
    rng = scene.rng
    office, present, voting, joint = rng.choice(COUNTS)
    parts = [office.format(_number(scene, scene.members))]
    scene.session.members_in_office = scene.members
    if rng.random() < 0.85:
        parts.append(present.format(_number(scene, len(scene.present))))
        scene.session.members_present = len(scene.present)
    if rng.random() < 0.75:
        parts.append(voting.format(_number(scene, scene.voters)))
        scene.session.members_voting = scene.voters
    return Line(joint.join(parts))


def _number(scene: Scene, number: int) -> str:
    """``18``, now and then ``dix-huit`` or ``dix-huit (18)``."""
    draw = scene.rng.random()
    if draw < 0.9:
        return f"{number:02d}" if draw < 0.2 else str(number)
    return in_words(number) if draw < 0.96 else f"{in_words(number)} ({number})"


def secretary(scene: Scene) -> str:
    """Who keeps the minutes."""
    rng = scene.rng
    named = f"{rng.choice((scene.secretary.civility, scene.secretary.civility_long))} {scene.tell_secretary()}"
    female = scene.secretary.female
    return (
        rng.choice(SECRETARIES)
        .replace("{}", named)
        .replace("{e}", "e" if female else "")
        .replace("{il}", "elle" if female else "il")
    )


def of_authority(scene: Scene) -> str:
    """``de la ⟦ORG|…⟧``."""
    return scene.authority.of(scene.rng)
