"""How French minutes announce who sat, who was absent and who voted for whom: patterns only."""

import re

from pipeline.sieve import Sieve

_F = re.IGNORECASE
_E = r"(?:\s?\(?[-·.]?e?\)?\s?\(?[-·.]?s?\)?(?![\wéèê]))"  # present, présents, présent(e)s, présent·e·s, présent(s)
_CIVILITY = r"(?:M\b|MM\b|Mrs?\b|Mmes?\b|Mlles?\b|Mesdames|Messieurs|Madame|Monsieur)"
_MEMBERS = rf"(?:conseill\w+|membres?|d[ée]l[ée]gu[ée]{_E}|titulaires?|suppl[ée]ants?|[ée]lus|administrateurs)"
_ABSENT = rf"(?:absent{_E}|excus[ée]{_E})"
_NEAR = rf"(?=[^.;]{{0,90}}?:|\s*\(?\d{{0,3}}\)?\s+{_CIVILITY})"
_REPRESENTED = rf"(?<!pr.sents et )(?<!pr.sents ou )(?<!non )repr[ée]sent(?:é|(?-i:E)|e(?=s|\()){_E}(?!\S{{0,8}} par\b)"
_VOTE = r"(?:pouvoirs?|procurations?|mandats?|d[ée]l[ée]gations? de vote)(?:\(s\))?"

_SITS = ("résent", "resent")
_AWAY = ("absent", "excus")
_LENT = ("pouvoir", "procuration", "mandat", "gation de vote", "gations de vote")

