"""A code, or a text's kind, number and date → its stable address on Légifrance; None where these do not give it."""

from pipeline.entities.legal_ref.codes import Code

SITE = "https://www.legifrance.gouv.fr"
ELI_KINDS = {"law": "loi", "decree": "decret", "ordinance": "ordonnance"}
ELI_SINCE = 2002
"""Texts of the Journal officiel have a European Legislation Identifier from this year on."""


def code_link(code: Code) -> str | None:
    """The consolidated code."""
    return f"{SITE}/codes/texte_lc/{code.legitext}" if code.legitext else None


def text_link(kind: str, number: str | None, date: str | None) -> str | None:
    """The address by number that the identifier's scheme defines (``/eli/loi/2015/8/7/2015-991/jo/texte``).

    A number whose year is not the date's belongs to another text or is misread.
    """
    if kind not in ELI_KINDS or number is None or date is None:
        return None
    year, month, day = (int(part) for part in date.split("-"))
    head, _, count = number.partition("-")
    if year < ELI_SINCE or head != str(year) or not count.isdigit():
        return None
    return f"{SITE}/eli/{ELI_KINDS[kind]}/{year}/{month}/{day}/{number}/jo/texte"
