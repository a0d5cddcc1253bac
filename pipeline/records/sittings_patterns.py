"""How the head of a further sitting opens in a file that reports several: patterns only."""

import re

_ASSEMBLY = (
    r"(?:conseil (?:municipal|communautaire|m[ée]tropolitain|d[ée]partemental|r[ée]gional|g[ée]n[ée]ral|syndical|de (?:la )?(?:communaut[ée]|m[ée]tropole)|de territoire|d['’]\s?(?:administration|agglom[ée]ration|arrondissement))"
    r"|comit[ée] (?:syndical|directeur|du syndicat)|bureau(?: (?:communautaire|m[ée]tropolitain|syndical))?|commission permanente|assembl[ée]e pl[ée]ni[èe]re)"
)
_SITTING = rf"(?:s[ée]ance|r[ée]union|session)(?: (?:publique|ordinaire|extraordinaire|pl[ée]ni[èe]re))?(?: n[°o]\s?\d{{1,3}})?(?: d[eu](?: la| l['’])? ?(?:{_ASSEMBLY}|conseil|comit[ée]))?"
_MINUTES = (
    r"(?:proc[èe]s[- ]verbal|compte[- ]rendu|relev[ée] des d[ée]cisions|liste des d[ée]lib[ée]rations|st[ée]notypie)"
    rf"(?: (?:sommaire|int[ée]gral|succinct|analytique))?(?: des (?:d[ée]lib[ée]rations|d[ée]bats))?(?: d[eu](?: la)? {_ASSEMBLY})?"
)
HEAD = re.compile(
    rf"(?:(?P<minutes>{_MINUTES}) (?:de la |du |[–-] )(?:{_SITTING}|{_ASSEMBLY})|{_SITTING}|{_ASSEMBLY}|(?:date|jour) de (?:la )?(?:s[ée]ance|r[ée]union))"
    r"\s*(?:du|en date du|(?:tenue?|qui s['’]est tenue?) le|:|–|-)?\s*$"
)
"""Before the date: the words that head a sitting, in their own right or in the title of its minutes. In small letters."""
AN = re.compile(r"\b(?:L|[Ee]n l|EN L)['’]\s?(?:an|AN)\s*(?:de grâce )?,?\s*$")
"""« L'an deux mille … »"""
LE = re.compile(r"\b(?:L[eE]|(?:En|EN|À la|A la) (?:date du|DATE DU)) $")
SITS = re.compile(
    rf"(?i)[^;]{{0,90}}?\b{_ASSEMBLY}\b[^.;]{{0,120}}?\b(?:s['’](?:est|[ée]tant)|se sont) (?:l[ée]galement |r[ée]guli[èe]rement )?(?:r[ée]unis?|assembl[ée]s?)\b"
)
"""« Le jeudi … », and behind the date: the assembly met."""
WITHIN_A_SENTENCE = re.compile(
    r"(?i)(?:\b(?:la|le|les|du|de|des|au|aux|une?|cette|sa|ce|prochaine?|derni[èe]re|pr[ée]c[ée]dente?|lors|chaque|par|en|et|approbation|adoption|suivante?)|d['’]|l['’])\s*$"
    r"|\b(?:prochaine?s?|[àa] venir|[àa] retenir)\b[^.]{0,110}$"
)
"""Before the words: they do not head anything."""
OF_MINUTES = re.compile(
    r"(?i)\b(?:proc[èe]s[- ]verba\w+|comptes?[- ]rendus?|p\.?v\.?)(?:(?!adopt|approuv|unanim|\bacte\b|\bvoix\b)[^.;]){0,50}$"
)
"""Before the words: they are of the minutes of a sitting, this one or another."""
ROLL = re.compile(
    r"(?i)\b(?:[ée]taient|sont) pr[ée]sente?s?\b|(?-i:\bPr[ée]sente?s?\b|\bPR[ÉE]SENT)|\bpr[ée]sente?s?(?:\s?[:(]|\s\d)|\babsente?s?\b|\bexcus[ée]"
    r"|\ben exercice\b|\bconvocation\b|\bs['’]est r[ée]uni|(?-i:\bOrdre du jour|\bORDRE DU JOUR)"
)
"""What stands at the head of the minutes of a sitting."""
CLOSE = re.compile(
    r"(?i)\bs[ée]ance (?:est |a [ée]t[ée] |fut )?(?:lev[ée]e|close)\b|\bl[èe]ve la s[ée]ance\b|\b(?:fin|cl[ôo]ture) de (?:la )?s[ée]ance\b|\bordre du jour (?:[ée]tant )?[ée]puis[ée]"
    r"|\b(?:pour )?(?:extrait|copie) (?:certifi[ée]e? )?conforme\b|\b(?:fait et )?d[ée]lib[ée]r[ée] (?:les jour|en s[ée]ance)|\bont sign[ée]\b|\bsuivent les signatures\b"
)
"""What closes a sitting or an extract."""
LEAD = re.compile(
    r"\bR[ÉEée]PUBLIQUE FRAN[ÇC]AISE|\bRépublique française|\bD(?:É|E|é)(?:PARTEMENT|partement) d(?:e|u)|\b(?:COMMUNE|Commune|VILLE|Ville|MAIRIE|Mairie|COMMUNAUT|Communauté|SYNDICAT|Syndicat|M[ÉE]TROPOLE|Métropole)\b"
    r"|\b(?i:extraits? (?:du|des) (?:registre|proc[èe]s))|\bPROC[ÈE]S[- ]VERBA|\bCOMPTE[- ]RENDU|\b(?i:nombre de (?:membres|conseillers|d[ée]l[ée]gu[ée]s)|date de (?:la )?convocation|(?:membres|conseillers|d[ée]l[ée]gu[ée]s) en exercice)"
)
"""What a letterhead, or the counts beside it, open with."""
