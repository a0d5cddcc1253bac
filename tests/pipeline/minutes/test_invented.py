"""Invented minutes of all kinds of authorities, with line breaks and without: the records a careful reader writes."""

from typing import Any

import pytest

from pipeline.records.model import Decision, Session
from tests.pipeline.minutes.invented import TOPICS, Minutes, assemble, read_minutes

ALL = [minutes for topic in TOPICS for minutes in read_minutes(topic)]


def _said(record: Session | Decision, name: str) -> Any:
    value = getattr(record, name)
    if name == "proxies":
        return sorted([p.giver, p.holder] for p in value)
    if name in ("late", "left_early"):
        return [[m.name, m.at] for m in value]
    return sorted(value) if name in ("present", "absent") else value


def differences(minutes: Minutes, marked: str) -> list[str]:
    """What the records of a text say otherwise than they should."""
    found = assemble(marked)
    if len(found.sessions) != len(minutes.sessions):
        return [f"sittings: {[session.date for session in found.sessions]}"]
    pairs: list[tuple[str, dict[str, Any], Session | Decision]] = [
        (f"session {at}", told, session)
        for at, (told, session) in enumerate(zip(minutes.sessions, found.sessions, strict=True))
    ]
    decisions: list[Decision] = found.decisions
    if minutes.acts is not None:
        if len(decisions) != len(minutes.acts):
            return [f"acts: {[d.title or d.number for d in decisions]}"]
        pairs += [(f"act {at}", act, d) for at, (act, d) in enumerate(zip(minutes.acts, decisions, strict=True))]
    return [
        f"{where}.{name}: {_said(record, name)!r}, not {value!r}"
        for where, told, record in pairs
        for name, value in told.items()
        if _said(record, name) != (sorted(value) if name in ("present", "absent", "proxies") else value)
    ]


@pytest.mark.parametrize("minutes", ALL, ids=lambda minutes: minutes.name)
def test_minutes(minutes: Minutes) -> None:
    assert differences(minutes, minutes.marked) == []


@pytest.mark.parametrize("minutes", ALL, ids=lambda minutes: minutes.name)
def test_minutes_without_line_breaks(minutes: Minutes) -> None:
    assert differences(minutes, " ".join(minutes.marked.split())) == []
