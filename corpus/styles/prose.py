"""Dense variety for the entity model: sentences of the whole lexicon, lists of organisations, debates."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import law, money, numbers, organisations, people
from corpus.styles.layout import capital
from corpus.styles.paper_kit import Paper
from corpus.styles.paper_layout import caps, table
from corpus.styles.paper_narrative import THEMES
from corpus.styles.paper_objects import ALL_OBJECTS
from corpus.styles.paper_slots import name_of
from pipeline.records.model import Session

LINKS = (
    "Par ailleurs,",
    "En outre,",
    "Il est rappelé que",
    "Pour mémoire,",
    "À ce titre,",
    "Enfin,",
    "Dans ce cadre,",
    "{chair_cap} précise que",
    "{member} ajoute que",
    "Il est précisé que",
    "En conséquence,",
    "Sur ce point,",
    "D'autre part,",
)
PEOPLE = (
    "{member} donne lecture du rapport.",
    "{member} demande si {the_association} a été consultée.",
    "{chair_cap} remercie {someone} pour son engagement.",
    "{member} quitte la séance et donne pouvoir à {member}.",
    "Arrivée de {member}.",
    "{member} regrette que {the_agency} n'ait pas répondu.",
    "{surname} rappelle l'historique du dossier.",
    "Présents : {member}, {member}, {member}.",
    "Maître {lawyer}, notaire, recevra l'acte.",
    "M. le Maire répond à {surname} que {the_company} interviendra en juin.",
    "Excusés : {member} (pouvoir à {member}), {member}.",
    "{someone}, cadre {of_public_body}, est intervenu au nom {of_syndicate}.",
    "Les consorts {family} acceptent l'offre.",
    "Mme la Sous-Préfète et M. le Préfet ont été invités, ainsi que {someone}, présidente {of_sports_club}.",
    "Ont voté contre : {surname}, {surname} et {surname}.",
    "{member} : « Et {the_utility}, ils en pensent quoi ? »",
    "Adjoint aux travaux : {member}.",
    "Un hommage est rendu à {someone}, ancien directeur {of_school}.",
    "{someone} est nommé régisseur.",
    "Secrétaire de séance : {member}",
)
CITED = (
    "Vu {cite} ;",
    "Cette décision complète {cite}.",
    "{chair_cap} rappelle {cite}.",
    "Il convient d'abroger {cite}.",
    "Conformément à {cite}, {the_company} a été mandatée.",
    "Par {cite}, l'assemblée a approuvé le principe de l'opération.",
    "Considérant {cite} et l'avis {of_state_service},",
    "Vu {legal} et {cite},",
)
GENERIC = (
    "Le conseil municipal en débat.",
    "La commune prendra en charge les frais.",
    "La communauté de communes a été saisie.",
    "Le Département et la Région seront sollicités.",
    "La commission des finances a émis un avis favorable.",
    "Les crédits sont inscrits au budget annexe Eau.",
    "La préfecture a été informée.",
    "L'association sera destinataire de la présente.",
    "Le bureau s'est réuni le 3 mars.",
    "La police municipale assurera la sécurité.",
    "Les services techniques interviendront.",
    "Le maire est autorisé à signer.",
    "Monsieur le Président lève la séance.",
    "Le syndicat délibérera à son tour.",
    "Les travaux de la salle Georges Brassens sont achevés.",
    "Le plan Vigipirate reste en vigueur.",
    "La convention sera annexée à la délibération.",
    "L'école compte quatre classes.",
    "La rue Jean Moulin sera fermée à la circulation.",
    "Le programme Action Cœur de ville se poursuit.",
    "L'entreprise n'a pas donné suite.",
    "Le titulaire du lot n° 3 a été relancé.",
    "La société dispose d'un délai de deux mois.",
    "Le fonds de concours sera versé sur justificatifs.",
)


def _sentence(paper: Paper) -> str:
    """One sentence of any sort."""
    rng = paper.rng
    draw = rng.random()
    if draw < 0.36:
        return organisations.sentence(rng)
    if draw < 0.5:
        return organisations.distractor(rng)
    if draw < 0.58:
        return paper.choose(PEOPLE)
    if draw < 0.64:
        return law.visa(rng)
    if draw < 0.68:
        return law.distractor(rng)
    if draw < 0.72:
        return money.distractor(rng)
    if draw < 0.77:
        return paper.choose(CITED)
    if draw < 0.8:
        return f"{capital(numbers.citation(rng))}."
    if draw < 0.9:
        return paper.choose(THEMES[rng.choice(list(THEMES))])
    if draw < 0.95:
        title = paper.fill(rng.choice(ALL_OBJECTS)[1])
        return caps(title) if rng.random() < 0.3 else title
    return rng.choice(GENERIC)


def fragments(rng: random.Random) -> Authored:
    """Sentences of the whole lexicon in paragraphs; no sitting, no act."""
    paper = Paper.draw(rng)
    blocks: list[str] = []
    line: list[str] = []
    for _ in range(rng.randint(24, 60)):
        text = _sentence(paper)
        if rng.random() < 0.08 and text[:2] not in ("Vu", "VU"):
            blocks.append(paper.choose(LINKS))
        line.append(text if not line or text[-1:] in ".;:,?!»" else f"{text}.")
        if rng.random() < 0.55:
            blocks.append(" ".join(line))
            line = []
    blocks.append(" ".join(line))
    paper.scene.session = Session()
    return paper.finish(blocks, kind="fragments")


def _list_line(paper: Paper, kind: str) -> str:
    name = name_of(paper.rng, kind)
    return paper.rng.choice(("- {}", "{}", "• {}", "{} ;", "> {}")).format(name)


DIRECTORIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Liste des membres du comité de pilotage", ("public_body", "agency", "state_service", "authority", "consultancy")),
    ("Personnes publiques associées", ("authority", "agency", "state_service", "syndicate")),
    ("Partenaires", ("association", "foundation", "agency", "public_body", "utility", "national_association")),
    ("Organismes consultés", ("agency", "state_service", "ministry", "utility")),
    ("Membres du groupement de commandes", ("authority", "public_body", "syndicate", "authority")),
    ("Destinataires", ("state_service", "authority", "ministry", "court")),
    ("Ont répondu à la consultation :", ("company", "consultancy")),
    ("Adhésions et cotisations {year}", ("national_association", "agency", "association", "syndicate")),
    ("Entreprises consultées", ("company", "company", "utility")),
    ("Créanciers", ("company", "utility", "bank", "public_body")),
    ("Établissements scolaires", ("school",)),
    ("Associations bénéficiaires d'une mise à disposition de salle", ("association", "sports_club")),
    ("Actionnaires de la société publique locale", ("authority", "bank", "public_body")),
    ("Services de l'⟦ORG|État⟧", ("state_service", "ministry")),
    ("Représentants des usagers et du personnel", ("union", "national_association")),
    ("Ampliation :", ("state_service", "court", "authority")),
    ("Conseils d'administration", ("school", "public_body", "association")),
    ("Clubs sportifs", ("sports_club",)),
    ("Prêteurs", ("bank",)),
    ("Titulaires des lots", ("company",)),
    ("Bureaux d'études", ("consultancy",)),
    ("Syndicats auxquels la collectivité adhère", ("syndicate",)),
    ("SOUTIEN AUX ASSOCIATIONS", ("association", "sports_club", "national_association")),
    ("Gestionnaires de réseaux", ("utility", "syndicate")),
    ("Signataires", ("authority", "state_service", "agency", "institution", "bank")),
)


def directory(rng: random.Random) -> Authored:
    """Lists of organisations under headings, with a person, an amount or an address beside some of them."""
    paper = Paper.draw(rng)
    blocks: list[str] = []
    for heading, kinds in rng.sample(DIRECTORIES, rng.randint(6, 12)):
        beside = rng.choice(("none", "none", "person", "amount", "address", "date"))
        rows: list[tuple[str, ...]] = []
        for _ in range(rng.randint(3, 11)):
            cell = {
                "person": paper.fill("{someone}"),
                "amount": money.amount(rng)[0],
                "address": paper.fill("{street}, {town}"),
                "date": paper.fill("{date}"),
                "none": "",
            }[beside]
            rows.append((_list_line(paper, rng.choice(kinds)), cell))
        blocks += [paper.fill(heading), table(rng, rows)]
        if rng.random() < 0.5:
            blocks.append(rng.choice(GENERIC))
    paper.scene.session = Session()
    return paper.finish(blocks, kind="fragments")


TALK = (
    "{o} Nous avons reçu {the_company} la semaine dernière, et je peux vous dire que ce n'est pas fini.",
    "{o} Je voudrais qu'on parle {of_syndicate}. Qui nous y représente, à part {surname} ?",
    "{o} Sur les subventions, pourquoi {the_association} touche-t-elle {sum} et {the_sports_club} seulement {sum} ?",
    "{o} C'est {the_state_service} qui bloque, pas la mairie. J'ai eu {someone} au téléphone.",
    "{o} On nous avait promis que {the_agency} prendrait en charge la moitié. Et {the_region} ? Et le Département ?",
    "{o} Relisez {the_legal}, tout y est.",
    "{o} La communauté de communes ne peut pas tout payer. {the_bank_cap} nous propose 4 %, {the_bank} 3,8.",
    "{o} Je remercie {someone}, {someone} et les bénévoles {of_association}.",
    "{o} Monsieur le Maire, vous n'avez pas répondu à {surname}.",
    "{o} {the_utility_cap} a encore coupé la ligne rue des Lilas. Quand la commune se fera-t-elle respecter ?",
    "{o} Le contrat avec {the_company} arrive à échéance. Il y aura une mise en concurrence, comme le veut le code.",
    "{o} Il me semble que {the_union} avait demandé un report.",
    "{o} Le groupe majoritaire votera pour ; l'opposition fera ce qu'elle veut.",
    "{o} J'ai assisté à l'assemblée générale {of_national_association}, avec {surname}.",
    "{o} {the_other_cap} et {the_group} ont voté la même motion. {the_ministry_cap} n'a pas bougé.",
    "{o} Une précision : les {sum} dont on parle, c'est hors taxes, et ça ne comprend pas {the_consultancy}.",
    "{o} Pas de question ? Je mets aux voix.",
    "{o} {the_court_cap} nous a donné raison contre {surname}, c'est une bonne nouvelle.",
)


def debate(rng: random.Random) -> Authored:
    """Turns of speech, each headed by its speaker, full of organisations spoken of in passing."""
    paper = Paper.draw(rng)
    form = people.NAME_FORMS[rng.choice(("surname_caps", "given_first_caps", "surname_only", "given_first"))]
    speakers = rng.sample(paper.scene.present, min(6, len(paper.scene.present)))
    head = rng.choice(("{c} {p} :", "{c} {p}", "{c} {p}. –", "{p} :", "{c} {p} –"))
    blocks: list[str] = []
    talk: list[str] = []
    for _ in range(rng.randint(16, 32)):
        one = rng.choice(speakers)
        opener = head.format(c=rng.choice((one.civility, one.civility_long)), p=people.per(form(one)))
        talk = talk or rng.sample(TALK, len(TALK))
        text = paper.fill(talk.pop(), o=opener if rng.random() < 0.8 else f"{paper.scene.the_chair} :")
        blocks.append(f"{text} {_sentence(paper)}" if rng.random() < 0.15 else text)
    paper.scene.session = Session()
    return paper.finish(blocks, kind="fragments")


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "fragments": fragments,
    "directory": directory,
    "debate": debate,
}
