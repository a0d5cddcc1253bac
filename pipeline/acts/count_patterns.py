"""How French acts count a vote: patterns only."""

import re

from pipeline.sieve import Sieve

_F = re.IGNORECASE
WORDS = (
    r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit|dix[- ]neuf"
    r"|(?:vingt|trente|quarante|cinquante|soixante|quatre[- ]vingts?|cent)(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))?)"
)
N = rf"(?P<n>(?<![\d/.,])\d{{1,3}}(?!\d)|\b{WORDS}\b|z[ée]ro|aucune?|n[ée]ant)"
_COUNT = r"\d{1,3}"
_OPPOSED = r"(?= \d{1,3}\b(?!\s*(?:voix|votes?)? ?(?:abst|pour)))"
"""« par 15 voix contre 2 »: the second figure opposes the first."""
_NEXT_COUNT = r"\d{0,2}\s*(?:voix|votes?)?\s*(?:contre|abst|refus)"
_VOICES = r"(?:\s*\(\w[\w -]*\))?\s*(?:voix|votes?|suffrages?)?"
_NO_NAME = r"(?!(?-i:[A-ZÀ-Þ][a-zà-ÿ]+\s(?!(?:Pour|Contre|Abst|Non|Ne|Vot|Voix|M\.|Mme)\w*)[A-ZÀ-Þ][a-zà-ÿ]))"
"""« Contre : Une Ville pour Tous » counts nothing."""
_GROUP = rf"(?!\d)[^;.:()\d]{{3,60}}\(\s*{N}\s*(?:voix|votes?)?\s*\)(?!\s*(?:,|et)[^;.:()]{{3,60}}\(\s*\d)"
"""One group with its votes: « Contre : Une Ville pour Tous (4) »."""
_NOT_MONEY = r"(?!\s*(?:€|euros|%|h\b|[.,]\d))"
_ASIDE = r"(?:ne pren\w+ pas part(?: au \w+)?|(?<!pr[ée]sents )n['’](?:ayant|ont|a) pas pris part(?: au vote)?|n\.?\s?p\.?\s?p\.?\s?v\.?|n\.?p\.?v\.?\b|non[- ]participations?(?: au vote)?|non[- ]votants?|ne participe\w* pas(?: au vote)?|refus de (?:vote|prendre part)(?: au vote)?)"

FIELDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("votes_for", re.compile(r"(?:votes? |voix )?pour\b|favorables?", _F)),
    ("votes_against", re.compile(r"(?:votes? |voix )?contre\b|d[ée]favorables?", _F)),
    ("abstentions", re.compile(r"abst", _F)),
    ("not_voting", re.compile(_ASIDE, _F)),
)
_NAME = rf"(?:(?:votes? |voix )?(?:pour|contre)|abstentions?|abst\.|{_ASIDE}|pr[ée]sents?(?: (?:ou|et) repr[ée]sent[ée]s)?|repr[ée]sent[ée]s?|(?:suffrages )?exprim[ée]s|votants?|en exercice|pouvoirs?|procurations?|absents?(?: excus[ée]s)?|excus[ée]s|(?:bulletins )?(?:blancs?|nuls?)(?: (?:ou|et) (?:blancs?|nuls?))?|quorum)"
COLUMN = re.compile(_NAME, _F)
_ASIDE_WORDS = ("pas part", "pris part", "participa", "participe", "votant", "refus", "pv", "p.v", "p v", "p. v")
COLUMNS = re.compile(
    rf"\b(?-i:(?=[AaBbCcEeNnPpQqRrSsVv]))(?P<heads>(?:{_NAME}[\s|/]+){{3,10}})(?P<figures>\d{{1,3}}(?:[\s|/]+\d{{1,3}}\b){{2,9}})",
    _F,
)
ROW_OF_FIGURES = re.compile(r"\d[\s|/]+\d{1,3}[\s|/]+\d")
"""What ends such a row has: looked for first, which is quick."""
LABEL = re.compile(
    rf"(?<!\w)(?P<label>{_NAME})\s*(?:\([^)]{{0,60}}\)\s*)?(?:[:=]\s*)?(?:(?P<n>\d{{1,3}}(?!\d)(?!\s*(?:€|euros|%))|z[ée]ro\b|n[ée]ant\b|aucune?\b)(?:\s*(?:voix|votes?)\b)?(?:\s*\([^()\d]{{2,160}}\)(?=\s*(?:[,;]|contre\b|abst)))?)[\s,;/–|.-]*",
    _F,
)
LABELLED = re.compile(
    rf"(?<!\w)(?-i:(?=[AaBbCcEeNnPpQqRrSsVv]))(?:{LABEL.pattern.replace('(?P<label>', '(?:').replace('(?P<n>', '(?:')}){{2,}}",
    _F,
)

