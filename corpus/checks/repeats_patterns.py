"""Where a name that is labelled elsewhere is rightly unlabelled: patterns only."""

import re

CIVILITY_BEFORE = re.compile(
    r"(?:\b(?:M|MM|Mr|Mme|MME|Mmes|MMES|Mlle|Messieurs|Mesdames|Monsieur|MONSIEUR|Madame|MADAME|Mademoiselle)\b\.?)\s*\Z"
)

NAMED_AFTER = re.compile(
    r"(?i)\b(?:rues?|avenues?|av|bd|boulevards?|places?|cours|quais?|chemins?|impasses?|all[ée]es?|squares?|ponts?|routes?|sentiers?|rond-point"
    r"|[ée]coles?|groupe\s+scolaire|coll[èe]ges?|lyc[ée]es?|cr[èe]ches?|universit[ée]|campus|institut|facult[ée]"
    r"|salles?|espaces?|stades?|gymnases?|piscines?|complexe|halles?|maisons?|centres?|m[ée]diath[èe]ques?|biblioth[èe]ques?|th[ée][âa]tres?|cin[ée]mas?|mus[ée]es?|auditorium|foyer"
    r"|r[ée]sidences?|h[ôo]tels?|immeubles?|b[âa]timents?|[ée]glises?|chapelles?|parcs?|jardins?|quartiers?|lotissements?|zac|ehpad|h[ôo]pital|clinique|tour|villa|ferme|domaine|ch[âa]teau"
    r"|prix|fondation|bourse|challenge|troph[ée]es?|tournois?|coupe|fonds|dispositif|loi|rapport|amis\s+d[e'])"
    r"\s(?:[^.;:\n]{0,25}\s)?(?:[«\"“(]\s?)?(?:[dl]['’])?\Z"
)
"""A street, a building, a prize or a law stands before: the name is a part of its name."""

PLACE_BEFORE = re.compile(
    r"(?i)(?:\b(?:à|en|sur|vers|dans|depuis|entre|jusqu['’]à|sis[e]?|situ[ée]+s?|habitants?|territoire|quartier|gare|aéroport|canton|arrondissement|route|fait à)\s(?:l[ae]s?\s|l['’])?)\Z"
)
"""A place name stands here: an authority's bare name is no mention of it then."""

STATE = {("etat",)}
STATE_BEFORE = re.compile(r"\b[lLdD]['’]\s?\Z")
STATE_ELSEWHERE = re.compile(
    r"(?i)\b(?:secr[ée]taires?|chefs?|coups?|conseil|ministres?|corps)\s+(?:d|D)['’]\s?\Z|\A\s+(?:civil|des\s+lieux|d['’]avancement|liquidatif)"
)
"""``l'État`` is the institution; ``état civil`` and a secretary of State are something else."""

ADDRESS_BEFORE = re.compile(r"(?:@|www\.|https?://|[./_@-])\Z")
ADDRESS_AFTER = re.compile(r"\A(?:[-_@/]\w|\.\w|['’]s\b)")
"""The word is glued to others: an address, a double name."""
