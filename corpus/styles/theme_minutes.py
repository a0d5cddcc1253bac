"""Topics of a theme and a draft in; the acts of its minutes out: headings, reports, debates, decisions, records."""

from collections.abc import Sequence
from decimal import Decimal

from corpus.lexicon import numbers, organisations, people
from corpus.lexicon.people import Person
from corpus.markup import mark
from corpus.styles.act_slots import whole
from corpus.styles.minutes_decide import draw_ballot, noted
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import agenda, exchange, last_minutes, rapporteur
from corpus.styles.minutes_topics import Topic
from corpus.styles.minutes_votes import INLINE, LINES, Ballot, Table
from corpus.styles.theme import Piece, piece
from corpus.styles.theme_write import orders


def conclude(
    draft: Draft, drawn: Piece, table: Table, *, ballot: Ballot | None = None, about: Sequence[str] = (),
    inline: bool | None = None,
) -> None:  # fmt: skip
    """The end of an act of minutes: what is decided and how it was voted, ``inline`` or in a line of its own."""
    inline = table is INLINE if inline is None else inline
    scene = draft.filler.scene
    ballot = ballot or draw_ballot(draft.filler, drawn, table)
    if ballot.outcome == "noted":
        draft.vote(ballot, noted(scene, drawn.note or ""))
    elif ballot.outcome != "adopted":
        draft.vote(ballot, ballot.text)
    elif inline:
        draft.vote(ballot, *orders(scene, drawn.decide, ballot.text), *about)
    elif draft.rng.random() < 0.15:
        draft.vote(ballot, ballot.text, *orders(scene, drawn.decide, ""), *about)
    else:
        draft.vote(ballot, *orders(scene, drawn.decide, ""), *about, ballot.text)
    decision = draft.entries[-1].decision
    decision.amounts = list(dict.fromkeys(decision.amounts))


HEADINGS: tuple[str, ...] = (
    "{n} – {t}", "{n}. {t}", "{n}) {t}", "Point n° {n} : {t}", "{n}/ {t}", "{n} - {T}", "Question n° {n} : {t}", "{t}",
    "{d} – {t}", "Délibération n° {d} : {t}", "N° {d} – {t}", "{d} : {t}", "DÉLIBÉRATION N° {d}\nObjet : {t}",
    "{r}\n{n}. {t}", "{r} – {t}", "OBJET : {t}", "Délibération {d}\n{t}", "{r}\n{d} {t}",
)  # fmt: skip


def add_act(
    draft: Draft, drawn: Piece, heading: str, at: int, table: Table, *, turns: int = 0, reporter: float = 0.5,
    about: Sequence[str] = (), ballot: Ballot | None = None,
    quoted: bool = False, inline: bool | None = None,
) -> None:  # fmt: skip
    """One act of minutes: heading, rapporteur, grounds, report, debate, decision."""
    rng = draft.rng
    number = draft.filler.scene.numbering.next() if "{d}" in heading else None
    marked = mark("DELIB_ID", number) if number else ""
    title = drawn.title.upper() if "{T}" in heading else drawn.title
    draft.add(heading.format(n=at, t=title, T=title, d=marked, r=drawn.rubric))
    draft.open(title, number)
    rapporteur(draft, chance=reporter)
    if rng.random() < 0.5:
        draft.add(*(f"Vu {text} ;" for text in drawn.grounds))
    draft.add(*drawn.report)
    if drawn.reasons and rng.random() < 0.5:
        draft.add(*(f"Considérant {text} ;" for text in drawn.reasons))
    if rng.random() < 0.15:
        lead = rng.choice(("Cette affaire fait suite à", "Ce dossier complète", "Le rapport rappelle"))
        draft.add(f"{lead} {_cited(draft)}.".replace("à les ", "aux "))
    if rng.random() < 0.2:
        draft.add(aside(draft))
    if quoted and drawn.topic.ask:
        quotations(draft, drawn, turns)
    else:
        exchange(draft, drawn, turns)
    conclude(draft, drawn, table, ballot=ballot, about=about, inline=inline)


