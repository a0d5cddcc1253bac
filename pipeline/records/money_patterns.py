"""What tells the sums that an act decides, and what each is for: patterns and limits only."""

import re

from pipeline.anchored import Anchored
from pipeline.records.model import AmountRole
from pipeline.sieve import Sieve

UNDECIDED = ("postponed", "withdrawn", "noted", "rejected")
"""Outcomes that decide no sum."""
MOST_AMOUNTS = 20
SPOKEN = 350
"""An operative part of so many characters says itself what is decided."""
SENTENCE = 300
"""A sentence is looked at so far before its sum."""
PROPOSAL = Sieve(
    re.compile(
        r"(?i)\bil (?:vous )?est (?:donc )?(?:ainsi )?propos[ée]|\bpropose(?:nt)? (?:donc )?(?:au conseil|[àa] l['’]assembl[ée]e|de |d['’])|\bil convient de\b|\bde bien vouloir\b|\bil (?:vous )?est demand[ée]\b|\bpropose(?:nt)?\b[^.;:]{0,80}?:(?=\s*[•➢>*▪–-])"
    ),
    "propos",
    "convient",
    "bien vouloir",
    "demand",
    near=(26, 110),
)
CLOSING = Sieve(
    re.compile(
        r"(?i)\bextraits? (?:certifi[ée]|conforme)|\bpour extrait|\bcertifi[ée]e? (?:conforme|ex[ée]cutoire)|\bfait et d[ée]lib[ée]r[ée]|\bont sign[ée]"
        r"|\b(?:questions?|informations?|affaires) diverses\b|\bcomptes?[- ]rendus? des (?:d[ée]l[ée]gu[ée]|commissions?|r[ée]unions)|\bordre du jour [^.;]{0,20}[ée]puis[ée]|\bplus rien n['’][ée]tant|\bs[ée]ance (?:est |a [ée]t[ée] )?lev[ée]e|\bl[èe]ve la s[ée]ance|\bremercie les participants"
        r"|\bd[ée]cisions (?:du (?:maire|pr[ée]sident)|de la (?:maire|pr[ée]sidente)) prises\b"
    ),
    "extrait",
    "certifi",
    "délib",
    "delib",
    "signé",
    "signe",
    "divers",
    "ordre du jour",
    "plus rien",
    "levé",
    "levee",
    "lève la",
    "leve la",
    "remercie",
    "prises",
    "rendu",
    near=(36, 60),
)
"""What closes an act; what follows is its annexes, or the end of the sitting."""
TABLE_ABOVE = re.compile(
    r"(?i)\b(?:subventions?|aides?|plan de financement|tarifs?|participations?|montants?|cr[ée]dits?|tableau|r[ée]partition|virements?|dotations?|cotisations?)\b[^.;:]{0,50}(?:\bci[- ](?:dessus|avant)\b|\bpr[ée]cit[ée]|\bsus(?:vis|mentionn|dit|indiqu)|\b(?:d[ée]taill|pr[ée]sent|indiqu|mentionn|propos|list)[ée]+e?s? (?:ci-dessus|plus haut|dans le tableau))"
)
"""The operative part decides the sums that the report gives in a table."""
ROW, FEWEST_ROWS = 160, 3
"""So many characters part the sums of a table at most; it has so many."""
SAID = re.compile(
    r"(?i)\bestim(?!er)|\bfactur(?!ation)|\bpass[ée]e? de\b|\bpourrai(?:t|ent)\b|\battendus?\b|\br[ée]serve de\b|\br[ée]clam|\b(?:exc[ée]dent|d[ée]ficit)s?\b(?!\s*:)|\bco[ûu]te(?:nt|rai(?:t|ent))?\b|\bpour m[ée]moire\b|\bavai(?:t|ent)\b|\bfixait\b|\bdisait\b"
    r"|\bvaleur v[ée]nale|\b[ée]valu[ée]|\bchiffre\b|\br[ée]pond\b|\bs['’]inqui[èe]te|\bregrette\b|\btrouve(?:nt)? que\b|\ba promis\b|\bs['’][ée]tonne|\bmasse salariale|\bseuil\b|\bencours\b|\bpopulation\b|\b(?:on|je)\b|\bj['’]|\bc['’]est\b"
)
"""A report that says this of a sum tells a fact, an estimate or an opinion, not what is decided."""
FORMER = re.compile(r"\s?(?:HT |TTC )?à (?=\d[\d  .,]{0,12}\s?(?:€|euros))")
"""Behind the sum that another replaces: « passe de 2 € à 3 € »."""
REFERS = re.compile(
    r"(?i)\bpropos(?:[ée]|ition)|\brapport\b|\bci-(?:dessus|avant)\b|\btell?e?s? qu|\bcomme indiqu|\bdispositions\b|\bconclusions\b|\b(?:d[ée]tail|expos)[ée]e?s?\b"
)
"""An operative part that names what it decides only by the report."""
STANCE = re.compile(
    r"(?i)\brenonce|\bne (?:souhaite )?pas exercer|\bd[ée]signe|\b[ée]lit\b|\b[ée]lue?s?\b|\bproclam|\bapporte son soutien|\bs['’]oppose\b|\bdemande [àa] (?:l['’][ÉE]tat|la soci[ée]t[ée]|M\.|Mme)|\b[ée]met (?:un|le) v[œo]e?u|\brefuse\b|\bd[ée]nonce\b|\b[ée]met(?:tre)? un avis|\bexprime(?:r)? son|\bsouti(?:ent|enir)\b|\bdonner suite|\bfixer? les taux|\b(?:maintient|maintenir|maintenus?) les taux"
)
"""Decisions about people and opinions."""
DECIDES_MONEY = re.compile(
    r"(?i)\b(?:approuve|adopte|autorise|attribue|accorde|verse|fixe (?!les taux)|retient|accepte|valide|vote|alloue|acquiert|c[èe]de|vend|octroie|garantit|souscrit|contracte|inscrit|affecte|ratifie|arr[êe]te|sollicite|d[ée]cide (?:d['’](?![ée]mettre un avis|exprimer)|de (?!d[ée]sign|renonc|refus|s['’]oppos|soutenir|ne pas|(?:fixer|maintenir) les taux)))"
)
STOP = re.compile(
    r"[.!?;•➢>▪◆→\s](?:(?<=[.!?;])(?=\s)(?<!\bM.)(?<!\bMme.)(?<!\bart.)(?<!\bArt.)(?<!\bn.)|(?<=[•➢>▪◆→])|(?<=\s)[-–—*]\s)"
)