PATTERNS: dict[str, tuple[Sieve, ...]] = {
    field: tuple(Sieve(re.compile(pattern, _F), *words, near=(80, 140)) for pattern, *words in patterns)
    for field, patterns in {
        "votes_for": (
            (rf"(?<!\d voix )(?<!\d votes )\b(?:votes? )?pour\s*(?:\([^)]{{0,80}}\)\s*)?[:=]\s*{_NO_NAME}{N}\b{_NOT_MONEY}", "pour"),
            (rf"(?<!jetée )(?<!jeté )\bpar\s+{N}\s*(?:\([\w -]+\)\s*)?voix\b(?! contre)", "voix"),
            (rf"(?<!jetée )(?<!jeté )\bpar\s+{N}\s*voix contre{_OPPOSED}", "voix"),
            (rf"\brejet[ée]+e?s? par {_COUNT}\s*voix contre {N}\b", "rejet"),
            (rf"\b(?!un vote favorable){N}{_VOICES}\s+(?:(?:«|\") ?)?(?:exprim[ée]\w* )?(?:pour|favorables?)\b(?! (?:la|le|les|l['’]|un|une|des|du|cette|ce|mémoire|l'année|extraits?|copie|ampliation|\d(?!{_NEXT_COUNT})))", "pour", "favorable"),
            (rf"\b(?:adopt|approuv|accept|valid)[ée]+e?s? (?:par|[àa]) {N}\s*(?:voix|votes?)", "voix", "vote"),
            (rf"\bpour\s+{N}\s*voix", "voix"),
            (rf"\b{N}\s*(?:voix\s*)?(?:(?:«|\") ?)?oui\b(?=.{{0,40}}\bnon\b)", "oui"),
            (rf"\boui(?: ?(?:»|\"))?\s*[:=]\s*{N}\b(?=.{{0,40}}\bnon\b)", "oui"),
            (rf"\bunanimit[ée][^.;()]{{0,60}}\(\s*{N}\s*(?:voix|votes?|pour)\b", "unanimit"),
            (rf"\bunanimit[ée]\s*[:,–-]\s*{N}\s*(?:voix|votes?|pour)\b", "unanimit"),
            (rf"\bvoix pour\s*:?\s*{N}\b", "voix"),
            (rf"\bont vot[ée] pour\s*:\s*[^.;:()\d]{{3,120}}\(\s*{N}\s*voix\s*\)(?!\s*(?:,|et)\s)", "pour"),
            (rf"\bpour\s*\(\s*{N}\s*(?:voix|votes?)?\s*\)", "pour"),
        ),
        "votes_against": (
            (rf"\brejet[ée]+e?s? par {N}\s*voix contre\b", "rejet"),
            (rf"\b{_COUNT}{_VOICES}\s+pour,?\s+{N}{_VOICES}\s+contre\b", "contre"),
            (rf"\b(?:votes? )?contre\s*(?:\([^)]{{0,80}}\)\s*)?[:=]\s*{_NO_NAME}{N}\b{_NOT_MONEY}", "contre"),
            (rf"(?<!jetée )(?<!jeté )\bpar\s+{_COUNT}\s*voix contre {N}(?!\s*(?:voix|votes?)? ?(?:abst|pour))", "contre"),
            (rf"(?<!pour )(?<!pour : )\b(?!un vote d[ée]f)(?<!annonce )(?<!annoncent )(?<!confirme )(?<!explique )(?!{_COUNT}\s*voix contre{_OPPOSED}){N}{_VOICES}\s+(?:(?:«|\") ?)?(?:contre|d[ée]favorables?)\b(?! (?:la|le|les|l['’]|un|une|des|du|cette|ce)\b)", "contre", "favorable"),
            (rf"\b{_COUNT}\s*(?:voix\s*)?(?:(?:«|\") ?)?oui\b.{{1,30}}?\b{N}\s*(?:voix\s*)?(?:(?:«|\") ?)?non\b", "non"),
            (rf"\boui(?: ?(?:»|\"))?\s*[:=]\s*{_COUNT}\b.{{1,30}}?\bnon(?: ?(?:»|\"))?\s*[:=]\s*{N}\b", "non"),
            (rf"\bvoix contre\s*:?\s*{N}\b(?!\s*(?:voix|votes?)?\s*(?:abst|pour))", "contre"),
            (rf"\bcontre\s*:\s*{_GROUP}", "contre"),
            (rf"\bcontre\s*\(\s*{N}\s*(?:voix|votes?)?\s*\)", "contre"),
        ),
        "abstentions": (
            (rf"\babstentions?\s*(?:\([^)]{{0,80}}\)\s*)?[:=]\s*{_NO_NAME}{N}\b{_NOT_MONEY}", "abst"),
            (rf"\babstentions?\s*:\s*{_GROUP}", "abst"),
            (rf"\bse sont abstenue?s\s*:\s*{_GROUP}", "abst"),
            (rf"\babstentions?\s*\(\s*{N}\s*(?:voix|votes?)?\s*\)", "abst"),
            (rf"\babstentions? [^.;:()\d]{{1,40}}\(\s*{N}\s*(?:membres?|voix|[ée]lue?s?|conseill\w+)\b", "abst"),
            (rf"\b{N}(?:\s*\(\w[\w -]*\))?\s*(?:voix d['’]|membres? (?:s['’] ?)?|conseillers? (?:s['’] ?)?|personnes? (?:s['’] ?)?)?\s*(?:(?:«|\") ?)?abst(?:ent[ilI1]ons?|enus?|enant|iennent|ient|\.)", "abst"),
        ),
        "not_voting": (
            (rf"{_ASIDE}\s*[:=]\s*{N}\b", *_ASIDE_WORDS),
            (rf"\b{N}\s+(?:\w+ )?{_ASIDE}", *_ASIDE_WORDS),
        ),
    }.items()
}  # fmt: skip
CANDIDATE = re.compile(
    r"\b(?!Pour|Contre|Abst|POUR|CONTRE|ABST)[A-ZÀ-Þ][\w’'-]+\)?\s?(?:[:,–-]\s|(?:a |ont )?obt\w+\s|avec\s|\(\s?)?(?P<n>\d{1,3})\s?(?:voix|suffrages)\b(?! (?:pour|contre))"
)
"""The votes of a candidate: « Mme ROYER : 14 voix »."""
STANDS_ASIDE = Sieve(
    re.compile(r"\bne (?:prenant|participant|prennent|participent) pas (?:part )?(?:au|à ce) vote", _F),
    "prenant",
    "participant",
    "prennent",
    "participent",
    near=(4, 40),
)
STANDS_ASIDE_LIST = re.compile(
    r"\s*:\s*(?:(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s[^.;:\n()]{2,50}?(?:,\s*|\s+et\s+|$|(?=[.;\n()])))+"
)
_NO_QUANTITY = r"(?![.,]\d| \d{3}\b| ?[%€]| (?:euros?|eur|k€|ht|ttc|francs?|ans?|ann[ée]es?|mois|jours?|heures?|logements?|places?)\b)"
"""« pour 3 700 € », « pour 6 ans » count no votes."""
COUNTED = Sieve(
    re.compile(
        rf"(?-i:(?=[OoPp\d]))(?:\b\d{{1,3}} (?:voix )?oui\b.{{1,30}}?\b\d{{1,3}} (?:voix )?non\b|\boui ?: ?\d{{1,3}}\b.{{1,30}}?\bnon ?: ?\d|\bpour\s*:?\s*\d{{1,3}}\b{_NO_QUANTITY}"
        r"|\b\d{1,3}\s*(?:voix|votes?) (?:pour|contre)|\bpar \d{1,3} voix|\b\d{1,3} pour\b(?=\s*(?:[.,;:)/–-]|$|et|\d)))",
        _F,
    ),
    "pour",
    "voix",
    "vote",
    "oui",
    near=(60, 60),
)
