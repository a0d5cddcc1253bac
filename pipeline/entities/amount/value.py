"""The text of a sum of money → its value in units of its currency."""

import re
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

from pipeline.entities.amount.patterns import (
    BEFORE,
    EURO,
    FIGURES,
    FRANC,
    IN_WORDS,
    MULTIPLIERS,
    NUMBER_WORD,
    SCALE,
    SCALES,
    SP,
    UNITS,
)

TaxBasis = Literal["HT", "TTC"]
Currency = Literal["EUR", "FRF", "XPF"]

_SIGN = rf"(?P<sign>[-–−+])?{SP}?"
_LEFT_OVER = rf"(?P<scale>{SP}?{SCALE}(?!ill))?(?P<after>.*)"
_FIGURES = re.compile(rf"{_SIGN}(?P<figures>{FIGURES}){_LEFT_OVER}", re.DOTALL)
_BEFORE = re.compile(rf"^{BEFORE}(?P<figures>{FIGURES})$")
_WORDS = re.compile(rf"{_SIGN}(?P<words>{IN_WORDS})(?!\w)(?P<after>.*)", re.DOTALL | re.IGNORECASE)
_CURRENCY = re.compile(rf"{EURO}|£|E(?!\w)|E€", re.IGNORECASE)
_FRANC = re.compile(FRANC, re.IGNORECASE)
_PACIFIC = re.compile(r"CFP|XPF", re.IGNORECASE)
_CENTS = re.compile(rf"(?:€|\set\s|euros?\s)(?P<cents>\d\d?|{IN_WORDS})(?:\s(?:centimes?|cts?).*|$)", re.IGNORECASE)
_TAX = re.compile(
    r"[^\w]{0,3}(?:E(?=HT|TTC))?(?:en\s)?(?P<basis>HT|H\.\s?T|TTC|T\.\s?T\.\s?C|hors\staxes?|toutes\staxes)(?!\w)",
    re.IGNORECASE,
)


class AmountValue(BaseModel):
    """A sum: value in units of the currency, tax basis where the text beside it tells."""

    model_config = ConfigDict(frozen=True)

    value: Decimal
    currency: Currency = "EUR"
    tax_basis: TaxBasis | None = None


def parse(text: str) -> AmountValue | None:
    """The value of a mention such as ``1.234,56 €``, ``450 K€`` or ``trois mille euros``; None where it is no sum."""
    text = _BEFORE.sub(r"\g<figures> €", text.strip())
    if found := _FIGURES.fullmatch(text):
        value = _decimal(found["figures"], scaled=found["scale"] is not None) * _multiplier(found["scale"])
    elif found := _WORDS.fullmatch(text):
        value = Decimal(in_words(found["words"]))
    else:
        return None
    after = found["after"]
    currency = _currency(after)
    if currency is None:
        return None
    if cents := _CENTS.search(after):
        value += Decimal(int(cents["cents"]) if cents["cents"].isdigit() else in_words(cents["cents"])) / 100
    return AmountValue(value=-value if found["sign"] in ("-", "–", "−") else value, currency=currency)


def tax_basis(following: str) -> TaxBasis | None:
    """Whether the characters after a sum say that it is without or with tax."""
    found = _TAX.match(following)
    if found is None:
        return None
    return "HT" if found["basis"][0] in "hH" else "TTC"


def in_words(words: str) -> int:
    """A number written out: ``quatre-vingt-dix mille deux cents`` → 90200."""
    total = current = 0
    for found in re.finditer(rf"{NUMBER_WORD}(?!\w)", words.lower()):
        word = found.group()
        if word in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif word in UNITS:
            current += UNITS[word]
        elif SCALES[word] == 100:
            current = max(current, 1) * 100
        else:
            total, current = total + max(current, 1) * SCALES[word], 0
    return total + current


def _decimal(figures: str, scaled: bool) -> Decimal:
    """Figures with their separators: a last mark with three figures after it parts thousands, if nothing else says."""
    compact = re.sub(r"[\s'’-]", "", figures)
    marks = re.findall(r"[.,]", compact)
    if not marks:
        return Decimal(compact)
    whole, _, last = compact.rpartition(marks[-1])
    repeated = len(marks) > 1 and len(set(marks)) == 1
    thousands = marks == ["."] and len(last) == 3 and not scaled and not whole.startswith("0") and len(whole) <= 3
    if repeated or thousands:
        return Decimal(re.sub(r"[.,]", "", compact))
    return Decimal(f"{re.sub(r'[.,]', '', whole)}.{last or 0}")


def _multiplier(scale: str | None) -> int:
    if scale is None:
        return 1
    name = scale.strip().lower()
    return MULTIPLIERS.get(name) or MULTIPLIERS[name.removesuffix("s")]


def _currency(after: str) -> Currency | None:
    if _FRANC.search(after):
        return "XPF" if _PACIFIC.search(after) else "FRF"
    return "EUR" if _CURRENCY.search(after) else None
