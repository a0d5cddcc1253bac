"""How public bodies are always named in French minutes: patterns only."""

_NAME = r"[A-ZÉÈÀÂÎÔŒÇ][\w’'.-]*(?:[ -](?:(?:d['’]|l['’]|de|du|des|la|le|les|lès|sur|sous|en|et|aux?)[ -]?){0,3}[A-ZÉÈÀÂÎÔŒÇ][\w’'.-]*){0,6}"
_OF = r"(?:\s(?:de|du|des|d['’]|de la|de l['’])\s?(?:la\s|le\s|les\s|l['’])?|\s)"

COURT = rf"(?:[Tt]ribunal [Aa]dministratif|[Cc]our [Aa]dministrative d['’][Aa]ppel|[Cc]hambre [Rr]égionale des [Cc]omptes|TRIBUNAL ADMINISTRATIF)(?:{_OF}{_NAME})?"
LOCAL = rf"(?:[Cc]onseil [Mm]unicipal de la (?:[Cc]ommune|[Vv]ille)|[Cc]ommune|[Vv]ille|COMMUNE|VILLE|[Mm]airie|MAIRIE)(?:\s(?:de|du|des|DE|DU|DES)\s(?:la\s|le\s|les\s|LA\s|LE\s|LES\s|l['’])?|\s[dD]['’]\s?){_NAME}"
STATE = r"État|Etat|ADEME|ANRU|ANAH|ANCT|DREAL|DRAC|DDTM?|DGFiP|DGFIP|ENEDIS|Enedis|GRDF|GrDF|EDF|ONF|SNCF|INSEE|CNRACL|URSSAF|CNFPT|SAFER|AMF|UGAP"
PATTERNS: tuple[str, ...] = (COURT, LOCAL, STATE)
