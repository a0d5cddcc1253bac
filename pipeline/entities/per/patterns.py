"""How people are named in lists and after civilities: patterns only."""

import re

_PARTICLE = r"(?:[Dd]e|DE|[Dd]u|DU|[Dd]es|DES|[Ll]e|LE|[Ll]a|LA|[Ll]es|LES|[Dd]['’]|[Ee]l|EL|[Bb]en|BEN|[Dd]a|DA|[Dd]i|DI|[Vv]an|VAN|[Vv]on|[Dd]os|DOS|[Ss]an|[Ss]aint|SAINT)"
_WORD = r"[A-ZÉÈÊËÀÂÎÏÔÖÙÛÜÇŒ][\w’'ÿ]*\.?(?:-\s?[A-ZÉÈÊËÀÂÎÏÔÖÙÛÜÇŒa-z][\w’']*\.?)*"
NAME = rf"(?:{_PARTICLE}\s?)*{_WORD}(?:\s(?:{_PARTICLE}\s?)*{_WORD}){{0,4}}"
_BEHIND_M = r"(?:\.|me\.?|ME\.?|mes|M\.|lle|r\.?|(?=\s[A-Z])|onsieur|adame|ademoiselle|ONSIEUR|ADAME|essieurs|esdames)"
CIVILITY = rf"M{_BEHIND_M}"
WHOLE_CIVILITY = rf"M(?<!\wM){_BEHIND_M}"
"""Not as the end of a word; the letter comes first, which Python looks for more quickly."""
NOT_NAMES = frozenset(  # words that a civility or a comma may precede
    (
        "maire maires président présidente présidents présidentes adjoint adjointe adjoints adjointes conseiller conseillère "
        "conseillers conseillères préfet préfète directeur "
        "directrice trésorier ministre député sénateur rapporteur absent absents absente excusé excusés présent "
        "présents présente secrétaire séance pouvoir pouvoirs procuration procurations quorum conseil municipal "
        "commune ville date convocation nombre votants ordre jour monsieur madame mesdames messieurs mmes mme mm "
        "néant membres vice délégué déléguée titulaire titulaires suppléant suppléants étaient etaient sont ont "
        "formant majorité janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi "
        "mardi mercredi jeudi vendredi samedi dimanche communauté département région république française liberté "
        "égalité fraternité extrait registre délibérations délibération objet article vu considérant en exercice "
        "point finances salle mairie rue"
    ).split()
)

LIST_LABEL = re.compile(
    r"(?i)(?-i:(?=[ÉEéeSsPpAaRrCc]))(?:\b(?:[ée]taient |sont )?(?:pr[ée]sent|absent|excus[ée]|repr[ée]sent[ée])(?:e|\(e\)|\.e)?\(?s?\)?(?: excus[ée]s?| et excus[ée]s?)?|\bpouvoirs?|\bprocurations?|conseillers? [ée]taient absents)\s*(?:\d{1,3}\s*)?:"
)
IN_LABELS = {"sent": (2, 3, 5, 7, 8, 10, 11, 13, 21, 22), "xcus": (1, 6, 9), "pouvoir": (0,), "procuration": (0,)}
"""Letters of which each label has some, whatever the case, and how far behind its beginning they stand."""
LONGEST_LIST = 2500
ITEM = re.compile(
    rf"(?:^|(?<=[,;/(–—:•\n-])|(?<=\bet\s)|(?<=\bà\s)|(?<=donné\s))\s*(?:{CIVILITY}\s*)?(?P<name>{NAME})(?=\s*(?:[,;/().–—•]|\s-\s|\n|$|\bet\s))"
)
AFTER_CIVILITY = re.compile(rf"{WHOLE_CIVILITY}\s(?P<name>{NAME})")
LIST_END = re.compile(
    r"(?i)(?:\n\s*\n|ordre du jour|secr[ée]taire|date de|nombre de|\bquorum|[.]\s+(?:Le|La|L['’]|M\.|Mr|Monsieur|Il|Après)\s)"
)
LOOSE_PARTICLES = re.compile(r"(?:^|\s+)(?:(?:de|du|des|le|la|les|el|d['’])\s*)+$", re.IGNORECASE)
"""Particles at the end belong to no name."""
