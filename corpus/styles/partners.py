"""House styles dense in organisations: a generator enters; conventions, delegates' reports, grants, capitals leave."""

import random
import re
from collections.abc import Callable
from decimal import Decimal

from corpus.authored import Authored
from corpus.lexicon import money, organisations, people
from corpus.styles import partners_data as data
from corpus.styles import planning, tariffs
from corpus.styles.layout import Line
from corpus.styles.minutes import FORMS, head
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end, last_minutes
from corpus.styles.minutes_topics import Topic
from corpus.styles.minutes_votes import INLINE, LINES
from corpus.styles.scene import draw
from corpus.styles.theme import Piece, Pools, Voice, piece, read_themes, voice
from corpus.styles.theme_minutes import HEADINGS, add_act, add_acts
from corpus.styles.theme_styles import act_style, minutes_style
from pipeline.entities.accents import without_accents
from pipeline.records.model import Decision, Session

PARTNERS = read_themes(data.TEXT)
KINDS = ("commune", "commune", "commune", "communaute_communes", "agglomeration", "ccas", "departement")
POOLS: Pools = dict(data.POOLS) | {"synd": data.SYNDICATES}
GRANTS = Topic("subventions", "VIE ASSOCIATIVE")
REPORT_HEADS = ("Comptes rendus des délégués", "Informations diverses", "COMPTES RENDUS DE RÉUNIONS", "Tour de table")
TITLES = (
    "Subventions aux associations {y}",
    "Attribution des subventions {y}",
    "Vote des subventions aux associations – exercice {y}",
    "SUBVENTIONS {y} AUX ASSOCIATIONS ET ORGANISMES",
    "Répartition des subventions de fonctionnement {y}",
)


def delegates_reports(rng: random.Random) -> Authored:
    """Minutes that end on what delegates heard in syndicates and associations, with generic mentions between."""
    scene = draw(rng, rng.choice(("commune", "commune", "communaute_communes")), (9, 27))
    draft = Draft(voice(scene, rng.choice((*FORMS, people.given_first)), POOLS))
    head(draft)
    if rng.random() < 0.5:
        last_minutes(draft)
    add_acts(draft, rng.sample(PARTNERS, rng.randint(1, 3)), last=0.0)
    draft.filler.fresh()
    draft.add(rng.choice(REPORT_HEADS))
    bullet = rng.choice(("- ", "• ", "", "> ", "* "))
    for line in rng.sample(data.REPORTS, rng.randint(5, 11)):
        someone = rng.choice(scene.present)
        named = f"{someone.civility} {scene.per(someone, draft.filler.form)}"
        draft.filler.kept.clear()
        draft.add(bullet + draft.filler.text(line.replace("{n}", named)))
    end(draft)
    return draft.authored()


def _grants(speaker: Voice) -> tuple[Piece, Line]:
    """A grants act and its table: last year's figures bare, this year's with their currency; rows that name nobody."""
    rng, year = speaker.rng, speaker.scene.date.year
    speaker.fresh()
    form, last_year = rng.choice(("spaced", "bare", "thin")), rng.random() < 0.45
    caps, joint = rng.random() < 0.35, rng.choice((" ", "  ", " : ", " ....... ", " | "))
    lines = [rng.choice(("", "ASSOCIATIONS MONTANT", "Nom de l'association Proposition", "Bénéficiaire  Voté"))]
    if last_year:
        lines = [f"Association {year - 1} {year}"]
    for group, kind in rng.sample(data.GROUPS, rng.randint(2, 5)):
        lines.append(group)
        for _ in range(rng.randint(3, 9)):
            name = organisations.organisation(rng, kind).name
            label = organisations.org(without_accents(name).upper() if caps else name)
            lines.append(_row(speaker, label, joint, form, last_year))
    for label in rng.sample(data.NOT_ONE, rng.randint(1, 3)):
        lines.insert(rng.randint(2, len(lines)), _row(speaker, label, joint, form, last_year))
    title = rng.choice(TITLES).format(y=year)
    decide = ["attribuer les subventions suivantes", "dire que les crédits sont inscrits à l'article 65748"]
    report = ["La commission propose la répartition ci-dessous, au vu des dossiers reçus."]
    return Piece(GRANTS, "VIE ASSOCIATIVE", title, report, decide, None), Line(
        "\n".join(line for line in lines if line)
    )


