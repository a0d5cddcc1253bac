"""House styles with tables of sums (tariffs, amending budgets, loans, tenders): a generator in, documents out."""

import random
from collections.abc import Callable
from decimal import Decimal

from corpus.authored import Authored
from corpus.lexicon import money
from corpus.lexicon.places import postal_town
from corpus.markup import mark
from corpus.styles import tariffs_data as data
from corpus.styles.layout import Line
from corpus.styles.minutes_topics import Topic
from corpus.styles.scene import draw
from corpus.styles.theme import Piece, Voice, piece, read_themes, voice
from corpus.styles.theme_styles import minutes_style
from corpus.styles.theme_write import act_head, write_act

TARIFFS, MOVES, LOANS, TENDERS = (read_themes(text) for text in (data.TARIFFS, data.MOVES, data.LOANS, data.TENDERS))
KINDS = ("commune", "commune", "communaute_communes", "agglomeration", "syndicat", "metropole")
FORMS = ("spaced", "spaced", "bare", "thin", "dotted")


def _decided(speaker: Voice, value: Decimal, form: str) -> str:
    """A sum of the operative part, remembered in the order of the text."""
    written = money.euros(speaker.rng, value, form)
    speaker.decided.setdefault(written, value)
    return written


def _prices(speaker: Voice) -> Line:
    """Rows of tariffs; now and then last year's without its currency beside this year's."""
    rng, form = speaker.rng, speaker.rng.choice(FORMS)
    joint = rng.choice((" : ", " ", " ........ ", " – ", "  ", " | "))
    head = rng.choice(("", "Désignation Tarif {y}", "LIBELLÉ  TARIF PROPOSÉ", "Prestation  Prix TTC"))
    lines = [head.format(y=speaker.scene.date.year)]
    bullet = rng.choice(("", "", "- ", "• ")) if joint != " | " else ""
    for label, low, high in rng.sample(data.ITEMS, rng.randint(5, 16)):
        value = Decimal(f"{rng.uniform(low, high):.1f}") if low < 20 else Decimal(rng.randint(int(low), int(high)))
        lines.append(f"{bullet}{label}{joint}{_decided(speaker, value, form)}")
    return Line("\n".join(line for line in lines if line))


def _moves(speaker: Voice) -> Line:
    """Signed movements of an amending budget: a minus sign belongs to the sum, a plus sign stays outside."""
    rng = speaker.rng
    lines = [rng.choice(("SECTION DE FONCTIONNEMENT", "Dépenses de fonctionnement", "Dépenses", ""))]
    glued = rng.random() < 0.5
    for at, account in enumerate(rng.sample(data.ACCOUNTS, rng.randint(4, 10))):
        if at == 4:
            lines.append(rng.choice(("SECTION D'INVESTISSEMENT", "Dépenses d'investissement", "Recettes")))
        value = Decimal(rng.randint(50, 90000)) if rng.random() < 0.8 else Decimal(rng.randint(5000, 900000)) / 100
        sign = rng.random() < 0.45
        number = _plain(rng, value)
        if sign:
            text = mark("AMOUNT", rng.choice(("- ", "-", "– ")) + number)
            speaker.decided.setdefault(text, -value)
        else:
            text = mark("AMOUNT", number)
            speaker.decided.setdefault(text, value)
            text = ("+" if glued else "+ ") + text
        lines.append(f"{account} {text}")
    return Line("\n".join(line for line in lines if line))


def _plain(rng: random.Random, value: Decimal) -> str:
    whole = f"{int(value):,}".replace(",", rng.choice((" ", "")))
    cents = int((value - int(value)) * 100)
    return whole + (f",{cents:02d}" if cents else "") + rng.choice((" €", "€", ",00 €" if not cents else " €"))


def _lines_of_loan(speaker: Voice) -> Line:
    """The lines of a loan's contract: kinds, rates, lengths, sums that make up the loan guaranteed."""
    rng = speaker.rng
    total = speaker.decided[speaker.kept["d1"]] if "d1" in speaker.kept else Decimal(0)
    kinds = rng.sample(
        ("PLAI", "PLAI foncier", "PLUS", "PLUS foncier", "PLS", "CPLS", "PAM", "PHB 2.0"), rng.randint(2, 4)
    )
    shares = [Decimal(int(total / len(kinds) * Decimal(rng.uniform(0.5, 0.95)))) for _ in kinds[1:]]
    form, rows = rng.choice(FORMS[:3]), []
    for kind, value in zip(kinds, [total - sum(shares), *shares], strict=True):
        rows.append(
            f"Ligne du prêt : {kind} – Montant : {_decided(speaker, value, form)} – Durée : "
            f"{rng.choice((30, 40, 50, 60))} ans – Index : Livret A – Marge : {rng.choice(('0,6', '-0,2', '1,11'))} %"
        )
    return Line("\n".join(rows))


RANKS = (
    "{f} {n} {m} {r}",
    "{f} – {p} HT – {n}/100",
    "{r}. {f} ({t}) {p}",
    "{f} {p} {n} {m} {r}",
    "- {f} : {p} HT, note {n}",
)
RANK_HEADS = (
    "Candidat Note technique Note prix Total Rang",
    "Entreprise – offre – note sur 100",
    "CLASSEMENT DES OFFRES",
    "",
)


def _ranking(speaker: Voice) -> Line:
    """How the tenders were ranked: notes without currency, prices with it; the winner's is the sum decided."""
    rng, shape = speaker.rng, speaker.rng.choice(RANKS)
    lines = [rng.choice(RANK_HEADS)]
    for at in (1, 2, 3):
        price = speaker.kept["d1"] if at == 1 and "d1" in speaker.kept else money.amount(rng, 20000, 900000)[0]
        found = speaker.text(f"{{company{at}}}")
        note, other = f"{rng.randint(40, 60)},{rng.randint(0, 9)}", f"{rng.randint(20, 40)},5"
        lines.append(shape.format(f=found, n=note, m=other, r=at, p=price, t=postal_town(rng)))
    return Line("\n".join(line for line in lines if line))


def _act(rng: random.Random, topics: list[Topic], table: Callable[[Voice], Line], *, decided: bool) -> Authored:
    scene = draw(rng, rng.choice(KINDS))
    speaker = voice(scene, pools=data.POOLS)
    drawn: Piece = piece(speaker, rng.choice(topics))
    rows = table(speaker)
    if not decided:
        drawn.report.append(str(rows))
        return write_act(scene, speaker, drawn, act_head(scene), most=4)
    return write_act(scene, speaker, drawn, act_head(scene), most=4, table=rows)


def tariff_act(rng: random.Random) -> Authored:
    """An act that fixes tariffs in a table."""
    return _act(rng, TARIFFS, _prices, decided=True)


def budget_moves_act(rng: random.Random) -> Authored:
    """An amending budget with its signed movements."""
    return _act(rng, MOVES, _moves, decided=True)


def guarantee_act(rng: random.Random) -> Authored:
    """A guaranteed loan with the lines of its contract."""
    return _act(rng, LOANS, _lines_of_loan, decided=True)


def tender_act(rng: random.Random) -> Authored:
    """A market with the ranking of the tenders."""
    return _act(rng, TENDERS, _ranking, decided=False)


MONEY = [*LOANS, *TENDERS]
STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "tariff_table_act": tariff_act,
    "budget_moves_act": budget_moves_act,
    "guarantee_lines_act": guarantee_act,
    "tender_ranking_act": tender_act,
    "money_minutes": minutes_style(MONEY, KINDS, pools=data.POOLS, count=(2, 2), others=(2, 4)),
}