# Labels open a list. Order matters: the first that matches at a place wins.
LABELS: tuple[tuple[str, Sieve], ...] = (
    ("chair", Sieve(re.compile(r"(?<!vice-)(?<!vice )\bpr[ée]siden(?:te?|ce)(?: de (?:la )?s[ée]ance)?\s?:", _F), "résiden", "residen", near=(2, 30))),
    ("stop", Sieve(re.compile(
        r"\b(?:avec voix consultative|(?:assist(?:ai)?e?n?t|particip(?:ai)?e?n?t) (?:[ée]galement|aussi|en outre|avec voix|sans voix)|(?:[ée]taient |sont )?(?:aussi |[ée]galement )pr[ée]sents?|en pr[ée]sence de|"
        r"invit[ée]s?(?: sans voix| permanents?)? ?:|personnel|services? pr[ée]sents|(?:[ée]quipe|direction|services|agents|administration|assistance)(?: (?:technique|g[ée]n[ée]rale|administrative)s?)? ?:|ordre du jour|secr[ée]taire|secr[ée]tariat|date de (?:la )?convocation|"
        r"formant (?:la )?majorit[ée]|le quorum|les? membres? pr[ée]sents? form|nombre de|suppl[ée]ants? pr[ée]sents? sans|"
        r"arriv[ée]es? et d[ée]parts?|d[ée]lib[ée]ration n|rapporteur|votes? pour|le pr[ée]sident ayant|le conseil,? apr[èe]s|"
        r"objet ?:|comit[ée] de pilotage|comptes? rendus? des r[ée]unions)", _F), "consultative", "assist", "particip", "quipe", "direction", "agents", "administration", "aussi pr", "également pr", "egalement pr", "en pr", "invit", "personnel", "service", "ordre du jour", "secr",
        "date de", "formant", "quorum", "sents form", "sent form", "nombre de", "sents sans", "sent sans", "arriv", "ration n",
        "rapporteur", "vote", "sident ayant", "le conseil", "objet", "de pilotage", "rendu", near=(24, 60))),
    ("proxy", Sieve(re.compile(
        rf"(?:\b{_ABSENT}(?: et)?(?: {_ABSENT})?,? ?(?:(?:ayant|ont|avaient|qui ont) )?(?:donn[ée]|vot[ée] par|remis|avec)[^:;.]{{0,12}}{_VOTE}"
        rf"|\b(?:ayant|ont|avaient|avai[ts]) (?:donn[ée]|remis|vot[ée] par)(?: leurs?)? ?{_VOTE}(?!\s*(?:à|au)\b)(?=[^.;,]{{0,80}}?:|\s+{_CIVILITY})"
        rf"|\b(?:absent{_E}|excus[ée]{_E})?\s?(?:et |mais )?{_REPRESENTED}(?=[^.;?!]{{0,60}}?:|\s+{_CIVILITY})"
        rf"|(?<!\bsans )\b(?!{_VOTE}\s?:\s*\d{{1,3}}\s+(?-i:[A-Z])\w+\s?:){_VOTE}(?: donn[ée]s?| [ée]crits?| de vote)?(?: et mandataires?)?(?= ?\(?\d{{0,3}}\)? ?:)"
        rf"|\b\d{{1,2}} {_VOTE}(?= ?:))", _F), *_AWAY, *_LENT, *_SITS, near=(40, 120))),
    ("absent", Sieve(re.compile(
        rf"\bpr[ée]sent{_E}[^.;:]{{0,60}}?\b(?:[àa] l['’]exception d(?:e|es)|sauf|hormis|except[ée]s?)\s*:?\s*(?={_CIVILITY})"
        rf"|\bs['’](?:[ée]taient|[ée]tait|est) fait excuser\b|\bse sont fait excuser\b|\b(?:(?:[ée]taient|sont|[ée]tait|est) )?(?:{_MEMBERS} )?{_ABSENT}"
        rf"(?:\s?(?:et|/|,|ou)?\s?(?:non )?(?:repr[ée]sent[ée]{_E}|{_ABSENT})){{0,3}}{_NEAR}", _F), *_AWAY, "exception d", "sauf", "hormis", "except", near=(110, 200))),
    ("late", Sieve(re.compile(r"\barriv[ée]e?s? (?:en cours de |apr[èe]s l['’]ouverture de |en )(?:la )?(?:s[ée]ance|r[ée]union)(?=\s*:)|\barriv[ée]es? tardives?(?=\s*:)", _F), "arriv", near=(1, 60))),
    ("present", Sieve(re.compile(
        rf"\b(?:[ée]taient l[àa](?=\s?:)|(?:[ée]taient|sont|ont [ée]t[ée]|[ée]tait) (?:donc )?pr[ée]sent{_E}"
        rf"|(?:{_MEMBERS}(?: \w+)? )?pr[ée]sent{_E}(?:\s?(?:/|et)?\s?(?:titulaires?|suppl[ée]ants?|repr[ée]sent[ée]{_E})){{0,3}}"
        rf"(?=[^.;,]{{0,60}}?:|\s*\(?\d{{0,3}}\)?\s+{_CIVILITY})"
        rf"|assist(?:ai)?(?:en)?t(?: de droit)?(?= ?:)|(?:assist|si[ée]ge|particip)(?:ai)?(?:en)?t [àa] la (?:r[ée]union|s[ée]ance)"
        rf"|(?:ont|ayant) r[ée]pondu (?:pr[ée]sents? )?[àa] l['’]\s?appel(?: (?:de leurs? noms?|nominal))?|(?:ont|avaient) (?:si[ée]g[ée]|pris place))", _F), *_SITS, "assist", "siége", "siege", "particip", "répondu", "repondu", "pris place", "taient l", near=(45, 160))),
)  # fmt: skip
ATTENDS = re.compile(r"assist|particip", _F)
"""How the label opens that stands before members, or before those who only attend."""
# Labels with nothing behind them: they count only where a name follows at once.
BARE: tuple[tuple[str, Sieve], ...] = (
    ("proxy", Sieve(re.compile(rf"\b{_ABSENT} (?:et {_ABSENT} )?(?:(?:qui )?ont|ayant) donn[ée] {_VOTE}|(?<!\d )\b(?:pouvoirs|procurations)\b|\b{_REPRESENTED}", _F), *_AWAY, *_LENT, *_SITS, near=(10, 90))),
    ("absent", Sieve(re.compile(rf"\b{_ABSENT}(?:(?: et|/|,)? ?(?:non )?(?:{_ABSENT}|repr[ée]sent[ée]{_E})){{0,3}}(?: sans {_VOTE})?", _F), *_AWAY, near=(1, 140))),
    ("present", Sieve(re.compile(rf"\bpr[ée]sent{_E}", _F), *_SITS, near=(3, 30))),
)  # fmt: skip
ENDS = re.compile(r"(?i)[.;](?<!\bM\.)(?<!\bMM\.)(?<!\bMme\.)(?<!\bMr\.)|\b(?:par|à|a|de)\b")
"""What parts a bare label from the name behind it."""
ROLES = Sieve(
    re.compile(
        r"(?i)\b(?:(?:Mmes?\.? (?:et )?)?MM?\.?(?: et Mmes?\.?)? )?(?:les )?(?:vice[- ]?pr[ée]sident\S{0,6}|conseill[eè]r\S{0,6}|adjoint\S{0,5}|maires?[- ]adjoint\S{0,4})(?: municipaux| communautaires)? ?:"
    ),
    "sident",
    "conseill",
    "adjoint",
    near=(40, 60),
)
"""The members by rank: such a heading opens the roll where no other has."""