def _row(speaker: Voice, label: str, joint: str, form: str, last_year: bool) -> str:
    rng = speaker.rng
    value = Decimal(rng.choice((50, 80, 100, 150, 200, 250, 300, 400, 500, 650, 800, 1000, 1500, 2000, 3500, 7000)))
    written = money.euros(rng, value, form)
    speaker.decided.setdefault(written, value)
    before = f" {rng.choice((0, 100, 150, 300, 500, 1200))}" if last_year else ""
    return f"{label}{before}{joint}{written}"


def grants_minutes(rng: random.Random) -> Authored:
    """Minutes with a long table of grants between two acts."""
    scene = draw(rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration")))
    draft = Draft(Voice(scene, rng.choice(FORMS), pools=POOLS))
    head(draft)
    heading, table = rng.choice(HEADINGS), rng.choice((INLINE, LINES))
    assert isinstance(draft.filler, Voice)
    first = rng.randint(1, 3)
    for at in range(1, rng.randint(3, 5)):
        if at == first:
            one, rows = _grants(draft.filler)
            add_act(draft, one, heading, at, table, about=[str(rows)], reporter=0.6)
        else:
            add_act(draft, piece(draft.filler, rng.choice(PARTNERS)), heading, at, table, turns=rng.choice((0, 1)))
    end(draft)
    return draft.authored()


_LOWER = re.compile(r"⟦[A-Z_]+\||[^⟦]+")


def shouted(text: str, bare: bool) -> str:
    """Marked text in capitals, its marks kept; ``bare`` drops the accents."""

    def loud(found: re.Match[str]) -> str:
        piece_ = found[0]
        if piece_.startswith("⟦"):
            return piece_
        return without_accents(piece_).upper() if bare else piece_.upper()

    return _LOWER.sub(loud, text)


def _loud_record(text: str | None, bare: bool) -> str | None:
    return None if text is None else shouted(text, bare)


LOUD: tuple[Callable[[random.Random], Authored], ...] = (
    minutes_style(PARTNERS, KINDS[:4], pools=POOLS, count=(2, 4), others=(0, 1)),
    act_style(PARTNERS, KINDS, pools=POOLS),
    planning.STYLES["planning_act"],
    tariffs.STYLES["tender_ranking_act"],
)


def in_capitals(rng: random.Random) -> Authored:
    """A document typed in capitals from end to end, as some secretariats do."""
    source = rng.choice(LOUD)
    written, bare = source(rng), rng.random() < 0.6
    written.marked = shouted(written.marked, bare)
    session = written.session
    told: Session = session.model_copy(
        update={
            "president": _loud_record(session.president, bare), "secretary": _loud_record(session.secretary, bare),
            "present": [shouted(name, bare) for name in session.present],
            "absent": [shouted(name, bare) for name in session.absent],
            "proxies": [
                one.model_copy(update={"giver": shouted(one.giver, bare), "holder": _loud_record(one.holder, bare)})
                for one in session.proxies
            ],
        }
    )  # fmt: skip
    written.session = told
    written.decisions = [_loud_decision(one, bare) for one in written.decisions]
    return written


LOUD_FIELDS = ("number", "transmission_id", "title", "rapporteur")


def _loud_decision(one: Decision, bare: bool) -> Decision:
    loud = {name: _loud_record(getattr(one, name), bare) for name in LOUD_FIELDS}
    return one.model_copy(update=loud)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "partners_act": act_style(PARTNERS, KINDS, pools=POOLS),
    "partners_minutes": minutes_style(PARTNERS, KINDS, pools=POOLS, count=(3, 5), others=(0, 2), quoted=0.5),
    "delegates_reports": delegates_reports,
    "grants_minutes": grants_minutes,
    "in_capitals": in_capitals,
}
