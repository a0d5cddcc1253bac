"""Where the name of a person begins and ends, and what is nobody's name: patterns only."""

import re

CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"

CUT = re.compile(
    r"[\s-]+(?:ADOPTE|APPROUVE|AUTORISE|ACCEPTE|ATTRIBUE|CONFIRME|D[EÉ]CIDE|D[EÉ]SIGNE|DIT|DONNE|FIXE|PREND|PR[EÉ]CISE|PROPOSE|VOTE|CHARGE|[EÉ]LIT|SOLLICITE|MANDATE"
    r"|PDG|DGS|DGA|DST|ESP|ABSENTE?S?|Absente?s?|PR[EÉ]SENTE?S?|Présente?s?|EXCUS[EÉ]E?S?|Excusée?s?|PROCURATION|POUVOIRS?|Pouvoirs?|Procurations?|D[EÉ]MISSIONNAIRE"
    r"|Titulaires?|Suppléante?s?|TITULAIRES?|SUPPL[EÉ]ANTE?S?|Maire|MAIRE|Adjointe?s?|ADJOINTE?S?|Conseill[eè]re?s?|CONSEILL[EÈ]RE?S?|Président(?:e|s)?|Vice|Délégu[ée]e?s?|Secrétaire|SECR[EÉ]TAIRE|Envoyé|Reçu|Affiché|Publié)\b.*$",
    re.DOTALL,
)
"""What an act decides, an office or a presence, caught behind a name."""

_COMMUNE = r"[^\s-]+-(?i:sur|sous|l[èe]s|la|en|aux?|pr[èe]s)-\S+"
COMMUNE_BEHIND = re.compile(rf"(?P<name>\S+\s\S+(?:\s\S+)*?)\s{_COMMUNE}.*", re.DOTALL)
"""A name and the commune of a delegate, whose hyphens tell it."""

NOBODY = re.compile(
    rf"(?i)(?:\S+\s)?{_COMMUNE}(?:\s.*)?|"
    r"(?:le |la |les |l['’])?(?:s[ée]nat(?:eur|rice)|d[ée]put[ée]e?|vice[ -]pr[ée]sident|conseill[eè]re?|conseillers|maire|adjoint|pr[ée]sident|pr[ée]f[eè]te?|ministre|direct(?:eur|rice)|responsable|secr[ée]taire"
    r"|sous-?\s?pr[ée]f[eè]te?|d[ée]l[ée]gu[ée]e?)[\w-]*\b.*|budgets?(?:\s.*)?|sections? (?:de|d['’]).*|recettes|d[ée]penses|(?:pr[ée]sent|absent|excus[ée]|repr[ée]sent[ée]|votant|suppl[ée]ant)e?s?|pouvoirs?|procurations?|calculs?|d[ée]lib\.?|rejet[ée]e?s?|adopt[ée]e?s?|pour|contre|malgr[ée]|d[ée]cide|retenue?s?|tranche|lots|\w+i[eè]me|dgs|dga|dgst|dst|elus?|élus?|hier|puis|enfin|ensuite|donc|alors|ainsi|merci|bonjour|sepa|certifie\w*|terrains?|legs|oui|non|aucun|n[ée]ant|idem|voix(?: rang)?|march[ée]s? publics?|mon cher|m\.?|mm\.?|mmes?|mlle|[ée]tai(?:t|ent)(?: \S+)?|vus?|ch[eè]re?s? coll[eè]gues?"
)
"""Offices without a name, heads of accounts and words that only look like one."""

IN_A_PLACE = re.compile(
    r"(?i)\b(?:rue|avenue|boulevard|place|all[ée]e|impasse|chemin|square|salle|stade|gymnase|coll[eè]ge|lyc[ée]e|[ée]cole|groupe scolaire|m[ée]diath[eè]que|biblioth[eè]que|r[ée]sidence|espace|parc|quai|esplanade|hôpital|complexe|piscine|temp[êe]te|ouragan|cyclone)\s$"
)
"""What makes a name that of a street or a building, or that of a storm."""
ENDS_AS_A_PLACE = re.compile(r"(?i)(?<=(?:ue|rd|ce|ée|ee|se|in|re|le|de|ge|rc|ai|al|xe|ne|te|an)\s)")
"""The last two letters of these."""
COMMUNE_IN_BRACKETS = re.compile(r"[^\W\d_][\w’'-]*\s?\($")
"""Behind a name in a roll: a word alone in brackets is the commune that sent the member."""
WITH_A_RANK = re.compile(
    r"(?i)\b(?:rue|avenue|boulevard|place|all[ée]e|impasse|chemin|square|quai|esplanade)\s(?:du\s|de\sla\s|de\sl['’]\s?)"
    r"(?P<rank>colonel|lieutenant|lieutenant-colonel|commandant|capitaine|sergent|caporal|adjudant|g[ée]n[ée]ral|mar[ée]chal|amiral|docteur|dr|professeur|pr[ée]sident|abb[ée]|chanoine|cur[ée])\s$"
)
"""A street and the rank of whom it is named after."""
ENDS_AS_A_RANK = re.compile(r"(?i)(?<=(?:el|nt|ne|al|ur|dr|bé|be|ré|re)\s)")
"""The last two letters of these."""
LOOK_BACK = 48

NEXT_PERSON = re.compile(
    rf"(?<={CAPITAL}{{2}})\s(?={CAPITAL}[a-zà-ÿ]+(?:-{CAPITAL}[a-zà-ÿ]+)?\s(?:(?:de|du|le|la|d['’])\s?){{0,2}}{CAPITAL}{{2,}})"
)
"""Between two people written given name first, surname in capitals."""
GIVEN_FIRST = re.compile(rf"{CAPITAL}[a-zà-ÿ]+(?:-{CAPITAL}[a-zà-ÿ]+)?\s")

INITIALS = re.compile(r"(?<![\w.'’])(?!HT\.|[A-ZÀ-Þ]{2}\. MM?\. )(?:[A-ZÀ-Þ]{1,2}\.[ -]?){1,3}$")
"""Initials in front of a surname."""
STARTS_WITH_INITIAL = re.compile(r"[A-ZÀ-Þ]{1,2}(?:-[A-ZÀ-Þ])?\.")
"""How a name that has its initials begins."""
GIVEN_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?\s")
CIVILITY_AND_MORE = re.compile(r"M\.\s(?=[A-ZÀ-Þ]{1,2}\.)")
"""``M. A. ROUX``: a civility and an initial."""
MONSIEUR = frozenset({"M.", "MM."})
NEAR = 40
"""Characters between two names of a list at the most."""
FEWEST, NEIGHBOURS = 3, 4
"""So many of so many neighbours on each side have initials where ``M.`` is one."""
