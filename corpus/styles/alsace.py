"""House styles of Alsace and Moselle: a random generator enters; extracts and minutes under local law leave."""

import random
from collections.abc import Callable
from dataclasses import replace

from corpus.authored import Authored
from corpus.lexicon import dates, people
from corpus.lexicon.authorities import Authority
from corpus.lexicon.cardinals import in_words
from corpus.lexicon.places import Department, de
from corpus.markup import mark
from corpus.styles import alsace_data, heads, rolls
from corpus.styles import alsace_names as data
from corpus.styles.layout import Line
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.scene import Scene, draw
from corpus.styles.theme import Voice, piece, pieces, read_themes, voice
from corpus.styles.theme_minutes import add_acts
from corpus.styles.theme_write import gathered, write_act

TOPICS = read_themes(alsace_data.TEXT)
HOME = (
    Department("67", "Bas-Rhin", "du "),
    Department("68", "Haut-Rhin", "du "),
    Department("57", "Moselle", "de la "),
)
PLACES = (
    "à la mairie",
    "en la salle des séances de la mairie",
    "au lieu ordinaire de ses séances",
    "dans la grande salle de la mairie",
    "au foyer communal",
    "salle Saint-Georges",
)
COUNTS = (
    "Nombre des membres du conseil municipal élus : {office}\nConseillers en fonction : {office}\n"
    "Conseillers présents : {present}",
    "Nombre de conseillers élus : {office}\nNombre de conseillers en fonction : {office}\n"
    "Nombre de conseillers présents : {present}",
    "Membres élus : {office} – En fonction : {office} – Présents : {present}",
    "Conseillers élus : {office}\nen fonction : {office}\nprésents : {present}\navec procuration : {proxies}",
    "NOMBRE DE MEMBRES ÉLUS : {office}\nNOMBRE DE MEMBRES QUI SE TROUVENT EN FONCTION : {office}\n"
    "NOMBRE DE MEMBRES PRÉSENTS : {present}",
)
REGISTERS = (
    "EXTRAIT DU PROCÈS-VERBAL\nDES DÉLIBÉRATIONS DU {BODY}",
    "Extrait du procès-verbal des délibérations du {body}",
    "EXTRAIT DU REGISTRE DES DELIBERATIONS\nDU {BODY}",
    "EXTRAIT DU REGISTRE DES PROCÈS-VERBAUX\nDU {BODY}",
    "PROCÈS-VERBAL DES DÉLIBÉRATIONS DU {BODY}",
)
SITTINGS = (
    "de la séance du {date}",
    "SÉANCE DU {DATE}",
    "Séance ordinaire du {date}",
    "{count} séance plénière du {date}",
    "Séance du {date} – convocation du {convened}",
)


def _town(rng: random.Random) -> str:
    name = rng.choice(data.EAST_FIRST) + rng.choice(data.EAST_LAST)
    draw_ = rng.random()
    if draw_ < 0.12:
        return f"{name}-{rng.choice(('le-Haut', 'le-Bas', 'lès-Hettange', 'sur-Zorn', 'sur-Nied'))}"
    return f"{rng.choice(('Ober', 'Nieder', 'Mittel'))}{name.lower()}" if draw_ < 0.22 else name


def _scene(rng: random.Random) -> Scene:
    """A sitting of a commune of the two Rhines or of Moselle, or of one of their communities."""
    scene = draw(rng, "commune", (11, 27))
    home = rng.choice(HOME)
    town = _town(rng)
    if rng.random() < 0.8:
        name = f"{rng.choice(('Commune', 'Commune', 'Ville'))} {de(town)}"
        scene.authority = replace(scene.authority, name=name, short=town, department=home)
    else:
        valley = rng.choice(data.VALLEYS)
        name = f"Communauté de communes {_of_valley(valley)}"
        siren = scene.authority.siren
        scene.authority = Authority("communaute_communes", name, valley, siren, home, "conseil communautaire")
    scene.session.collectivity, scene.session.body = scene.authority.name, scene.authority.body
    return scene


def _of_valley(valley: str) -> str:
    return ("de la " if valley.startswith("Vallée") else "du ") + valley


