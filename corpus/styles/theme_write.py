"""Pieces of a theme in; acts in full form out, with their records, and the ways to write what is decided."""

from collections.abc import Sequence

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.styles import acting, heads, theme_words, votes
from corpus.styles.act_phrases_head import ARTICLES as ARTICLES_OF_LAW
from corpus.styles.act_phrases_head import GATHERED
from corpus.styles.act_topics import Act, Clause
from corpus.styles.acts import closing, finished, stamped
from corpus.styles.layout import Line, capital
from corpus.styles.minutes_decide import the_body
from corpus.styles.minutes_fill import Filler
from corpus.styles.rolls import roll
from corpus.styles.scene import Scene
from corpus.styles.theme import Piece, Voice
from pipeline.records.model import Decision

VOWELS = "aeiouéèêhAEIOUÉÈÊH"


class Order(Clause):
    """A clause whose verb may be any of ``theme_words.CONJUGATED``."""

    @property
    def third(self) -> str:
        """``abroge la délibération``."""
        return f"{theme_words.CONJUGATED[self.verb]} {self.rest}"

    @property
    def infinitive(self) -> str:
        """``d'abroger la délibération``."""
        return ("d'" if self.verb[0] in VOWELS else "de ") + f"{self.verb} {self.rest}"


def order(text: str) -> Order:
    """``approuver le plan`` as a clause."""
    verb, _, rest = text.partition(" ")
    return Order(verb, rest)


def as_act(speaker: Filler, drawn: Piece, table: Line | None = None) -> Act:
    """The piece as the act that ``acting`` writes; its amounts are those of the orders, else of the report."""
    act = Act(drawn.rubric, drawn.title, drawn.grounds, drawn.reasons, drawn.report)
    act.clauses = [order(text) for text in drawn.decide]
    act.table, act.after = table, len(act.clauses) + 1
    amounts = speaker.amounts(*drawn.decide, table or "") or speaker.amounts(drawn.title, *drawn.report)
    act.amounts = list(dict.fromkeys(amounts))
    return act


def gathered(scene: Scene, place: str, full: str | None = None) -> str:
    """``L'an …, le conseil …, réuni …, sous la présidence de …`` at a place of the family's own."""
    rng = scene.rng
    pattern = rng.choice(GATHERED)
    body = full or rng.choice((scene.body, capital(scene.body), scene.body.upper()))
    article = "la " if scene.body.startswith("commission") else "le "
    if "du {body}" in pattern:
        pattern = pattern.replace("du {body}", ("de la " if article == "la " else "du ") + "{body}")
        article = ""
    if "{convened}" in pattern:
        scene.session.convened_on = scene.convened.isoformat()
    president = f"{rng.choice((scene.president.civility, scene.president.civility_long))} {scene.tell_president()}"
    told = pattern.format(
        body=article + body, place=place, president=president, President=president, chair=scene.chair,
        convened=dates.long_form(scene.convened), article=rng.choice(ARTICLES_OF_LAW),
    )  # fmt: skip
    if article == "la ":
        told = told.replace("réuni ", "réunie ").replace("convoqué", "convoquée").replace("assemblé ", "assemblée ")
    return f"{dates.words_l_an(rng, scene.date)}, {told}"


def write_act(
    scene: Scene, speaker: Voice, drawn: Piece, head: Sequence[str], *, form: str | None = None, numbered: float = 0.9,
    about: Sequence[str] = (), appeals: float = 0.5, top: float = 0.3, most: int = 4, asides: bool = True,
    table: Line | None = None,
) -> Authored:  # fmt: skip
    """An act in full form after the blocks of its head; ``about`` stands before the decision (a table, a plan)."""
    rng, act, decision = scene.rng, as_act(speaker, drawn, table), Decision()
    vote = votes.noted(scene) if drawn.note else votes.vote(scene)
    number = scene.numbering.next() if rng.random() < numbered else None
    title = acting.head(scene, act, decision, number)
    stamp = stamped(scene, decision, 0.5)
    speaks = acting.rapporteur(scene, decision)
    grounds = acting.grounds(scene, act, 0 if act.grounds else 1, most)
    if not asides:
        told = [*act.report, *_considering(scene, act)]
    elif not act.reasons or rng.random() < 0.5:
        told = [*acting.report(scene, act), *_considering(scene, act)]
    else:
        told = acting.reasons(scene, act)
    order_of = [*grounds, *speaks, *told] if rng.random() < 0.5 else [*speaks, *told, *grounds]
    decided = acting.operative(scene, act, vote, decision, form)
    first = [stamp] if rng.random() < 0.6 else []
    last = [] if first else [stamp]
    blocks = [*first, *head, *title, *order_of, *about, *decided, *closing(scene, decision, appeals=appeals), *last]
    return finished(scene, [decision], blocks, top=stamp if rng.random() < top else "")