_GRANT = r"\bsubvention|\baides?\b|\bparticipation|\bdons?\b|\bdotation|\bfonds de concours|\bsecours\b|\bbourses?\b|\bsoutien financier|\bcontribution|\bcotisation|\bindemnit|\bgratification|\bprime|\b(?:accord|vers|allou|octroi|octroy|attribu)(?:e|er|ent)\b|\bsollicit"
_PRICE = r"\bprix\b|\blots?\b|\bmarch[ée]s?\b|\boffre\b|\bachat|\bacquisition|\bacqu[ée]r|\bacquiert|\bvend(?:re)?\b|\bvente|\bc[èe]de[rs]?\b|\bcession|\bdevis\b|\bavenant|\bhonoraires|\bprestation"
_BUDGET = r"\bcr[ée]dits?\b|\bchapitre|\bcompte \d|\bd[ée]penses?\b|\brecettes?\b|\bsection d|\bvirement|\binscri[rt]|\baffect(?:e|er|ation)\b|\bautorisations? de programme"
_RATE = r"\btarifs?\b|\bredevances?\b|\bloyers?\b|\babonnement|\bdroits? (?:de place|d['’]entr[ée]e)|\bforfait|\bcaution\b|\bquotient|\bfermage"
_ROLES: tuple[tuple[AmountRole, str], ...] = (
    ("grant", _GRANT),
    ("price", _PRICE),
    ("budget", _BUDGET),
    ("ceiling", r"\bplafon|\bmaxim|\bdans la limite|\bexc[ée]der|\bd[ée]passer|\bseuil"),
    ("rate", _RATE),
    ("guarantee", r"\bgaranti[ert]"),
    ("loan", r"\bpr[êe]ts?\b|\bemprunt|\bavance\b|\bligne de tr[ée]sorerie"),
    ("estimate", r"\bestim|\b[ée]valu[ée]|\bpr[ée]visionnel|\bco[ûu]ts?\b"),
    ("total", r"(?<!montant )\btota(?:l|ux)\b"),
)
ROLES = tuple((role, re.compile(f"(?i){words}")) for role, words in _ROLES)
"""The role of a sum is that of the nearest of these words before it."""
LISTED: tuple[AmountRole, ...] = ("grant", "price", "budget", "rate")
"""Roles that the rows of a list share."""
ACCOUNT = re.compile(
    r"(?:^|\s)(?:0\d{1,2}|\d{2}|\d{4,8})(?:[ /-][A-Z]{0,3}\d[\w-]{0,10})?\s?[–—:-]?\s?(?:Immobilisations?|Frais|Charges|D[ée]penses|Virement|Dotations?|Subventions? d['’]|Travaux|Autres|Produits|Imp[ôo]ts|Emprunts|Int[ée]r[êe]ts|Provisions|Participations?|Personnel|Mat[ée]riel|Constructions?|Installations?|Entretien|Petit|Achats?|Fournitures|Remboursement|Reversement|Terrains|B[âa]timents|R[ée]seaux|Exc[ée]dent|D[ée]ficit|R[ée]sultat|Recettes|Taxes|Amortissements?|Titres|Pertes|Cr[ée]ances|Att[ée]nuations?|R[ée]mun[ée]ration|Cotisations)\b"
)
"""An account of the budget's chart, with its code."""
FULL_STOP = re.compile(r"(?<!\bM)(?<!\bMme)[.!?](?=\s[A-ZÉ])")
ASKED = re.compile(
    r"(?i)\bsollicit|\bdemande(?:r|nt)? (?:une?|l['’]|la|des) (?:subvention|aide|participation)|\brecette"
)
"""The authority is the one who receives."""
GIVER = re.compile(
    r"(?i)\b(?:subvention|aide|participation|contribution|dotation|soutien|concours|financement|part)s?\s(?:(?:vers[ée]|attribu[ée]|accord[ée])e?s? par |de |du |des |d['’] ?)(?:la |l['’] ?)?$"
)
LIMITED = re.compile(r"(?i)\W{0,3}(?:(?:HT|TTC)\W{0,2})?(?:au )?maxi(?:mum|mal)?\b")
PER_UNIT = re.compile(
    r"(?i)\W{0,3}(?:(?:HT|TTC)\W{0,2})?(?:(?:par|l['’]|la|le|/)\s?(?:an|mois|jour|heure|nuit|semaine|m[²23]|m[èe]tre|ha|hectare|kilom[èe]tre|tonne|litre|kwh|agent|[ée]l[èe]ve|enfant|habitant|repas|abonn[ée]|foyer|personne|action|adulte|place|unit[ée]|s[ée]ance|logement)s?\b|mensuel|annuel|hebdomadaire)"
)
SOLD = re.compile(r"(?i)\bc[èe]de[rs]?\b|\bcession|\bvend(?:re)?\b|\bvente\b")
"""The authority is paid: the one named is the buyer."""

