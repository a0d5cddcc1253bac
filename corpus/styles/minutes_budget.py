"""House style of budget sittings: a random generator enters; accounts, results and budgets with their tables leave."""

import random
from collections.abc import Callable
from decimal import Decimal

from corpus.authored import Authored
from corpus.lexicon import money
from corpus.styles import minutes_votes
from corpus.styles.minutes import begin, finish, head
from corpus.styles.minutes_decide import settle
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import exchange, last_minutes, rapporteur
from corpus.styles.minutes_topics import TOPICS, Drawn, Topic, capital, draw_matter

BUDGETS = (
    "Budget principal",
    "Budget annexe assainissement",
    "Budget annexe eau",
    "Budget du lotissement",
    "Budget annexe « Logements »",
    "Budget ZAE",
)
CHAPTERS = (
    ("011", "Charges à caractère général"),
    ("012", "Charges de personnel"),
    ("65", "Autres charges de gestion"),
    ("66", "Charges financières"),
    ("70", "Produits des services"),
    ("73", "Impôts et taxes"),
    ("74", "Dotations et participations"),
    ("021", "Virement de la section"),
    ("16", "Emprunts et dettes"),
    ("20", "Immobilisations incorporelles"),
    ("21", "Immobilisations corporelles"),
    ("23", "Travaux en cours"),
)
BUDGET_ACTS = (
    (
        "{b} : vote du compte administratif {past}",
        "{chair} se retire et {m} prend la présidence pour le vote.",
        "approuver le compte administratif",
    ),
    (
        "{b} – approbation du compte de gestion {past}",
        "Le compte de gestion dressé par {e}, comptable public, est conforme.",
        "approuver le compte de gestion",
    ),
    (
        "{b} : affectation du résultat {past}",
        "L'excédent de fonctionnement est de {x1:2000-300000}.",
        "affecter {d1:2000-300000} au compte 1068",
    ),
    (
        "Vote du budget primitif {year} – {b}",
        "Le projet a été présenté en commission par {m}.",
        "adopter le budget primitif tel que présenté",
    ),
    (
        "{b} : décision modificative",
        "Des ajustements sont nécessaires à la suite de la facture de {company1}.",
        "approuver les virements de crédits",
    ),
)


def _plain_rows(rng: random.Random) -> str:
    """Table figures without currency: no amounts."""
    rows = []
    for chapter, name in rng.sample(CHAPTERS, rng.randint(3, 6)):
        figure = f"{rng.randint(1, 900)} {rng.randint(0, 999):03d},{rng.randint(0, 99):02d}"
        other = (
            f" {rng.randint(1, 900)} {rng.randint(0, 999):03d},{rng.randint(0, 99):02d}" if rng.random() < 0.5 else ""
        )
        rows.append(f"{chapter} {name} {figure}{other}")
    return "\n".join(
        [
            rng.choice(
                (
                    "Chapitre Libellé Montant",
                    "Chap. Dépenses Recettes",
                    "Section de fonctionnement",
                    "Investissement (en euros)",
                )
            ),
            *rows,
        ]
    )


def _priced_rows(draft: Draft) -> str:
    """Table figures with their currency: amounts that the act decides."""
    rng, rows = draft.rng, []
    for chapter, name in rng.sample(CHAPTERS, rng.randint(2, 5)):
        value = (
            Decimal(rng.randint(100, 900_000)) if rng.random() < 0.6 else Decimal(rng.randint(10_000, 90_000_000)) / 100
        )
        written = money.euros(rng, value)
        draft.filler.decided[written] = value
        rows.append(f"{chapter} {name} : {written}")
    return "\n".join(
        [
            rng.choice(
                ("Dépenses", "Recettes de fonctionnement :", "Section d'investissement", "Écritures proposées :")
            ),
            *rows,
        ]
    )


def _budget_act(draft: Draft) -> Drawn:
    filler = draft.filler
    filler.fresh()
    title, report, decide = draft.rng.choice(BUDGET_ACTS)
    year = filler.scene.date.year
    title = (
        title.replace("{b}", draft.rng.choice(BUDGETS)).replace("{past}", str(year - 1)).replace("{year}", str(year))
    )
    topic = next(topic for topic in TOPICS if topic.name == "budget")
    return Drawn(topic, "FINANCES", title, [capital(filler.text(report))], [filler.text(decide)], None)


def budget_session(rng: random.Random) -> Authored:
    """A budget sitting: accounts, results, budgets with tables of figures, then taxes and grants."""
    draft = begin(rng, rng.choice(("commune", "communaute_communes", "syndicat", "agglomeration", "ccas")))
    head(draft)
    last_minutes(draft)
    seen: set[str] = set()
    for _ in range(rng.randint(3, 5)):
        drawn = _budget_act(draft)
        if drawn.title in seen:
            continue
        seen.add(drawn.title)
        draft.add(drawn.title)
        draft.open(drawn.title)
        rapporteur(draft, chance=0.5)
        draft.add(*drawn.report)
        draft.add(_plain_rows(rng) if rng.random() < 0.6 else _priced_rows(draft))
        exchange(draft, drawn, rng.choice((0, 0, 1)))
        settle(draft, drawn, rng.choice((minutes_votes.INLINE, minutes_votes.LINES)), lists=0.4)
    _matter(draft, rng.choice([topic for topic in TOPICS if topic.name in ("sport", "budget", "social")]))
    return finish(draft)


def _matter(draft: Draft, topic: Topic) -> None:
    drawn = draw_matter(draft.filler, topic)
    draft.add(drawn.title)
    draft.open(drawn.title)
    draft.add(*drawn.report)
    settle(draft, drawn, minutes_votes.LINES)


STYLES: dict[str, Callable[[random.Random], Authored]] = {"minutes_budget_session": budget_session}