def _considering(scene: Scene, act: Act) -> list[str]:
    word, end = scene.rng.choice(("Considérant ", "CONSIDÉRANT ", "Considérant ")), scene.rng.choice((" ;", ",", "."))
    return [word + text + end for text in act.reasons]


def orders(scene: Scene, decide: list[str], vote: str) -> list[str]:
    """What is decided: a sentence, a list of verbs, of infinitives or of articles."""
    form = scene.rng.choice((_sentence, _verbs, _verbs, _infinitives, _articles))
    return form(scene, [order(text) for text in decide], vote)


def _named(scene: Scene, pattern: str, vote: str) -> str:
    comma = "" if scene.rng.random() < 0.15 else ","
    said = f"{comma} {vote}" if vote else ""
    low = the_body(scene, caps=False)
    return pattern.format(Body=capital(low), body=low, vote=said, chair=scene.the_chair, said="{said}")


def _sentence(scene: Scene, decide: list[Order], vote: str) -> list[str]:
    items = [one.infinitive for one in decide]
    said = ", ".join(items[:-1]) + " et " + items[-1] if len(items) > 1 else items[0]
    pattern = scene.rng.choice(theme_words.PROSE).replace("{vote}", "{vote}," if vote else "{vote}")
    text = _named(scene, pattern, vote).replace("{said}", said)
    return [text.replace("délibéré décide", "délibéré, décide").replace("l'exposé le", "l'exposé, le")]


def _shouted(verb: str, caps: bool) -> str:
    return verb.upper() if caps else capital(verb)


def _verbs(scene: Scene, decide: list[Order], vote: str) -> list[str]:
    rng = scene.rng
    bullet, end, caps = rng.choice(theme_words.BULLETS), rng.choice(theme_words.ENDS), rng.random() < 0.65
    lead = _named(scene, rng.choice(theme_words.LISTS), vote)
    lines = []
    for one in decide:
        verb, _, rest = one.third.partition(" ")
        lines.append(f"{bullet}{_shouted(verb, caps)} {rest}{end}")
    return [lead, *lines]


def _infinitives(scene: Scene, decide: list[Order], vote: str) -> list[str]:
    rng = scene.rng
    bullet, end = rng.choice(theme_words.BULLETS), rng.choice(theme_words.ENDS)
    bare = rng.random() < 0.4
    items = [capital(f"{one.verb} {one.rest}") if bare else one.infinitive for one in decide]
    return [_named(scene, rng.choice(theme_words.INFINITIVES), vote), *(bullet + text + end for text in items)]


def _articles(scene: Scene, decide: list[Order], vote: str) -> list[str]:
    rng = scene.rng
    head, first, third = rng.choice(theme_words.ARTICLES), rng.choice(("1er", "1", "1er")), rng.random() < 0.6
    lead = _named(scene, "{Body}, après en avoir délibéré{vote},", vote)
    items = [capital(one.third if third else f"{one.verb} {one.rest}") for one in decide]
    places = [first if at == 1 and "°" not in head else str(at) for at in range(1, len(items) + 1)]
    lines = [head.format(i=place) + text + "." for place, text in zip(places, items, strict=True)]
    return [lead, rng.choice(theme_words.DECIDES), *lines]


def act_head(scene: Scene, *extra: str) -> list[str]:
    """The usual head of an act of the mainland, its blocks in one of several orders."""
    rng = scene.rng
    first = [heads.banner(scene), heads.title_lines(scene), *extra]
    counted = [heads.counts(scene)] if rng.random() < 0.6 else []
    convened = [heads.convocation(scene)] if rng.random() < 0.4 else []
    body = [heads.opening(scene), *roll(scene), heads.secretary(scene)]
    if rng.random() < 0.5:
        return [*first, *convened, *counted, *body]
    return [*first, *body[:1], *counted, *body[1:], *convened]
