"""A scene and a drawn act enter; the act's paragraphs leave (title, grounds, report, decision), its record filled."""

import random
import re

from corpus.lexicon import law, numbers, organisations
from corpus.markup import mark, plain
from corpus.styles.act_phrases import (
    ACCEPTED,
    BULLETS,
    CHAIR_SPEAKS,
    DECIDES,
    HEADS,
    INTROS,
    MEMBER_SPEAKS,
    NUMBERED,
    OFFICES,
    OTHER_OFFICES,
    PROPOSED,
    TITLED,
    TOGETHER,
)
from corpus.styles.act_slots import whole
from corpus.styles.act_topics import Act, Clause
from corpus.styles.layout import Line, capital, value
from corpus.styles.scene import Scene
from corpus.styles.votes import Vote, fill
from pipeline.records.model import Decision

_OPENERS = re.compile(r"^(Le|La|Les|L'|L’|Un|Une|Des|Par|Il|Ces|Ils|Cette|Ce|Parmi|Sont|Après|Elle|Une)(?=[ ⟦\w])")


def head(scene: Scene, act: Act, decision: Decision, number: str | None, *, caps: float = 0.25) -> list[str]:
    """The number and the title as this act's head has them."""
    rng = scene.rng
    title = act.title.upper() if rng.random() < caps else act.title
    decision.title = value(title)
    decision.number = value(number) if number else None
    marked = mark("DELIB_ID", number) if number else ""
    if not number:
        return [Line(_titled(rng.choice(TITLED), act, title))]
    if rng.random() < 0.35:
        return _broken(rng.choice(TOGETHER).format(n=marked, title=title, rubric=act.rubric))
    first = numbers.heading(rng, number) if rng.random() < 0.35 else rng.choice(NUMBERED).format(n=marked)
    return [first, *_broken(_titled(rng.choice(TITLED), act, title))]


def _titled(pattern: str, act: Act, title: str) -> str:
    return pattern.format(title=title, rubric=act.rubric)


def _broken(text: str) -> list[str]:
    """A heading's lines as blocks of their own, so that each is wrapped."""
    return text.split("\n")


def rapporteur(scene: Scene, decision: Decision, *, chair: float = 0.45) -> list[str]:
    """Who presents the act; nobody, a third of the time."""
    rng = scene.rng
    draw = rng.random()
    if draw < chair:
        decision.rapporteur = value(scene.per(scene.president))
        the_chair = scene.the_chair
        return [rng.choice(CHAIR_SPEAKS).format(Chair=the_chair, chair_low=the_chair)]
    if draw < chair + 0.35:
        person = rng.choice(scene.others)
        decision.rapporteur = value(scene.per(person))
        office = rng.choice(OFFICES.get(scene.authority.kind, OTHER_OFFICES))[person.female]
        return [rng.choice(MEMBER_SPEAKS).format(who=scene.titled(person), office=office)]
    return []


def grounds(scene: Scene, act: Act, least: int = 1, most: int = 5) -> list[str]:
    """``Vu …``: the act's own and some of the usual ones, in one typography."""
    rng = scene.rng
    drawn = [
        re.sub(r"^(?:[-–•*\s]*(?i:vu|considérant)\s*[:,]?\s*)+", "", text).rstrip(" ;,.")
        for text in law.visas(rng, rng.randint(least, most))
    ]
    own = [text.rstrip(" ;,.") for text in act.grounds]
    if rng.random() < 0.25:
        own.append(numbers.citation(rng))
    head_word, end = rng.choice(("Vu ", "VU ", "Vu ", "- Vu ", "vu ")), rng.choice((" ;", ",", ";", ""))
    return [f"{head_word}{text}{end}" for text in [*drawn, *own]]


def _single(text: str) -> bool:
    return not re.search(r"(?<!\bM)\. \S|[;:!?»]$", plain(text)) and "\n" not in text and bool(_OPENERS.match(text))


def reasons(scene: Scene, act: Act) -> list[str]:
    """``Considérant …``: the reasons, and the paragraphs of the report that can be told that way."""
    rng = scene.rng
    word = rng.choice(("Considérant ", "CONSIDÉRANT ", "Considérant ", "CONSIDERANT "))
    end = rng.choice((" ;", ",", ";", "."))
    told = [word + text + end for text in act.reasons]
    for text in act.report:
        if _single(text):
            lowered = text[0].lower() + text[1:].rstrip(". ")
            que = "qu'" if lowered[0] in "aeiou" else "que "
            told.append(word + que + lowered + end)
        else:
            told.append(text)
    return [*told, *(aside(rng) for _ in range(rng.choice((0, 0, 1, 2, 3))))]


def report(scene: Scene, act: Act, *, extra: int = 2) -> list[str]:
    """The report as prose, with paragraphs of sentences that such reports hold."""
    rng = scene.rng
    told = list(act.report)
    for _ in range(rng.randint(0, 2 * extra)):
        told.insert(rng.randint(1, len(told)), aside(rng))
    return told