# Between two names of a list: what makes the second the holder of the first one's vote.
GIVES = re.compile(
    r"""(?ix) (?: \b(?:donn\w*|remet\w*|remis|confi\w*|a|ayant|ont|avec) \s+ (?:donn[ée]\s+|remis\s+)? (?:leurs?\s+|son\s+|un\s+)? po?u[rv]*oirs? \b
    | \b(?:procurations?|pou[rv]*oirs?|mandat|d[ée]l[ée]gation\s+de\s+vote) \s* (?:[ée]crit|donn[ée]e?|de\s+vote)? \s* (?:[àa]\b|au\s+profit\s+de|en\s+faveur\s+de|:|(?!\s*(?:de|d['’])\b))
    | \bdonn\w*\s+(?:sa\s+)?(?:procuration|mandat)
    | \brepr[ée]sent[ée]e?\s*(?:\([^)]*\)\s*)?par\b | \bd[ée]l[èe]gue\b | \bmandataire\b | [.…]{4,} | →|=> )"""
)
GIVES_SHORT = re.compile(
    r"(?i)^\s*(?:\((?!\s*[àa]\s)[^()]{2,60}\))?[\s,(]*(?:[àa]|p/|p\. ?[àa]|par|pour|en faveur d(?:e|['’])|au (?:profit|b[ée]n[ée]fice) d(?:e|['’])|>)\s*(?:M\.?|Mme\.?|MME|Monsieur|Madame|Mr\.?|Mlle)?\s*(?:le maire\s*,?\s*)?$"
)
AND_TO = re.compile(r"(?i)\b(?:puis|et)\s*,?\s*[àa]\s*(?:M\.?|Mme\.?|Monsieur|Madame)?\s*$")
RECEIVES = re.compile(
    r"(?i)\b(?:procuration|pouvoir|mandat)\s+(?:de|d['’])|\brepr[ée]sentant\b(?!s?\s+(?:l['’]|l[ae]\b|les\b|d[ue]\b|des\b|de l))|\bpour\s+(?:M\.?|Mme)"
)
REPLACED = re.compile(
    r"(?i)(?:suppl[ée]ant\w*|remplaçant\w*|en remplacement|en lieu et place) (?:de|d['’])|\bremplace\b"
)
SUBSTITUTE = re.compile(r"(?i)suppl[ée]ant|remplac|suppl[ée][ée]e? par")
COLUMN_GIVES = re.compile(
    r"(?i)(?:donn\w+ (?:procuration|pouvoir)(?: (?:à partir de|à compter de|jusqu\S{0,4}) ?[\dhH:]{2,6})?(?: à)?\s+){3,}"
)
"""A column of « donne procuration à » that the text layer has parted from its names."""
COLUMN_CELL = re.compile(r"(?i)donn\w+ (?:procuration|pouvoir)")
LATE = re.compile(
    r"(?i)(?!\s*(?-i:Arriv)[^.;:(]{0,40}:)\s*[,(]?\s*(?:est )?(?:arriv[ée]\w*|à (?:partir|compter) d|pr[ée]sent\w* à (?:partir|compter) d)"
)
"""Behind a name among the present: not there from the start."""

