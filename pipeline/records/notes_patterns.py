"""Marks behind names of a roll, and what the notes under it say of those who bear them: patterns only."""

import re

_SIGN = r"(?:\*{1,3}|\(\*{1,3}\)|\([a-zA-Z]\)|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])"
MARK = re.compile(rf"\s?(?P<mark>{_SIGN})")
"""Behind a name."""
MARK_BEFORE = re.compile(r"(?P<mark>\*{1,3})\s?(?:(?:M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame)\s*)?$")
"""Before a name."""
NOTE = re.compile(
    rf"(?:(?P<mark>{_SIGN})|(?<=[.;:,»] )(?P<letter>[a-zA-Z\d])\s?[:=)–-])\s*[:=–-]?\s*"
    r"(?=(?P<told>(?i:(?:a |ont |est |ayant )?(?:d[ée]part|arriv|absente?|excus|pr[ée]sente?|jusqu|[àa] partir|quitt|parti\b|donn[ée]|pouvoir|procuration|repr[ée]sent))))"
)
"""A note: its mark again, and what it tells."""
GIVES = re.compile(
    r"(?i)(?:\b(?:pouvoir|procuration|repr[ée]sent[ée]e?)\b)[^.;()]{0,40}?\b(?:à|par)\s+(?:(?:M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame)\s*)?$"
)
"""Before the holder of a proxy."""
COMES = re.compile(r"(?i)(?:est )?(?:arriv|pr[ée]sente? [àa] (?:partir|compter)|[àa] partir d)")
GOES = re.compile(r"(?i)(?:est |a )?(?:d[ée]part|parti|quitt|pr[ée]sente? jusqu|jusqu)")
END = re.compile(r"(?<!\bM)(?<!\bMr)(?<!\bMme)[.;](?=\s|$)|(?:\*{1,3}|\((?:[a-zA-Z\d]|\*{1,3})\)|[¹²³⁴⁵⁶⁷⁸⁹])")
"""Where a note ends: a stop, or the mark of the next one."""
