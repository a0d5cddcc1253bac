"""Where the name of an organisation ends: patterns only."""

import re

CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"

_FORM = r"(?:SAS|SASU|SARL|EURL|SCI|SEM|SPL|SCOP|SNC|GIE|BTP|BFC|PACA|AURA|IDF)\b"
"""Legal forms and regions, which are no surnames."""

CUT = re.compile(
    r"\s(?:S[ée]ance|S[ÉE]ANCE|(?<!La )(?<!la )(?<!ion )R[ée]union|Nombre|NOMBRE|Extrait|EXTRAIT|Objet|OBJET|D[ée]lib[ée]ration|Arrondissement|(?<!du )(?<!de )Canton|Ann[ée]e|R[ée]vision|Avenant|Approbation|Attribution|Autorisation|Convention|Cedex|CEDEX|T[ée]l|Exercice|Consid[ée]rant|Vu|Monsieur|Madame|Mme|M\.|Article|Le [Mm]aire|Conseill[eè]re?s?|Adjointe?s?|Op[ée]ration|Suite|Rapporteure?|Merci|Je|Mes|Nous|Vous|D[ée]cisions?"
    r"|PROCURATION|POUVOIR|ORDRE DU JOUR|PR[ÉE]SENTS?|ABSENTS?|SECR[ÉE]TAIRE|DATE|Repr[ée]sent[ée]e?|Pr[ée]ambule|PR[ÉE]AMBULE|en commune|[àA] hauteur|A HAUTEUR|À HAUTEUR|afin|entre|suite|relative?|concernant|repr[ée]sent[ée]e?|domicili[ée]e|ayant|sise?|est|sont|a|ont|sera|au sein|au profit|en faveur|sous la|de ce(?:tte|t)?)\b.*$"
    r"|,\s(?:agence|antenne)\sd.*$"
    rf"|\s-\s?(?:PV|CR|[Pp]roc[èe]s|[Cc]omptes?[ -]rendus?|[Rr][ée]union|[Ss][ée]ance|votants|suffrages|pouvoirs|procurations|{CAPITAL}\w+(?:tion|ment|age|ude)\b|Lot\b|Z[AI]C?\b).*$"
    r"|(?<=[a-zà-ÿ])\s[A-ZÀ-Þ]{5,}\s(?:DE|DU|DES|ET|DE LA)\s.*$|(?<=[a-zà-ÿ])\s[A-ZÀ-Þ]{5,}\sDE\sL['’].*$"
    r"|(?:\s(?:du|le|de|à|À))?\s?(?:\.\s?){4}.*$|(?<=CCAS) de la commune.*$|(?<=C\.A\.S\.) de la commune.*$"
    r"|\s?\|.*$|\s\d{5}$|(?<=[a-zà-ÿ])\s(?:Service|Direction)$"
    r"|\s?[-–—]{1,2}\s?\d.*$|\.\s(?:19|20)\d\d\b.*$|\s(?:19|20)\d\d\b.*$",
    re.DOTALL,
)
"""Words and headings that no name holds, with all that follows them."""
PURPOSE = re.compile(
    r"^(?!(?i:ligue|collectif|comit[ée]|association|fondation|syndicat|entente|union|f[ée]d[ée]ration|centre|mission|agence|groupement|institut|soci[ée]t[ée] pour)\b)(?P<name>.*?)\spour (?:la|une|le) [a-zà-ÿ]+(?:tion|ment|age)\b.*$",
    re.DOTALL,
)
"""What a body does something for, where its head is none that is made for a purpose."""
NOUN_ALONE = re.compile(
    r"(?i)(?P<noun>communes?|ville|d[ée]partement|r[ée]gion|m[ée]tropole|communaut[ée](?: de communes?)?|conseil (?:municipal|communautaire|d[ée]partemental|r[ée]gional))\s(?:pour|dans|[àa]|aux?|qui|par|en vue)\s.*",
    re.DOTALL,
)
"""A common noun with what the body does, and no name."""
PERSON_AFTER = re.compile(
    rf"(?<=[\w’')])\s(?!Groupe|Parc|Centre|Club){CAPITAL}[a-zà-ÿ]+(?:-{CAPITAL}[a-zà-ÿ]+)?\s(?!{_FORM}){CAPITAL}{{3,}}(?:[-\s]{CAPITAL}{{2,}})*$"
)
"""A person of a list (given name, surname in capitals) caught behind a name."""
PERSON_ALONE = re.compile(
    rf"(?:{CAPITAL}\.[\s-]?){{1,2}}(?:{CAPITAL}|[’'-])+|{CAPITAL}[a-zà-ÿ]{{2,}}(?:-{CAPITAL}[a-zà-ÿ]+)?\s(?!{_FORM}){CAPITAL}{{3,}}(?:[-\s’']{CAPITAL}{{2,}})*"
)
"""A person tagged as an organisation: initials or a given name, and a surname in capitals."""
HEAD_WORD = re.compile(
    r"(?i)(?:agence|amicale|antenne|association|atelier|banque|bureau|cabinet|caisse|centre|cercle|chambre|cit[ée]|club|coll[èe]ge|collectif|comit[ée]|commune|compagnie|conseil|cour|cr[èe]che|d[ée]partement|domaine|[ée]coles?|espace|[ée]tat|foyer|fonds"
    r"|gendarmerie|grand|groupe|h[ôo]pital|institut|jeunes|judo|la|le|les|ligue|lyc[ée]e|mairie|maison|m[ée]tropole|mission|mus[ée]e|nouvelle|office|p[ée]tanque|p[ôo]le|pays|r[ée]gie|r[ée]gion|r[ée]seau|saint|sainte|section|service|soci[ée]t[ée]|sous|stade|syndicat|tennis|th[ée][âa]tre|tribunal|tr[ée]sor|union|universit[ée]|val|vall[ée]e|ville)\b"
)
"""First words of organisations' names that are nobody's given name."""

