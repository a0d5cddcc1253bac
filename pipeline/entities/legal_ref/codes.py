"""The French codes that local authorities cite: official title, abbreviations, Légifrance identifier."""

from typing import NamedTuple


class Code(NamedTuple):
    """One code.

    title: as on Légifrance.
    abbreviations: each read as the code after an article ("article L. 2121-29 du CGCT").
    legitext: the identifier of the consolidated text, None where unknown.
    distinct: an abbreviation that means nothing else, so that it is a citation also where it stands alone.
    variants: other wordings of the title in use.
    """

    title: str
    abbreviations: tuple[str, ...] = ()
    legitext: str | None = None
    distinct: bool = False
    variants: tuple[str, ...] = ()


CODES: tuple[Code, ...] = (
    Code("Code général des collectivités territoriales", ("CGCT",), "LEGITEXT000006070633", True),
    Code("Code de l'urbanisme", ("CU",), "LEGITEXT000006074075"),
    Code(
        "Code général de la propriété des personnes publiques",
        ("CGPPP", "CG3P", "CGP3"),
        "LEGITEXT000006070299",
        True,
        ("Code de la propriété des personnes publiques",),
    ),
    Code("Code de la commande publique", ("CCP",), "LEGITEXT000037701019"),
    Code("Code des marchés publics", ("CMP",), "LEGITEXT000005627819"),
    Code("Code général de la fonction publique", ("CGFP",), "LEGITEXT000044416551", True),
    Code("Code de l'action sociale et des familles", ("CASF",), "LEGITEXT000006074069", True),
    Code("Code de la santé publique", ("CSP",), "LEGITEXT000006072665"),
    Code("Code des relations entre le public et l'administration", ("CRPA",), "LEGITEXT000031366350", True),
    Code(
        "Code de la construction et de l'habitation",
        ("CCH",),
        "LEGITEXT000006074096",
        False,
        ("Code de la construction et de l'habitat", "Code de la construction"),
    ),
    Code(
        "Code de justice administrative",
        ("CJA",),
        "LEGITEXT000006070933",
        False,
        ("Code de la justice administrative",),
    ),
    Code("Code de la propriété intellectuelle", ("CPI",), "LEGITEXT000006069414"),
    Code("Code de l'environnement", ("CE",), "LEGITEXT000006074220"),
    Code("Code de l'énergie", (), "LEGITEXT000023983208"),
    Code("Code de l'éducation", (), "LEGITEXT000006071191"),
    Code("Code du patrimoine", (), "LEGITEXT000006074236"),
    Code("Code du tourisme", (), "LEGITEXT000006074073"),
    Code("Code du sport", (), "LEGITEXT000006071318"),
    Code("Code de la sécurité intérieure", ("CSI",), "LEGITEXT000025503132"),
    Code("Code de la sécurité sociale", ("CSS",), "LEGITEXT000006073189"),
    Code("Code de la voirie routière", ("CVR",), "LEGITEXT000006070667"),
    Code("Code de la route", (), "LEGITEXT000006074228"),
    Code("Code des transports", (), "LEGITEXT000023086525"),
    Code(
        "Code rural et de la pêche maritime",
        ("CRPM",),
        "LEGITEXT000006071367",
        False,
        ("Code rural et de la pêche", "Code rural"),
    ),
    Code("Code forestier", (), "LEGITEXT000025244092", False, ("Code forestier (nouveau)",)),
    Code("Code minier", (), "LEGITEXT000023501962", False, ("Code minier (nouveau)",)),
    Code(
        "Code de l'expropriation pour cause d'utilité publique",
        (),
        "LEGITEXT000006074224",
        False,
        ("Code de l'expropriation",),
    ),
    Code("Code électoral", (), "LEGITEXT000006070239"),
    Code("Code général des impôts", ("CGI",), "LEGITEXT000006069577", True),
    Code("Livre des procédures fiscales", ("LPF",), "LEGITEXT000006069583"),
    Code("Code des juridictions financières", ("CJF",), "LEGITEXT000006070249"),
    Code("Code monétaire et financier", ("CMF",), "LEGITEXT000006072026"),
    Code("Code du travail", (), "LEGITEXT000006072050"),
    Code("Code civil", (), "LEGITEXT000006070721"),
    Code("Code pénal", (), "LEGITEXT000006070719"),
    Code("Code de procédure civile", ("CPC",), "LEGITEXT000006070716"),
    Code("Code de procédure pénale", ("CPP",), "LEGITEXT000006071154"),
    Code("Code des procédures civiles d'exécution", (), "LEGITEXT000025024948"),
    Code("Code de l'organisation judiciaire", ("COJ",), "LEGITEXT000006071164"),
    Code("Code de la justice pénale des mineurs", ("CJPM",), "LEGITEXT000039086952"),
    Code("Code pénitentiaire", (), "LEGITEXT000045476241"),
    Code("Code de commerce", (), "LEGITEXT000005634379", False, ("Code du commerce",)),
    Code("Code de la consommation", (), "LEGITEXT000006069565"),
    Code("Code des assurances", (), "LEGITEXT000006073984"),
    Code("Code de la mutualité", (), "LEGITEXT000006074067"),
    Code("Code de l'artisanat"),
    Code("Code de la défense", (), "LEGITEXT000006071307"),
    Code("Code du service national", (), "LEGITEXT000006071335"),
    Code("Code de la recherche", (), "LEGITEXT000006071190"),
    Code("Code du cinéma et de l'image animée", (), "LEGITEXT000020908868"),
    Code("Code des postes et des communications électroniques", ("CPCE",), "LEGITEXT000006070987"),
    Code("Code de l'entrée et du séjour des étrangers et du droit d'asile", ("CESEDA",), "LEGITEXT000006070158", True),
    Code("Code des douanes", (), "LEGITEXT000006071570"),
    Code("Code des impositions sur les biens et services", ("CIBS",), "LEGITEXT000044595989"),
    Code(
        "Code des pensions civiles et militaires de retraite",
        (),
        "LEGITEXT000006070302",
    ),
    Code("Code de l'aviation civile", (), "LEGITEXT000006074234"),
    Code("Code des communes", (), "LEGITEXT000006070162"),
    Code("Code du domaine de l'État", (), "LEGITEXT000006070208"),
    Code("Code général des impôts, annexe II"),
    Code("Code de la Légion d'honneur, de la Médaille militaire et de l'ordre national du Mérite"),
)
