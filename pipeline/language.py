"""Text → the language that it seems to be in, where that is not French."""

from collections import Counter

_STOP_WORDS = {
    "French": "le la les de des du et est une dans pour par sur que qui au aux en il ont été ce cette avec son sa",
    "English": "the of and to in is for that was with on are be by this from at which have has were it",
    "German": "der die das und ist von den mit zu dem des ein eine für auf nicht im wurde werden sich",
    "Spanish": "de la en el los las y es una para por con que del se su como más fue al lo",
    "Italian": "la le in il gli di e è una per con che della del sono alla nel dei delle non si",
    "Dutch": "de het een en van is dat op te voor met zijn niet aan er door wordt",
    "Portuguese": "de o os as e é uma para por com que do da dos das não se foi ao",
}
STOP_WORDS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
ENOUGH = 40
"""Stop words below which a text is too short to judge."""
CLEARLY = 1.3
"""How many times the words that only French has must be outnumbered."""


def other_language(text: str) -> str | None:
    """The name of the language, or None for French and for a text too short to tell."""
    words = Counter(text[:200_000].lower().replace("’", "'").replace("'", " ").split())

    def score(stop: frozenset[str]) -> int:
        return sum(words.get(word, 0) for word in stop)

    best = max(STOP_WORDS, key=lambda language: score(STOP_WORDS[language]))
    french, other = STOP_WORDS["French"], STOP_WORDS[best]
    if best == "French" or score(other) < ENOUGH or score(other - french) < CLEARLY * score(french - other):
        return None
    return best
