"""Parts that every style of minutes shares: last minutes, who reports, debate, agenda, end of the sitting."""

from datetime import timedelta

from corpus.lexicon import dates, money, numbers, organisations, people
from corpus.lexicon.people import NameForm, Person
from corpus.styles import minutes_votes as votes
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_fill import Filler
from corpus.styles.minutes_topics import Drawn, capital
from corpus.styles.minutes_votes import Table
from corpus.styles.scene import Scene

OFFICES = (
    "adjoint{e} aux finances",
    "adjoint{e} à l'urbanisme",
    "1{er} adjoint{e}",
    "conseill{iere} délégué{e}",
    "adjoint{e} à la voirie",
    "délégué{e} à la culture",
    "2e adjoint{e}",
    "chargé{e} des affaires scolaires",
    "président{e} de la commission",
)
REPORTS = (
    "Rapporteur : {}",
    "Rapporteur : {}",
    "RAPPORTEUR : {}",
    "Présentation par {}.",
    "{} présente le dossier.",
    "Exposé de {}",
    "(Rapporteur : {})",
    "{}, {office}, rappelle le contexte.",
    "{} expose ce qui suit :",
    "Sur rapport de {}, {office}.",
    "{} prend la parole.",
    "{} donne lecture du rapport.",
    "{}, {office}, présente ce point.",
)
LAST = (
    (
        "Approbation du procès-verbal de la séance du {date}",
        "Le procès-verbal <n'appelle aucune observation|est mis aux voix|a été adressé à chacun>.",
        False,
    ),
    (
        "Approbation du compte rendu de la réunion du {date}",
        "{chair} demande s'il y a des remarques sur le compte rendu. Il n'y en a pas.",
        True,
    ),
    (
        "Adoption du procès-verbal de la séance du {date}",
        "{chair} soumet le procès-verbal à l'approbation <du conseil|de l'assemblée>.",
        True,
    ),
    (
        "Approbation du PV de la séance précédente",
        "Le document, transmis le {date}, n'amène pas de commentaire.",
        False,
    ),
    ("Procès-verbal du {date}", "{chair} donne lecture du procès-verbal.", True),
)
LAST_SENTENCES = (
    "Le {title} est approuvé {vote}.",
    "Le {title} est adopté {vote}.",
    "{Chair} soumet au vote le {title}, qui est approuvé {vote}.",
    "Aucune observation n'étant formulée, le {title} est adopté {vote}.",
    "Lecture faite, le {title} est approuvé {vote}.",
)
LAST_TITLES = (
    "procès-verbal de la séance du {}",
    "compte rendu de la réunion du {}",
    "procès-verbal du {}",
    "compte-rendu du {}",
)
ENDS = (
    "L'ordre du jour étant épuisé, la séance est levée à {hour}.",
    "Plus rien n'étant à délibérer, la séance est levée à {hour}.",
    "La séance est close à {hour}.",
    "Fin de la réunion à {hour}.",
    "Plus personne ne demandant la parole, {chair} lève la séance à {hour}.",
    "{chair} remercie les participants et lève la séance à {hour}.",
)
SOURCES = (organisations.sentence, organisations.sentence, organisations.distractor, money.distractor)
SIGNED = ("Le secrétaire de séance,\n{}", "Le secrétaire, {}", "Signé : {}", "Le Secrétaire de séance\n{}")


def office(scene: Scene, someone: Person) -> str:
    """``adjointe aux finances``."""
    title = scene.rng.choice(OFFICES) if scene.authority.kind == "commune" else "vice-président{e}"
    e = "e" if someone.female else ""
    return title.replace("{e}", e).replace("{er}", "re" if e else "er").replace("{iere}", "ère" if e else "er")


def rapporteur(draft: Draft, form: NameForm | None = None, chance: float = 0.7) -> Person | None:
    """A block that says who presents the act, now and then the mayor; nothing otherwise."""
    rng, scene = draft.rng, draft.filler.scene
    if rng.random() > chance:
        return None
    if rng.random() < 0.3:
        draft.told_by(scene.session.president or "")
        draft.add(rng.choice(REPORTS[:7]).format(scene.the_chair))
        return scene.president
    someone = draft.filler.member()
    civility = rng.choice((someone.civility, someone.civility_long))
    name = scene.per(someone, form or rng.choice((draft.filler.form, people.given_first_caps, people.given_first)))
    draft.told_by(name)
    draft.add(rng.choice(REPORTS).format(f"{civility} {name}", office=office(scene, someone)))
    return someone


