"""Acts whose matter is a table of sums: financing plans with their partners, subsidies to associations by theme."""

import random
from collections.abc import Callable
from decimal import Decimal

from corpus.authored import Authored
from corpus.lexicon.money import draw_value
from corpus.styles.paper_kit import Paper
from corpus.styles.paper_layout import table
from corpus.styles.paper_slots import name_of
from corpus.styles.papers_shared import assemble

FORMS = ("spaced", "spaced", "bare", "thin")


def _shares(rng: random.Random, total: Decimal, count: int) -> list[Decimal]:
    """A total cut in parts of whole hundreds, the last one what is left."""
    weights = [rng.randint(1, 9) for _ in range(count)]
    parts = [(total * weight / sum(weights)).quantize(Decimal(100)) for weight in weights[:-1]]
    return [*parts, total - sum(parts, Decimal(0))]


FUNDERS = (
    "⟦ORG|État⟧ – DETR",
    "⟦ORG|Etat⟧ (DSIL)",
    "⟦ORG|État⟧ – Fonds vert",
    "{dept}",
    "{region}",
    "⟦ORG|ADEME⟧",
    "⟦ORG|Agence de l'eau Loire-Bretagne⟧",
    "⟦ORG|CAF {home}⟧",
    "{syndicate}",
    "{agency}",
    "FEDER",
    "LEADER",
    "{foundation}",
    "⟦ORG|Banque des Territoires⟧",
    "⟦ORG|ANS⟧",
    "⟦ORG|DRAC⟧",
    "Fonds de concours {authority}",
    "{public_body}",
    "Emprunt {bank}",
    "{utility} – CEE",
    "⟦ORG|MSA⟧",
    "⟦ORG|CAF⟧",
    "Subvention {dept}",
    "Participation {sports_club}",
    "Mécénat {company}",
)
WORKS = (
    "Rénovation énergétique {of_building}",
    "Réhabilitation de la halle et de ses abords",
    "Construction d'un terrain multisports",
    "Aménagement d'une voie verte",
    "Création d'une maison de santé",
    "Restauration du clocher de l'église Saint-Martin",
    "Mise aux normes de la station d'épuration",
    "Installation de la vidéoprotection",
    "Extension de la crèche",
    "Renaturation des cours d'école",
    "Réfection de la rue de la Poste",
    "Création d'un tiers-lieu",
)


def financing_plan(rng: random.Random) -> Authored:
    """A financing plan: partners, shares, sums."""
    paper = Paper.draw(rng, rng.choice(("commune", "commune", "communaute_communes", "syndicat")))
    what = paper.choose(WORKS)
    title = rng.choice(
        ("{} – plan de financement", "{} : demande de subventions", "Plan de financement prévisionnel : {}", "{}")
    ).format(what)
    total = draw_value(rng, 40000, 2500000).quantize(Decimal(1000))
    funders = [paper.fill(one) for one in rng.sample(FUNDERS, rng.randint(3, 7))]
    parts = _shares(rng, total, len(funders) + 1)
    form = rng.choice(FORMS)
    own = rng.choice(
        (
            "Autofinancement",
            "Fonds propres",
            "Reste à charge de la collectivité",
            paper.fill("{own_name} (autofinancement)"),
        )
    )
    rows: list[tuple[str, ...]] = [
        (name, paper.euros(part, form), f"{part * 100 / total:.1f} %".replace(".", ","))
        for name, part in zip([*funders, own], parts, strict=True)
    ]
    rows.append((rng.choice(("TOTAL", "Total HT", "TOTAL RECETTES")), paper.euros(total, form), "100 %"))
    columns = rng.choice(
        (
            "Financeurs Montant Taux",
            "RECETTES\nMontant HT\n%",
            "Origine des financements Montant Pourcentage",
            "Financement Montant HT Part",
        )
    )
    body = [
        rng.choice(
            (
                "APPROUVE le plan de financement suivant :",
                "- arrête le plan de financement prévisionnel ci-après :",
                "VALIDE le plan de financement ainsi établi :",
            )
        ),
        columns,
        table(rng, rows),
        paper.fill(
            rng.choice(
                (
                    "SOLLICITE les subventions correspondantes ;",
                    "AUTORISE {chair} à solliciter {the_dept} et l'⟦ORG|État⟧ ;",
                    "CHARGE {chair} de déposer les dossiers.",
                )
            )
        ),
    ]
    return assemble(paper, title, body)


DOMAINS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("SPORT", ("sports_club",)),
    ("Sports et loisirs", ("sports_club", "association")),
    ("CULTURE", ("association",)),
    ("Action sociale", ("association", "national_association")),
    ("SOCIAL – SANTÉ", ("national_association", "association")),
    ("ÉDUCATION", ("school", "association")),
    ("Anciens combattants", ("association",)),
    ("Environnement", ("association", "national_association")),
    ("Comités de quartier et fêtes", ("association",)),
    ("Organismes publics", ("public_body", "syndicate")),
    ("Vie économique", ("association", "agency")),
    ("Divers", ("association", "foundation", "union")),
)


def subsidies(rng: random.Random) -> Authored:
    """Subsidies to twenty to sixty associations by theme; a sum in euros a row, or a bare column in some houses."""
    paper = Paper.draw(rng, rng.choice(("commune", "commune", "agglomeration", "communaute_communes")))
    form = rng.choice(FORMS)
    bare_column = rng.random() < 0.2
    left = rng.randint(20, 60)
    total = Decimal(0)
    blocks: list[str] = []
    for domain, kinds in rng.sample(DOMAINS, len(DOMAINS)):
        rows: list[tuple[str, ...]] = []
        for _ in range(min(left, rng.randint(3, 11))):
            sum_ = draw_value(rng, 80, 25000).quantize(Decimal(10)) + rng.choice((0, 0, 5))
            total += sum_
            shown = f"{sum_:,.0f}".replace(",", " ") if bare_column else paper.euros(sum_, form)
            object_ = rng.choice(
                ("", "", "", "fonctionnement", "projet", "exceptionnelle", "convention", "fonctionnement + projet")
            )
            rows.append((name_of(rng, rng.choice(kinds)), object_, shown))
        left -= len(rows)
        if rows:
            blocks += [domain, table(rng, rows)]
    columns = rng.choice(
        (
            "Association Objet Montant",
            "Bénéficiaire\nNature\nSubvention {year}",
            "ASSOCIATIONS\nMONTANT VOTÉ",
            "Nom de l'association Montant attribué",
        )
    )
    end = f"{rng.choice(('TOTAL', 'Total général', 'TOTAL GÉNÉRAL', 'Soit un total de'))} {paper.euros(total, form)}"
    title = paper.choose(
        (
            "Attribution des subventions aux associations – exercice {year}",
            "Subventions aux associations {year}",
            "Vote des subventions de fonctionnement",
            "Subventions aux associations et établissements publics – exercice {year}",
            "SUBVENTIONS {year}",
        )
    )
    body = [
        paper.choose(
            (
                "ATTRIBUE les subventions suivantes :",
                "DÉCIDE d'accorder pour l'année {year} les subventions ci-dessous :",
                "VOTE les subventions telles que présentées :",
            )
        ),
        paper.fill(columns),
        *blocks,
        end,
    ]
    apart = [
        paper.choose(
            (
                "{member}, membre du bureau {of_association}, ne prend pas part au vote.",
                "DIT que les crédits sont inscrits au compte 65748.",
                "",
            )
        )
    ]
    return assemble(paper, title, body, apart)


STYLES: dict[str, Callable[[random.Random], Authored]] = {"financing_plan": financing_plan, "subsidies": subsidies}