_LINK = r"(?:une?|la|le|les|d['’]|de|des|du|au|pour|somme|montant|hauteur|subvention|aide|participation|cotisation|contribution|don|prix|fonctionnement|exceptionnelle?|projet|convention|titre|global|total|annuelle?|forfaitaire|ferme|ttc|ht|moyennant)"
LOT = re.compile(r"(?i)\blot\s(?:n°\s?)?\d")
TO_SUM = re.compile(rf"(?i)\s?[»\")]?(?:\s?\([^()]{{0,60}}\))?[\s:,|(–—-]{{0,4}}(?:{_LINK}[\s:,+|(–—-]{{0,3}}){{0,10}}")
"""What may stand between the one who receives and the sum."""
GIVEN_TO = re.compile(
    r"(?i)\s?(?:(?:HT|TTC|H\.T\.|T\.T\.C\.)\s?)?(?:\([^()]{0,80}\)\s?)?(?:est (?:accord|allou|attribu|vers)[ée]e? )?(?:(?:en faveur|au (?:profit|b[ée]n[ée]fice)) (?:d['’]|d[eu]s?)|aux?|[àa])\s?(?:l['’]\s?|la |le |les )?(?:(?:association|soci[ée]t[ée]|entreprise|club|comit[ée]|coop[ée]rative|cabinet|M\.|Mme|Monsieur|Madame) (?:d[eus]{1,2} )?)?[«\"“]?\s?"
)
"""What may stand between a sum and the one who receives it."""
BENEFICIARY_ROLES = ("grant", "price")
NEAR = 160
"""A beneficiary is named within so many characters of the sum."""

_POSTE = r"(?:(?:chapitre|chap\.)\s?(?:n°\s?)?\d{2,3}|(?:article|art\.|compte|nature|imputation|fonction|ligne(?: budg[ée]taire)?)\s?(?:budg[ée]taire )?(?:n°\s?|:\s?)?\d{3,9})(?![\d.,]\d)"
BUDGET_LINE = re.compile(
    rf"(?i)\b{_POSTE}(?:[\s,;/(–-]{{1,3}}(?:et )?(?:[àa] l['’])?{_POSTE}){{0,3}}(?! (?:du|de la|de l['’]) ?(?:code|loi|cgi|cgct|d[ée]cret))"
)
BUDGET_YEAR = Anchored(
    re.compile(
        r"(?i)\b(?:budgets?|BP|exercice|budgets? (?:primitif|principal|annexe|supplémentaire)|au titre de l['’](?:ann[ée]e|exercice)|section d['’]\w+)\s(?:budg[ée]taire |communal |de l['’](?:ann[ée]e|exercice) |pour )?(?P<year>20\d\d)\b"
    ),
    {"budget": 0, "bp": 0, "exercice": 0, "au titre de l": 0, "section d": 0},
    folds=True,
)
CREDITS = Sieve(
    re.compile(
        r"(?i)\b(?:cr[ée]dits?|d[ée]penses?|sommes?|recettes?)\b[^.;]{0,80}\b(?:inscri|imput|pr[ée]lev|ouvert|pr[ée]vu)\w*"
    ),
    "inscri",
    "imput",
    "prélev",
    "prelev",
    "ouvert",
    "prévu",
    "prevu",
    near=(100, 30),
)
"""The sentence that says where the money of the act stands in the budget."""