def _cited(draft: Draft) -> str:
    for _ in range(20):
        said = numbers.citation(draft.rng)
        if said.startswith(("la ", "les ", "l'", "l’")):
            return said
    return "la délibération précédente"


def aside(draft: Draft) -> str:
    """A whole sentence on organisations, or one that tags none, without any sum."""
    source = draft.rng.choice((organisations.sentence, organisations.distractor))
    drawn = (whole(draft.rng, source) for _ in range(9))
    return next((text for text in drawn if "⟦AMOUNT" not in text and "\n" not in text), "")


SAYING: tuple[str, ...] = (
    "{} : « {} »", "{} : {}", "{} – {}", "{} déclare : « {} »", "{}. – {}", '{} : "{}"', "Intervention de {} : {}",
    "{} prend la parole : « {} »",
)  # fmt: skip


def quotations(draft: Draft, drawn: Piece, turns: int) -> None:
    """Questions and answers in the words of those who spoke."""
    speaker, topic, rng = draft.filler, drawn.topic, draft.rng
    shape = rng.choice(SAYING)
    if topic.say and rng.random() < 0.4:
        draft.add(shape.format(speaker.scene.the_chair, speaker.text(rng.choice(topic.say))))
    asks, answers = rng.sample(topic.ask, len(topic.ask)), rng.sample(topic.answer, len(topic.answer))
    for ask, answer in list(zip(asks, answers, strict=False))[:turns]:
        speaker.speaker = someone = speaker.member()
        draft.add(shape.format(_called(draft, someone), speaker.text(ask)))
        chair = rng.random() < 0.65
        speaker.speaker = None if chair else _other(draft, someone)
        who = speaker.scene.the_chair if chair or not speaker.speaker else _called(draft, speaker.speaker)
        draft.add(shape.format(who, speaker.text(answer)))
        speaker.speaker = None


def _other(draft: Draft, someone: Person) -> Person:
    for _ in range(9):
        found = draft.filler.member()
        if found is not someone:
            return found
    return someone


def _called(draft: Draft, someone: Person) -> str:
    form = draft.filler.form
    if form is people.given_only:
        return draft.filler.scene.per(someone, form)
    civility = draft.rng.choice((someone.civility, someone.civility, someone.civility_long))
    return f"{civility} {draft.filler.scene.per(someone, form)}"


Kept = tuple[Piece, dict[str, str], dict[str, Decimal]]


def drawn_pieces(draft: Draft, topics: Sequence[Topic], *, noting: bool = True) -> list[Kept]:
    """A piece of each topic, with what the filler must remember of it."""
    found = []
    for topic in topics:
        one = piece(draft.filler, topic, noted=noting)
        found.append((one, dict(draft.filler.kept), dict(draft.filler.decided)))
    return found


def add_acts(
    draft: Draft, topics: Sequence[Topic], *, heading: str | None = None, table: Table | None = None,
    listed: float = 0.3, last: float = 0.6, turns: Sequence[int] = (0, 1, 2, 2), reporter: float = 0.6,
    noting: bool = True, quoted: float = 0.3,
) -> None:  # fmt: skip
    """The acts of a sitting: now and then their agenda, the last minutes, then act after act in one layout."""
    rng = draft.rng
    heading = heading or rng.choice(HEADINGS)
    table = table or rng.choice((INLINE, LINES))
    kept = drawn_pieces(draft, topics, noting=noting)
    if rng.random() < listed:
        agenda(draft, [one.title for one, _, _ in kept])
    if rng.random() < last:
        last_minutes(draft)
    words = rng.random() < quoted
    for at, (one, slots, decided) in enumerate(kept, 1):
        draft.filler.kept, draft.filler.decided = slots, decided
        add_act(draft, one, heading, at, table, turns=rng.choice(turns), reporter=reporter, quoted=words)
