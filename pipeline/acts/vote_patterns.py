"""How French acts tell their vote and their outcome: patterns only."""

import re

from pipeline.anchored import Anchored
from pipeline.records.model import Outcome
from pipeline.sieve import Sieve

UNANIMOUS = Sieve(
    re.compile(r"(?i)\b(?:[àa] l['’ ]?\s?unanimit[ée]|unanimi[tfl][ée]|unanimes?|unanimement)\b(?! (?:moins|sauf))"),
    "unanim",
    near=(10, 30),
)
OF_VOTES_CAST = re.compile(r"(?i)unanimit[ée] des (?:suffrages|voix|votes?) exprim")
MAJORITY = Sieve(
    re.compile(
        r"(?i)\b(?:[àa] (?:la |une (?:large )?)?majorit[ée](?! (?:absolue|des membres en exercice|simple|relative|qualifi[ée]e))|[àa] la majorit[ée] (?:absolue )?des (?:voix|suffrages|votes|membres pr[ée]sents)|majorit[ée] des (?:voix|suffrages|votes)|^majorit[ée]\b|\bmajorit[ée] \()|\bunanimit[ée] (?:moins|sauf)"
    ),
    "majorit",
    "unanimit",
    near=(20, 60),
)
DISSENT = Sieve(
    re.compile(
        r"(?i)\b(?:votes? )?contre\s*:\s*(?=(?-i:M\.|MM\.|Mme|Monsieur|Madame|[A-ZÉ]))|\b(?:s['’] ?abst(?:ien(?:t|nent)|enant)|se sont? abstenue?s?|s['’]est abstenue?)\b(?! de\b)|\babstentions? (?:de |: ?)(?=(?-i:M\.|MM\.|Mme|Monsieur|Madame))|\bvot(?:e|ent|ant) contre\b|\bayant vot[ée] contre\b|\bvote d[ée]favorable\s*:"
    ),
    "contre",
    "abst",
    "favorable",
    near=(20, 40),
)
"""Members who vote against or abstain, by name.  A future (« s'abstiendra ») announces; it tells no vote."""

