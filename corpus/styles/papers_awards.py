"""Acts whose matter is a table of holders: the lots of a market, representatives to outside bodies."""

import random
from collections.abc import Callable
from decimal import Decimal

from corpus.authored import Authored
from corpus.lexicon import people, places
from corpus.lexicon.money import draw_value
from corpus.styles.paper_kit import Paper
from corpus.styles.paper_layout import table
from corpus.styles.paper_slots import name_of
from corpus.styles.papers_shared import assemble

FORMS = ("spaced", "spaced", "bare", "thin")
LOTS = (
    "Gros œuvre",
    "Charpente – couverture",
    "Étanchéité",
    "Menuiseries extérieures",
    "Menuiseries intérieures",
    "Plâtrerie – isolation",
    "Électricité",
    "Plomberie – chauffage – ventilation",
    "Peinture",
    "Carrelage – faïence",
    "Serrurerie – métallerie",
    "VRD – espaces verts",
    "Terrassement",
    "Démolition – désamiantage",
    "Ascenseur",
    "Ravalement de façades",
    "Signalétique",
)


def lots(rng: random.Random) -> Authored:
    """The lots of a market with the companies that win them, their addresses and prices."""
    paper = Paper.draw(rng, rng.choice(("commune", "commune", "communaute_communes", "departement", "syndicat")))
    form, basis = rng.choice(FORMS), rng.choice(("HT", "H.T.", "TTC", ""))
    shape = rng.choice(
        (
            "Lot n° {n} : {lot} : la société {who} – {where} pour un montant de {sum} {basis}.",
            "Lot {n} – {lot} {who} {where} {sum} {basis}",
            "{n} {lot} {who} {sum} {basis}",
            "- lot n°{n} {lot} : entreprise {who}, {where}, {sum} {basis} ;",
            "Lot {n:02d} {lot}\n{who} ({town})\n{sum} {basis}",
            "LOT {n} : {lot} attribué à {who} pour {sum} {basis}",
        )
    )
    lines, total = [], Decimal(0)
    for at, lot in enumerate(rng.sample(LOTS, rng.randint(5, 14)), 1):
        price = draw_value(rng, 4000, 900000)
        if rng.random() < 0.06:
            lines.append(f"Lot n° {at} : {lot} – infructueux")
            continue
        total += price
        town = places.postal_town(rng)
        lines.append(
            shape.format(
                n=at,
                lot=lot,
                who=name_of(rng, "company"),
                where=f"{places.street(rng)} {town}",
                town=town,
                sum=paper.euros(price, form),
                basis=basis,
            )
        )
    title = paper.choose(
        (
            "Attribution des marchés de travaux – réhabilitation {of_building}",
            "Marché de travaux – attribution des lots",
            "Construction du groupe scolaire – attribution des marchés",
            "Travaux de rénovation {of_building} : choix des entreprises",
        )
    )
    body = [
        paper.choose(
            (
                "Maître d'œuvre : {consultancy}",
                "Le rapport d'analyse a été établi par {the_consultancy}.",
                "Bureau de contrôle : {company} – Coordonnateur SPS : {company}",
                "",
            )
        ),
        paper.choose(
            (
                "ATTRIBUE les lots comme suit :",
                "DÉCIDE de retenir les entreprises suivantes :",
                "AUTORISE {chair} à signer les marchés avec :",
            )
        ),
        rng.choice(("Lot Désignation Entreprise Montant", "N° du lot\nTitulaire\nMontant", "")),
        *lines,
        f"{rng.choice(('Soit un montant total de', 'TOTAL', 'Montant total des marchés :'))} "
        f"{paper.euros(total, form)} {basis}",
    ]
    return assemble(paper, title, body)


BODIES = (
    "syndicate",
    "school",
    "public_body",
    "association",
    "national_association",
    "agency",
    "syndicate",
    "school",
    "authority",
)


def designations(rng: random.Random) -> Authored:
    """Representatives to outside bodies, in columns of titulars and substitutes."""
    paper = Paper.draw(rng, rng.choice(("commune", "agglomeration", "communaute_communes", "departement", "metropole")))
    form = people.NAME_FORMS[rng.choice(("given_first_caps", "given_first", "surname_first_caps"))]
    civil = rng.random() < 0.3
    members = paper.scene.present

    def named(count: int) -> str:
        chosen = rng.sample(members, min(count, len(members)))
        return rng.choice((", ", " ", " / ", "\n")).join(
            (f"{one.civility} " if civil else "") + people.per(form(one)) for one in chosen
        )

    rows: list[tuple[str, ...]] = [
        (
            name_of(rng, rng.choice(BODIES)),
            named(rng.randint(1, 3)),
            named(rng.randint(1, 2)) if rng.random() < 0.85 else "",
        )
        for _ in range(rng.randint(9, 20))
    ]
    title = rng.choice(
        (
            "Désignation des représentants au sein des organismes extérieurs",
            "Désignation de représentants, titulaires et suppléants",
            "ÉLECTION DES DÉLÉGUÉS AUX SYNDICATS",
            "Représentation de la collectivité dans les conseils d'administration des établissements scolaires",
            "Désignation des délégués communautaires aux organismes extérieurs",
        )
    )
    body = [
        rng.choice(
            ("DÉSIGNE comme suit ses représentants :", "Sont désignés :", "PROCLAME élus les délégués suivants :")
        ),
        rng.choice(
            (
                "ORGANISMES TITULAIRES SUPPLÉANTS",
                "Organisme\nTitulaire(s)\nSuppléant(s)",
                "Structure Délégués titulaires Délégués suppléants",
            )
        ),
        table(rng, rows),
    ]
    return assemble(paper, title, body)


STYLES: dict[str, Callable[[random.Random], Authored]] = {"lots": lots, "designations": designations}
