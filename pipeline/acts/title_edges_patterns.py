"""What stands at the edges of a title and is no part of it: patterns only."""

import re

from pipeline.acts.vote_patterns import VERBS

_THEME = (
    r"(?:finances?(?: (?:communales|locales|publiques))?|budget|comptabilit[ée]|fiscalit[ée]|urbanisme|foncier|domaine(?: et patrimoine)?|patrimoine|personnel(?: communal)?|ressources humaines|rh|habitat|logement"
    r"|affaires? (?:g[ée]n[ée]rales?|scolaires|sociales|culturelles|foncières|juridiques|financières)|administration(?: g[ée]n[ée]rale)?|vie (?:associative|scolaire|municipale|[ée]conomique)|associations|action (?:sociale|culturelle|fonci[èe]re)|social|solidarit[ée]s?|sant[ée]"
    r"|commande publique|march[ée]s(?: publics)?|travaux|voirie|r[ée]seaux|eau|assainissement|environnement|d[ée]veloppement (?:durable|[ée]conomique)|transition [ée]cologique|[ée]nergie|climat|agriculture|for[êe]ts?|d[ée]chets|mobilit[ée]s?|transports?"
    r"|culture|sports?|loisirs|jeunesse|enfance|petite enfance|[ée]ducation|enseignement|[ée]coles?|famille|tourisme|commerce|[ée]conomie|num[ée]rique|s[ée]curit[ée]|tranquillit[ée] publique|incendie et secours|intercommunalit[ée]|institutions?|assembl[ée]es?|gouvernance|citoyennet[ée]|cimeti[èe]re)"
).upper()
_THEMES = rf"{_THEME}(?:(?:,| ET| &| [–/-])\s?{_THEME}){{0,3}}"
RUBRIC = re.compile(
    rf"{_THEMES}(?:\s?[|–:-]\s+|\s+(?=[A-ZÉÈÀÊÎÔ]['’]?[a-zéèêô]|N°|\[|(?:[IVX]{1, 5}|\d{1, 2})\s?\.\s?\d))"
)
"""The theme in capitals before a title: « FINANCES – Vote des taux », « HABITAT Garantie d'emprunt »."""
CELL_RUBRIC = re.compile(r"[A-ZÉÈÀ][A-ZÉÈÀÊÎÔÇ&'’ -]{2,40}?\s\|\s+(?=[«A-ZÉÈÀÊÎÔ])")
"""Any rubric in capitals, in a cell of its own."""
RUBRIC_ALONE = re.compile(rf"(?i)[\s.;:–-]*{_THEMES}[\s.;:–-]*")
"""The theme of the next row, whatever its case.  All of a text is this."""
NUMBERED = re.compile(
    r"(?:Rapport|RAPPORT|Question|QUESTION|Point|POINT|Dossier|Affaire)\s(?:[Nn]°\s?)?\d{1,4}\s?[:.–-]\s+"
    r"|(?:[Nn]°\s?|\[)[A-Z]{0,8}[-_ ]?\d[\w./-]{0,24}\]?(?:\s?[:–-])?\s+(?=[«A-ZÉÈÀÊÎÔ])"
    r"|(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?[.-]\s?(?:\d{1,2}|[a-l])\s?[.)/:–-]?\s+(?=[«A-ZÉÈÀÊÎÔ])|\d{1,2}\s?[.)–-]\s+(?=[«A-ZÉÈÀÊÎÔ])|[IVX]{1,5}\s?[.:)–-]\s+(?=[«A-ZÉÈÀÊÎÔ])"
)
OBJECT = re.compile(r"(?:OBJET|Objet)(?: (?:DE LA|de la) (?:D[ÉE]LIB[ÉE]RATION|[Dd]élibération))?\s?[:–-]\s+")
RAPPORTEUR = re.compile(
    r"\(?(?:Rapporteur|RAPPORTEUR)(?:e|E)?\s?:?\s(?:(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|MONSIEUR|MADAME)\s)?(?:[A-ZÀ-Þ][\w.’'-]*\s){1,5}\)?(?:[–:-]\s|(?<=\)\s))(?=[«A-ZÉÈÀÊÎÔ])"
)
"""Who presents the act, named in front of its title."""
PAGE = re.compile(
    r"\s+(?:[Ff]euillet\sn°\s?\d{1,4}|FEUILLET\sN°\s?\d{1,4}|(?:[Pp]age|PAGE|P a g e)(?:\s\d{1,4}(?:\s?(?:sur|SUR|/)\s?\d{1,4})?)?|\d{1,3}\s?/\s?\d{1,3}|[-–]\s\d{1,3}\s[-–]|[1-9]\.[1-9])\s*$"
)
"""What a page has at its foot; the number of the first part of the point."""
_ASSEMBLY = (
    r"(?:(?:[Ll]e |LE )(?:[Cc]onseil|CONSEIL|[Cc]omité|COMITÉ|[Bb]ureau|BUREAU)|[Ll]a [Cc]ommission permanente|[Ll]['’]\s?[Aa]ssemblée)"
    r"(?:,? (?i:municipal|communautaire|métropolitain|départemental|régional|territorial|syndical|plénière|délibérante|d['’]\s?administration|d['’]\s?agglomération|de communauté))?"
)
ASSEMBLY_ACTS = re.compile(
    rf"\s(?={_ASSEMBLY},?\s(?:(?:{VERBS}|adopte|admet|vote|refuse|rejette|reporte|ajourne|sursoit|renvoie|prend|prescrit|sollicite|dit|reprend|remercie|tire|cède|conclut|décerne)\b|(?i:après|par \d|à l['’]|à la maj|est inform|n['’]\w|ne |l['’](?:a|app|adopt|acc|aut|é)\w*)))"
)
"""Where the assembly acts that a title without a stop has run into."""
RUBRIC_LINE = re.compile(
    r"[A-ZÉÈÀÊÎÔÇ][A-ZÉÈÀÊÎÔÇ '’&,/-]{3,45}\n(?!(?:Rapporteur|Vu|VU|L[ea]s?|M\.|M[mM]e|Monsieur|Madame|Sur|Après|Il|Par)\b|L['’]|Consid|Adopt|Approuv|Vot|Accept|Rejet|Report|Retir|Ajourn|Prise? d)"
    r"(?=[A-ZÉÈÀÊ«][^\n]{0,200}[a-zéèà])"
)
"""A line in capitals above one in small letters that can be a title."""
