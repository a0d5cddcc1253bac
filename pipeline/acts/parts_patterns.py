"""What opens and closes the parts of a French act: visas, considérants, dispositif. Patterns and limits only."""

import re

_START = r"(?<![\w’'])"
_ITEM = r"(?:(?<=[;,:.•*>–—-]\s)|(?<=[;•*>–—-])|(?<=\n)|\A)"
"""Where an item of a list may begin without a capital."""
_THING = r"(?=[\s:–—-]{0,5}(?i:l[ea]s?\s|l\s?['’´`]|ja\s|que?\b|qu['’]|ses\s|son\s|sa\s|notamment|ensemble|en(?:semble)?\s|d[ée]lib|code|lois?\s|arr[êe]t|d[ée]cret|ordonn|articles?\s|art\.|circulaire|instruction|n\s?°|avis|[•*]))"
_TEXT = r"(?:la |les? |l\s?['’])(?i:lois?|codes?|d[ée]crets?|ordonnances?|arr[êe]t[ée]s?|articles?|d[ée]lib[ée]rations?|circulaires?)(?!\w)"
VISA = rf"(?:{_START}V\s?[UuÙùÛû](?i:es?|s)?(?!\w){_THING}|{_ITEM}vus?(?!\w){_THING}|{_START}(?<!\ba )(?<!avons )(?<!\bont )vu {_TEXT}|{_START}V(?i:isas)\s?:)"
_CONSIDERING = r"(?:(?i:attendus?)(?=\s?:|\s(?i:que?\b|qu['’]|l[ea]s?\b|l['’]))|(?i:consid[ée]rants?|consid[ée]rent que)(?=\s?[:,–—-]?\s*(?i:que?\b|qu['’]|l[ea]s?\b|l['’]|d['’]|d[eu]s?\b|notamment|en\b|cependant|donc|par\b|toutefois|enfin|ainsi|[•*]|(?-i:[A-Z]))))"
CONSIDERING = rf"(?:{_START}(?=[CA]){_CONSIDERING}|{_ITEM}{_CONSIDERING})"

_ASSEMBLY = r"(?<!laquelle )(?<!lequel )(?<!que )(?<!dont )(?<![\w’'])(?i:l[ea]\s|l['’]\s?)(?i:conseil|bureau|comit[ée]|assembl[ée]e|commission permanente)\b[^.;:]{0,90}?"
_FORMULA = (
    r"(?i:apr[èe]s (?:en )?avoir(?: \w+){0,2} (?:d[ée]lib[ée]r[ée]|vot[ée]|d[ée]battu)|ayant d[ée]lib[ée]r[ée]|apr[èe]s (?:en )?d[ée]lib[ée]r(?:[ée]|ation))"
    r"|D\s?[ÉE]\s?C\s?I\s?D\s?E(?!\w)|D\s?[ÉE]\s?L\s?I\s?B\s?[ÈEÉ]\s?R\s?E(?!\w)|A\s?R\s?R\s?[ÊE]\s?T\s?E(?!\w)"
    r"|(?i:d[ée]cide(?:nt)?|d[ée]lib[èe]re|arr[êe]te|approuve(?:nt)?|adopte(?:nt)?)\s?:"
    r"|(?:APPROUVE|ADOPTE|AUTORISE|PREND ACTE)(?!\w)"
)
_DECIDES = r"(?i:d[ée]cide|approuve|adopte|autorise|prend acte|arr[êe]te|fixe|accepte|valide|sollicite|d[ée]signe(?![^.;]{0,60}secr[ée]taire)|attribue|[ée]met un avis|vote)(?!\w)"
_ARTICLE = rf"{_START}A(?i:rticle) (?:1\s?(?i:er)|1|(?i:premier|unique))\s*[-–:.—]"
DISPOSITIF = rf"(?:{_ASSEMBLY}(?:{_FORMULA}|{_DECIDES})|{_START}(?:{_FORMULA})|{_ARTICLE})"

