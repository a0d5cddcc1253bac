"""How a text says what kind of act it holds: patterns only."""

import re

from pipeline.anchored import Anchored
from pipeline.records.model import Nature
from pipeline.sieve import Sieve

DELIBERATION = r"d[ée]l[a-zî1]{1,2}[ée]rations?|d[ée]lib\b\.?|dcm\b"
DECISION = r"d[ée]cisions?\b(?!\s(?:budg|modif))"
ARRETE = r"arr[êeé]t[ée]s?\b(?!\s(?:pr[ée]fect|(?:inter)?minist))"
NAMED = re.compile(
    rf"(?i)\b(?:(?P<deliberation>{DELIBERATION})|(?P<decision>{DECISION})|(?P<arrete>{ARRETE}))"
    r"(?:\s[\w'’]{1,15}){0,6}\s?(?:n\s?[°ºo]|num[ée]ro)?\s?[:.]?\s?$"
)
"""The word in front of an act's own number."""
PREFIX = re.compile(
    r"(?:(?P<deliberation>DELIB|DELBU|DELCM|DELCC|DELB|DEL|DCM|DCC|DE)|(?P<decision>DECI|DEC|DDM)|(?P<arrete>ARR))"
    r"(?=[-–_/.\s]?\d)",
)
"""The letters that a number begins with."""
REGISTER = Sieve(
    re.compile(
        r"(?i)\bregistre\s(?:aux\s|des\s(?:proc[èe]s[- ]verbaux\s(?:des\s)?)?)"
        rf"(?:(?P<deliberation>{DELIBERATION})|(?P<decision>d[ée]cisions)|(?P<arrete>arr[êe]t[ée]s))"
    ),
    "registre",
    near=(1, 70),
)
HEADING = Sieve(
    re.compile(
        r"(?<!\s[Ll][Aa] )(?<![Ll]['’])(?<!\s[Uu][Nn][Ee] )(?<!\s[Dd][Ee] )(?<!\b[Cc][Ee][Tt][Tt][Ee] )(?<!\s[Pp][Aa][Rr] )"
        r"\b(?:(?P<deliberation>D[ÉE]LIB[ÉE]RATION|D[ée]lib[ée]ration)|(?P<decision>D[ÉE]CISION)|(?P<arrete>ARR[ÊE]T[ÉE]))"
        r"\s(?:[Dd][Uu]|[Dd][Ee]\s[Ll][Aa]?)\s?['’]?\s?(?i:maire|pr[ée]sidente?|conseil|bureau|comit[ée]|commission|assembl[ée]e)\b"
    ),
    "ration d",
    "cision d",
    "té d",
    "te d",
    near=(10, 50),
)
"""A heading such as "DÉCISION DU MAIRE", not the same words in a sentence."""
DELIBERATED = Sieve(
    re.compile(
        r"[Aa](?i:pr[èe]s)\s(?i:(?:en\s)?(?:avoir\s)?(?:en\s)?d[ée]lib[ée]r(?:[ée]|ation))\b"
        r"|[PpAa](?i:r[ée]sentes?|yant)\s(?i:d[ée]lib[ée]r(?:ations?|[ée]))\b"
    ),
    "délib",
    "delib",
    near=(24, 20),
)
"""What an assembly does before it takes a deliberation, and how the act names itself."""
LIST = Anchored(
    re.compile(
        rf"(?i)\b(?:liste|recueil|registre|relev[ée])\s(?:des|de)\s(?:{DELIBERATION})|\bd[ée]lib[ée]rations?\s(?:n\s?[°ºo]\s)?objet\b"
    ),
    {"liste": 0, "recueil": 0, "registre": 0, "relev": 0, "libération": 2, "liberation": 2},
    folds=True,
)
"""A register or list of deliberations: its title or the heads of its columns."""
SUFFIXES: dict[str, Nature] = {
    "DE": "deliberation",
    "AR": "arrete",
    "AI": "arrete",
    "CC": "contract",
    "BF": "budget",
    "AU": "other",
}
"""The letters that end a transmission identifier."""
