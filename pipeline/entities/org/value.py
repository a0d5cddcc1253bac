"""The name of an organisation → its kind, guessed from its head noun."""

import re
from functools import lru_cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

OrgKind = Literal[
    "commune",
    "epci",
    "department",
    "region",
    "state",
    "association",
    "company",
    "school",
    "bank",
    "union",
    "syndicate",
    "other",
]

# In this order: the first that fits. A syndicate is a "syndicat mixte/intercommunal", a union a trade union.
_KINDS: tuple[tuple[OrgKind, str], ...] = (
    ("epci", r"communauté\s(?:de\scommunes|d['’]\s?agglomération|urbaine)|métropole|eurométropole"
             r"|conseil\s(?:communautaire|métropolitain)|bureau\s(?:communautaire|de\sla\smétropole)"),
    ("commune", r"communes?\s|ville\s|mairie|municipalité|conseil\smunicipal|commune\snouvelle|CCAS|centre\scommunal"),
    ("department", r"département|conseil\s(?:départemental|général)|SDIS|service\sdépartemental"),
    ("region", r"région|conseil\srégional|collectivité\sterritoriale"),
    ("syndicate", r"syndicat\s(?!(?:CGT|CFDT|FO\b|UNSA|Sud\b|national))|S[IMD][A-Z]{2,7}\b|pôle\smétropolitain|PETR"),
    ("union", r"CGT|CFDT|CFTC|CFE|UNSA|FSU|FO\b|SUD\b|Solidaires|force\souvrière|syndicat"),
    ("school", r"école|collège|lycée|université|groupe\sscolaire|institut\sde\sformation|CFA\b|IUT\b|conservatoire"),
    ("bank", r"banque|caisse\sd['’]\s?épargne|crédit\s(?:agricole|mutuel|foncier|coopératif|municipal)"
             r"|caisse\sdes\sdépôts|société\sgénérale"
             r"|BNP|la\sbanque\spostale|agence\sfrance\slocale|caisse\sfrançaise\sde\sfinancement|arkéa|dexia"),
    ("state", r"(?:l['’])?[ée]tat$|préfecture|sous-préfecture|ministère|république\sfrançaise|DREAL|DDTM?\b|DRAC"
              r"|DGFiP|DSDEN|DDFiP|DRFiP|ARS\b|trésor\spublic|gendarmerie"
              r"|direction\s(?:départementale|régionale|générale)\sdes|inspection|rectorat"
                    r"|trésorerie|police\snationale"),
    ("company", r"(?-i:SARL|SASU?|SA|EURL|SCI|SCOP|SNC|SELARL|SEML?|SPL|SCIC|EIRL|SCCV|SEMOP"
                r"|EDF|GRDF|ENEDIS|Enedis|ENGIE|Engie)(?!\w)"
                r"|sociétés?\s|entreprises?\s|établissements\s|ets\s|cabinet\s|groupe\s|compagnie\s"
                    r"|bureau\sd['’]études"),
    ("association", r"associations?|amicale|comité|club|union\ssportive|foyer|fédération|cercle"
                    r"|société\sde\schasse|ACCA"
                    r"|les\samis|AS\s|US\s|ligue|mission\slocale|croix|secours|restos"
                    r"|office\s(?:de\stourisme|municipal)|festival|compagnons"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)
_LEGAL_FORM_AT_END = re.compile(r"\s\(?(?:SARL|SASU?|SA|EURL|SCI|SCOP|SNC|SPL|SEM)\)?$")


class OrgValue(BaseModel):
    """An organisation's name in single spaces and the kind that its head noun tells."""

    model_config = ConfigDict(frozen=True)

    name: str
    kind: OrgKind = "other"


@lru_cache(maxsize=4096)
def parse(text: str) -> OrgValue | None:
    """The value of an organisation's mention; None where the text is empty."""
    name = re.sub(r"\s+", " ", text.strip())
    if not name:
        return None
    for kind, pattern in _COMPILED:
        if pattern.match(name):
            return OrgValue(name=name, kind=kind)
    return OrgValue(name=name, kind="company" if _LEGAL_FORM_AT_END.search(name) else "other")
