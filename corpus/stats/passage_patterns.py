"""Passages whose wording is a form – who sat, how they voted, what an act is called: patterns and word lists only.

They are matched against a document whose mentions read ⟨PER⟩, ⟨ORG⟩ …, whose civilities read ⟨civ⟩ and whose dates, times and
numbers read [date], [heure], 9. The whole match is the passage; words outside VOCABULARY become « … ».
"""

import re

from corpus.stats.form_patterns import DATES, NUMBER_WORDS, Rule

_F = re.IGNORECASE
CIVILITY = r"(?:MM?\.|Mrs?\.?|Mmes?\.?|Mlles?\.?|M(?=\s)|MM(?=\s)|MME\b|MMES\b|Mesdames|Messieurs|Madame|Monsieur|Mademoiselle|Docteur|Dr\.?)"

# Marked text → abstract text, in order.
ABSTRACT: tuple[Rule, ...] = (
    *DATES,
    (re.compile(rf"(?<![\w⟨]){CIVILITY}(?: (?:et|,) ?{CIVILITY})*(?!\w)"), "⟨civ⟩"),
    (re.compile(r"\d+(?:[ .,]\d+)*"), "9"),
    (re.compile(rf"\b(?!une?\b){NUMBER_WORDS}\b", _F), "[nombre]"),
    (re.compile(r"[–—]"), "-"),
)  # fmt: skip
# A list of names → its first name and « … », so that what leads to it and follows it stand close.
NAME_LIST: Rule = (
    re.compile(r"(?P<first>(?:⟨civ⟩ ?)?⟨PER⟩)(?:(?: ?[,;/-]+ ?| et | )(?:⟨civ⟩ ?)?⟨PER⟩)+"),
    r"\g<first>…",
)

# Small parts of the patterns below.
_E = r"(?:\s?\(?[-·.]?e?\)?\s?\(?[-·.]?s?\)?)(?![\wéèê])"
_NAME = r"⟨(?:civ⟩ ?⟨)?PER⟩…?"
_N = r"(?:9|\[nombre\]|néant|aucune?|z[ée]ro)"
_ITEM = r"(?:votes? |voix |suffrages )?(?:pour|contre|abstentions?|exprim[ée]s|nuls?|blancs?|ne pren\w+ pas part(?: au vote)?|non[- ]votants?|n\.?p\.?p\.?v\.?)"
_BODY = r"(?:conseil|comit[ée]|bureau|assembl[ée]e|commission permanente)"
_DECIDES = r"(?:d[ée]cid|approuv|autoris|adopt|d[ée]lib[èe]r|accept|valid|[ée]met|[ée]lit|d[ée]sign|fix|pren|donn|attribu|vot|sollicit|rejet|ajourn|confirm|constat)\w*"
_COUNTED = r"(?:en exercice|pr[ée]sent(?:\(?e?\)?\(?s?\)?)|votants?|absents?|excus[ée]s|repr[ée]sent[ée]s|pouvoirs?|procurations?|quorum|suffrages|membres|conseillers|d[ée]l[ée]gu[ée]s)"
_UPPER = r"(?-i:DECIDE|APPROUVE|AUTORISE|ADOPTE|DIT|PRECISE|DONNE|CHARGE|PREND|FIXE|SOLLICITE|DESIGNE|MANDATE|ATTRIBUE|VOTE|EMET)"

LEAD = r"(?<![\w'’])(?:(?![\w'’]*[\d_])[\w'’-]+ ){0,%d}$"
"""Up to so many words before a passage belong to it."""