REJECTED = Sieve(
    re.compile(
        r"(?i)\b(?:rejette|repousse|refuse (?:la demande|le projet|la proposition|d['’]\s?(?:accorder|attribuer|autoriser|approuver|adopter|adh[ée]rer)|de (?:verser|donner|participer|signer|c[ée]der))|d[ée]cide (?:de ne pas|de rejeter|de refuser)|se prononce d[ée]favorablement|est rejet[ée]e?|n['’]est pas adopt[ée]e?|n['’]adopte pas|n['’]accorde (?:pas|point)|n['’]approuve pas|[ée]met un avis d[ée]favorable|donne un avis d[ée]favorable|(?:rejet|refus)[ée]e? (?:[àa] (?:l|la)\b|par \d)|rejet[ée]e? (?:[àa]|par)|proposition rejet[ée]e)\b"
    ),
    "rejet",
    "repousse",
    "refus",
    "décide de ",
    "decide de ",
    "favorable",
    "adopt",
    "approuve",
    "accorde",
    near=(24, 60),
)
_NO_VOTE = r"(?:pas|absence) de vote(?!\W{1,4}information)[^\n]{0,80}\bprochaine? (?:s[ée]ance|conseil|r[ée]union)"
PUT_OFF = Sieve(
    re.compile(rf"(?i){_NO_VOTE}|\bd[ée]cid(?:e|ent|é) (?:de |d['’]\s?)(?:ajourn|report|surs|attendre\b)\w*"),
    "attendre",
    "ajourn",
    "report",
    "surs",
    "de vote",
    near=(20, 130),
)
TAKES_OFF = Sieve(
    re.compile(
        r"(?i)\b(?:d[ée]cid|accept)(?:e|ent|é)(?: donc)? de retirer (?:(?:ce|cette) \w|(?:le|la|son|sa|leur) (?:point|dossier|projet|v[œo]e?u|motion|question|rapport|proposition|d[ée]lib[ée]ration)\b)"
    ),
    "retirer",
    near=(20, 60),
)
POSTPONED = Sieve(
    re.compile(
        rf"(?i)\b(?:{_NO_VOTE}|(?:vote|point|d[ée]cision) (?:repouss|diff[ée]r)[ée]e?|ajourn(?:e|ée?|er|ement)|report(?:er?|ée?) (?:ce (?:point|dossier)|[àa] (?:une|la|un)|au )|report (?:[àa] (?:la|une) (?:prochaine )?(?:s[ée]ance|session|r[ée]union)|au (?:prochain )?(?:conseil|comit[ée]|bureau))|renvoie (?:la|le|les|ce|cette|l['’]) ?\w+(?: \w+)? [àa] (?:la|une) (?:prochaine|ult[ée]rieure|s[ée]ance|r[ée]union)|sursoit|surseoir|diff[èe]re (?:sa d[ée]cision|son vote|le (?:point|vote|dossier)|l['’]examen)|(?:point|d[ée]lib[ée]ration|d[ée]cision|dossier|question|sujet|affaire) (?:est |a [ée]t[ée] )?(?:report|ajourn)[ée]e?|est (?:report|ajourn)[ée]e?|renvoy[ée]+e? (?:en|[àa] la|devant la) commission|(?:est|sont|a [ée]t[ée]|ont [ée]t[ée]) (?:donc )?(?:remis|renvoy[ée]|repouss[ée]|report[ée])e?s? [àa] (?:la |une |un |l['’])?(?:prochaine?|s[ée]ance|r[ée]union|date|conseil|ult[ée]rieure?)|(?:sera|seront) (?:prise|(?:r[ée])?examin[ée]e?|soumise?|pr[ée]sent[ée]e?|report[ée]e?)s? (?:[àa]|lors d['’]|au cours d['’]) ?une? prochaine? (?:s[ée]ance|conseil|r[ée]union))\b"
    ),
    "de vote",
    "repouss",
    "différ",
    "diffèr",
    "differ",
    "ajourn",
    "report",
    "surs",
    "renvoy",
    "renvoie",
    "remis",
    "prochain",
    near=(48, 130),
)
WITHDRAWN = Sieve(
    re.compile(
        r"(?i)\b(?:retir(?:e|ée?) (?:(?:cette|ce|la|le) \w{4,15} )?(?:de l['’]ordre|ce point|la d[ée]lib|le projet|par)|(?:point|d[ée]lib[ée]ration|rapport|projet|dossier|question) (?:est |a [ée]t[ée] )?retir[ée]e?|est retir[ée]e?)\b"
    ),
    "retir",
    near=(26, 60),
)
VOTED = Sieve(
    re.compile(r"(?i)\b(?:adopt|approuv)[ée]+e?s? (?:[àa] (?:l['’]\s?unanimit|la majorit)|par \d)"),
    "adopt",
    "approuv",
    near=(0, 40),
)
NOTED = Sieve(
    re.compile(
        r"(?i)\b(?:dont acte|pas de vote\W{1,4}information|prise d['’]acte|prend (?:bonne )?acte|prennent acte|donne acte|est inform[ée]e?|pris acte|prend (?:bonne )?note|prend connaissance|pris connaissance)\b"
    ),
    "acte",
    "inform",
    "note",
    "connaissance",
    near=(20, 20),
)

TO_NOTE = Sieve(
    re.compile(r"(?i)\b(?:prendre (?:bonne )?acte|donner acte|prendre connaissance)\b"),
    "prendre",
    "donner",
    near=(1, 30),
)
"""What an act decides; in a report it is only proposed."""
ELECTED = Sieve(
    re.compile(r"(?i)\b(?:est|sont|a [ée]t[ée]|ont [ée]t[ée]) (?:donc )?(?:proclam|[ée]lu)[ée]*e?s?\b(?! secr)"),
    "proclam",
    "élu",
    "elu",
    near=(16, 20),
)
_STOP = r"(?:(?<=[.;:!?)»] )|(?<=[.;:!?)»]\n)|^\W{0,4})"
_END = r"(?=\s*(?:[.!,]|$|\n|\d{1,3}\s?[.)/–-]?\s[A-ZÉ«]))"
_PARTICIPLES: tuple[tuple[Outcome, str, tuple[str, ...]], ...] = (
    ("adopted", "(?:(?:adopt|approuv|accept|valid)[ée]+|vot(?:é|[ée]e))e?s?", ("adopt", "approuv", "accept", "valid", "voté", "votee")),
    ("rejected", "(?:rejet|refus)[ée]+e?s?", ("rejet", "refus")),
    ("postponed", "(?:report|ajourn)[ée]+e?s?", ("report", "ajourn")),
    ("withdrawn", "retir[ée]+e?s?", ("retir",)),
)  # fmt: skip
BARE: dict[Outcome, Sieve] = {
    outcome: Sieve(
        re.compile(
            rf"{_STOP}(?i:(?:d[ée]lib[ée]ration |proposition |motion |rapport |point )?{participle}){_END}|{_STOP}{participle.upper()}(?= [A-ZÉ])"
        ),
        *words,
        near=(20, 40),
    )
    for outcome, participle, words in _PARTICIPLES
}
"""A sentence of one participle: « Adopté. », « Reporté »."""