_OFFICE = r"(?:Monsieur|Madame|M\.|Mme|Mr|MONSIEUR|MADAME)\s(?i:l[ea]\s(?:maire|pr[ée]sidente?|rapporteure?|vice-pr[ée]sidente?|pr[ée]f[eè]te?))"
_TELLS = r"(?i:expose|rappelle|informe|indique|pr[ée]sente|propose|explique|pr[ée]cise|donne|soumet|fait)\b"
STATEMENT = rf"(?:(?<=[.;,:\n]\s)|(?<=\n)|\A)(?:(?:{_OFFICE}|L[ea] (?:Maire|Pr[ée]sidente?))[^.;:]{{0,60}}?\s{_TELLS}|Il (?:vous )?est (?:donc )?(?i:propos|rappel|expos|pr[ée]cis|demand)|(?:(?:Ayant e|E)ntendu|ENTENDU|Ou[ïi]|OU[ÏI]|Sur|SUR)\s(?i:l|la|le|cet|proposition|rapport|pr[ée]sentation|avis)\b|(?:Expos[ée]|EXPOS[ÉE])\b|R(?i:apporteure?)\s?:)"
_LISTED = r"(?:L\s?['’]\s?|L[ae]s? )?(?i:codes?|lois?|d[ée]crets?|ordonnances?|arr[êe]t[ée]s?|d[ée]lib|d[ée]cisions?|circulaires?|articles?|avis|statuts|budget|instructions?|r[èe]glement)|Qu|Et\b|Ensemble"
"""What a list under one « Vu » goes on with after a semicolon."""
SENTENCE_END = rf";(?=\s+[A-ZÉÈÀ]['’a-zéè])(?!\s+(?:{_LISTED}))|(?:(?<=[^\W\d]{{4}})|(?<=\d)|(?<=[)»”\"]))(?<!\bMmes)\.(?=\s+[A-ZÉÈÀÊÔÎ«])(?!\s+Qu[e'’])"

_FIRST = (
    r"(?=[AaCcDdEILlMORSVv;.](?<!\w[^;.]))"
    r"(?=[;.]|[Vv][\sUuÙùÛûIiİı]|[Aa][\sTtPpYyRrDdUu]|[Cc][Oo]|[Dd](?:\s|[EeÉé][\sCcLl])|E[NXnx]|Il|[Ll](?:[EeAa]\s|['’]\s?)[CcBbAaMP]|M[AaOomMr.]|O[Uu]|R[Aa]|S[Uu])"
)
"""What every opener begins with, two letters at the head of its word or a stop: looked at first, which is quick."""
OPENERS = re.compile(
    rf"{_FIRST}(?:(?P<visa>{VISA})|(?P<considering>{CONSIDERING})|(?P<dispositif>{DISPOSITIF})"
    rf"|(?P<statement>{STATEMENT})|(?P<stop>{SENTENCE_END}))"
)
CLOSING = re.compile(
    r"(?i)\b(?=[acdeflop])(?:extraits? (?:certifi[ée]|conforme)|pour (?:extrait|copie|exp[ée]dition)\b|certifi[ée]e? (?:conforme|ex[ée]cutoire)|(?:ainsi )?fait et d[ée]lib[ée]r|d[ée]lib[ée]r[ée] (?:les jour|en s[ée]ance)|la s[ée]ance (?:est|a [ée]t[ée]) (?:lev|clos)|l[èe]ve la s[ée]ance|ont sign[ée]|(?-i:F)ait (?:à|en s[ée]ance|en mairie)\b|acte rendu ex[ée]cutoire"
    r"|(?P<article>article \d{1,2}(?:er)?\s?[-:.–—]{0,2}\s?)?(?:(?:la )?pr[ée]sente d[ée]|cette d[ée]lib|le pr[ée]sent acte|le tribunal administratif)[^.;]{0,80}?\b(?:peut|pourra|susceptible)[^.;]{0,60}?(?:recours|contest|attaqu|d[ée]f[ée]r|saisi))"
)
"""What follows the dispositif; a way of appeal told by an article of the act belongs to it."""
LEAST = 60
"""A dispositif that visas follow sooner is but the formula that announces them."""