PROXIES_IN_BRACKETS = re.compile(rf"\(\s*(?:dont )?\d{{1,3}} {_VOTE}\s*:", _F)
"""« présents ou représentés (5 procurations : A. NOAL, B. RIVEL) »: a list of its own."""
MANDATES = Sieve(re.compile(r"(?i)\bmandants?\b\W{1,5}(?:[\w'’]+\W{1,3}){0,3}?\bmandataires?\b\W{0,5}"), "mandataire")
"""The heads of a table of givers and holders."""
# These open no list: remarks between brackets, candidates, the votes of those present.
REMARKS: tuple[re.Pattern[str] | Sieve, ...] = (
    re.compile(r"\([^()]{4,200}\)"),
    Sieve(
        re.compile(
            r"(?i)\b(?:pour|contre|abstentions?)\s*:\s*\d{1,3}\W{1,4}(?:absent|excus[ée]|pr[ée]sent|repr[ée]sent[ée])e?s?(?: excus[ée]e?s?)?\s*:\s*\d{1,3}"
        ),
        "absent",
        "excus",
        "présent",
        "present",
        "résenté",
        "resente",
        near=(24, 40),
    ),
    Sieve(re.compile(r"\b[Ss]e pr[ée]sent\w*(?:\([a-z]{1,4}\))?"), "se prés", "se pres", near=(0, 40)),
    Sieve(
        re.compile(
            r"\b(?:unanimit[ée]|majorit[ée]|voix)(?: absolue)? des (?:membres |conseill\w+ |[ée]lus |d[ée]l[ée]gu[ée]s )?pr[ée]sents?(?: (?:et|ou) repr[ée]sent[ée]s)?"
        ),
        "unanimit",
        "majorit",
        "voix",
        near=(0, 90),
    ),
)

