"""How French acts cite other acts and say what they do to them: patterns and limits only."""

import re

from pipeline.sieve import Sieve

HEAD = Sieve(
    re.compile(
        r"(?i)(?<![\w’'])(?:(?P<plural>d[ée]lib[ée]rations)|d[ée]lib[ée]ration|d[ée]lib\.?(?=\sn)|DCM(?!\w)|d[ée]cisions? (?:municipales?\b|(?:du |de la )(?:maire|pr[ée]sidente?|bureau)\b))"
    ),
    "délib",
    "delib",
    "délibé",
    "dcm",
    "cision",
    near=(3, 50),
)
"""The word that names a cited act."""
HEAD_REACH = 90
"""A number stands within so many characters of it."""
CONTINUED = re.compile(r"(?i)\s?(?:,|et|ou|;|à)\s?(?:la |les )?(?:n\s?[°ºo]\.?s?|num[ée]ros?)?\s*")
"""Between two numbers of one list."""
_AUTHORITY = r"(?:(?:du|de la|de l['’]|de|d['’])\s?(?:conseil|comit[ée]|bureau|assembl[ée]e|commission|maire|pr[ée]sidente?|commune|ville)\b[^.;:()\d]{0,70}?\s)"
_DATED = r"(?:(?:modifi[ée]e|prise|adopt[ée]e|vot[ée]e|rendue|approuv[ée]e)s? )?(?:en |à la |lors de la |par )?(?:(?:dates?|s[ée]ance) )?(?:ordinaire )?(?:du|des|de|le|au)\s*"
DATE_AFTER_NUMBER = re.compile(rf"(?i)\s*[,(–-]?\s*{_AUTHORITY}?{_DATED}|\s?\(")
DATE_AFTER_HEAD = re.compile(rf"(?i),?\s+{_AUTHORITY}?{_DATED}")
NUMBER_AFTER_DATE = re.compile(
    r"(?i)\s?[,(–-]{0,2}\s?(?:(?:(?:portant|sous|enregistr[ée]e sous|num[ée]rot[ée]e) )?(?:le )?(?:n\s?[°ºo]\.?\s?|num[ée]ro )|(?:r[ée]f[ée]renc[ée]e|num[ée]rot[ée]e) )"
)
MORE_DATES = re.compile(r"(?i)\s?(?:,|et|,\s?et)\s(?:du |des |le |en date du )?")
DATE_REACH = 140
DETERMINED = re.compile(
    r"(?i)(?:\b(?:l[ae]s?|sa|ses|par|une|des|vus?|cette|ces|notre|nos|leurs?|deux|trois|modification|abrogation|retrait|annulation|suite|apr[èe]s)|\b[ld]['’])\s+(?:pr[ée]c[ée]dentes? |premi[èe]res? |dites? )?$"
)
"""What stands before an act that is cited by its date alone; a heading has nothing before it."""
NO_ACT = re.compile(
    r"(?i)\b(?:relev|list|regist|extrait|recueil|compte|affich|cahier|proc[èe]s|publi|transmi|ordre du jour|projet|date)\w*(?:[ -]\w+){0,2} (?:des|de la|de|du)\s+$"
)
"""Lists and registers of acts, and what is said of the act itself."""
IDENTIFIER = re.compile(r"\bID\s?:\s?$")
"""Before a transmission identifier too damaged to be read as one."""
ATTENDED = re.compile(r"(?i)(?:\b(?:[àa] (?:compter|partir) de|depuis|avant|apr[èe]s)|\bjusqu['’]\s?[àa])(?: la)?\s+$")
"""Who came or left at an act tells no citation."""

RELATION = re.compile(
    r"(?i)(?<!\w)(?:(?P<replaces>(?:annul|abrog|rapport|retir)\w{1,4} et (?:de )?(?:la )?remplac\w{1,6}|remplac(?:e|ent|er|ant|ement)|se substitue(?:nt)?)"
    r"|(?P<repeals>abrog(?:e|ent|er|eant|ation)|annul(?:e|ent|er|ant|ation)|rapport(?:e|ent|er|ant)|retir(?:e|ent|er|ant)|retrait)"
    r"|(?P<amends>modifi(?:e|ent|er|ant|cations?|catives?)|compl[ée]t(?:e|ent|er|ant)|compl[ée]ment|rectifi(?:e|ent|er|ant|cation|cative)|corrig(?:e|ent|er|eant)|actualis(?:e|ent|er|ant|ation)))(?!\w)"
)
SPOKEN = re.compile(r"(?i)rapporte(?:nt)?$")
"""A rapporteur « rapporte » too: only a dispositif repeals with this verb."""
DENIED = re.compile(r"(?i)(?:\bne|\bn['’]|\bsans|\bnon)\s*$")
OTHER_OBJECT = re.compile(
    r"(?i)\b(?:par|vue?s?|conform\w+|application|suite|selon|suivant|lors|fix\w+|pr[ée]vu\w*|institu\w+|instaur\w+|approuv\w+|adopt\w+|vot[ée]\w*|dans|avec|pour)\b|\s[–—-]\s"
)
"""Between the verb and the act: the verb has another object."""
PARTIAL = re.compile(r"(?i)\b(?:articles?|alin[ée]as?|paragraphes?|points?|annexes?|dispositions?)\b")
"""To repeal an article of an act is to amend the act."""
PASSIVE = re.compile(
    r"(?i)[^.;:]{0,120}?\b(?:est|sont|sera|seront)\s(?:(?:ainsi|donc|d[èe]s lors|en cons[ée]quence|purement et simplement|partiellement|par cons[ée]quent|totalement)\s){0,2}"
    r"(?:(?P<replaces>(?:annul|abrog|rapport|retir)[ée]+e?s? et remplac[ée]+e?s?|remplac[ée]+e?s?)|(?P<repeals>(?:abrog|annul|rapport|retir)[ée]+e?s?)|(?P<amends>(?:modifi|compl[ée]t|rectifi|corrig|actualis)[ée]+e?s?))(?!\w)(?! (?:par|de) (?:la (?!pr[ée]sente)|l['’]ordre))"
)
NO_SUBJECT = re.compile(r"(?i)\b(?:qui|que|dont|par|laquelle|lesquel\w+|d[ée]lib[ée]rations?)\b")
"""Between the act and a passive: something else is its subject."""
PRESENT = re.compile(r"(?i)\b(?:pr[ée]sente|cette|nouvelle) d[ée]lib[ée]ration")
CLAUSE = re.compile(r"[;:]\s|\.\s(?=[A-ZÉÈÀ])")
CLAUSE_REACH = 200
OBJECT_REACH = 80
"""From the verb to its object there are at most so many characters."""
OWN_TAIL = 5
"""Two numbers of which one ends as the other are one act's where so many signs agree."""
