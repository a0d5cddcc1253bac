"""What tells the parts of a record in the text of an act: patterns and limits only."""

import re

ADOPTED_LIST = re.compile(
    r"(?i)d[ée]lib[ée]rations? (?:ont [ée]t[ée] |suivantes )?(?:adopt|approuv)[ée]+e?s|adopt[ée] les d[ée]lib[ée]rations"
)
"""A list headed so adopts every act that says nothing else."""
INFORMATION = re.compile(
    r"(?i)(?:information|communication|compte[- ]rendu des d[ée]cisions|pr[ée]sentation du rapport|d[ée]bat d['’]orientation)"
)
HEAD_VOTE = re.compile(r"(?i)\bpour\s*:?\s*\d{1,3}\b|\b\d{1,3} (?:voix )?pour\b|\bpour\b[\s|]+contre\b")
VOTE_LABEL = re.compile(r"(?i)\bvotes?\s?:\s?(?=(?:pour\s?:?\s?)?\d{1,3}\b|unanimit)")
VOTE_FIELDS = ("votes_for", "votes_against", "abstentions", "not_voting")
ROLL_GAP = 800
"""What belongs to the roll follows the rest of it within so many characters."""
LIST_HEAD = 60
"""The vote of the first row may stand so many characters before it."""
FINAL = re.compile(
    r"(?i)certifi|signature|publi[ée]|affich|la s[ée]ance est lev|fait et d[ée]lib[ée]r|pour extrait|recours|d[ée]lib[ée]r[ée] (?:les|en)|ont sign[ée]"
)
HEAD_FACT = re.compile(
    r"(?i)\b(?:en exercice|pr[ée]sents|votants|pouvoirs|quorum|convocation|affichage)\s*:?\s*(?:le )?(?:\d{1,2}(?:er)? \w{3,9} \d{4}|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,3}\b)"
    r"|\b(?:est|a [ée]t[ée]) (?:nomm|d[ée]sign|[ée]lu|choisi)\w*(?: [àa] l['’]unanimit[ée])?,? (?:comme |en qualit[ée] de |pour remplir (?:les |ces )?fonctions(?: de (?:la )?)?)?(?:secr[ée]taire(?: de (?:la )?s[ée]ance)?|,? qu['’](?:il|elle) a accept[ée]e?s)"
)
"""Facts of a head that stand after its roll."""
HEAD_WORDS = re.compile(
    r"(?i)[\s.,;:–-]*(?:absente?s?|excus[ée]e?s?|n[ée]ant|conseillers? municipaux|formant la majorit[ée][^.]*\.|le quorum[^.]*\.|secr[ée]taire de s[ée]ance)[^\n.:]{0,40}[:.\n]\s*"
    r"|[\s.,;:–-]*(?:d[ée]lib[ée]ration|d[ée]cision) (?:n° ?)?(?=[\w./-]{0,24}\d)[\w./-]{1,24}[\s:–-]{1,4}"
)
