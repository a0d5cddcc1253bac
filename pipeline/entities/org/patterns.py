"""How organisations are always named in French minutes: patterns only."""

import re

from pipeline.anchored import Anchored
from pipeline.entities.started import Started

_HEADING = r"(?:Proc[èe]s|PROC[ÈE]S|Compte|COMPTE|Conseil|CONSEIL|D[ée]lib|D[ÉE]LIB|Arrond|ARROND|Place|Canton|CANTON|D[ée]part|D[ÉE]PART|S[ée]ance|S[ÉE]ANCE|Repr[ée]s|Extrait|EXTRAIT|R[ée]publi|R[ÉE]PUBLI)"
_TIME = r"(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|s[ée]ance|jeunes|enfants|la\b)"
_WORD = r"(?:[Ss]te?\.|[A-ZÉÈÀÂÎÔŒÇ][\w’'-]*)"
_NAME = rf"{_WORD}(?:[ -](?:(?:d['’]|l['’]|de|du|des|la|le|les|lès|sur|sous|en|et|aux?)[ -]?){{0,3}}(?!{_HEADING}){_WORD}){{0,6}}"
_SHORT_NAME = rf"(?!(?:EPT|CC|CA|CU)\b){_WORD}(?:[ -](?:(?:d['’]|l['’]|de|du|des|la|le|les|sur|en|et)[ -]?){{0,2}}(?!{_HEADING}|(?:EPT|CC|CA|CU)\b){_WORD}){{0,3}}"
_OF = r"(?:\s(?:de|du|des|d['’]|de la|de l['’])\s?(?:la\s|le\s|les\s|l['’])?|\s)"

COURT = rf"(?:[Tt]ribunal [Aa]dministratif|[Cc]our [Aa]dministrative d['’][Aa]ppel|[Cc]hambre [Rr]égionale des [Cc]omptes|TRIBUNAL ADMINISTRATIF)(?:{_OF}{_NAME})?"
LOCAL = rf"(?:[Cc]onseil [Mm]unicipal de la (?:[Cc]ommune|[Vv]ille)|[Cc]ommune|[Vv]ille|COMMUNE|VILLE|[Mm]airie|MAIRIE)(?:\s(?:de|du|des|DE|DU|DES)\s(?:la\s|le\s|les\s|LA\s|LE\s|LES\s|l['’])?|\s[dD]['’]\s?){_NAME}"
ASSEMBLY = rf"(?:[Cc]onseil (?:[Mm]unicipal|[Cc]ommunautaire|[Mm]étropolitain)|CONSEIL (?:MUNICIPAL|COMMUNAUTAIRE|M[ÉE]TROPOLITAIN))\s(?:de\s|du\s|DE\s|DU\s|[dD]['’]\s?)(?!{_TIME}){_NAME}"
"""``Conseil municipal de Lurs``; not its date."""
OWN_NAME = r"(?!(?:Conseill[eè]re?s?|D[ée]l[ée]gu[ée]e?s?|Adjointe?|Vice|Maire|Monsieur|Madame|Le|La|Les|Un|Une|Plan|Programme|Contrat|Projet|Pacte|Service|Pr[ée]sidente?|Am[ée]lioration|Urbanisme|Direction|Convention)\b)(?:[A-ZÉÈÎÔŒÇ][a-zà-ÿ]+(?:-[A-ZÉÈÎÔŒÇ]?[a-zà-ÿ]+)*\s){1,3}(?:Agglo|Agglom[ée]ration|M[ée]tropole|Mobilit[ée]s|[ÉE]nergies)"
"""``Lurs Agglo``: names without a noun for what they are, told by their last word."""
INSIDE_A_NAME = re.compile(r"[A-ZÀ-Þ][\w-]+ (?:d['’]|de )$")
OWN_NAME_ENDS = re.compile(r"\s(?:Agglo|Agglom[ée]ration|M[ée]tropole|Mobilit[ée]s|[ÉE]nergies)$")
"""``Mission Habitat de Lurs Agglo`` is one name."""
EPCI = rf"(?:EPT|CC|CA|CU)\s(?:d[eu]\s|d['’]|des\s)?(?!(?i:budget|commune|principal|annexe|assainissement|eau|ville|lotissement|exercice|total|ttc|ht)\b){_SHORT_NAME}"
"""``CC Lurs-Doulon``: a community by the acronym of its kind and its name."""
EPT = rf"[ÉE]tablissement [Pp]ublic [Tt]erritorial(?: \(EPT\))? {_NAME}"
NUMBERED = r"(?:[Cc]onseil [Dd]épartemental|CONSEIL D[ÉE]PARTEMENTAL|Agence) (?:0[1-9]|[1-9]\d|2[AB])(?=\s?[^\d\s%€/])"
"""By the number of the département."""
OTHER_STATE = (
    r"\s(?:annuel|civil|de |des |du |d['’]|r[ée]capitulatif|financier|liquidatif|sp[ée]cial|n[ée]ant|parcellaire)"
)
"""``État annuel``: a list."""
STATE = rf"[ÉE]tat(?!{OTHER_STATE})"
COMMUNITY = r"(?:(?<=\b[Ll]a )|(?<=\bLA ))CC(?!AP|AG|TP|ID\b|ES\b|SPL|SA\b|DSA|I\b)[A-Z]{2,6}"
"""The acronym of a community of communes: ``la CCTB``; not a commission's (``la CCID``)."""


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(rf"(?:{pattern})(?![\w-])" for pattern in patterns) + ")")


