"""How acts print the code of the nomenclature: patterns only."""

import re

CODE = re.compile(
    r"(?P<first>[1-9])(?<![\w.,/°-].)\s?[.–-]\s?(?P<second>10|[1-9])(?:\s?[.–-]\s?\d(?!\d))?"
    r"(?![\w/]|[.,–-]\d|\s?(?:%|€|euros|m²|ha\b|km\b))"
)
"""``7.5``, ``7-10``, ``7.5.2``: neither a date nor a sum."""
NOT_NUMBER = re.compile(r"(?i)(?:n\s?[°ºo]|articles?|art\.?|lots?|pages?|sections?|lettre|chapitres?|annexes?)\s*$")
STRONG = re.compile(
    r"(?i)\bnomenclature\b(?!\s(?:budg|compt|M\s?\d))|\bcode\s(?:mati[èe]re|actes?\b|th[èe]me)|\bcodification\b"
    r"|\bmati[èe]res?(?:\s(?:de\sl['’]acte|actes))?\s?:|\bclassification\b(?:\sde\sl['’]acte|\sactes)?\s?[:–-]"
)
"""What announces a code of the nomenclature."""
WEAK = re.compile(
    r"(?i)\b(?:sous[- ])?(?:domaine|th[èe]me|rubrique|mati[èe]re|classement|cat[ée]gorie)s?(?:\sde\sl['’]acte)?\s?[:–-]"
)
"""What announces other things too: the name that belongs to the code must follow it."""
ANNOUNCING = re.compile(r"nomencl|codifi|classifi|classem|mati[èe]re|domaine|th[èe]me|rubrique|cat[ée]gorie|code [mat]")
"""A stretch of text in small letters without any of these announces no code: read first, since it is quick to read."""
SENTENCE_END = re.compile(r"[;!?]|\.\s")