# What may stand between two names without ending the list.
FILLER = re.compile(
    r"""(?ix) \([^()]{0,160}\) | \b(?:MM?\.?|Mmes?\.?|Mlles?\.?|Mrs?\.?|Me|Mesdames|Messieurs|Madame|Monsieur|Mademoiselle|Docteur|Dr\.?)(?=\W|$)
    | \b(?:maires?|adjoint\w*|vice|pr[ée]sident\w*|conseill\w+|municip\w+|communaut\w+|m[ée]tropolit\w+|d[ée]l[ée]gu[ée]\w*|titulaires?|suppl[ée]ant\w*|membres?
      |d[ée]part\w*|arriv[ée]\w*|bureau|[ée]lus?|les?|la|l|de|du|des|d|et|au|aux|en|ainsi|que|qui|à|er|[èe]me|i[èe]re|i[èe]me|nd|excus[ée]\w*|absent\w*
      |jusqu\w*|partir|compter|points?|inclus\w*|feuillet|page|n°)\b
    | \d+ | [^\w\s]"""
)
COMMUNE = re.compile(
    r"\b[A-ZÉÈÀÂÎÔ][\w’'-]+(?:[ -](?:d['’]|l['’]|de|du|des|la|le|les|sur|sous|en|lès|les|aux?|et|[A-ZÉÈÀÂÎÔ][\w’'-]*))*"
)
CLOSE = re.compile(
    r"(?i)\bquorum|\bouvr(?:e|ir) la s[ée]ance|\bs[ée]ance (?:est )?(?:ouverte|lev[ée]e)|\bcertifi|\bexpos|\bpropos|\brappel|\bprocès[- ]verbal"
    r"|\bpr[ée]fecture|\bvot(?:e|ent|é) (?:pour|contre)|\bs['’]abstien|\bconvo(?:cation|qu)|\bvalablement|\bje\b|\bnous\b|\bchers? coll|\bmerci\b|\bbons?(?:oir|jour)\b|\bles? conseils? municipal"
)
BRACKETS = re.compile(r"\([^()]{0,200}\)|^[^()]{0,160}\)")
"""Remarks in brackets, or the end of one that holds the name before."""
MARGIN = re.compile(
    r"(?i)^\s*(?:page )?\d{0,3}\s[^.;:]{0,60}\b(?:proc[èe]s[- ]verba\w+|compte[- ]rendu|conseil \w+)\b[^.;:]{0,80}\d{4}\s*(?:page \d+\s?(?:/|sur)\s?\d+)?\s*$"
)
"""The margin of a page between two names."""
CELL = re.compile(
    r"(?i)\bdate de (?:la )?convocation\b|\b(?:votants|pr[ée]sents|absents|(?:membres )?en exercice|pouvoirs) ?: ?\d+|\b\d{1,2}[ /.]\w+[ /.]\d{4}"
)
"""A cell of the margin that the text layer has put among the names."""
UNFINISHED = re.compile(rf"(?:,|\b{_CIVILITY}\.?)\s*$", _F)
"""Before a label: the list is not at its end."""
# A name followed by one of these begins a sentence: it is not an item of the list.
SENTENCE = re.compile(
    r"(?i)(?!\s*(?-i:[A-ZÉ])[^.;:]{0,60}secr[ée]taire(?: de (?:la )?s[ée]ance)?\s*:)"
    r"\s*(?:,[^.,;:()]{0,70},)?\s*(?:remplit|remplira|assur|ouvre|ouvrant|prend |pr[ée]side\b|rappelle|soumet|propose|expose|proc[èe]de|demande|informe|accueille|d[ée]clare|remercie"
    r"|constate|accepte|se propose|se porte|fait |lit |donne lecture|explique|indique|(?:est|sont|a [ée]t[ée]|ont [ée]t[ée]|ayant [ée]t[ée]|[ée]tant)\s+(?:[àa] l['’]unanimit[ée] )?(?:nomm|d[ée]sign|[ée]lue?|choisi|proclam|install)"
    r"|,? (?:nomm|d[ée]sign|[ée]lue?)\w*,? (?:[\w’']+ ){0,4}secr|,\s?\(?(?:la |le )?secr[ée]taire(?!(?: de s[ée]ance)? ?:)|\s?(?-i:secr[ée]taire))"
)
QUALITY = re.compile(
    r"(?i)(?:\s?,\s[^,;:()]{2,45},?\s|\s(?:\d\w{1,3}\s)?(?-i:Maire|Président|Vice|Adjoint|Conseill|Délégu|Membre|Titulaire|Suppléant)[^,;:()]{0,40}\s)(?=(?:pr[ée]sente?|absente?|excus[ée]e?|repr[ée]sent[ée]e?)\b)"
)
"""Between a name and its answer: what or whom the member stands for."""
ANSWER = re.compile(
    r"(?i)\s?(?:[:–—-]|\.{2,}|,|\()?\s?(?P<state>pr[ée]sente?(?! en d[ée]but)|absente?(?:\(e\))?(?: (?:et )?(?:non )?excus[ée]e?(?:\(e\))?)?|excus[ée]e?(?:\(e\))?"
    r"|repr[ée]sent[ée]e?(?:\(e\))?|(?:avec )?procuration(?!\s*(?:[àa]\b|de\b|d['’]|:|M)))(?![\w(])(?!\s?:)"
)
