"""How names and numbers are told from what stands around them in a tagged span: patterns only."""

import re

from pipeline.entities.per.patterns import WHOLE_CIVILITY

BETWEEN_NAMES = re.compile(
    r"\s[-–—]\s|\s?[,;/•|]\s?|\s(?:et|représentée?s? par|donne (?:pouvoir|procuration) à|M\.|MM\.|Mmes?|MME|Mr|Monsieur|Madame)\s"
)
LEADING = re.compile(
    r"(?:(?:la|le|les|l['’]|du|des|de|d['’]|et|à|au|aux|[Pp]r[ée]ambule|D[ée]c[ée]d[ée]e?s?|D[ée]missionnaires?|M\.|MM?\.?|Mmes?|Monsieur|Madame)(?:\s|(?<=['’]))|[\s.,;:’'\"«»“”()•–—-])+"
)
TRAILING = re.compile(
    r"(?:\s(?:la|le|les|du|des|de|et|à|au|aux|en|par|pour|sur|dans|qui|que|est|a|ont|sont|soumet|propose|proposent|demande|sollicite|souhaite|d[ée]cide|porte|dispose|accorde|s['’]engage|représentée? par)|\s(?:de\s|d['’])[a-zà-ÿ]+(?:er|ir|dre|tre)|\s?[dl]['’]|[\s,;:’'\"«»“”(•–—-])+$"
)
BODY = r"(?:conseil|bureau|commission|comité|assemblée|préfecture|sous-préfecture|mairie|commune|ville|m[ée]tropole|r[ée]gion|d[ée]partement|communaut[ée]|agglomération|syndicat|société|association|entreprise|état-civil|police|service|services)"
GENERIC = re.compile(
    rf"(?i)(?:le |la |l['’]|les |du |des )?{BODY}s?(?: (?:municipale?|municipaux|communautaires?|métropolitaine?|syndicale?|permanente|départementale?|régionale?|publics?|techniques?|de communes?|d['’]agglomération|urbaine"
    r"|de la (?:commune|ville|métropole|communauté|région)|du (?:département|syndicat|conseil (?:départemental|régional|municipal|communautaire))|d['’]administration|des finances|des marchés))*"
    r"|établissements? publics?(?: territorial| de coopération intercommunale)?|centre de gestion|collectivité(?:s territoriales)?|trésorerie|tribunal administratif|h\.?t\.?|t\.?t\.?c\.?|siret|siren|€|chefs? d['’]état|assemblées? générales?|offices? (?:de tourisme|publics? de l['’]habitat)|associations? (?:de|des) parents d['’][ée]l[èe]ves|clubs? de (?:foot(?:ball)?|basket(?:-?ball)?|hand(?:-?ball)?|volley(?:-?ball)?|rugby|tennis|judo|p[ée]tanque|gymnastique|natation)|petite enfance|[ée]tat (?:annuel|civil|de la dette|des (?:lieux|indemnités|restes)|récapitulatif).*|écoles? (?:maternelles?|élémentaires?|primaires?)"
)
"""Mentions with no proper name, which the guidelines leave out."""

CIVILITY_BEFORE = re.compile(rf"{WHOLE_CIVILITY}\s$")

NO_NUMBER = re.compile(
    r"(?:0\d(?:[-. ]?\d\d){4}|(?:19|20)\d\d(?:\s?[-/]\s?(?:19|20)\d\d)?|.*\d,\d\d\b.*|[LRA]\.?\s?\d.*|D\.?\s?\d{3}.*|(?:[A-Z]{2,4}\s)+(?:19|20)\d\d|\d+(?:\.\s\d+)+|[^\d]*|.*[A-Za-zÀ-ÿ]{4,}\s(?:19|20)\d\d)"
)
"""Telephone numbers, years, sums and articles that look like the number of an act."""
LOOSE_START = re.compile(
    r"(?:[a-zà-ÿ]+\s|(?:VOTE|OBJET|NUM[ÉE]RO|TITRE|D[ÉE]CISION)\s|[\s_.,;:|–—-]|\d{1,3}\s?[/.)]\s(?=(?:19|20)\d\d[-_/.]\d))+"
)
"""Words, marks and the ordinal of a point caught in front of a number."""
LOOSE_WORD = re.compile(r"(?:\s(?:\|.*|[A-ZÉÈ]{5,}[\w-]*))+$")

