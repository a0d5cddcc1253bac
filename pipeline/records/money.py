"""An act and the sums in it → those it decides, with the role, the beneficiary and the place in the budget of each."""

from collections.abc import Sequence
from decimal import Decimal

from pipeline.acts.line_patterns import FINITE
from pipeline.acts.vote import decision_start
from pipeline.entities.amount import value as amounts
from pipeline.records.evidence import cover
from pipeline.records.model import AmountDetail, AmountRole, Decision
from pipeline.records.money_patterns import (
    ACCOUNT,
    ASKED,
    BENEFICIARY_ROLES,
    BUDGET_LINE,
    BUDGET_YEAR,
    CLOSING,
    CREDITS,
    DECIDES_MONEY,
    FEWEST_ROWS,
    FORMER,
    FULL_STOP,
    GIVEN_TO,
    GIVER,
    LIMITED,
    LISTED,
    LOT,
    MOST_AMOUNTS,
    NEAR,
    PER_UNIT,
    PROPOSAL,
    REFERS,
    ROLES,
    ROW,
    SAID,
    SENTENCE,
    SOLD,
    SPOKEN,
    STANCE,
    STOP,
    TABLE_ABOVE,
    TO_SUM,
    UNDECIDED,
)
from pipeline.records.people import Mention


def fill_amounts(
    decision: Decision, text: str, place: tuple[int, int], sums: Sequence[Mention], named: Sequence[Mention]
) -> None:
    """The sums that the act decides: values once each, in order; ``named``: the people and organisations in it."""
    start, end = place
    credits_ = _credits(text, start, end)
    last: tuple[int, AmountRole | None] = (start, None)
    for mention in _decided_sums(decision, text, start, end, sums):
        parsed = amounts.parse(mention.name)
        if parsed is None or parsed.currency != "EUR":
            continue
        value = f"{parsed.value.quantize(Decimal('0.01')):f}"
        role = _role(text, mention, last)
        last = (mention.end, role)
        line, year = _budget(text, mention, end) or credits_ or (None, None)
        decision.amount_details.append(
            AmountDetail(
                value=value,
                tax_basis=amounts.tax_basis(text[mention.end : mention.end + 12]),
                text=mention.name,
                role=role,
                beneficiary=_beneficiary(text, mention, named) if role in BENEFICIARY_ROLES else None,
                budget_year=year,
                budget_line=line,
                evidence=(mention.start, mention.end),
            )
        )
        if value not in decision.amounts and len(decision.amounts) < MOST_AMOUNTS:
            decision.amounts.append(value)
    _prove(decision)


def drop_undecided(decision: Decision) -> None:
    """An act that was rejected, put off, taken back or only noted spends nothing."""
    if decision.outcome in UNDECIDED:
        decision.amounts, decision.amount_details = [], []
        for name in ("amounts", "amount_details"):
            decision.evidence.pop(name, None)


def _prove(decision: Decision) -> None:
    covered = cover(detail.evidence for detail in decision.amount_details if detail.evidence)
    if covered:
        decision.evidence["amounts"] = decision.evidence["amount_details"] = covered


def _decided_sums(decision: Decision, text: str, start: int, end: int, sums: Sequence[Mention]) -> list[Mention]:
    """The sums of the operative part, else of the proposal, else of the report where little else is decided."""
    told = decision_start(text[start:end])
    operative = start + told if told is not None else end
    closing = CLOSING.search(text, operative if told is not None else start, end)
    last = closing.start() if closing else end
    sums = [m for m in sums if not (text.endswith(" de ", 0, m.start) and FORMER.match(text, m.end))]
    chosen = [m for m in sums if operative <= m.start < last]
    if chosen and told is not None and TABLE_ABOVE.search(text, operative, last):
        chosen = [*_table(text, [m for m in sums if start <= m.start < operative]), *chosen]
    if chosen or _takes_a_stance(text[operative:last]):
        return chosen
    title = decision.evidence.get("title", (0, 0))
    reported = [m for m in sums if m.start < last and (m.end <= title[1] or not SAID.search(_sentence(text, start, m)))]
    spoken = told is not None and last - operative > SPOKEN
    if spoken and not REFERS.search(text, operative, last):
        return []
    proposals = [found.start() for found in PROPOSAL.finditer(text, start, last)]
    for proposal in reversed(proposals):
        proposed = [m for m in reported if m.start >= proposal]
        if proposed:
            return proposed
    return [] if spoken else reported