GOES_ON = (
    (re.compile(""), re.compile(r"\scontre (?:le |la |les |l['’])[a-zà-ÿ]+")),
    (
        re.compile(r"(?i)(?:commune|ville|mairie)\s(?:de\s|d['’])"),
        re.compile(
            rf"\s(?:(?:sur|sous|l[èe]s|lez)\s(?:la\s|le\s|l['’])?|(?:le|la|les)\s(?!Maire|Pr[ée]sident|Conseil|Bureau|D[ée]partement|R[ée]gion|Ville|Commune)){CAPITAL}[a-zà-ÿ]+(?:-{CAPITAL}[a-zà-ÿ]+)*(?!\w)"
        ),
    ),
    (
        re.compile(r"(?i)(?:syndicat|entente|groupement|r[ée]gie)\s"),
        re.compile(
            rf"\s(?:pour|de)\s(?:la\s|le\s|les\s|l['’]){CAPITAL}\w+(?:\s(?:et\s)?(?:(?:de\s)?(?:la\s|l['’])|de\s|du\s|des\s|les?\s|d['’]){CAPITAL}\w+){{0,6}}"
        ),
    ),
)
"""Heads of names, and what these go on with: whom a league fights, on which river a commune lies, what a syndicate is for."""
NUMBER = re.compile(
    r"\s(?:\d[A-Z]\b|(?:0[1-9]|[1-9]\d|2[AB])(?=\s(?!bis\b|ter\b|rue|avenue|boulevard|chemin|place|impasse|all[ée]e|route|sente|quai|cours\b|square|mont[ée]e|promenade|esplanade|passage)[a-zà-ÿ]|[,;)»]|\.(?!\s[A-ZÀ-Þ«])|\s?»|$)"
    r"(?!\s(?:ans|euros?|voix|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|m²|ha|km|logements?|lits?|places?|h)\b))"
)
"""The number of a département that closes a name: ``Entraide 74``."""
NOT_NUMBERED = re.compile(r"(?i)(?:commune|ville|conseil|communaut[ée]|d[ée]partement|r[ée]gion|m[ée]tropole|mairie)\b")
"""Names that no number closes."""
