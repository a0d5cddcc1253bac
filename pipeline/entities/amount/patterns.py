"""How French authorities write sums of money: data for the matcher and the reader of values."""

SP = r"[ \n\u00a0\u202f]"

# Figures. A group never starts with a zero, so that "02 101 670 €" begins at 101. Repetitions are bounded: linear time.
GROUPED = (
    rf"[1-9]\d{{0,2}}(?:(?:{SP}\d{{3}}){{1,5}}|(?:[.]\d{{3}}){{1,5}}|(?:['’]\d{{3}}){{1,5}}|(?:,\d{{3}}){{2,5}}"
    r"|(?:,\d{3}){1,5}(?=\.\d\d(?!\d)))(?!\d)"
)
FIGURES = (
    rf"(?:{GROUPED}(?:{SP}?[.,]{SP}?\d(?:{SP}?\d)?(?!\d))?"
    rf"|(?:0|[1-9]\d{{0,14}})(?:[.,](?:\d{{1,5}}|-)(?:{SP}\d(?=€))?)?)"
)

UNITS = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
SCALES = {
    "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
    "milliards": 10**9,
}  # fmt: skip
NUMBER_WORD = r"(?:" + "|".join(sorted({*UNITS, *SCALES}, key=len, reverse=True)) + r")"
_INITIALS = "".join(sorted({word[0] for word in (*UNITS, *SCALES)}))
FIRST_LETTERS = _INITIALS + _INITIALS.upper()
"""What a number in words begins with."""
IN_WORDS = rf"{NUMBER_WORD}(?:(?:{SP}?-{SP}?|{SP}et{SP}|{SP}){NUMBER_WORD}){{0,24}}"

# What multiplies the figure, before the currency.
SCALE = r"(?:millions?|milliards?|milliers?|[Mm]ds?|[Mm]rds?|[Kk]|M)"
OF = rf"(?:{SP}?d{SP}?['’]{SP}?|{SP}?de{SP}|{SP}?)"
EURO = r"(?:€uros?|[Ee]uros?|EUROS?|EUR|eur|€)"
FRANC = r"(?:francs?(?:\sCFP)?|FRF|F\.?\s?CFP|XPF)"
BEFORE = rf"(?:EUR|€){SP}?"
"""The currency in front of its figures: ``€ 1 200``, ``EUR 41 499,67``."""
CENTS = rf"(?:{SP}et)?{SP}(?:\d{{1,2}}|{IN_WORDS}){SP}(?:centimes?|cts?)(?:{SP}d['’]euros?)?"

# "2200E€", "1 200 £", "11 KE", "3 500,00 E": what optical reading makes of the euro sign.
MISREAD_EURO = r"(?:E€|€E(?!HT)|£)"
E_FOR_EURO = r"E(?![\w.'’-])"

MULTIPLIERS = {"k": 10**3, "millier": 10**3, "m": 10**6, "million": 10**6, "md": 10**9, "mrd": 10**9, "milliard": 10**9}
