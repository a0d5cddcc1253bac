"""How the dates are announced on which an act was sent to the prefecture and published: patterns only."""

import re

_PLACE = (
    r"(?:site|internet|portail|mairies?|panneaux?|tableaux?|si[èe]ge|h[ôo]tel|lieux?|porte|[ée]lectronique|num[ée]rique|d[ée]mat[ée]rialis[ée]e"
    r"|voie|commune|communaut[ée]|d[ée]partement|pr[ée]fecture|recueil|actes administratifs|(?:https?://|www\.)[^\s]{1,60}|l[ée]gale?)"
)
PUBLISHED = re.compile(
    r"(?i)(?<!a été )(?<!est )\b(?:publi[ée]+e?s?|publication|affich[ée]+e?s?|affichage|mise? en ligne)(?: (?:[ée]lectroniquement|(?:et|ou|et/ou) (?:(?:affich|notifi)[ée]+e?s?|notification|affichage)))?"
    rf"(?:(?: [\w’'/.-]{{1,20}}){{0,9}}? {_PLACE}\b(?: [\w’'/.-]{{1,20}}){{0,6}}?)?"
    r"\s*(?:le|du|en ligne le)?\s*[:.]?\s*(?:le )?$"
)
"""Before a date: the act was published, in a place or by a way that may be named."""
TRANSMITTED = re.compile(
    r"(?i)(?<!été )(?:envoy[ée]e?|t?[ée]?l?[ée]?transmise?|re[çc]ue?|d[ée]pos[ée]e?|transmission|r[ée]ception|d[ée]p[ôo]t en (?:la )?(?:sous-)?pr[ée]fecture|visa de la (?:sous-)?pr[ée]fecture)(?!\()\b[^.;]{0,60}?\s*(?:le|du|:)\s*(?:le )?$"
    r"|\bacquittement\s*:?\s*\S+\s+du\s+$|\bAR\b[^.;]{0,80}?\b(?:le|du)\s*$"
)
_OTHERS = (
    r"convo\w+|avis|annonce|BOAMP|JO(?:UE)?|journal|d[ée]crets?|enqu[êe]te|d[ée]clarations?|ali[ée]ner|D\.?I\.?A|demandes?|offres?|plis?"
    r"|courrier|dossier|rapport"
)
NOT_OF_THE_ACT = re.compile(
    rf"(?i)\b(?:proc[èe]s[- ]verb\w+|PV|comptes?[- ]rendus?|arr[êe]t[ée]s?|{_OTHERS})\b[^.;:]*$"
)
"""What is sent or published is not the act."""
NOT_OF_THE_MINUTES = re.compile(
    rf"(?i)\b(?:arr[êe]t[ée]s? (?!le|en|par)|{_OTHERS}|prochain\w*|derni[èe]re?|pr[ée]c[ée]dente?)\b[^.;:]*$"
)
"""What is sent or published is neither the act nor the minutes that hold it."""
STAMP = 150
"""The stamp of the prefecture gives its dates so near to the identifier."""