SETTLES = re.compile(
    r"(?:[;:.•>–-]\s*|\bet |\d[.)] )(?i:approuve|arr[êe]te|adopte|vote) (?:(?i:ce|ces|le|la|les|l['’]|d[ée]finitivement))"
)
"""Behind « prend acte » in a dispositif: more than a note taken."""
AMENDMENT = re.compile(
    r"(?i)\b(?:l['’]|cet |les |ces |un )?(?:sous-)?amendements?\b[^.;]{0,120}?(?:"
    r"\bmis(?:es?)? aux? vo(?:ix|te)\b.{0,120}?\b(?:rejet|adopt|repouss|approuv)[ée]+e?s?\b[^.;]{0,60}"
    r"|\b(?:est|sont|a [ée]t[ée]|ont [ée]t[ée]) (?:donc )?(?:rejet|adopt|repouss|approuv|retir)[ée]+e?s?\b[^.;]{0,120})"
)
"""The vote on an amendment comes before that on the act."""
SENTENCE = re.compile(r"[.;!?»)]\s")
DECIDES = re.compile(r"(?i)\b(?:d[ée]cide|approuve|adopte|autorise|fixe|d[ée]signe)\b")
GRANTS = re.compile(
    r"(?i)(?<!n['’])\b(?:approuve|adopte|autorise|fixe|d[ée]signe|attribue|accorde|verse|alloue|retient)\b|\bd[ée]cide d['’](?:attribuer|accorder|approuver|adopter|allouer)\b"
)
IN_TITLE = re.compile(r"(?i)\b[àa] (?:l['’]\s?unanimit[ée]|la majorit[ée])\b|\b\d{1,3} (?:voix|votes?) pour\b")
"""Where the vote begins that a title without a stop has run into."""

VERBS = (
    "adopte|approuve|autorise|d[ée]cide|d[ée]signe|fixe|accepte|valide|sollicite|attribue|accorde|donne|[ée]lit|nomme|arr[êe]te|ratifie|entérine|confirme|habilite|alloue|cr[ée]e|modifie|proclame"
    "|institue|instaure|affecte|c[èe]de|acquiert|mandate|charge|retient|prononce|d[ée]clare|constate|reconduit|renouvelle|octroie|garantit|adh[èe]re|s['’]engage|confie|demande|supprime|abroge|précise|émet|admet|consent|verse|proc[èe]de|inscrit|impute|renonce|exerce|maintient|souscrit|contracte|s['’]oppose|apporte son soutien|d[ée]nomme|classe|d[ée]classe|prolonge|prend en charge"
)
ADOPTED = re.compile(
    rf"(?i)\b(?:{VERBS})\b(?! (?:de )?lecture| la parole| pouvoir| procuration)|\b(?:est|sont|a [ée]t[ée]|ont [ée]t[ée]) (?:donc )?(?:approuv|adopt|d[ée]cid|accept|valid|autoris|vot|[ée]lu|d[ée]sign|fix|arr[êe]t|accord|attribu)\w*"
    r"|\b(?:le|la) (?:conseil|bureau|comit[ée]|assembl[ée]e)[^.;]{0,60}\bvote\b|\b(?:adopt|approuv|vot|accept)[ée]+s?\s*(?:[àa] |par |,|$)|accord (?:[àa] |du)|\bavis favorable|\bunanimit[ée]|\bd[ée]lib[èe]re\b|\bdit que|\b[ée]lus?\b|\badopt[ée]e?\b"
)
_ADOPTS = (
    *(">", "•", "-", "\n", "conseil", "bureau", "comit", "commission permanente", "assembl", "unanimit", "accord"),
    *("adopt", "approuv", "se prononce", "aucune ", "est a", "est v", "mise aux", "conclusions"),
)
STRONG_ADOPTED = Anchored(
    re.compile(
        rf"(?i)(?:(?-i:(?=[AaBbCcDdEeMmSsUu](?<!\w.)|[>•\n-]))|^)(?:(?:d[ée]lib[ée]r[ée][^.;]{{0,60}}|conseil (?:municipal|communautaire|m[ée]tropolitain|d[ée]partemental|d['’]administration)?[^.;]{{0,80}}|bureau[^.;]{{0,40}}|comit[ée][^.;]{{0,40}}|commission permanente[^.;]{{0,40}}|assembl[ée]e[^.;]{{0,40}}|^|[>•-] ?|\n ?)\b(?:{VERBS})\b(?! (?:de )?lecture| connaissance| la parole| pouvoir| procuration)"
        r"|unanimit[ée]|\baccord (?:unanime|du conseil|de l['’]assembl[ée]e)|\bd[ée]lib[ée]ration adopt[ée]e|\bse prononce(?:nt)? favorablement|\bconseil[^.;]{0,60}\bvote\b|adopt[ée]e? (?:[àa]|par)|accord [àa]|approuv[ée]e? (?:[àa]|par)|\baucune (?:remarque|observation|objection)[^.;]{0,40}\b(?:approuv|adopt)[ée]|est (?:adopt|approuv|valid)|mise aux voix est adopt|\bconclusions[^.;]{0,40} (?:sont|ont [ée]t[ée]) (?:adopt|approuv))"
    ),
    dict.fromkeys(_ADOPTS, 0) | {"lib": 2},
    folds=True,
)

