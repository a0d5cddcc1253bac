"""What a span must not begin or end with, by label: patterns and what to do about each."""

import re
from typing import NamedTuple

from pipeline.labels import Label


class Padding(NamedTuple):
    """A fault of a span's ends: the pattern searched in its text, what it is, what to do."""

    pattern: re.Pattern[str]
    what: str
    advice: str


_NAMES = (Label.PER.value, Label.ORG.value)
_MOVE = "leave it out of the span"

WHITE = Padding(re.compile(r"\A[\s\ufeff\u200b]|[\s\ufeff\u200b]\Z"), "begins or ends with white space", _MOVE)

ANY: tuple[Padding, ...] = (
    Padding(
        re.compile(r"\A[.,;:!?…/|•*_)\]}»”–—]"), "begins with punctuation that is no part of the mention", _MOVE
    ),
    Padding(re.compile(r"[,;:/|•*_(\[{«“–—]\Z|\.\.\Z|…\Z"), "ends with punctuation that is no part of the mention", _MOVE),
    Padding(re.compile(r"[\s][-]\Z|\A-(?!\s?\d)"), "begins or ends with a dash", _MOVE),
)  # fmt: skip
"""For every label. A minus sign belongs to its number; a hyphen at the end, to a name cut in two."""

OPENING = {"«": "»", "“": "”", "(": ")", "[": "]", '"': '"'}
"""Marks that belong to a mention only where both stand in it, and not around all of it."""

FULL_STOP = re.compile(r"[^\W_]{4,}\.\Z")
"""A full stop after a whole word; after an initial or an abbreviation (``S.A.``, ``Cie.``) it belongs to the name."""
FULL_STOP_STAYS = re.compile(r"(?i)(?:coop|assoc|inter|synd|bibl|dept|agglo)\.\Z")

CIVILITY = re.compile(
    r"(?:MM?\.|MM|Mmes?|MMES?|Mlles?|MLLES?|Mr|MR|Messieurs|Mesdames|Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|Dr|Docteur|Me|Ma[îi]tre|Mgr)\s+(?=\S)"
)
INITIAL = re.compile(r"[A-ZÉÈ]\.\s")
"""A name that begins with an initial: among such names, ``M.`` is one too."""

BY_LABEL: dict[str, tuple[Padding, ...]] = {
    Label.PER.value: (
        Padding(re.compile(r"\A(?:(?:le|la|les|et|à|au|par|pour)\s|l['’])"), "begins with a word that is no part of the name", _MOVE),
        Padding(re.compile(r"\s(?:et|à|a|au|par|pour|qui|donne|pouvoir|procuration|représentée?)\Z"), "ends with a word that is no part of the name", _MOVE),
    ),
    Label.ORG.value: (
        Padding(re.compile(r"\A(?:(?:le|la|les|du|des|de|à|au|aux|et|par)\s|[ld]['’])"), "begins with a determiner or another small word", _MOVE),
        Padding(re.compile(r"\s(?:le|la|les|du|des|de|à|au|aux|et|par|pour)\Z|\s[ld]['’]\Z"), "ends with a word that is no part of the name", _MOVE),
        Padding(re.compile(r"\A(?:l['’]\s?)?(?:société|entreprise|association)\s(?=[«“\"A-ZÉÈ](?!\w*['’]?\s(?:SPL|SEM)))"), "begins with a common noun that only classifies (société, entreprise, association)", "label the name that follows"),
    ),
    Label.AMOUNT.value: (
        Padding(re.compile(r"(?i)\s?\b(?:h\.?\s?t|t\.?\s?t\.?\s?c|hors\s+taxes?|toutes\s+taxes\s+comprises)\.?\Z"), "ends with HT or TTC", "end the span at the currency"),
        Padding(re.compile(r"(?i)(?:\spar\s+\w+|\s?/\s?[a-z]\w*²?|%)\Z"), "ends with a unit, a rate or a period (par an, /m²)", "end the span at the currency"),
        Padding(re.compile(r"\A(?:de|d['’]|à|la\s+somme|un\s+montant)\b"), "begins with a word that is no part of the sum", _MOVE),
    ),
    Label.LEGAL_REF.value: (
        Padding(re.compile(r"\A(?:(?:le|la|les|du|des|de|de\s+la|au|aux|Vu|VU|vu)\s|[ld]['’])"), "begins with a determiner or with Vu", _MOVE),
        Padding(re.compile(r"\s(?:le|la|les|du|des|de|au|aux|et|notamment|portant|relative?)\Z|\s[ld]['’]\Z"), "ends with a word that is no part of the reference", _MOVE),
    ),
    Label.DELIB_ID.value: (
        Padding(re.compile(r"\A(?:[Nn]\s?[°ºo]\s?|[Nn]um[ée]ro\s|ID\s?:)"), "begins with n° or ID", "label the identifier only"),
        Padding(re.compile(r"(?i)\A(?:la\s+)?(?:d[ée]lib[ée]rations?|d[ée]cisions?)\b"), "begins with the word délibération or décision", "label the identifier only"),
    ),
}  # fmt: skip
