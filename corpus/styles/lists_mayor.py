"""Decisions of the mayor or president by delegation: tables and lists given to the assembly for information."""

import random
from collections.abc import Callable
from datetime import timedelta

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.numbers import decision_number, delib
from corpus.styles import heads
from corpus.styles.paper_kit import Paper, decision
from corpus.styles.paper_layout import row

TAKEN: tuple[str, ...] = (
    "Contrat de maintenance de l'ascenseur conclu avec la société {company} pour un montant annuel de {sum} HT",
    "Signature d'un marché de fournitures scolaires avec {the_company} – {sum} TTC",
    "Avenant n° {few} au marché de travaux – lot {few} – entreprise {company} : {sum}",
    "Convention de mise à disposition d'une salle à l'association {association}, à titre gratuit",
    "Mise à disposition du gymnase au profit {of_sports_club}",
    "Bail d'habitation consenti à {someone}, loyer mensuel de {sum}",
    "Convention de formation avec {the_public_body} pour {someone}",
    "Indemnité de sinistre versée par {the_company} : {sum}",
    "Acceptation d'une indemnité de {sum} de l'assureur {company}",
    "Contrat de cession du droit d'exploitation d'un spectacle avec l'association {association} – {sum} TTC",
    "Demande de subvention auprès {of_agency}",
    "Demande de subvention auprès {of_dept} pour l'acquisition d'un véhicule",
    "Demande d'aide {to_foundation} pour la restauration du lavoir",
    "Délivrance d'une concession dans le cimetière à {someone} pour une durée de trente ans – {sum}",
    "Renouvellement de concession n° {many} – famille {family}",
    "Ligne de trésorerie souscrite auprès {of_bank} – {bigsum}",
    "Emprunt de {bigsum} contracté auprès {of_bank}",
    "Mission d'assistance juridique confiée au cabinet {consultancy}",
    "Désignation de Maître {lawyer}, avocat, devant le ⟦ORG|Tribunal administratif {of_place}⟧ – requête de {someone}",
    "Défense de la collectivité devant {the_court} dans l'affaire l'opposant à la société {company}",
    "Étude géotechnique – bureau d'études {consultancy} – {sum} HT",
    "Renonciation au droit de préemption – vente {family} / {family}",
    "Exercice du droit de préemption sur le bien cadastré AC {many} appartenant à {someone}",
    "Adhésion {year} à l'association {association} – cotisation de {sum}",
    "Contrat d'hébergement du site internet avec la société {company}",
    "Attribution d'une subvention à l'association {association} – {sum}",
    "Convention d'occupation du domaine public avec {the_utility} – poste de transformation",
    "Location d'un logement de secours à {the_association}",
    "Vente d'un tracteur à {someone} pour {sum}",
    "Accord-cadre de prestations de nettoyage attribué à la société {company} – montant maximum {sum} HT par an",
    "Convention de partenariat entre {the_own} et {the_association}",
    "Marché de maîtrise d'œuvre conclu avec le groupement {company} / {company}",
    "Tarifs du spectacle du {date}",
    "Création d'une régie de recettes pour la piscine",
)
HEADINGS = (
    "DÉCISIONS {CHAIR} PRISES EN VERTU DE SA DÉLÉGATION",
    "Relevé des décisions {chair}",
    "COMPTE RENDU DES DÉCISIONS {CHAIR}",
    "Tableau des décisions municipales",
    "Compte rendu des décisions prises sur le fondement de l'⟦LEGAL_REF|article L. 2122-22 du CGCT⟧",
    "Information du conseil – décisions prises par délégation",
)
COLUMNS = (
    "N° Date Objet",
    "N° décision\nDate\nIntitulé\nTiers\nMontant",
    "Numéro Objet de la décision Date",
    "DATE N° OBJET",
    "N° de la décision Objet Montant",
    "Décision Service Objet",
    "",
)
LEGALS = (
    "En vertu des ⟦LEGAL_REF|articles L. 2122-22 et L. 2122-23 du Code général des collectivités territoriales⟧ "
    "et de {cite} portant délégation, {chair} rend compte des décisions suivantes :",
    "{chair_cap} informe l'assemblée des décisions prises en application de la délégation reçue par {cite} :",
    "Vu l'⟦LEGAL_REF|article L. 5211-10 du CGCT⟧ ; vu {cite} ; sont portées à la connaissance du conseil les "
    "décisions ci-après.",
    "Conformément à l'⟦LEGAL_REF|article L2122-23 du CGCT⟧, il est rendu compte des décisions énumérées ci-dessous.",
)
NOTINGS = (
    "Le {body} prend acte de ces décisions.",
    "Le conseil, ouï l'exposé, PREND ACTE des décisions ainsi rendues.",
    "Dont acte.",
    "L'assemblée prend acte du compte rendu qui lui est fait.",
    "Le conseil en prend acte.",
)


def taken(paper: Paper) -> str:
    """A decision of the executive, as a list has it: no amount of it is the assembly's."""
    return paper.choose(TAKEN)


def _table(paper: Paper) -> list[str]:
    """The decisions, one house's cells in one order."""
    rng, scene = paper.rng, paper.scene
    order = rng.choice(("nd", "dn", "n", "end"))
    first = decision_number(rng, scene.date)
    style = rng.choice(("drawn", "serial", "serial", "year"))
    lines = []
    for index in range(rng.randint(14, 34)):
        day = scene.date - timedelta(days=75 - 2 * index)
        written = {"serial": f"{index + 4}", "year": f"{day.year}-{index + 11:03d}"}.get(
            style, first if not index else decision_number(rng, scene.date)
        )
        number, date = delib(written), dates.numeric(day)
        left = {"nd": f"{number} {date}", "dn": f"{date} {number}", "n": f"Décision n° {number} :", "end": number}[
            order
        ]
        lines.append(row(rng, left, taken(paper), date if order == "end" else "", paper.width - 15))
    return lines


def mayor_decisions(rng: random.Random) -> Authored:
    """An act by which the assembly takes note of the decisions, or the bare table of them."""
    paper = Paper.draw(rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration")))
    scene = paper.scene
    title = f"du {scene.chair}" if scene.chair != "Présidente" else "de la Présidente"
    heading = rng.choice(HEADINGS).replace("{CHAIR}", title.upper()).replace("{chair}", title)
    intro = paper.choose(LEGALS)
    if rng.random() < 0.4:
        blocks = [
            paper.owner(),
            heading,
            f"Séance du {dates.long_form(scene.date)}",
            intro,
            rng.choice(COLUMNS),
            *_table(paper),
        ]
        return paper.finish(blocks, kind="list")
    number = scene.numbering.next()
    what = rng.choice(
        (
            "Compte rendu des décisions prises par délégation",
            "Décisions prises dans le cadre des délégations de l'assemblée",
            "Communication des décisions",
        )
    )
    blocks = [
        heads.banner(scene),
        heads.title_lines(scene),
        heads.opening(scene),
        f"Délibération n° {delib(number)}",
        f"Objet : {what}",
        intro,
        *_table(paper),
    ]
    blocks += [paper.choose(NOTINGS), paper.sign()]
    paper.told.take()
    return paper.finish(blocks, [decision(what, number=number, outcome="noted")])


STYLES: dict[str, Callable[[random.Random], Authored]] = {"mayor_decisions": mayor_decisions}
