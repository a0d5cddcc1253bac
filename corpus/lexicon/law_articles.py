"""Articles and codes in the typographies of clerks: "L2121-29" → "article L. 2121-29 du Code général des …"."""

import random
import re
import unicodedata

from corpus.lexicon.law_data import CODES, Code

HARD = "\u00a0"
CANON = re.compile(r"(?P<prefix>[LRDA]\*?)?(?P<number>.+)")
# how the letter stands before the number: {p} letter, {n} number
TYPOGRAPHIES = (
    ("{p}. {n}",) * 14
    + ("{p}.{n}",) * 12
    + ("{p}{n}",) * 8
    + ("{p} {n}",) * 7
    + (f"{{p}}.{HARD}{{n}}", f"{{p}}.{HARD}{{n}}", "{p} . {n}", "{p}-{n}", "{p}.  {n}", f"{{p}}{HARD}{{n}}")
)
DETAILS = (
    " alinéa 2",
    " alinéa 1er",
    ", alinéa 3",
    " 2°",
    " 1°",
    "-1°",
    " I",
    "-I",
    " II",
    " (3°)",
    " 4°",
    ", 5°",
    " 26°",
    " al. 2",
    " 1er alinéa",
    " § 2",
    "-II",
    " 3° a)",
    " III bis",
)
FOLLOWING = (" et suivants", " et suivants", " et suivants", " et s.", " et ss.", " et suivant")
SHORTENED = (
    "code des collectivités territoriales",
    "Code Général des Collectivités",
    "Code des Collectivités Territoriales",
)
MISSPELT = (
    "Code général des collectivité territoriales",
    "Code Général des Collectivités Térritoriales",
    "code généraI des collectivités",
    "Code générale des collectivités territoriales",
    "Code général des Collectivités territoriale",
    "C G C T",
    "C. G. C. T.",
    "Code Gal des Collectivités Territoriales",
)
SMALL_WORDS = {"de", "des", "du", "la", "le", "les", "et", "d", "l", "pour", "cause", "sur"}


def unaccented(text: str) -> str:
    """The text without its accents, as capitals were long typed."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def titled(text: str) -> str:
    """Capitals on the words that carry meaning: "Code Général des Collectivités Territoriales"."""
    words = re.split(r"([ '’-])", text)
    return "".join(word if word in SMALL_WORDS else word[:1].upper() + word[1:] for word in words)


def some_code(rng: random.Random) -> Code:
    """A code: that of local authorities two times in five, else the better known more often."""
    if rng.random() < 0.4:
        return CODES[0]
    return rng.choice(CODES[1:22] if rng.random() < 0.6 else CODES)


def code_name(rng: random.Random, code: Code) -> str:
    """The name or an abbreviation of a code, in some casing."""
    if code.short and rng.random() < (0.3 if code is CODES[0] else 0.12):
        return rng.choice(code.short)
    if code is CODES[0] and rng.random() < 0.03:
        return rng.choice(SHORTENED + MISSPELT)
    name = code.name if rng.random() < 0.5 else code.name.replace("'", "’")
    draw = rng.random()
    if draw < 0.33:
        return name[0].lower() + name[1:]
    if draw < 0.62:
        return titled(name)
    if draw < 0.68:
        return name.upper()
    if draw < 0.71:
        return unaccented(name.upper())
    return unaccented(name) if draw < 0.73 else name


def _numbers(code: Code) -> list[str]:
    return code.articles.split("|" if "|" in code.articles else " ")


def _number(article: str, typography: str) -> str:
    found = CANON.fullmatch(article)
    if found is None or not found["prefix"]:
        return article
    return typography.format(p=found["prefix"], n=found["number"])


def _retouched(rng: random.Random, number: str) -> str:
    """Points or spaced dashes in place of the hyphen, a small letter: each seldom."""
    draw = rng.random()
    if draw < 0.03:
        return number.replace("-", ".")
    if draw < 0.06:
        return number.replace("-", rng.choice((" - ", "–", "- ", " -", "‑")))
    return number[0].lower() + number[1:] if draw < 0.07 else number


def _head(rng: random.Random, plural: bool) -> str:
    head = "articles" if plural else "article"
    draw = rng.random()
    if draw < 0.08:
        return head.capitalize()
    if draw < 0.1:
        return head.upper()
    return rng.choice(("art.", "Art.")) if draw < 0.13 else head


def article(rng: random.Random, code: Code) -> str:
    """One article: "article L. 2121-29", "article R2194-6 alinéa 2"."""
    number = _retouched(rng, _number(rng.choice(_numbers(code)), rng.choice(TYPOGRAPHIES)))
    detail = rng.choice(DETAILS) if rng.random() < 0.12 else ""
    return f"{_head(rng, plural=False)} {number}{detail}"


def _listed(rng: random.Random, shown: list[str]) -> str:
    """Two articles or more as a range, a list, with "et suivants"."""
    draw = rng.random()
    if len(shown) == 1 or draw < 0.25:
        return shown[0] + rng.choice(FOLLOWING)
    if len(shown) == 2 and draw < 0.45:
        return rng.choice(("{} à {}", "{} à {}", "{} à {}", "{} et suivants et {}", "{} et {} et suivants")).format(
            *shown
        )
    joint = rng.choice((" et ", " et ", " et ", " et ", " ET ", " & ", ", "))
    return ", ".join(shown[:-1]) + joint + shown[-1]


def _tails(shown: list[str]) -> list[str]:
    """Only the last part of the numbers after the first: "L. 2121-17, 20 et 21"."""
    return [shown[0], *(number.rsplit("-", 1)[-1] for number in shown[1:])]


def _sampled(rng: random.Random, numbers: list[str], count: int) -> list[str]:
    """Some of the numbers, in their order."""
    return [numbers[index] for index in sorted(rng.sample(range(len(numbers)), min(count, len(numbers))))]


def articles(rng: random.Random, code: Code) -> str:
    """Several articles: "articles L. 2121-7 à L. 2121-12", "articles L. 5211-1 et suivants"."""
    numbers = _numbers(code)
    start = rng.randrange(len(numbers) - 1)
    count = rng.choices((1, 2, 3, 4), weights=(3, 6, 3, 1))[0]
    near = numbers[start : start + count] if rng.random() < 0.6 else _sampled(rng, numbers, count)
    typography = rng.choice(TYPOGRAPHIES)
    mixed = rng.random() < 0.1
    shown = [_number(number, rng.choice(TYPOGRAPHIES) if mixed else typography) for number in near]
    if len(shown) > 2 and all("-" in number for number in near) and rng.random() < 0.15:
        shown = _tails(shown)
    return f"{_head(rng, plural=True)} {_listed(rng, shown)}"


def some_articles(rng: random.Random, code: Code) -> str:
    """One article or several."""
    return article(rng, code) if rng.random() < 0.6 else articles(rng, code)


def of_code(rng: random.Random, code: Code) -> str:
    """Articles with the code they belong to: "article L. 2121-29 du CGCT"."""
    joint = rng.choice((" du ",) * 18 + (" dudit ", ", du ", f" du{HARD}"))
    written = some_articles(rng, code) + (" du " if joint == " dudit " else joint) + code_name(rng, code)
    return written.upper() if rng.random() < 0.02 else written