def _voice(scene: Scene) -> Voice:
    rng, home = scene.rng, scene.authority.department
    own = scene.authority.short if scene.authority.kind == "commune" else _town(rng)
    sawmill = rng.choice(data.SAWMILLS)
    return voice(
        scene,
        rng.choice((scene.prose, people.surname_caps, people.given_first_caps)),
        {
            "hunt": data.HUNTS, "of_rhine": (home.complement,), "rhine_code": (home.code,), "saint": data.SAINTS,
            "de_east": (de(own), de(_town(rng))), "east": (own,), "organ": data.ORGANS, "club": data.CLUBS,
            "club_bare": data.CLUB_NAMES, "feast": data.FEASTS, "de_court": tuple(map(de, data.COURTS)),
            "court": data.COURTS,
            "valley": data.VALLEYS, "valley_of": tuple(map(_of_valley, data.VALLEYS)), "flur": data.FLUREN,
            "alley": data.ALLEYS, "gasse": data.GASSEN, "surveyor": data.SURVEYORS, "notary": data.NOTARIES,
            "sawmill": (sawmill,), "sawmill_org": (f"la scierie [O:{sawmill}]",), "sparks": data.SPARKS,
            "grid": data.GRIDS,
            "bilingual": data.BILINGUAL, "german": data.GERMAN, "german_city": data.GERMAN_CITIES, "euro": data.EUROS,
            "harmonie": data.HARMONIES, "period": ("2024-2033", "du 2 février 2024 au 1er février 2033", "2015-2024"),
        },
    )  # fmt: skip


def _counts(scene: Scene) -> Line:
    """Members elected, in office and present, as the local registers have them."""
    rng = scene.rng
    office, present = len(scene.present) + len(scene.absent), len(scene.present)
    scene.session.members_in_office, scene.session.members_present = office, present
    word = rng.random() < 0.1
    return Line(
        rng.choice(COUNTS).format(
            office=in_words(office) if word else office,
            present=in_words(present) if word else present,
            proxies=len(scene.proxies),
        )
    )


def _banner(scene: Scene) -> Line:
    """Department, arrondissement, commune."""
    rng = scene.rng
    home = scene.authority.department
    name = f"DÉPARTEMENT {home.complement.upper()}"
    lines = [
        rng.choice((mark("ORG", name), mark("ORG", name.title().replace("Du ", "du ").replace("De La ", "de la ")))),
        f"{rng.choice(('Arrondissement', 'ARRONDISSEMENT'))} {de(rng.choice(data.COURTS))}",
        heads.authority_line(scene),
    ]
    if rng.random() < 0.3:
        lines.insert(0, rng.choice(("RÉPUBLIQUE FRANÇAISE", "République Française", "ALSACE-MOSELLE")))
    return Line("\n".join(lines if rng.random() < 0.7 else lines[-1:]))


def _titles(scene: Scene) -> Line:
    rng = scene.rng
    day = rng.choice((dates.long_form, dates.weekday_form))(scene.date)
    form = rng.choice(SITTINGS)
    if "{convened}" in form:
        scene.session.convened_on = scene.convened.isoformat()
    sitting = form.format(
        date=day, DATE=day.upper(), convened=dates.long_form(scene.convened), count=f"{rng.randint(3, 40)}e"
    )
    return Line(rng.choice(REGISTERS).format(BODY=scene.body.upper(), body=scene.body) + "\n" + sitting)


def _presided(scene: Scene) -> str:
    """``Sous la présidence de M. X, Maire``, alone on its line, or the usual opening."""
    rng = scene.rng
    if rng.random() < 0.5:
        return gathered(scene, rng.choice(PLACES))
    who = f"{rng.choice((scene.president.civility, scene.president.civility_long))} {scene.tell_president()}"
    return rng.choice(("Sous la présidence de {}, {}", "Présidence : {}, {}", "Président : {}, {}")).format(
        who, scene.chair
    )


def _head(scene: Scene) -> list[str]:
    rng = scene.rng
    people_ = rolls.roll(scene, rng.choice(("prose", "bracketed", "by_gender", "in_lines")))
    keeper = [heads.secretary(scene)] if rng.random() < 0.8 else []
    middle = [_counts(scene), _presided(scene)]
    rng.shuffle(middle)
    return [_banner(scene), _titles(scene), *middle, *people_, *keeper]


def extract(rng: random.Random) -> Authored:
    """An extract of the register: members elected, in office, present; local law in the grounds."""
    scene = _scene(rng)
    speaker = _voice(scene)
    drawn = piece(speaker, rng.choice(TOPICS))
    return write_act(scene, speaker, drawn, _head(scene), appeals=0.4, most=3)


def sitting(rng: random.Random) -> Authored:
    """Minutes of a whole sitting, point by point, with debates."""
    scene = _scene(rng)
    draft = Draft(_voice(scene))
    draft.add(*map(str, _head(scene)))
    add_acts(draft, pieces(draft.filler, TOPICS, rng.randint(4, 7)))
    if rng.random() < 0.2:
        draft.break_off()
    else:
        end(draft)
    return draft.authored()


STYLES: dict[str, Callable[[random.Random], Authored]] = {"alsace_extract": extract, "alsace_minutes": sitting}
