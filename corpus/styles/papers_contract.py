"""Conventions and contracts between parties, as annexed to acts: parties, recitals, articles, signatures."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import people
from corpus.lexicon.numbers import delib
from corpus.styles.paper_kit import Paper
from corpus.styles.papers_shared import recitals
from pipeline.records.model import Session

NAMES = (
    "CONVENTION DE PARTENARIAT",
    "CONVENTION D'OBJECTIFS ET DE MOYENS {span}",
    "CONVENTION DE MISE À DISPOSITION DE LOCAUX",
    "CONTRAT DE CONCESSION – AVENANT N° {few}",
    "CONVENTION DE FINANCEMENT",
    "CONVENTION-CADRE – OPÉRATION DE REVITALISATION DU TERRITOIRE",
    "PROTOCOLE D'ACCORD TRANSACTIONNEL",
    "CONVENTION DE GROUPEMENT DE COMMANDES",
    "Convention relative à l'occupation du domaine public",
    "CONVENTION DE SERVITUDE",
)
BETWEEN = (
    "Entre les soussignés :",
    "ENTRE",
    "Entre :",
    "Entre les parties ci-après désignées :",
    "La présente convention est conclue entre :",
)
US = (
    "{the_own_cap}, représentée par {title_the}, {president}, dûment habilité par délibération n° {number} du "
    "{date}, ci-après dénommée « la Collectivité »,",
    "{the_own_cap}, dont le siège est situé {street}, représentée par {president}, {title}, agissant en vertu "
    "{of_cite}, désignée ci-après « la collectivité »",
    "{the_own_cap}, représentée par son {title_low} en exercice, {president}, autorisé par délibération du "
    "{date}, d'une part,",
    "{own_name}\nReprésentée par {president}, {title}, habilité par délibération en date du {date}",
)
THEM = (
    "l'association {association}, association régie par la ⟦LEGAL_REF|loi du 1er juillet 1901⟧, dont le siège "
    "social est {street}, {town}, représentée par {someone}, ci-après dénommée « l'Association »,",
    "la société {company}, au capital de {sum}, immatriculée au RCS {of_place} sous le n° 4{many} {many} {many}, "
    "représentée par {someone}, directeur général, ci-après « le Prestataire »,",
    "{the_public_body}, représenté par {someone}, son directeur, ci-après désigné « l'Établissement »,",
    "{the_other}, représentée par {someone}, maire, dûment habilité par délibération du conseil municipal en "
    "date du {date},",
    "L'⟦ORG|État⟧, représenté par {someone}, préfet du département, d'autre part,",
    "{the_syndicate}, sis {street}, représenté par {someone}, ci-après dénommé « le Syndicat »,",
    "{the_agency}, établissement public, représentée par {someone}, directrice régionale,",
    "{the_caf}, dont le siège est {street}, représentée par {someone}, directeur, ci-après « la Caf » ",
    "{the_foundation}, reconnue d'utilité publique, représentée par {someone}, délégué départemental,",
    "{the_utility}, société anonyme au capital de {bigsum}, ayant son siège {street}, représentée par {someone}, "
    "dûment habilitée à cet effet,",
    "le club {sports_club}, représenté par {someone}, d'autre part,",
    "{the_dept}, représenté par {someone}, président du Conseil départemental, ci-après « le Département »,",
    "{someone}, domicilié {street}, {town}, ci-après dénommé « le propriétaire »,",
    "{the_bank}, dont le siège est {street}, représentée par {someone}, directeur de l'agence {of_place},",
)
ARTICLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Objet de la convention",
        (
            "La présente convention a pour objet de définir les conditions dans lesquelles {x} intervient sur le "
            "territoire {of_own}.",
            "Elle fixe les engagements réciproques de la Collectivité et {of_x}, dans le respect des compétences "
            "{of_group}.",
        ),
    ),
    (
        "Durée",
        (
            "La convention prend effet à la date de sa signature pour une durée de trois ans. Elle est "
            "renouvelable par tacite reconduction.",
            "Elle est conclue pour la période {span}.",
        ),
    ),
    (
        "Engagements du bénéficiaire",
        (
            "Le bénéficiaire s'engage à faire mention du soutien {of_own} et {of_dept} sur tous ses supports.",
            "Il transmet chaque année ses comptes, certifiés par le cabinet {company}, commissaire aux comptes.",
        ),
    ),
    (
        "Dispositions financières",
        (
            "Le montant de la participation est fixé à {sum} TTC, versé en deux fois sur le compte ouvert auprès "
            "{of_bank}.",
            "Une avance de {sum} est versée à la signature ; le solde, soit {sum}, sur présentation du bilan.",
            "Le loyer annuel est de {sum}. Le comptable assignataire est le responsable du service de gestion "
            "comptable {of_place}.",
        ),
    ),
    (
        "Assurances",
        (
            "Le bénéficiaire déclare être assuré auprès {of_company} et en justifie à première demande.",
            "La Collectivité renonce à tout recours contre {the_company}.",
        ),
    ),
    (
        "Suivi et gouvernance",
        (
            "Un comité de suivi réunit {the_own}, {the_agency}, {the_association} et {the_chamber} au moins une "
            "fois par an.",
            "Le comité est présidé par {member} ; {someone} en assure le secrétariat.",
        ),
    ),
    (
        "Données personnelles",
        (
            "Les parties respectent le ⟦LEGAL_REF|RGPD⟧ et la ⟦LEGAL_REF|loi n° 78-17 du 6 janvier 1978⟧ ; toute "
            "violation est notifiée à la ⟦ORG|CNIL⟧.",
        ),
    ),
    (
        "Résiliation",
        (
            "En cas d'inexécution, la convention peut être résiliée de plein droit après mise en demeure restée "
            "sans effet pendant deux mois.",
            "Les dispositions du règlement intérieur et des statuts demeurent applicables.",
        ),
    ),
    (
        "Litiges",
        (
            "Tout litige relève de la compétence du ⟦ORG|tribunal administratif {of_place}⟧, après tentative de "
            "conciliation.",
            "Les parties saisissent {the_court} à défaut d'accord amiable.",
        ),
    ),
    (
        "Description des biens",
        (
            "Les locaux situés {street}, d'une surface de {many} m², sont mis à disposition ; ils comprennent "
            "{hall} et ses annexes.",
            "Parcelle cadastrée section ZC n° {many}, propriété {of_own}.",
        ),
    ),
)


PARTNERS = (
    "the_association",
    "the_company",
    "the_agency",
    "the_syndicate",
    "the_public_body",
    "the_sports_club",
    "the_utility",
)
PLACES = (
    "Fait en deux exemplaires originaux, à {place}, le",
    "Fait à {place}, le {date}",
    "À {place}, le ....................",
)


def _parties(paper: Paper) -> list[str]:
    """Who contracts: the authority, then one to four others."""
    rng, scene = paper.rng, paper.scene
    ours = paper.choose(
        US,
        president=scene.titled(scene.president),
        title_the=f"{'sa' if scene.chair == 'Présidente' else 'son'} {scene.chair.lower()}",
        title_low=scene.chair.lower(),
        number=delib(scene.numbering.next()),
        of_cite=paper.fill("de {cite}"),
    )
    blocks = [rng.choice(BETWEEN), ours, rng.choice(("D'une part,", "d'une part,", "", "Et"))]
    for their in paper.several(THEM, 1, 4):
        blocks += [their, "Et"] if rng.random() < 0.7 else [their]
    last = blocks.pop() if blocks[-1] == "Et" else ""
    return [*blocks, rng.choice(("D'autre part,", "", "d'autre part,")) if last else ""]


def _articles(paper: Paper) -> list[str]:
    """The articles: headings of the convention's own, and their sentences."""
    rng = paper.rng
    x = paper.fill("{" + rng.choice(PARTNERS) + "}")
    heading = rng.choice(("Article {} – {}", "ARTICLE {} : {}", "Article {}. {}", "ART. {} - {}"))
    blocks: list[str] = []
    for at, (name, sentences) in enumerate(rng.sample(ARTICLES, rng.randint(6, 9)), 1):
        blocks.append(heading.format(at, name.upper() if "ARTICLE" in heading else name))
        blocks += [paper.fill(one, x=x, of_x=paper.fill("de {x}", x=x)) for one in sentences if rng.random() < 0.85]
    return blocks


def _signatures(paper: Paper) -> list[str]:
    """Place, date, and who signs for whom."""
    rng, scene = paper.rng, paper.scene
    blocks = [paper.choose(PLACES), f"Pour {scene.authority.the(rng)},\n{scene.per(scene.president)}"]
    for kind in rng.sample(PARTNERS, rng.randint(1, 3)):
        signer = people.per(people.given_first_caps(people.person(rng)))
        blocks.append(paper.fill(f"Pour {{{kind}}},\n") + signer)
    return blocks


def convention(rng: random.Random) -> Authored:
    """The text of a convention: it reports no sitting and holds no act."""
    paper = Paper.draw(rng)
    blocks = [
        paper.choose(NAMES),
        *_parties(paper),
        "Il est convenu ce qui suit :",
        rng.choice(("PRÉAMBULE", "Préambule", "EXPOSÉ DES MOTIFS", "Il est préalablement exposé :")),
        *recitals(paper, 2, 5),
        *_articles(paper),
        *_signatures(paper),
    ]
    paper.scene.session = Session()
    return paper.finish(blocks, kind="contract")


STYLES: dict[str, Callable[[random.Random], Authored]] = {"convention": convention}