def exchange(draft: Draft, drawn: Drawn, turns: int) -> None:
    """Questions and answers as reported speech; nobody repeats himself."""
    filler, topic, rng = draft.filler, drawn.topic, draft.rng
    asks, replies = rng.sample(topic.asks, len(topic.asks)), rng.sample(topic.replies, len(topic.replies))
    for ask, reply in list(zip(asks, replies, strict=False))[:turns]:
        filler.speaker = someone = filler.member()
        line = f"{filler.scene.titled(someone, filler.form)} {filler.text(ask)}."
        answerer = _answerer(filler)
        filler.speaker = None
        draft.add(line + rng.choice((" ", "\n")) + f"{answerer} {filler.text(reply)}.")


def _answerer(filler: Filler) -> str:
    if filler.rng.random() < 0.6:
        return filler.scene.the_chair
    someone = filler.member()
    return f"{someone.civility} {filler.scene.per(someone, filler.form)}"


def filling(draft: Draft) -> str:
    """A sentence from the lexicons: organisations, or things that look like mentions and are none."""
    source = draft.rng.choice(SOURCES)
    for _ in range(8):
        said = source(draft.rng)
        if "\n" not in said and not said.startswith("Vu ") and "⟦AMOUNT" not in said and len(said) > 40:
            return capital(said)
    return ""


def last_minutes(draft: Draft, table: Table = votes.LINES, head: str = "{}") -> None:
    """The approval of the last minutes: an act of its own, with a heading or in one sentence."""
    rng, filler, scene = draft.rng, draft.filler, draft.filler.scene
    day = dates.long_form(scene.date - timedelta(days=rng.randint(20, 95)))
    ballot = votes.ballot(filler, votes.INLINE, rng.choice(("unanimous", "unanimous", "unanimous", "silent")))
    filler.fresh()
    if rng.random() < 0.45:
        title = rng.choice(LAST_TITLES).format(day)
        template = rng.choice(LAST_SENTENCES)
        draft.blocks.append("")
        draft.open(title)
        if "{Chair}" in template:
            draft.told_by(scene.session.president or "")
        draft.vote(ballot, template.format(title=title, vote=ballot.text, Chair=scene.the_chair).replace(" .", "."))
        return
    title, text, chaired = rng.choice(LAST)
    title = title.replace("{date}", day)
    draft.add(head.format(title))
    draft.open(title)
    if chaired:
        draft.told_by(scene.session.president or "")
    draft.add(capital(filler.text(text)))
    ballot = votes.ballot(filler, votes.LINES, rng.choice(("unanimous", "unanimous", "counted", "silent", "split")))
    draft.vote(ballot, ballot.text)


def agenda(draft: Draft, titles: list[str], bullets: str | None = None) -> None:
    """The list of titles before the acts; it makes no record."""
    rng = draft.rng
    head = rng.choice(
        (
            "ORDRE DU JOUR",
            "Ordre du jour :",
            "ORDRE DU JOUR :",
            "L'ordre du jour est le suivant :",
            "Points à l'ordre du jour",
        )
    )
    bullet = bullets or rng.choice(("- ", "• ", "{n}. ", "{n}) ", "{n} – ", ""))
    tail = rng.choice((["Questions diverses"], ["Informations et questions diverses"], []))
    lines = [bullet.replace("{n}", str(at)) + title for at, title in enumerate([*titles, *tail], 1)]
    draft.add("\n".join([head, *lines]))


def citation(draft: Draft) -> str:
    """``Vu la délibération n° …``."""
    return f"Vu {numbers.citation(draft.rng)}"


def end(draft: Draft) -> None:
    """The end of the sitting, and the signatures."""
    rng, scene = draft.rng, draft.filler.scene
    draft.add(
        capital(
            rng.choice(ENDS).format(
                hour=rng.choice(("21 h 45", "22h30", "20 heures 10", "23 h 05", "19h50")), chair=scene.the_chair
            )
        )
    )
    if rng.random() < 0.6:
        draft.add(rng.choice(SIGNED).format(scene.per(scene.secretary, scene.roll)))
    if rng.random() < 0.4:
        article = "La" if scene.chair == "Présidente" else "Le"
        draft.add(f"{article} {scene.chair}, {scene.per(scene.president, scene.roll)}")
