"""What stands around a name and tells that it is an organisation's, or where it really begins: patterns only."""

import re

from pipeline.sieve import Sieve

_CLASSIFIER = r"(?:soci[ée]t[ée]|st[ée]|entreprise|cabinet|association|agence|prestataire|fournisseur|op[ée]rateur|promoteur|bailleur(?: social)?|constructeur|d[ée]l[ée]gataire|[ée]co-organisme|bureau (?:d['’][ée]tudes?|de contr[ôo]le))"
_CLASSIFIERS = r"(?:soci[ée]t[ée]s|entreprises|cabinets|associations|agences|prestataires|fournisseurs|op[ée]rateurs|groupes|bureaux(?: d['’][ée]tudes?)?)"
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞŒ][\w&.’'-]*(?: [A-ZÀ-ÖØ-ÞŒ][\w&.’'-]*){0,3}"

CLASSIFIED = re.compile(rf"(?<![\w-])(?i:{_CLASSIFIER}|{_CLASSIFIERS} )\s?[«\"“]?\s?$")
"""``la société |``, ``les sociétés |``: what follows is no person."""
LONGEST_CLASSIFIER = 24
"""Characters that it has at the most."""
CLASSIFIED_LIST = Sieve(
    re.compile(rf"(?<![\w-])(?i:{_CLASSIFIERS}) (?:{_CAPITALISED}(?:, ?| et ))+\s?[«\"“]?\s?$"),
    *"soci entreprise cabinet associat agence prestataire fourniss rateur groupe bureau".split(),
)
"""``les sociétés Ledoux, |``, likewise."""
LOOK_BACK = 200
"""Characters in which the word for a list of organisations is looked for."""

ORG_HEAD = re.compile(
    r"(?:Coll[èe]ge|Lyc[ée]e|[ÉE]cole|Ateliers?|Mairie|Cabinet|Soci[ée]t[ée]|Entreprise|SARL|SAS|SASU|EURL|SCI|GAEC|EARL|Garage|Pharmacie|Transports|[ÉE]tablissements|Ets|Agence|Association|Universit[ée]|Institut|Clinique|Imprimerie|Halte-garderie)\s"
)
"""First words of names that are nobody's."""

OWN_NAME = re.compile(
    r".*\s(?i:agglo|m[ée]tropole|mobilit[ée]s|[ée]nergies|habitat|num[ée]rique|d[ée]veloppement|am[ée]nagement|tourisme)"
)
"""Last words of organisations' names that are nobody's."""

CLASSIFIER_BEFORE = re.compile(
    r"[ÉEée]tablissement\s(?=(?:Les?|La)\s[A-ZÀ-Þ])|"
    r"(?:[Mm]i?cro-?[ -]cr[èe]che|[Mm]ulti-?accueil|[Cc]ollectivit[ée])(?:\s(?:interentreprises|associati(?:f|ve)|priv[ée]e?))*\s(?!Territoriale|Unique|Europ[ée]enne)(?=[A-ZÀ-ÖØ-ÞŒ«\"“])[«\"“]?\s?|"
    r"services?\s[a-zà-ÿ][^,;()]{2,60}?\s(?:de\sla|du|de\sl['’])\s?(?=(?:Communaut[ée]|Ville|Commune|M[ée]tropole|D[ée]partement|R[ée]gion)\s)|"
    r"(?:SEM|SEML|SPL|SARL|SAS|SASU|SCI|EURL)\s[«\"“]\s?|"
    r"(?i:territoire|p[ée]rim[èe]tre)\s(?!d['’](?i:[ée]nergie))(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])(?=\w)|"
    r"(?i:soci[ée]t[ée]|st[ée]|association|entreprise|cabinet)\s(?=[«\"“]|[A-ZÀ-ÖØ-ÞŒ0-9])(?!PAR\s|D['’]|DE\s|DU\s|DES\s|POUR\s|\w+(?:ique|IQUE|ive|IVE|ale|ALE|onyme|ONYME|civile|CIVILE|elle|ELLE|aise|AISE|aire|AIRE|euse|EUSE|i[èe]re|I[ÈE]RE|trice|TRICE)\b)\s?[«\"“]?\s?"
)
"""The common noun in front of a name, caught with it: ``Société Ledoux``, but not ``Société Publique Locale …``; whose territory it is."""

MEMBERS = re.compile(
    r"(?i:communes)\s(?i:membres\s)?de\s(?:la\s|l['’])(?=(?:[Cc]ommunaut[ée]|[Aa]gglom[ée]ration|[Mm][ée]tropole)\s)"
)
"""The members of a community, caught with its name."""

ASSEMBLY_BEFORE = re.compile(
    r"(?<!\w)(?:(?:Conseils?|conseil|CONSEIL) (?:Municipal|municipal|MUNICIPAL|Communautaire|communautaire|COMMUNAUTAIRE|Métropolitain|métropolitain)|(?:Conseil|Bureau)(?= de l)|Bureau|BUREAU)\s(?:de (?:la |l['’])|DE (?:LA |L['’])|du |DU )$"
)
"""An assembly that an authority's name follows: both are one name."""
CLUB = re.compile(r"(?i)club\b")
SPORT_BEFORE = re.compile(
    r"(?i)(?<!\w)(?:tennis|football|foot|rugby|judo|karat[ée]|handball|hand|basket|volley|v[ée]lo|cyclo|ski|nautic|canoë|a[ée]ro|photo|moto|ping[- ]pong|boxing|golf)[ -]$"
)
"""What a club plays stands first in its name: ``tennis club de Lurs``."""
BODY_BEFORE = re.compile(
    r"(?<!\w)(?i:commission permanente|conseil d['’]administration|conseil de surveillance|comit[ée] syndical|conseil syndical)\s(?i:du\s(?:nouveau\s)?|de la\s|de l['’]|d['’])$"
)
"""The assembly of any other body, likewise."""
STATE = re.compile(r"[ÉE]tat$")
STATE_COUNCIL = re.compile(r"[Cc]onseil d['’]$")
AUTHORITY = re.compile(r"(?i:communes?|ville|communaut[ée]|m[ée]tropole|eurom[ée]tropole|agglom[ée]ration)\b")

OTHER_NAME = re.compile(r"\s?[»\"”]?,?\s(?:dit|DIT)[eE]?\s[«\"“]\s?(?P<name>[A-ZÀ-ÖØ-ÞŒ0-9][^«»\"“”]{1,60}?)\s?[»\"”]")
"""Its other name, in quotation marks: ``Réseau des fournils dit « Les Mitrons »``."""
ACRONYM_BEHIND = re.compile(r"\s?\(\s?(?P<name>(?:[A-Z][A-Z0-9²&’']{1,10}|(?:[A-Z]\.){2,6}[A-Z]?)(?: [A-Z]{3,})?)\s?\)")
"""Its acronym, in brackets behind a name."""
WHOSE_BEHIND = re.compile(
    rf"\s(?:(?:de la|de|du|des|DE LA|DE|DU|DES)\s|(?:de\s|DE\s)?[lLdD]['’]\s?)(?:(?i:ville|commune)\s(?:[Dd]['’]|(?i:de)\s))?{_CAPITALISED}(?:[ -](?:et|de|la|sur|en|du|d['’])[ -](?:la )?{_CAPITALISED})*"
)
"""Whose body it is, behind its acronym in brackets: ``Direction des territoires (DDT) de la Vendée`` is one name."""
NO_ACRONYM = frozenset("HT TTC TVA EUR LA LE ET ZAC PLU PLUI ERP BP II III IV VI VII VIII".split())
