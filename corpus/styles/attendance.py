"""House styles by how they tell who sits: a generator enters; acts and minutes with the rarer heads and votes leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates, people
from corpus.lexicon.cardinals import in_words
from corpus.styles import attendance_data as data
from corpus.styles import heads
from corpus.styles.attendance_rolls import ROLLS
from corpus.styles.layout import Line, capital
from corpus.styles.minutes import FORMS
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.minutes_topics import TOPICS
from corpus.styles.scene import Scene, draw
from corpus.styles.theme import piece, voice
from corpus.styles.theme_minutes import add_act, drawn_pieces
from corpus.styles.theme_write import gathered, write_act

KINDS = ("commune", "commune", "communaute_communes", "agglomeration", "syndicat", "departement", "metropole")


def _opened(scene: Scene) -> str:
    rng = scene.rng
    if rng.random() < 0.35:
        return gathered(scene, rng.choice(data.PLACES))
    form = rng.choice(data.OPENED)
    if "{convened}" in form:
        scene.session.convened_on = scene.convened.isoformat()
    feminine = scene.body.startswith("commission")
    who = f"{rng.choice((scene.president.civility, scene.president.civility_long))} "
    if "{who}" in form:
        who += scene.tell_president()
    day = dates.long_form(scene.date)
    text = form.format(
        week=dates.weekday_form(scene.date), day=day, DAY=day.upper(), hour=scene.hour, who=who,
        convened=dates.long_form(scene.convened), place=rng.choice(data.PLACES), year=in_words(scene.date.year),
        the_body=("la " if feminine else "le ") + scene.body, of_body=("de la " if feminine else "du ") + scene.body,
    )  # fmt: skip
    if feminine:
        text = (
            text.replace("convoqué en", "convoquée en")
            .replace("convoqué le", "convoquée le")
            .replace("réuni", "réunie")
        )
        text = text.replace("réunies", "réunis")
    if "{who}" not in form:
        chief = "Présidente" if scene.president.female else "Président"
        text += f" {chief} de séance : {who}{scene.tell_president()}."
    return capital(text)


def _kept(scene: Scene) -> str:
    e = "e" if scene.secretary.female else ""
    who = f"{scene.secretary.civility} {scene.tell_secretary()}"
    return scene.rng.choice(data.KEPT).format(who=who, e=e)


def _counted(scene: Scene) -> Line:
    form = scene.rng.choice(data.COUNTS)
    office, present, voting = scene.members, len(scene.present), scene.voters
    scene.session.members_in_office, scene.session.members_present = office, present
    scene.session.members_voting = voting
    return Line(
        form.format(
            office=office, present=present, voting=voting, proxies=len(scene.proxies), quorum=office // 2 + 1
        )
    )  # fmt: skip


def _also(scene: Scene) -> list[str]:
    if scene.rng.random() < 0.75:
        return []
    named = [people.person(scene.rng) for _ in range(2)]
    a, b = (f"{one.civility} {people.per(people.given_first_caps(one))}" for one in named)
    org = f"⟦ORG|{scene.rng.choice(('DGFiP', 'trésorerie de Beaumont', 'Cabinet Delvaux', 'ATD 24'))}⟧"
    return [scene.rng.choice(data.STAFF).format(a=a, b=b, org=org)]


def _head(scene: Scene) -> list[str]:
    """Banner, title, opening, roll, counts, secretary, in a drawn order."""
    rng = scene.rng
    title = heads.title_lines(scene)
    convened = [heads.convocation(scene)] if rng.random() < 0.5 else []
    counted: list[str] = [_counted(scene)] if rng.random() < 0.7 else []
    roll = rng.choice(ROLLS)(scene)
    keeper = [_kept(scene)] if rng.random() < 0.9 else []
    middle = [[_opened(scene)], counted, [*convened, *roll, *_also(scene)], keeper]
    if rng.random() < 0.3:
        middle[1], middle[2] = middle[2], middle[1]
    if rng.random() < 0.2:
        middle = [middle[3], *middle[:3]]
    return [heads.banner(scene), title, *(block for part in middle for block in part)]


def _scene(rng: random.Random, size: tuple[int, int] | None = None) -> Scene:
    scene = draw(rng, rng.choice(KINDS), size)
    if rng.random() < 0.6:
        scene.numbering.scheme = rng.choice(data.SCHEMES)
    return scene


def sitting_act(rng: random.Random) -> Authored:
    """An act with a rarer roll in its head."""
    scene = _scene(rng)
    speaker = voice(scene)
    drawn = piece(speaker, rng.choice(TOPICS))
    return write_act(scene, speaker, drawn, _head(scene), most=5)


def _table(scene: Scene, table: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    article = "La" if scene.body.startswith("commission") else "Le"
    body = scene.body.title().replace(" D'A", " d'A") if scene.rng.random() < 0.5 else scene.body
    named = f"{article} {body}"
    return {case: tuple(text.replace("Le {{body}}", named) for text in forms) for case, forms in table.items()}


def _moved(draft: Draft) -> str:
    """Someone arrives or leaves between two acts."""
    rng, filler = draft.rng, draft.filler
    someone = filler.member()
    who = f"{someone.civility} {filler.scene.per(someone, filler.form)}"
    clock = rng.choice(("19h40", "20 h 05", "21h10", "18 heures 55"))
    entry = draft.entries[-1].decision
    after = f"après délibération ⟦DELIB_ID|{entry.number}⟧" if entry.number else "après ce point"
    return rng.choice(data.MOVES).format(who=who, clock=clock, after=after, chair=filler.scene.the_chair)


def sitting_minutes(rng: random.Random) -> Authored:
    """Minutes with a rarer roll, arrivals and departures between the acts."""
    scene = _scene(rng)
    draft = Draft(voice(scene, rng.choice(FORMS)))
    draft.add(*map(str, _head(scene)))
    inline = rng.random() < 0.5
    heading, table = rng.choice(data.HEADINGS), _table(scene, data.VOTES if inline else data.LINES)
    for at, (one, slots, decided) in enumerate(drawn_pieces(draft, rng.sample(TOPICS, rng.randint(3, 6))), 1):
        draft.filler.kept, draft.filler.decided = slots, decided
        if at > 1 and rng.random() < 0.2:
            draft.add(_moved(draft))
        add_act(draft, one, heading, at, table, turns=rng.choice((0, 0, 1, 2)), inline=inline)
    end(draft)
    return draft.authored()


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "attendance_act": sitting_act,
    "attendance_minutes": sitting_minutes,
}
