"""Whole acts as templates of paper_kit: shared slots, title, report, operative part; what several styles write up."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Act:
    """An act: ``shared`` slots (``x:company``) are drawn once; ``orders`` are infinitive phrases."""

    shared: str
    title: str
    report: tuple[str, ...]
    orders: tuple[str, ...]


ACTS: tuple[Act, ...] = (
    Act(
        "x:association a:grant",
        "Attribution d'une subvention à l'association {x}",
        (
            "L'association {x} organise chaque année, avec {the_association}, une manifestation qui réunit "
            "plusieurs centaines de visiteurs.",
            "Elle sollicite une aide de {a} pour l'exercice {year}. {the_public_body_cap} et {the_dept} ont déjà "
            "été saisis.",
        ),
        (
            "attribuer à l'association {x} une subvention d'un montant de {a}",
            "imputer la dépense au chapitre 65 du budget principal",
        ),
    ),
    Act(
        "x:company a:big",
        "Attribution du marché de travaux de réhabilitation {of_building}",
        (
            "Après analyse des offres par le maître d'œuvre, le cabinet {consultancy}, la commission d'appel "
            "d'offres propose de retenir la société {x}.",
            "Les sociétés {company} et {company} ont également remis une offre ; celle de {the_company} a été "
            "jugée irrégulière.",
        ),
        (
            "attribuer le marché à la société {x} pour un montant de {a} HT",
            "autoriser {chair} à signer le marché et tout document afférent",
        ),
    ),
    Act(
        "x:someone a:amount",
        "Acquisition d'une parcelle appartenant à {x}",
        (
            "{x} a proposé de céder un terrain de {many} m² jouxtant l'école. Le service des domaines de la "
            "⟦ORG|DGFiP⟧ a rendu son avis le {date}.",
            "L'acte sera reçu par l'étude notariale ; {the_public_body} a renoncé à son droit de priorité.",
        ),
        (
            "approuver l'acquisition de la parcelle section AB n° {many} au prix de {a}, hors frais d'acte",
            "dire que les frais de géomètre sont à la charge de l'acquéreur",
        ),
    ),
    Act(
        "x:the_syndicate",
        "Convention de partenariat avec {x}",
        (
            "{x_cap} accompagne ses membres dans la réalisation de leurs travaux d'éclairage. {the_own_cap} y "
            "adhère depuis plusieurs années.",
            "Le reste à charge est estimé à {sum} TTC, déduction faite des aides {of_agency}.",
        ),
        (
            "approuver les termes de la convention à conclure avec {x}",
            "désigner {member} pour suivre l'exécution de la convention",
        ),
    ),
    Act(
        "x:the_bank a:big",
        "Réalisation d'un emprunt auprès de {x}",
        (
            "Une consultation a été lancée auprès de {the_bank}, {the_bank} et {x}.",
            "L'offre la mieux disante porte sur un prêt amortissable sur vingt ans au taux fixe de 3,12 %.",
        ),
        ("contracter auprès de {x} un emprunt de {a}", "habiliter {chair} à signer le contrat de prêt"),
    ),
    Act(
        "x:the_landlord a:big",
        "Garantie d'emprunt au profit de {x}",
        (
            "{x} a souscrit auprès de la ⟦ORG|Caisse des Dépôts et Consignations⟧ un prêt destiné à la "
            "construction de {n} logements {at_place}.",
            "Vu les ⟦LEGAL_REF|articles L. 2252-1 et L. 2252-2 du Code général des collectivités territoriales⟧ ;",
        ),
        ("accorder sa garantie à hauteur de 50 % pour le remboursement d'un prêt de {a} souscrit par {x}",),
    ),
    Act(
        "",
        "Désignation de représentants au sein d'organismes extérieurs",
        ("Il convient de pourvoir au remplacement de {member}, démissionnaire, au sein {of_public_body}.",),
        (
            "désigner {member} en qualité de titulaire et {member} en qualité de suppléant au sein {of_public_body}",
            "désigner {member} pour siéger au conseil d'administration {of_school}",
        ),
    ),
    Act(
        "x:the_caf",
        "Renouvellement de la convention d'objectifs et de financement avec {x}",
        (
            "La convention conclue avec {x} arrive à échéance. Elle fixe le financement des accueils de loisirs "
            "et de la ludothèque gérée par {the_association}.",
            "En {last}, la collectivité a perçu {sum} de {x} et {sum} de la ⟦ORG|MSA⟧.",
        ),
        ("approuver la convention avec {x} pour la période {span}", "autoriser {chair} à la signer"),
    ),
    Act(
        "x:company a:amount",
        "Cession d'un lot de la zone d'activités à la société {x}",
        (
            "La société {x}, représentée par {someone}, souhaite implanter un atelier sur le lot n° {few}. "
            "{the_chamber_cap} soutient le projet.",
            "L'avis de la ⟦ORG|Direction départementale des finances publiques⟧ est joint.",
        ),
        (
            "céder à la société {x}, ou à toute société s'y substituant, le lot n° {few} au prix de {a}",
            "charger Maître {lawyer}, notaire {at_place}, de rédiger l'acte",
        ),
    ),
    Act(
        "a:big",
        "Demande de subventions pour la construction d'un pôle de santé",
        (
            "Le projet, dont le coût est évalué à {bigsum}, a été étudié avec l'⟦ORG|ARS⟧ et {the_association}.",
            "Il est éligible au fonds européen ainsi qu'aux aides {of_region} et du ⟦ORG|Département {home}⟧.",
        ),
        (
            "solliciter auprès de l'⟦ORG|État⟧ une subvention de {a} au titre de la DETR",
            "solliciter {the_region} et {the_foundation}",
        ),
    ),
    Act(
        "x:the_union",
        "Modification du temps de travail des agents",
        (
            "Le comité social territorial, où siègent {x} et {the_union}, a rendu un avis favorable. "
            "{the_cdg_cap} a été consulté.",
        ),
        ("fixer la durée annuelle du travail à 1 607 heures", "abroger {cite}"),
    ),
    Act(
        "x:the_agency",
        "Contrat d'objectifs avec {x}",
        (
            "{x_cap} a retenu la candidature de la collectivité à l'appel à projets. Le bureau d'études "
            "{consultancy} assistera les services.",
            "L'association {association} et {the_chamber} participent au comité de suivi.",
        ),
        ("approuver le contrat d'objectifs avec {x}", "solliciter les aides correspondantes"),
    ),
    Act(
        "x:sports_club a:grant",
        "Aide exceptionnelle au club {x}",
        (
            "Le club {x}, qualifié pour le championnat organisé par {the_sports_federation}, doit se déplacer "
            "{at_place}.",
        ),
        ("verser au club {x} une aide de {a}",),
    ),
    Act(
        "x:the_other",
        "Convention de participation aux charges de fonctionnement des écoles avec {x}",
        (
            "Des enfants domiciliés dans les {communes} fréquentent les classes spécialisées de la commune ; {x} "
            "accepte de participer.",
        ),
        ("fixer la participation de {x} à {amount} par élève", "autoriser la signature de la convention"),
    ),
    Act(
        "x:company",
        "Rapport annuel {last} du délégataire {x}",
        (
            "Conformément à l'⟦LEGAL_REF|article L. 1411-3 du CGCT⟧, {x} a transmis son rapport. "
            "{the_association_cap} a été entendue par la commission consultative.",
        ),
        ("prendre acte du rapport présenté par {x}",),
    ),
)
VERBS: dict[str, str] = {
    "attribuer": "ATTRIBUE",
    "imputer": "IMPUTE",
    "autoriser": "AUTORISE",
    "approuver": "APPROUVE",
    "dire": "DIT",
    "désigner": "DÉSIGNE",
    "contracter": "DÉCIDE de contracter",
    "habiliter": "HABILITE",
    "accorder": "ACCORDE",
    "céder": "DÉCIDE de céder",
    "charger": "CHARGE",
    "solliciter": "SOLLICITE",
    "fixer": "FIXE",
    "abroger": "ABROGE",
    "verser": "DÉCIDE de verser",
    "prendre": "PREND",
    "émettre": "ÉMET",
}


def ordered(phrase: str) -> str:
    """An infinitive phrase as an operative line: ``approuver …`` → ``APPROUVE …``."""
    verb, _, rest = phrase.partition(" ")
    return f"{VERBS[verb]} {rest}"