def aside(rng: random.Random) -> str:
    """A paragraph of one to three sentences on partners, figures, law."""
    sentences = [whole(rng, rng.choices(EXTRAS, (6, 1, 1, 1))[0]) for _ in range(rng.randint(1, 3))]
    return " ".join(text for text in sentences if text)


EXTRAS = (organisations.sentence, organisations.distractor, law.sentence, law.distractor)


def _intro(scene: Scene, vote: Vote) -> str:
    rng = scene.rng
    told = f", {vote.clause}" if vote.clause else ""
    text = rng.choice(INTROS).replace("{vote}", told).replace("{chair_low}", scene.the_chair)
    if rng.random() < 0.3:
        text = text.replace("Le {body}", "Le " + capital(scene.body)).replace("le {body}", "le " + capital(scene.body))
    if scene.body.startswith("commission"):
        text = text.replace("Le Commission", "La Commission").replace("le Commission", "la Commission")
    return fill(scene, text)


def _articles(scene: Scene, clauses: list[Clause]) -> list[str]:
    rng = scene.rng
    first, pattern = rng.choice(("1er", "1", "1er", "Premier")), rng.choice(HEADS)
    form = rng.random() < 0.6
    told = [capital(clause.third if form else clause.infinitive) for clause in clauses]
    return [pattern.format(i=first if place == 1 else place) + text + "." for place, text in enumerate(told, 1)]


def _bullets(scene: Scene, texts: list[str]) -> list[str]:
    bullet, end = scene.rng.choice(BULLETS), scene.rng.choice((" ;", ",", ".", ""))
    return [bullet + text + (end if place < len(texts) else "." if end else "") for place, text in enumerate(texts, 1)]


def _shout(text: str) -> str:
    """The verb in capitals."""
    verb, rest = text.split(" ", 1)
    return f"{verb.upper()} {rest}"


def _in_caps(scene: Scene, act: Act, vote: Vote) -> list[str]:
    end = scene.rng.choice((" ;", ",", ".", ""))
    return [_intro(scene, vote) + scene.rng.choice((",", " :", ",")), *(_shout(one.third) + end for one in act.clauses)]


def _in_bullets(scene: Scene, act: Act, vote: Vote) -> list[str]:
    rng = scene.rng
    if rng.random() < 0.5:
        return [
            f"{_intro(scene, vote)}, {rng.choice(('décide :', 'DÉCIDE :', 'décide', 'DECIDE :'))}",
            *_bullets(scene, [one.infinitive for one in act.clauses]),
        ]
    return [
        f"{_intro(scene, vote)} :",
        *_bullets(scene, [capital(one.third) if rng.random() < 0.7 else _shout(one.third) for one in act.clauses]),
    ]


def _in_articles(scene: Scene, act: Act, vote: Vote) -> list[str]:
    return [_intro(scene, vote) + ",", scene.rng.choice(DECIDES), *_articles(scene, act.clauses)]


def _in_prose(scene: Scene, act: Act, vote: Vote) -> list[str]:
    if scene.rng.random() < 0.5:
        told = [one.infinitive for one in act.clauses]
        return [f"{_intro(scene, vote)}, décide {', '.join(told[:-1])}{' et ' if told[1:] else ''}{told[-1]}."]
    told = [one.third for one in act.clauses]
    return [f"{_intro(scene, vote)}, {', '.join(told[:-1])}{' et ' if told[1:] else ''}{told[-1]}."]


def _proposed(scene: Scene, act: Act, vote: Vote) -> list[str]:
    rng = scene.rng
    lead = fill(scene, rng.choice(PROPOSED).replace("{chair_low}", scene.the_chair))
    if scene.body.startswith("commission"):
        lead = lead.replace("au commission", "à la commission")
    return [
        lead,
        *_bullets(scene, [one.infinitive for one in act.clauses]),
        f"{_intro(scene, vote)}, {rng.choice(ACCEPTED)}",
    ]


FORMS = {"caps": _in_caps, "bullets": _in_bullets, "articles": _in_articles, "prose": _in_prose, "proposed": _proposed}


def operative(scene: Scene, act: Act, vote: Vote, decision: Decision, form: str | None = None) -> list[str]:
    """The decision itself, then the line of the vote; the record takes outcome, counts and amounts."""
    for name in ("outcome", "unanimous", "votes_for", "votes_against", "abstentions", "not_voting"):
        setattr(decision, name, getattr(vote, name))
    closing: list[str] = [Line(vote.line)] if "\n" in vote.line else [vote.line] if vote.line else []
    if vote.outcome != "adopted" or not act.clauses:
        return closing
    decision.amounts = act.amounts[:20]
    table = [act.table] if act.table else []
    blocks = FORMS[form or scene.rng.choice(tuple(FORMS))](scene, act, vote)
    return [*blocks[: act.after], *table, *blocks[act.after :], *closing] if act.table else [*blocks, *closing]