# family → (words before, pattern) of each sort of passage; where two begin at one place, the longer counts.
PASSAGES: dict[str, tuple[tuple[int, str], ...]] = {
    "present": (
        (4, rf"\bpr[ée]sent{_E}[^⟨\d.;]{{0,50}}{_NAME}"),
        (2, rf"\bassistai\w+[^⟨\d.;]{{0,50}}{_NAME}"),
        (0, r"⟨PER⟩…? ?[:(,-]* ?pr[ée]sente?\b"),
    ),
    "absent": (
        (4, rf"\b(?:absent|excus[ée]){_E}[^⟨\d.;]{{0,60}}{_NAME}"),
        (0, r"⟨PER⟩…? ?[:(,-]* ?(?:absent|excus[ée])e?\b(?: excus[ée]e?)?"),
    ),
    "proxies": (
        (0, r"⟨PER⟩…?[^⟨.;:]{0,60}?\b(?:pouvoir|procuration|repr[ée]sent|mandat|donn|d[ée]l[èe]g)[^⟨.;]{0,50}?⟨(?:civ⟩ ?⟨)?PER⟩…? ?\)?"),
        (0, r"⟨PER⟩ ?[(\[]? ?(?:à|par|pour|p/|→|=>|>) (?:⟨civ⟩ ?)?⟨PER⟩…? ?[\])]?"),
        (4, rf"\b(?:pouvoirs?|procurations?|repr[ée]sent[ée]{_E}|mandats?)[^⟨\d.;]{{0,50}}{_NAME}"),
    ),
    "counts": (
        (4, rf"\b{_COUNTED}(?: [^\s\d⟨⟩.;:]+){{0,4}} ?[:=.-]* ?{_N}\b(?! ?(?:voix|pour|contre|€|/|%))"),
        (0, rf"{_N} (?:[^\s⟨.;:]+ ){{0,2}}(?:pr[ée]sents?|votants|en exercice|absents|repr[ée]sent[ée]s|pouvoirs|procurations)\b"),
    ),
    "votes": (
        (0, rf"(?:\b{_ITEM} ?(?:\([^)⟨]{{0,30}}\) ?)?[:=-]* ?{_N}(?: voix| votes?)?(?: ?[,;/.|-])* ?(?:et )?)+"),
        (3, rf"(?:(?<!\w)(?:{_N}|une?) (?:voix |votes? |membres |[ée]lus |conseillers )?[«\"(]? ?(?:pour|contre|s?'?abst\w*|favorables?|exprim[ée]s|d'abstention)\b[ \"»),;-]*(?:et )?)+"),
        (4, r"\b(?:l'? ?)?unanimit[ée]\b(?: [^\s⟨.;:,()]+){0,4}"),
        (4, r"\bmajorit[ée]\b(?: [^\s⟨.;:,()]+){0,5}"),
        (2, rf"\b(?:votes? (?:pour|contre)|vot[ée]\w* (?:pour|contre)|contre|abst\w+|pas part au vote|s'abst\w+)[^⟨\d.;]{{0,20}}{_NAME}"),
        (0, r"⟨PER⟩[^⟨\d.;]{0,20}(?:s'abst\w+|vot\w+ (?:pour|contre)|ne pren\w+ pas part\w*|ne participe\w* pas)(?: au vote)?"),
        (4, r"\b(?:main lev[ée]e|scrutin secret|bulletins? secrets?|scrutin public|appel nominal)"),
    ),
    "outcomes": (
        (3, r"\b(?:adopt[ée]|approuv[ée]|rejet[ée]|ajourn[ée]|retir[ée]|report[ée])e?s?\b(?: [^\s⟨.;:,()]+){0,3}"),
        (3, r"\b(?:pren\w+|donn\w+|dont) acte\b(?: [^\s⟨.;:,()]+){0,3}"),
    ),
    "decides": ((0, rf"\b(?:le |la |les membres du |l')(?:⟨ORG⟩|{_BODY}\b)(?: [^\s.;:⟨\[\d/]+){{0,16}}?[ ,:]+{_DECIDES}(?: :| [^\s⟨.;:,()]+)"),),
    "visas": ((0, r"\bVu(?: \S+){1,3}"),),
    "whereas": ((0, r"\b(?:consid[ée]rant|attendu|entendu|o[uü][iï]|apr[èe]s)\b(?: \S+){1,4}"),),
    "operative": (
        (0, r"\bart(?:icle|\.) ?(?:9|\[nombre\]|[ivx]+)(?: ?er)?(?: ?[°:.)-]+)*(?: [^\s⟨]+)?"),
        (0, rf"(?<![\w]){_UPPER}(?:NT)?\b(?: ?[:,])?(?: [-•])?(?: [^\s⟨.;:,()]+)?"),
    ),
    "convocation": ((4, r"\b(?:convocation|convoqu[ée]\w*)\b(?: \S+){0,5}"),),
    "secretary": (
        (0, r"⟨PER⟩[^⟨.;]{0,80}?\bsecr[ée]taire\b(?: de s[ée]ance)?"),
        (4, rf"\bsecr[ée]ta(?:ire|riat)\b(?:[^⟨\d.;]{{0,50}}?{_NAME})?"),
    ),
    "chair": ((4, rf"\bpr[ée]sid(?:ence|ée? par|ée?|ent\w* de (?:la )?s[ée]ance)\b[^⟨\d.;]{{0,40}}{_NAME}(?: ?, [^\s⟨.;:,()]+)?"),),
    "opening": (
        (0, r"\bl'? ?an\b(?: \S+){3,9}"),
        (4, r"\b(?:r[ée]unie?s?|assembl[ée]e?s)\b(?: \S+){1,6}"),
        (3, r"\b(?:s[ée]ance|r[ée]union|session)\b(?: [a-zà-ÿ]+){0,2}(?: (?:du|de|le))? ?\[(?:date|jour|mois)[^\]]*\](?:(?: ?,)?(?: à)? ?\[heure[^\]]*\])?"),
    ),
    "closing": (
        (2, r"\bs[ée]ance (?:est )?(?:lev[ée]e|close|cl[ôo]tur[ée]e)\b(?: \S+){0,3}"),
        (1, r"\b(?:fait|d[ée]lib[ée]r[ée]) (?:et|à|en|les)\b(?: \S+){1,6}"),
        (0, r"\b(?:pour|certifi[ée]\w*) (?:extrait|copie|ampliation|ex[ée]cutoire|conforme)\b(?: \S+){0,4}"),
        (1, r"\b(?:recours|tribunal administratif)\b(?: \S+){1,3}"),
        (0, r"\bsign[ée]\b(?: \S+){1,3}"),
    ),
    "stamps": (
        (0, r"\b(?:accus[ée] de r[ée]ception|envoy[ée] en pr[ée]fecture|re[çc]u en pr[ée]fecture|affich[ée]\w*|publi[ée]e?|mis en ligne|t[ée]l[ée]transm\w+|transmis\w*|acte rendu ex[ée]cutoire|notifi[ée]\w*|d[ée]pos[ée])\b(?: \S+){1,4}"),
        (0, r"\bID ?: ?⟨DELIB_ID⟩"),
    ),
    "headings": (
        (2, r"(?:[^\s⟨⟩]{1,30} ?)?⟨DELIB_ID⟩(?: ?[:.)/-]+| [^\s⟨]+)?"),
        (0, rf"\b(?:objet|intitul[ée]|rapporteure?|pr[ée]sent[ée] par|point|question|dossier|affaire|rapport)(?: ?(?:n ?°)? ?9)? ?[:.;-]+(?: ?{_NAME})?"),
        (0, r"(?-i:(?<=[.!?)»:;€] )(?:9|[IVX]{1,5}) ?(?:[.)°/-]+ ?)+(?=[A-Z«]))"),
    ),
    "speech": (
        (0, r"(?:⟨civ⟩ ?)?⟨PER⟩ ?(?:\([^)⟨]{0,60}\) ?)?:(?: ?[«\"-])?(?=\s)"),
        (0, r"(?:⟨civ⟩ ?)?⟨PER⟩,? (?!pour|contre|secr)[a-zà-ÿ]+(?:e|ent|a|it|ond|ait)\b(?: (?:que|qu'|à|au|de|du|la|le|l'|si|sur|les|des))?"),
        (0, r"\b(?:monsieur|madame|⟨civ⟩) ?(?:le |la |l')?(?:maire|pr[ée]sidente?|adjointe?|rapporteure?|vice-pr[ée]sidente?)\b(?: [a-zà-ÿ]+)?(?: [a-zà-ÿ']+)?"),
    ),
}  # fmt: skip

