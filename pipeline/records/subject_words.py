"""A title → the features by which its subject is told."""

import re
import unicodedata
from functools import cache
from itertools import pairwise

_COMMON = """
le la les un une du de des au aux et ou en par pour sur sous dans avec entre son sa ses leur leurs ce cet
cette ces qu que qui est sont approbation approuver adoption adopter autorisation autoriser autorise
signature signer fixation relatif relative relatifs relatives relativement portant concernant objet titre
cadre annee exercice commune communal communale communaux communales ville municipal municipale
municipaux municipales maire president presidente conseil communautaire communautaires communaute
communes no numero suite vue vers lieu dit date compter proposition presentation mise oeuvre projet
dossier demandes divers diverses nouvelle nouveau afferent
"""
STOP_WORDS = frozenset(_COMMON.split())
"""Words that titles of any subject hold."""
STEM = 7
PAIR = 0.5
"""What two words side by side count beside one word."""
_WORD = re.compile(r"[a-z]{2,}|(?<![a-z])m\d\d(?!\d)")


def fold(text: str) -> str:
    """Lower case without accents, as many characters as before: ``Œuvre`` → ``ouvre``."""
    return "".join(map(_plain, text))


@cache
def _plain(char: str) -> str:
    return unicodedata.normalize("NFD", char.lower())[0].replace("œ", "o").replace("æ", "a").replace("’", "'")


def features(title: str) -> dict[str, float]:
    """The stems of the words and the pairs of neighbours, with their weight."""
    plain = fold(title.replace("œ", "oe").replace("Œ", "oe"))
    words = [word for word in _WORD.findall(plain) if word not in STOP_WORDS]
    stems = [word.rstrip("sx")[:STEM] or word for word in words]
    found = dict.fromkeys(stems, 1.0)
    found.update(dict.fromkeys((f"{one} {other}" for one, other in pairwise(stems)), PAIR))
    return found