# Where an act stops reporting and decides.
OPERATIVE = re.compile(
    r"(?i)(?-i:(?=[AaÀàDdEeLl](?<!\w.)))(?:apr[èe]s (?:en )?avoir(?: \w+)? (?:d[ée]lib[ée]r[ée]|entendu|vot[ée]|d[ée]battu|discut[ée]|[ée]chang[ée])|apr[èe]s (?:d[ée]bat|discussion|[ée]change)s?,|en ayant d[ée]lib[ée]r[ée]|apr[èe]s (?:en )?d[ée]lib[ée]r|\bd[ée]lib[èe]re\b"
    r"|\b(?:le|la|l['’]) ?(?:conseil|bureau|comit[ée]|assembl[ée]e|commission)(?: [\w’'-]+){0,3},? (?:[àa] l['’]unanimit[ée],? ?)?(?:adopte|d[ée]cide|approuve|vote|prend acte|autorise|choisit|retient|refuse|rejette|repousse|reporte|ajourne|sursoit|retire)\b"
    r"|\bd[ée]cide\s*(?::|d['’e]|$)|\barticle (?:1er|1|premier|unique)\b|[àa] l['’ ]?unanimit[ée]|\badopt[ée]e? par\b)"
)
ARTICLE = Sieve(
    re.compile(r"(?i)(?:^|[\s:;.>•–-])article (?:1er|1|premier|unique)\s*[-–:.—]"), "article ", near=(1, 30)
)
_CAPITALS = "APPROUVE|ADOPTE|AUTORISE|D[ÉE]CIDE|FIXE|ATTRIBUE|ACCORDE|SOLLICITE|ACCEPTE|VALIDE|D[ÉE]SIGNE|VERSE|ALLOUE|AFFECTE|C[ÈE]DE|ACQUIERT|RETIENT|CONFIE|ARR[ÊE]TE|CONSENT|VOTE|DIT|CONCLUT|INSCRIT|GARANTIT"
ENACTS = re.compile(
    r"(?<=[a-zéèêà0-9:;,.)»•➢>*▪◆→–-] )"
    rf"(?:(?:{_CAPITALS})(?= (?!:)[^.;:]{{0,40}}[a-zéèà]{{2}})|(?<=[•➢>*▪◆→–-] )(?i:{_CAPITALS}|adh[èe]re|renouvelle)\b"
    r"|(?<=[•➢>*▪◆→–-] )(?i:(?:de |d['’])?(?:approuve|valide|attribue|accorde|verse|fixe|sollicite|confie)r\b))"
)
"""An article of the decision that no formula opens: a verb in capitals or behind a bullet."""
REPORTED = re.compile(r"(?i)(?:entendu|ou[ïi]) (?:cet |l['’])expos[ée]")
DELIBERATED = Sieve(
    re.compile(
        r"(?i)apr[èe]s (?:en )?avoir(?: \w+)? (?:d[ée]lib[ée]r[ée]|vot[ée]|d[ée]battu)|en ayant d[ée]lib[ée]r[ée]|apr[èe]s (?:en )?d[ée]lib[ée]r|\bd[ée]cide\s*:|\bd[ée]lib[èe]re\s*:"
    ),
    "avoir",
    "ayant d",
    "délib",
    "delib",
    "décide",
    "decide",
    near=(16, 60),
)
"""The formulas after which an act gives what was decided."""