FORMED = Started(
    _any(COURT, LOCAL, ASSEMBLY, EPCI, EPT, NUMBERED, OWN_NAME, STATE, COMMUNITY), r"[A-ZÉÈÎÔŒÇcmtv](?<![\w-].)"
)
WITHOUT_OWN_NAMES = Anchored(
    _any(COURT, LOCAL, ASSEMBLY, EPCI, EPT, NUMBERED, STATE, COMMUNITY),
    {
        "ribunal ": 1, "TRIBUNAL ": 0, "dministrative d": 6, "hambre ": 1, "onseil ": 1, "CONSEIL ": 0, "ommune": 1,
        "COMMUNE": 0, "ille": 1, "VILLE": 0, "airie": 1, "MAIRIE": 0, "EPT": 0, "CC": 0, "CA": 0, "CU": 0,
        "tablissement ": 1, "Agence ": 0, "État": 0, "Etat": 0,
    },
)  # fmt: skip
"""All but own names, which have no letters at a known place."""
LAST_WORDS = ("Agglo", "tropole", "obilit", "nergies")
"""Letters of which each own name has some."""
OFFICE_BEFORE = re.compile(r"(?i)(?<!\w)(?:sous-)?pr[ée]f[eè]te?s? (?:de la |de |du |des |de l['’])$")
"""Whose prefect: an office."""

QUOTED = Anchored(
    re.compile(
        r"(?:[Aa]ssociation|[Ss]ociété|[Ss]té|[Ee]ntreprise|[Cc]lub|[Cc]abinet|[Cc]ompagnie)(?:\s(?:dénommée?|sportive|culturelle|loi 1901))?\s?[«\"“]\s*"
        r"(?P<name>[^\s»\"”](?:[^»\"”\n]{0,58}[^\s»\"”.,])?)\s*[»\"”]"
    ),
    {"ssociation": 1, "ociété": 1, "té": 1, "ntreprise": 1, "lub": 1, "abinet": 1, "ompagnie": 1},
)
"""What stands in quotation marks behind the word for what it is."""
CLASSED = Anchored(
    re.compile(
        r"(?<![\w-])(?:[Aa]ssociation|[Ss]ociété|[Ss]té|[Ee]ntreprise|[Cc]abinet|[Bb]ureau d['’]études?|[Éé]co-organisme)\s"
        rf"(?!\w+(?:ique|onyme|ivile|ale|ive)\b|{_HEADING}|(?:M|MM|Mme|Monsieur|Madame|Montants?|Subventions?|Votes?)\b)(?P<name>{_WORD}(?:\s(?:(?:de|du|des|la|le|les|et|&)\s|d['’]|l['’])?(?!{_HEADING}){_WORD}){{0,4}})"
        r"(?=\s?[,.;:()–»-]|$|\s(?:pour|dans|et|a|est|ont|sont|au|aux|en|à|qui|sur|par|représentée?|ayant|afin|concernant|relative?|domiciliée?|sise?|d['’]un|[A-Z0-9]))"
    ),
    {"ssociation": 1, "ociété": 1, "té": 1, "ntreprise": 1, "abinet": 1, "ureau d": 1, "co-organisme": 1},
)
"""A name behind the word for what it is."""
