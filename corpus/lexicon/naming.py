"""How French joins names to the words before them: a name enters; articles, contractions, cases and acronyms leave."""

import random
import re

from corpus.lexicon.places import elides

SMALL_WORDS = frozenset(("de", "du", "des", "la", "le", "les", "et", "d", "l", "en", "sur", "à", "aux", "au", "pour"))
_MASCULINE = re.compile(
    r"(?i)(?:conseil|département|syndicat|centre|bureau|comité|pôle|pays|petr|sdis|cdg|ccas|cias|service|s[im]|"
    r"grand|cd|cr)"
)
_BARE = re.compile(r"(?i).+(?:Agglo|Agglomération|Communauté|Métropole|Habitat)$")


def title(name: str) -> str:
    """Capitals on every word but the small ones."""
    words = re.split(r"(?<= )", name)
    return "".join(_capital(word) for word in words)


def _capital(word: str) -> str:
    if word.strip() in SMALL_WORDS or word[:2] in ("d'", "l'"):
        return word
    return word[:1].upper() + word[1:]


def article(name: str) -> str:
    """The article of an authority's written name, with its space: ``la ``, ``le ``, ``l'`` or nothing."""
    if _BARE.match(name) and not name.lower().startswith(("communauté", "métropole", "agglo")):
        return ""
    if _MASCULINE.match(name):
        return "le "
    return "l'" if elides(name) else "la "


def contract(preposition: str, determiner: str, name: str = "") -> str:
    """``de`` or ``à`` before an article: ``du ``, ``de la ``, ``aux ``… (``d'`` before a bare name with a vowel)."""
    table = {("de", "le "): "du ", ("de", "les "): "des ", ("à", "le "): "au ", ("à", "les "): "aux "}
    if preposition == "de" and not determiner and elides(name):
        return "d'"
    return table.get((preposition, determiner), f"{preposition} {determiner}")


def initials(name: str) -> str:
    """The acronym of a name: first letters of its weighty words."""
    words = re.split(r"[\s'’\-]+", name)
    return "".join(word[0].upper() for word in words if word and word.lower() not in SMALL_WORDS)


def complement(place: str) -> str:
    """A territory as a community's complement: ``du Val d'Orne``, ``Entre Risle et Forêt``, ``des Portes du Sud``."""
    if re.match(r"(?:Val|Pays|Plateau|Canton|Bassin|Bocage|Piémont|Haut|Grand|Sud|Nord)\b", place):
        return "du " + place
    if re.match(
        r"(?:Portes|Terres|Rives|Monts|Hautes|Causses|Vals|Lacs|Marches|Étangs|Plaines|Vallées|Coteaux)\b", place
    ):
        return "des " + place
    if re.match(r"(?:Vallée|Plaine|Côte|Baie|Montagne|Porte|Boucle|Presqu'île|Haute)\b", place):
        return "de la " + place
    return place


def curly(rng: random.Random, text: str, share: float = 0.5) -> str:
    """The text with typographic apostrophes, in a share of the draws."""
    return text.replace("'", "’") if rng.random() < share else text
