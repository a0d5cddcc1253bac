"""How a mention or a stretch of text becomes a form: ordered (pattern, replacement) pairs and word lists only."""

import re

Rule = tuple[re.Pattern[str], str]

_MONTH = r"(?:janv(?:ier|\.)?|f[ée]v(?:r(?:ier|\.)?)?|mars|avr(?:il|\.)|mai|juin|juil(?:let|\.)?|ao[ûu]t|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?)"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_UNIT = r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|nonante|cents?|mille|mil)"
NUMBER_WORDS = rf"(?:premier|{_UNIT}(?:(?:[ -]et)?[ -]{_UNIT}){{0,11}})"

# Typography that carries no form of its own: white space, apostrophes, accents on capitals.
TYPOGRAPHY = str.maketrans("’‘`´ÉÈÊËÀÂÄÎÏÔÖÛÜÙÇ", "''''EEEEAAAIIOOUUUC")

# Dates and times keep their pattern; « [an] » is a year, « mois » a month in letters.
DATES: tuple[Rule, ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), new)
    for pattern, new in (
        (
            rf"\b{NUMBER_WORDS} {_MONTH} (?:de l'an )?(?:deux mille?\b(?:[ -]{NUMBER_WORDS})?|\d{{4}})",
            "[date-lettres]",
        ),
        (rf"\b{NUMBER_WORDS} {_MONTH}\b", "[jour-mois-lettres]"),
        (rf"\b{_DAY},? (?:le )?\d{{1,2}}(?: ?er)? {_MONTH}(?: \d{{4}})?", "[date]"),
        (rf"\b\d{{1,2}}(?: ?er)? ?{_MONTH} ?\d{{4}}\b", "[date]"),
        (rf"\b\d{{1,2}}(?: ?er)? {_MONTH}\b(?! ?\d)", "[date]"),
        (r"(?<!\d)(?:0?[1-9]|[12]\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:19|20)?\d\d(?!\d)", "[date]"),
        (rf"\b{_DAY}\b", "[jour]"),
        (rf"\b{_MONTH} \d{{4}}\b", "[mois-an]"),
        (r"\b\d{1,2} ?(?:h|heures?) ?(?:\d{2}|00)?(?![\w²])(?: ?(?:minutes|mn))?", "[heure]"),
        (rf"\b{NUMBER_WORDS} heures?(?: (?:et )?(?:{NUMBER_WORDS}|demie|quart)(?: minutes)?)?", "[heure-lettres]"),
    )
)
DATE_SHAPES: tuple[Rule, ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), new)
    for pattern, new in (
        (rf"\b{_MONTH}(?!\w)", "mois"),
        (rf"\b{_DAY}\b", "jour"),
        (rf"\b{NUMBER_WORDS}\b", "nombre"),
        (r"\d", "9"),
    )
)
YEAR: Rule = (re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)"), "[an]")

PER_PARTICLES = "de du des d le la les l van von der den ben bin el al da dos das di del della"

SUM_IN_WORDS: Rule = (re.compile(rf"\b{NUMBER_WORDS}(?: {NUMBER_WORDS})*\b", re.IGNORECASE), "[nombre]")
SUM = re.compile(r"(?P<whole>\d{1,3}(?P<gap>[ .'])\d{3}(?:(?P=gap)\d{3})*(?!\d)|\d+)(?P<cents>[.,] ?\d+)?")

STAMPED_DATE: Rule = (re.compile(r"(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"), "[aaaammjj]")

LEGAL_REF: tuple[Rule, ...] = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (r"\[an\]", "9"),
        (r"\d+(?:[ ]?[-–.][ ]?\d+)*(?= ?\(UE\)|/\d|°)", "9"),
        (r"\d+(?: ?[-–] ?\d+)+", "9-9"),
        (r"\d+", "9"),
        (r"(?P<letters>\b[LRDA]\*?[. ]{0,2}9(?:-9)?)(?:(?:, ?| et | à | ou )(?:[LRDA]\*?[. ]{0,2})?9(?:-9)?){2,}", r"\g<letters>, … et …"),
        (r"(?P<letters>\b[LRDA]\*?[. ]{0,2}9(?:-9)?)(?:(?P<and> et | à | ou |, )(?P<two>[LRDA]\*?[. ]{0,2})?9(?:-9)?)", r"\g<letters>\g<and>\g<two>…"),
        (r"\bCODE [A-Z' ]+", "CODE AAA…"),
        (r"\b(?P<c>[Cc]ode) (?:(?:[Dd]e|[Dd]es|[Dd]u) ?(?:la |l')?)?[A-Z].*", r"\g<c> Aaa…"),
        (r"\b(?P<c>[Cc]ode) [a-zà-ÿ].*", r"\g<c> aaa…"),
    )
)  # fmt: skip
LEGAL_WORDS = """
    article articles art al alinéa alinéas paragraphe chapitre titre livre et suivants suivant à ou de du des la le les l d au aux n no nos en
    loi lois ordonnance décret décrets arrêté arrêtés circulaire circulaires directive règlement règlements instruction code constitution traité général générale catégorie
    préfectoral préfectorale ministériel ministérielle interministériel municipal préfet maire président ministre organique modifié modifiée
    conseil état europe européen union ue ce commission délégué exécution date relatif relative portant budgétaire comptable nomenclature
    cadre régime exempté notification finances pour dite dit rectificative santé aaa r
"""

ORG_HEADS = """
    commune communes ville villes mairie métropole communauté communautés agglomération agglo urbaine entente département région pays canton préfecture
    sous-préfecture conseil municipal communautaire départemental régional métropolitain syndical bureau comité commission permanente
    syndicat syndicats mixte intercommunal intercommunale intercommunaux départementale régionale territorial territoriale national nationale
    établissement public publique publics office agence direction service services ministère trésor trésorerie caisse centre hospitalier
    chambre tribunal cour état association amicale comice club union fédération ligue foyer société compagnie entreprise groupe groupement cabinet
    bureau atelier banque crédit mutuelle école écoles collège lycée université crèche maison mission réseau fonds fondation institut musée
    théâtre orchestre festival harmonie parc port pôle régie sapeurs-pompiers gendarmerie police nationale gestion action sociale coopération
    coopérative parents élèves sport sports sportif sportive football tennis rugby handball judo gymnastique fêtes anciens combattants chasse
    sa sarl sas sasu sci scop sem spl eurl selarl epci epic epa gie scic snc ccas cias sivom sivu ehpad sdis cdg
    de du des d la le les l et à au aux en sur sous pour par
"""
