"""A title in capitals and the report straight behind it → where the title ends."""

import re

from pipeline.acts.line_patterns import ACT_NOUN, FINITE, TELLS
from pipeline.acts.title_edges_patterns import RUBRIC

SHORTEST = 10
"""Capitals of so many characters may be a title."""
LONG = 40
"""Capitals of so many characters are no rubric; what follows them need not have a verb."""
SENTENCE = 160
"""A report has its verb within so many characters."""
SUBJECT = 70
"""What opens with no article has its verb within so many characters."""
_CAPITALS = re.compile(r"(?:[^a-zà-öø-ÿ\s]+ )+(?=[A-ZÀ-ÖØ-Þ]['’]?[a-zà-öø-ÿ])")
_WORDS = re.compile(r"[A-ZÀ-ÖØ-ÞŒ]{3,}")
_ARTICLE = re.compile(r"(?:L[ea]s?|Une?|Des|Du|Ce(?:t|tte|s)?|Il|Elles?|Ils|On|Nous|En|[ÀA])\s|L['’]|C['’]est\b")
_COMMON = re.compile(r"(?:L[ea]s?|Une?|Des|Cet(?:te)?|Ces?) [a-zà-öø-ÿ]{2,}|L['’][a-zà-öø-ÿ]{3,}")
_SENTENCE = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,}(?: [a-zà-öø-ÿ’']{2,}){3}")
_LEADS_ON = re.compile(
    r"(?:[«\"(:/&–—-]|\b(?:DE|DU|DES|D['’]|LA|LE|LES|L['’]|ET|[AÀ]|AUX?|POUR|AVEC|SUR|EN|PAR|OU|ENTRE|DANS|SOUS|UNE?|N°|M\.|MM\.|MR|MME"
    r"|ASSOCIATIONS?|SOCI[EÉ]T[EÉ]S?|CLUB|COMPAGNIE|ENTREPRISE|CABINET|GROUPE|GROUPEMENT|RUE|AVENUE|PLACE|SALLE|[EÉ]COLE|LIEU-DIT|BUDGET|PROJET|PROGRAMME|LOT))\s*$"
)
"""Behind these a name goes on with the title."""


def shouted_end(lined: str, start: int, end: int) -> int:
    """Where capitals end that a sentence follows (« NOUVEAU PRIX Le prestataire applique »); else ``end``."""
    found = _CAPITALS.match(lined, start, end)
    if found is None or found.end() - start < SHORTEST or len(_WORDS.findall(found.group())) < 2:
        return end
    stop = found.end()
    if _LEADS_ON.search(found.group()):
        return end
    if stop - start > LONG and _SENTENCE.match(lined, stop):
        return stop
    if ACT_NOUN.match(lined, stop):
        return end
    if _COMMON.match(lined, stop) and not RUBRIC.fullmatch(lined, start, stop):
        return stop
    reach = SENTENCE if _ARTICLE.match(lined, stop) else SUBJECT
    sentence = lined.find(". ", stop, stop + reach)
    limit = sentence if sentence != -1 else min(len(lined), stop + reach)
    tells = TELLS.search(lined, stop, limit) or FINITE.search(lined, stop, limit)
    return stop if tells else end
