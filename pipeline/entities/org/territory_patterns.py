"""The départements and the regions of France, and how the names of their public bodies end with them."""

import re

from pipeline.anchored import Anchored
from pipeline.entities.accents import without_accents

DEPARTEMENTS = tuple(
    " ".join(name.split())
    for name in """
    Ain, Aisne, Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ardennes, Ariège, Aube, Aude,
    Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Cher, Corrèze, Corse-du-Sud,
    Haute-Corse, Côte-d'Or, Côtes-d'Armor, Creuse, Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard,
    Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Jura, Landes,
    Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret, Lot, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche,
    Marne, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Nord, Oise, Orne,
    Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin, Haut-Rhin,
    Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Savoie, Haute-Savoie, Paris, Seine-Maritime, Seine-et-Marne,
    Yvelines, Deux-Sèvres, Somme, Tarn, Tarn-et-Garonne, Var, Vaucluse, Vendée, Vienne, Haute-Vienne, Vosges, Yonne,
    Territoire de Belfort, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise, Guadeloupe,
    Martinique, Guyane, Réunion, Mayotte
    """.split(",")
)
REGIONS = tuple(
    " ".join(name.split())
    for name in """
    Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse, Grand Est, Hauts-de-France,
    Île-de-France, Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire, Provence-Alpes-Côte d'Azur,
    Guadeloupe, Martinique, Guyane, La Réunion, Mayotte, Alsace, Aquitaine, Auvergne, Basse-Normandie, Bourgogne,
    Centre, Champagne-Ardenne, Franche-Comté, Haute-Normandie, Languedoc-Roussillon, Limousin, Lorraine,
    Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Rhône-Alpes
    """.split(",")
)
"""Those of today and, since older minutes name them, those before 2016."""


def _pattern(names: tuple[str, ...]) -> str:
    """Any of the names, also in capitals with or without accents, hyphens kept or lost; the longest first."""
    forms = {
        form for name in names for form in (name, without_accents(name), name.upper(), without_accents(name.upper()))
    }
    escaped = (re.escape(form).replace(r"\ ", "-").replace(r"\-", "-") for form in forms)
    return "|".join(
        form.replace("-", r"[-\s]{1,2}").replace("'", "['’]")
        for form in sorted(escaped, key=lambda form: (-len(form), form))
    )


_OF = r"\s(?:(?:de la|de|du|des|DE LA|DE|DU|DES)\s|(?:de\s|DE\s)?[lLdD]['’]\s?)"
_DEPARTEMENTAL = (
    r"[Dd][ée]partement|D[ÉE]PARTEMENT|[Cc]onseil [Dd][ée]partemental|CONSEIL D[ÉE]PARTEMENTAL|[Cc]onseil [Gg][ée]n[ée]ral|CONSEIL G[ÉE]N[ÉE]RAL"
    r"|[Pp]r[ée]fecture|PR[ÉE]FECTURE|[Cc]hambre d['’][Aa]griculture"
    r"|[Dd]irection [Dd][ée]partementale des [Tt]erritoires(?: et de la [Mm]er)?(?: \(DDTM?\))?"
)
_REGIONAL = r"[Cc]onseil [Rr][ée]gional|CONSEIL R[ÉE]GIONAL|[Rr][ée]gion|R[ÉE]GION"
BODY_OF_TERRITORY = re.compile(
    rf"(?:(?:{_DEPARTEMENTAL}){_OF}(?:{_pattern(DEPARTEMENTS)})|(?:{_REGIONAL})(?:{_OF}|\s)(?:{_pattern(REGIONS)}))(?![\w'’-])"
)
"""``Département de la Haute-Savoie``, ``CONSEIL REGIONAL D'OCCITANIE``."""
IN_DEPARTEMENT = re.compile(
    r"(?P<name>(?i:(?:commune|ville|mairie)\s(?:d['’]|d[eu]s?\s))\S.*?"
    r"(?<!\sde)(?<!\sla)(?<!\sle)(?<!\sen)(?<!\sdu)(?<!\ssur)(?<!\ssous)(?<!\sl[èe]s)(?<!\sSaint)(?<!\sSt)(?<!\set))"
    rf"\s(?:[–-]\s)?(?:{_pattern(DEPARTEMENTS)})"
)
"""A commune and, behind its name, the département that it lies in: ``Mairie de Lurs Tarn-et-Garonne``."""
BODIES_OF_TERRITORIES = Anchored(
    BODY_OF_TERRITORY,
    {
        "partement": 2, "PARTEMENT": 2, "onseil ": 1, "ONSEIL ": 1, "fecture": 3, "FECTURE": 3, "hambre d": 1,
        "irection ": 1, "gion": 2, "GION": 2,
    },
)  # fmt: skip
