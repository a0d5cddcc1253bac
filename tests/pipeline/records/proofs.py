"""A source text and its records → the fields that the text does not bear out, for tests."""

import re
from collections.abc import Callable, Iterator

from pydantic import BaseModel

from pipeline.dates import find_dates
from pipeline.entities.accents import without_accents
from pipeline.numerals import number
from pipeline.reading import Reading
from pipeline.records.authority_patterns import BODIES
from pipeline.records.model import Decision, Session

ABOUT = {"evidence", "confidence", "warnings", "parts", "subject", "voters", "late", "left_early", "sitting"}
"""Fields that tell about the others."""
VERBATIM = ("number", "transmission_id", "president", "secretary")
DATES = ("date", "convened_on", "session_date", "transmitted_on", "published_on")
DERIVED = ("code", "kind", "url", "date", "role", "value", "currency", "tax_basis", "articles", "relation", "part")
ELSEWHERE = {"beneficiary", "budget_line"}
"""What is worked out of the words of an item; what stands anywhere in the source."""
BY_ASSEMBLY = {"Collectivité de Corse": "assembl[ée]e de corse"}
_NOUNS = r"commune|ville|departement|region|communaute de communes|communaute|metropole"
_MEMBER = re.compile(r"\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s")


def letters(text: str) -> str:
    """The letters and figures alone: the reading joins words that hyphens and line ends cut."""
    return re.sub(r"[\W_]", "", text)


def unproved(source: str, reading: Reading, record: Session | Decision) -> Iterator[str]:
    """The filled fields without evidence, and those whose value does not stand at their evidence."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name in ABOUT:
            continue
        filled = value not in (None, [], "unknown") and not (name == "truncated" and value is False)
        if filled != (name in record.evidence):
            yield f"{name}: {value!r}, evidence {record.evidence.get(name)}"
        elif filled and not all(letters(part) in letters(source) for part in _elsewhere(value)):
            yield f"{name}: {value!r} is not all in the source"
        elif filled:
            words = _without_margins(source, reading, *record.evidence[name])
            if not words.strip() or not _bears_out(name, value, words, source):
                yield f"{name}: {value!r} is not in {words!r}"


def _without_margins(source: str, reading: Reading, start: int, end: int) -> str:
    """The source at an evidence, without the margins that the reading leaves out."""
    pieces, at = [], start
    for line in reading.furniture:
        if start <= line.start and line.end <= end:
            pieces.append(source[at : line.start])
            at = line.end
    return " ".join([*pieces, source[at:end]])


def _bears_out(name: str, value: object, words: str, source: str) -> bool:
    if name in VERBATIM:
        return letters(words) == letters(str(value))
    if name in DATES:
        days = {f"-{date.month:02}-{date.day:02}" for date in find_dates(" ".join(words.split()))}
        return str(value)[4:] in days or str(value).replace("-", "") == words  # in a transmission identifier
    if isinstance(value, list):
        return all(letters(item) in letters(words) for one in value for item in _items(name, one))
    if isinstance(value, int) and not isinstance(value, bool):
        return value in _numbers(words)
    proof = PROOFS.get(name)
    return proof is None or proof(str(value), words, source)


def _elsewhere(value: object) -> Iterator[str]:
    """The words of a field's items that stand outside its evidence."""
    for item in value if isinstance(value, list) else ():
        yield from (told for name in ELSEWHERE if (told := getattr(item, name, None)))


def _items(name: str, value: object) -> Iterator[str]:
    """The words of an item of a list."""
    if isinstance(value, BaseModel):
        parts = value.model_dump(exclude=set(DERIVED) | ELSEWHERE | ({"number"} if name == "legal_bases" else set()))
        yield from (part for part in parts.values() if isinstance(part, str))
    elif name != "amounts":  # their details hold the words
        yield str(value)


def _numbers(words: str) -> set[int | None]:
    """The numbers told: in figures, in letters, by « aucune » and by as many members as are named."""
    pieces = re.findall(r"\d+|[^\W\d_]+", words.lower())
    told = [" ".join(pieces[at : at + length]) for at in range(len(pieces)) for length in (1, 2, 3)]
    none = {0} if re.search(r"(?i)aucun|z[ée]ro|n[ée]ant", words) else set()
    return {number(one) for one in told} | none | {len(_MEMBER.findall(words))}


def _in_order(value: str, words: str, source: str) -> bool:
    """A title: its words in order; the cells of a table that stand between are left out."""
    text, at = letters(words), 0
    for word in map(letters, value.split()):
        at = text.find(word, at) + len(word)
        if at < len(word):
            return False
    return True


def _presents(value: str, words: str, source: str) -> bool:
    """A rapporteur: the name, or the office of someone whom the document names."""
    office = re.search(r"(?i)maire|pr[ée]sident", words)
    return letters(value) == letters(words) or bool(office and letters(value) in letters(source))


def _is_body(value: str, words: str, source: str) -> bool:
    joined = " ".join(re.sub(r"-\s+", "", words).split())
    return dict(BODIES)[value].search(joined) is not None


def _is_authority(value: str, words: str, source: str) -> bool:
    """An authority: its proper name; the common noun is the usual one, and some go by their assembly's."""
    if value in BY_ASSEMBLY and re.search(BY_ASSEMBLY[value], words, re.I):
        return True
    bare, told = (without_accents(text).casefold() for text in (value, words))
    return letters(re.sub(rf"^(?:{_NOUNS})\s(?:de la |de l['’]|du |des |de |d['’])?", "", bare)) in letters(told)


PROOFS: dict[str, Callable[[str, str, str], bool]] = {
    "title": _in_order,
    "rapporteur": _presents,
    "body": _is_body,
    "collectivity": _is_authority,
}