LEGAL = re.compile(
    r"(?i)(?:articles?|art\.|codes?|lois?|d[ée]crets?|arr[êe]t[ée]s?|ordonnances?|directives?|r[èe]glements?|circulaires?|instructions?|constitution|charte de l['’]|r[ée]gime cadre|livre|n° ?\d)\b.*|[A-Z.]{2,10}"
)
"""How a legal reference begins, or its acronym."""

OFFICE_BEFORE = re.compile(r"(?:suppléante?s?|représentante?s?|remplaçante?s?) (?:de |d['’])")
"""A member caught with the word that tells whom they stand for."""
ASSEMBLY = r"(?:conseil|bureau|comité|assemblée|commission)(?: (?:municipal|communautaire|métropolitain|syndical|départemental|régional|permanente))?"
WHEN_OR_WHAT_FOR = re.compile(
    rf"(?i){ASSEMBLY} (?:(?:en date )?(?:du|de ce|de l['’]année) ?(?:\d|l?undi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|.{{0,3}}$)|de l['’]année|(?:de\s|d['’])(?:se\s|la\s|lui\s)?[a-zà-ÿ]+(?:er|ir|dre|tre|oir|aire)\b).*"
)
"""An assembly with its date or with what it is asked to do, and no name."""
AFTERTHOUGHT = re.compile(
    r"\s(?:en date du|du (?:\d(?!(?:\d)?(?:[èe]me|e)\b)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)).*$"
)
"""A date that follows a name."""
NO_BODY = frozenset(
    "AMO AP AESH APCP ATSEM BFC BP CA CAO CDD CDI CET CFE CFU CLECT CLI CLS CM CP CPER CPOM CR CRST CRTE CTG CVAE DCE DECI DETR DGF DIA DM DOB DPU"
    " DGE DSC DSIL DSP DSR DSU DUP ENR EPCC EPCI ERP ETP FCTVA FNGIR FPIC FSL GEMAPI GES GTC IAT IFSE LED NOTRE ODD OM OPAH ORCOD PADD PAPI PCAET PCS PDU PEDT"
    " PLH PLPDMA PLU PLUI PLUID PLUIH PMR PNR POS PPI PPRI PRU PUP PV RBS REOM REP RGPD RI RIFSEEP RLP ROB RODP RSA SCOT SDRIF SDRIFE SEPA SEVESO SPANC SRADDET SRU TA TAM TEOM TEPCV TFPB TLPE"
    " TVA VRD ZA ZAC ZAD ZAE ZFE ZPPAUP EURL RD RN SARL SAS SASU SCI SEM SEML SNC SPL".split()
)
"""Acronyms of plans, taxes, grants, posts, zones, documents and legal forms, by their capitals: they name no body."""
ACCOUNTS = re.compile(
    r"(?i)(?:\W*\b(?:totau?x?|[ée]gaux|g[ée]n[ée]ral|d[ée]penses|recettes|comptes?|montants?|chapitres?|articles?|libell[ée]s?|imputations?|soldes?|fonctionnement|investissement|section|budget|exercice|HT|TTC)\b)+\W*"
)
"""The heads of a table of figures."""
HEADING_BEFORE = re.compile(
    r"(?P<heading>[A-ZÀ-ÖØ-ÞŒ'’ -]{6,}) (?:(?:La|Le)\s|L['’]\s?)(?=Communaut|Commune|Conseil|Ville|M[ée]tropole|D[ée]partement|R[ée]gion|Syndicat|Agglom)"
)
"""A heading in capitals and the sentence behind it, which begins with another body."""
PARCEL = re.compile(r"[A-Z]{1,2}\s?(?:n°\s?)?\d{1,4}\b.*", re.DOTALL)
OF_LAND = re.compile(r"(?i)\b(?:parcelles?|cadastr|section|sises?)\b|cadastr")
"""``cadastrée AL 151``: a parcel of land, with what was caught behind it."""
