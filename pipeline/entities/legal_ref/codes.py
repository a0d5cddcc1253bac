"""The French codes that local authorities cite: official title, abbreviations, Légifrance identifier.

The identifiers are those of the LEGI base of the DILA (Licence Ouverte), read from ``data/index.json`` of the npm
package ``@socialgouv/legi-data`` 2.513.0 (Apache-2.0), whose list dates from January 2019. A code made since, or one
that had several editions, has None: nothing at hand gives or decides its identifier.
"""

from typing import NamedTuple


class Code(NamedTuple):
    """One code.

    title: as on Légifrance.
    abbreviations: each read as the code after an article ("article L. 2121-29 du CGCT").
    legitext: the identifier of the consolidated text, None where no source gives it.
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
    Code("Code de l'urbanisme", ("CU", "C. urb."), "LEGITEXT000006074075"),
    Code(
        "Code général de la propriété des personnes publiques",
        ("CGPPP", "CG3P", "CGP3"),
        "LEGITEXT000006070299",
        True,
        ("Code de la propriété des personnes publiques",),
    ),
    Code("Code de la commande publique", ("CCP",), "LEGITEXT000037701019"),
    Code("Code des marchés publics", ("CMP",), None),
    Code("Code général de la fonction publique", ("CGFP",), None, True),
    Code("Code de l'action sociale et des familles", ("CASF",), "LEGITEXT000006074069", True),
    Code("Code de la famille et de l'aide sociale", (), "LEGITEXT000006072637"),
    Code("Code de la santé publique", ("CSP",), "LEGITEXT000006072665"),
    Code(
        "Code des relations entre le public et l'administration",
        ("CRPA",),
        "LEGITEXT000031366350",
        True,
        ("Code des relations entre le public et les administrations",),
    ),
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
    Code("Code de l'environnement", ("CE", "C. env."), "LEGITEXT000006074220"),
    Code("Code de l'énergie", ("C. énergie",), "LEGITEXT000023983208"),
    Code("Code de l'éducation", ("C. éduc.",), "LEGITEXT000006071191"),
    Code("Code du patrimoine", ("C. patr.",), "LEGITEXT000006074236"),
    Code("Code du tourisme", ("C. tour.",), "LEGITEXT000006074073"),
    Code("Code du sport", ("C. sport",), "LEGITEXT000006071318"),
    Code("Code de la sécurité intérieure", ("CSI",), "LEGITEXT000025503132"),
    Code("Code de la sécurité sociale", ("CSS",), "LEGITEXT000006073189"),
    Code("Code de la voirie routière", ("CVR", "C. voirie"), "LEGITEXT000006070667"),
    Code("Code de la route", ("C. route",), "LEGITEXT000006074228"),
    Code("Code des transports", ("C. transp.",), "LEGITEXT000023086525"),
    Code(
        "Code rural et de la pêche maritime",
        ("CRPM", "C. rur."),
        "LEGITEXT000006071367",
        False,
        ("Code rural et de la pêche", "Code rural"),
    ),
    Code("Code forestier", ("C. for.",), "LEGITEXT000025244092", False, ("Code forestier (nouveau)",)),
    Code("Code minier", (), "LEGITEXT000023501962", False, ("Code minier (nouveau)",)),
    Code(
        "Code de l'expropriation pour cause d'utilité publique",
        (),
        "LEGITEXT000006074224",
        False,
        ("Code de l'expropriation",),
    ),
    Code("Code électoral", ("C. élect.",), "LEGITEXT000006070239"),
    Code("Code général des impôts", ("CGI",), "LEGITEXT000006069577", True),
    Code("Code général des impôts, annexe I", (), "LEGITEXT000006069568", False, ("Code général des impôts annexe I",)),
    Code(
        "Code général des impôts, annexe II", (), "LEGITEXT000006069569", False, ("Code général des impôts annexe II",)
    ),
    Code(
        "Code général des impôts, annexe III",
        (),
        "LEGITEXT000006069574",
        False,
        ("Code général des impôts annexe III",),
    ),
    Code(
        "Code général des impôts, annexe IV", (), "LEGITEXT000006069576", False, ("Code général des impôts annexe IV",)
    ),
    Code("Livre des procédures fiscales", ("LPF",), "LEGITEXT000006069583"),
    Code("Code des impositions sur les biens et services", ("CIBS",), None),
    Code("Code des juridictions financières", ("CJF",), "LEGITEXT000006070249"),
    Code("Code monétaire et financier", ("CMF",), "LEGITEXT000006072026"),
    Code("Code du travail", ("C. trav.",), "LEGITEXT000006072050"),
    Code("Code du travail applicable à Mayotte", (), "LEGITEXT000006072052"),
    Code("Code du travail maritime", (), "LEGITEXT000006072051"),
    Code("Code civil", ("C. civ.",), "LEGITEXT000006070721"),
    Code("Code pénal", ("C. pén.",), "LEGITEXT000006070719"),
    Code("Code pénitentiaire", (), None),
    Code("Code de procédure civile", ("CPC",), "LEGITEXT000006070716"),
    Code("Code de procédure pénale", ("CPP",), "LEGITEXT000006071154"),
    Code("Code des procédures civiles d'exécution", (), "LEGITEXT000025024948"),
    Code("Code de l'organisation judiciaire", ("COJ",), "LEGITEXT000006071164"),
    Code("Code de la justice pénale des mineurs", ("CJPM",), None),
    Code("Code de justice militaire", (), "LEGITEXT000006071360", False, ("Code de justice militaire (nouveau)",)),
    Code("Code disciplinaire et pénal de la marine marchande", (), "LEGITEXT000006071188"),
    Code("Code de commerce", ("C. com.",), "LEGITEXT000005634379", False, ("Code du commerce",)),
    Code("Code de la consommation", ("C. conso.",), "LEGITEXT000006069565"),
    Code("Code des assurances", ("C. assur.",), "LEGITEXT000006073984"),
    Code("Code de la mutualité", (), "LEGITEXT000006074067"),
    Code("Code de l'artisanat", (), None),
    Code("Code de la défense", ("C. déf.",), "LEGITEXT000006071307"),
    Code("Code du service national", (), "LEGITEXT000006071335"),
    Code("Code de la recherche", (), "LEGITEXT000006071190"),
    Code("Code du cinéma et de l'image animée", (), "LEGITEXT000020908868"),
    Code(
        "Code des postes et des communications électroniques",
        ("CPCE",),
        "LEGITEXT000006070987",
        False,
        ("Code des postes et communications électroniques",),
    ),
    Code("Code de l'entrée et du séjour des étrangers et du droit d'asile", ("CESEDA",), "LEGITEXT000006070158", True),
    Code("Code des douanes", (), "LEGITEXT000006071570"),
    Code("Code des douanes de Mayotte", (), "LEGITEXT000006071645"),
    Code("Code des instruments monétaires et des médailles", (), "LEGITEXT000006070666"),
    Code("Code des pensions civiles et militaires de retraite", ("CPCMR",), "LEGITEXT000006070302"),
    Code(
        "Code des pensions militaires d'invalidité et des victimes de guerre",
        ("CPMIVG",),
        "LEGITEXT000006074068",
        False,
        ("Code des pensions militaires d'invalidité et des victimes de la guerre",),
    ),
    Code(
        "Code des pensions de retraite des marins français du commerce, de pêche ou de plaisance",
        (),
        "LEGITEXT000006074066",
    ),
    Code("Code de l'aviation civile", (), "LEGITEXT000006074234"),
    Code("Code des ports maritimes", (), "LEGITEXT000006074233"),
    Code("Code du domaine public fluvial et de la navigation intérieure", (), "LEGITEXT000006074237"),
    Code("Code des communes", (), "LEGITEXT000006070162"),
    Code("Code des communes de la Nouvelle-Calédonie", (), "LEGITEXT000006070300"),
    Code("Code du domaine de l'État", (), "LEGITEXT000006070208"),
    Code("Code de déontologie des architectes", (), "LEGITEXT000006074232"),
    Code(
        "Code de la Légion d'honneur, de la Médaille militaire et de l'ordre national du Mérite",
        (),
        "LEGITEXT000006071007",
        False,
        ("Code de la Légion d'honneur",),
    ),
)