# In a list of names: what ends it, and the words of a member's function.
LIST_ENDS = r"pr[ée]sent|absent|excus|pouvoir|procuration|repr[ée]sent|mandat|donn|secr[ée]taire|assist|convo|s[ée]ance|d[ée]lib|vot|contre|\bpour\b|:|[.!?] [A-Z]\\w{3,}"
ROLES = """
    maire maires adjoint adjointe adjoints adjointes conseiller conseillère conseillers conseillères municipal municipale municipaux municipales
    délégué déléguée délégués communautaire communautaires président présidente vice présidents présidentes membre membres titulaire suppléant
    suppléante départemental départementale régional régionale élu élue er ère ème e rapporteur bureau
"""

# The words that make a formula; any other becomes « … ».
VOCABULARY = """
    e es a ai ont est sont été étant étaient était etaient avait ayant avoir être eu fut furent sera seront soit y il elle ils elles on se s en ne n pas plus non ni si
    le la les l un une des du de d au aux à et ou où par pour sur sous dans avec sans chez vers entre contre dont que qu qui quoi ce cet cette ces c
    son sa ses leur leurs notre nos votre tous toutes tout toute même mêmes autre autres ainsi comme puis après avant lors dès depuis jusqu afin donc or car
    m mm mme mmes mr monsieur madame messieurs mesdames
    présent présente présents présentes absent absente absents absentes excusé excusée excusés excusées représenté représentée représentés représentées
    membre membres conseiller conseillère conseillers conseillères élu élue élus élues délégué déléguée délégués déléguées titulaire titulaires suppléant suppléante suppléants
    adjoint adjointe adjoints adjoints administrateur administrateurs vice vices président présidente présidents présidence présider préside présidée présidé maire maires mairie
    conseil municipal municipale municipaux municipales communautaire communautaires métropolitain métropolitains départemental départementaux régional régionaux syndical syndicaux
    comité bureau commission permanente assemblée délibérante délibérant commune communes communauté ville département région syndicat métropole hôtel salle siège lieu lieux ordinaire ordinaires habituel
    exercice fonction fonctions nombre total quorum atteint effectif légal votant votants votante suffrages suffrage exprimés exprimé bulletins bulletin blanc blancs nul nuls voix urne dépouillement scrutin secret public tour
    pouvoir pouvoirs procuration procurations mandat mandats mandataire mandant donné donnée donne donnent donner remis confié délégation écrit vote votes voté votée votent votes voter
    pour contre abstention abstentions abstient abstiennent abstenu abstenus abstenant abst favorable favorables défavorable participe participent part prend prennent prenant pris participé participant
    unanimité unanimement majorité majorités absolue relative qualifiée main mains levée levées tiers
    adopte adopté adoptée adoptés adoptées approuve approuvé approuvée approuvent approuver rejeté rejetée rejette ajourné ajournée ajourne reporté reportée retiré retirée retire acte actes donné accepté acceptée accepte validé validée
    décide décident décidé décision décisions délibère délibéré délibérer délibération délibérations délibérative autorise autorisé autoriser désigne désigné désignée désignés élit émet avis fixe fixé attribue sollicite confirme constate dit précise charge mandate habilite valide
    date dates convocation convocations convoqué convoquée convoqués dûment régulièrement légalement adressée adressé envoi envoyée envoyé envoyés affichage faite fait faites transmise écrite individuellement membres nominative
    secrétaire secrétariat séance séances auxiliaire nommé nommée nommés désignation choisi assuré assurée remplir remplit remplie assure accepte sein conformément code article articles disposition dispositions proposition
    an année jour mois heure heures heure grâce réuni réunie réunis réunion réunit assemblé session lieu publique présidée nombre prescrit loi règlement convocation ouverte ouvre ouverture
    close clôturée clôture levée lève fin ordre épuisé plus rien étant question questions
    extrait extraits registre copie conforme certifié certifiée certifie exécutoire exécution ampliation signé signature signatures signataires suivent suivi
    recours tribunal administratif délai deux contentieux gracieux excès
    accusé réception préfecture sous envoyé reçu reçue affiché affichée publié publiée publication télétransmis télétransmission transmis transmission contrôle légalité notifié notification rendu rendue caractère ligne site mis mise id
    objet intitulé rapporteur rapporteure rapporteurs rapport rapports présenté exposé exposés expose point points dossier affaire ordre n numéro no titre thème
    vu vus visa considérant attendu entendu entendue ouï oui sur relatif relative relatives portant notamment projet lequel budget primitif compte
    rappelle propose demande informe indique présente précise explique souligne répond remercie souhaite ajoute déclare soumet donne lecture invite parole intervient prend
    procès verbal compte rendu précédent précédente dernière modifié modifiée annexé ci joint
    instruit informé connaissance pris prise discussion échanges débat débats examen lecture
    suivant suivante suivants suivantes résultat résultats proclame proclamé installé installée aucun aucune néant zéro
    assiste assistent assistait assistaient également invité invités titulaires arrivés arrivées départs
    arrivé arrivée départ quitte quitté rejoint partir compter
"""

# Numbers that are no mention: the words around them that say what they count or name.
WORDS_AROUND_NUMBERS = """
    n no numéro numéros article articles art page pages p lot lots parcelle parcelles section cadastrée cadastrées cadastré chapitre compte comptes nature ligne imputation fonction opération
    m m² m2 m3 ha a ca km kwh mwh kw mw gwh t tonnes litres l hectares hectare mètres mètre mètres centimes % ‰ h heures heure minutes mn jours jour mois ans an année années
    habitants habitant logements logement élèves agents agent postes poste emplois emploi membres voix conseillers personnes enfants places arbres véhicules classes bulletins exemplaires
    tél tel téléphone fax cs bp rue avenue place boulevard route chemin impasse cedex euros € k€ ht ttc hors taxes taux de à au aux du le la les et sur par pour en entre
    annexe annexes délibération délibérations décision décisions rapport rapports point question phase tranche axe action fiche tableau total nombre avenant marché contrat convention grade échelon catégorie
    m14 m57 rd rn cd d er ère e eme ème °
"""