def _table(text: str, reported: Sequence[Mention]) -> list[Mention]:
    """The last table or list of sums in a report: each near the one before, without a sentence between them."""
    tables: list[list[Mention]] = []
    for mention in reported:
        before = tables[-1][-1] if tables else None
        if before and mention.start - before.end <= ROW and not FINITE.search(text, before.end, mention.start):
            tables[-1].append(mention)
        else:
            tables.append([mention])
    return next((table for table in reversed(tables) if len(table) >= FEWEST_ROWS), [])


def _takes_a_stance(operative: str) -> bool:
    """Whether an act only names people or gives an opinion: the sums of its report are not decided."""
    return bool(STANCE.search(operative)) and not DECIDES_MONEY.search(operative)


def _sentence(text: str, start: int, mention: Mention) -> str:
    """What stands before a sum in its sentence."""
    before = text[max(start, mention.start - SENTENCE) : mention.start]
    return STOP.split(before)[-1]


def _role(text: str, mention: Mention, last: tuple[int, AmountRole | None]) -> AmountRole | None:
    """What a sum is for: the nearest word before it, the unit behind it; in a list that of the item before."""
    after = text[mention.end : mention.end + 40]
    if LIMITED.match(after):
        return "ceiling"
    between = FULL_STOP.split(text[max(last[0], mention.start - SENTENCE) : mention.start])
    if ACCOUNT.search(between[-1]):
        return "budget"
    role = _nearest(_sentence(text, last[0], mention))
    if PER_UNIT.match(after) and role in (None, "rate", "price"):
        return "rate"
    if role is None:
        role = _nearest(between[-1]) or (last[1] if len(between) == 1 and last[1] in LISTED else None)
    return role


def _nearest(words: str) -> AmountRole | None:
    """The role that the last telling word gives."""
    found = [(word.end(), role) for role, pattern in ROLES for word in pattern.finditer(words)]
    return max(found)[1] if found else None


def _beneficiary(text: str, mention: Mention, named: Sequence[Mention]) -> str | None:
    """The one who receives the sum: named just before it (a row, « à X une aide de »), or just behind (« à X »)."""
    sentence = _sentence(text, 0, mention)
    if SOLD.search(sentence) or ASKED.search(sentence):
        return None
    before = [m for m in named if mention.start - NEAR <= m.start and m.end <= mention.start]
    lot = LOT.search(sentence)
    if lot:
        winners = [m for m in before if m.start >= mention.start - len(sentence) + lot.end()]
        return winners[0].name if len(winners) == 1 else None
    if before and TO_SUM.fullmatch(text, before[-1].end, mention.start):
        giver = GIVER.search(text, max(0, before[-1].start - 60), before[-1].start)
        return None if giver else before[-1].name
    after = next((m for m in named if m.start > mention.end), None)
    return after.name if after and GIVEN_TO.fullmatch(text, mention.end, after.start) else None


def _budget(text: str, mention: Mention, end: int) -> tuple[str | None, int | None] | None:
    """The line and the year that the sentence of a sum gives."""
    stop = STOP.search(text, mention.end, min(end, mention.end + SENTENCE))
    until = stop.start() if stop else min(end, mention.end + SENTENCE)
    return _place(text, mention.start - len(_sentence(text, 0, mention)), until)


def _credits(text: str, start: int, end: int) -> tuple[str | None, int | None] | None:
    """The line and the year of the act's one sentence on its credits."""
    sentences = list(CREDITS.finditer(text, start, end))
    if len(sentences) != 1:
        return None
    stop = STOP.search(text, sentences[0].end(), end)
    return _place(text, sentences[0].start(), stop.start() if stop else end)


def _place(text: str, start: int, end: int) -> tuple[str | None, int | None] | None:
    line, year = BUDGET_LINE.search(text, start, end), BUDGET_YEAR.search(text, start, end)
    return (line.group() if line else None, int(year["year"]) if year else None) if line or year else None
