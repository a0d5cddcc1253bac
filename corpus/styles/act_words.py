# ruff: noqa: E501
"""Words that fill the templates of acts, as data: kinds of organisations, bodies, works, lots, verbs."""

ORG_KINDS: dict[str, str] = {
    "assoc": "association", "club": "sports_club", "company": "company", "bank": "bank", "agency": "agency", "state": "state_service",
    "utility": "utility", "union": "union", "school": "school", "syndicate": "syndicate", "foundation": "foundation", "public": "public_body",
}  # fmt: skip
HLM: tuple[str, ...] = (
    "{} Habitat", "OPH {}", "Office public de l'habitat {}", "SA HLM {} Logis", "Habitat {} Métropole", "SEM {} Aménagement", "{} Logement",
    "Coopérative HLM Les Foyers {}", "SCIC HLM {}", "Foncière {} Habitat",
)  # fmt: skip
MUTUALS: tuple[str, ...] = (
    "MNT",
    "Mutuelle nationale territoriale",
    "INTÉRIALE",
    "Territoria Mutuelle",
    "SOFAXIS",
    "CNP Assurances",
    "GRAS SAVOYE",
    "Relyens",
    "Mutuelle Just",
    "Groupama",
)
ECO: tuple[str, ...] = (
    "CITEO",
    "Eco-mobilier",
    "Ecomaison",
    "Citeo",
    "OCAD3E",
    "Refashion",
    "EcoDDS",
    "Ecosystem",
    "Valdelia",
    "Corepile",
)
BASINS: tuple[str, ...] = (
    "Adour-Garonne",
    "Loire-Bretagne",
    "Seine-Normandie",
    "Rhin-Meuse",
    "Artois-Picardie",
    "Rhône-Méditerranée-Corse",
)
SAFERS: tuple[str, ...] = ("SAFER", "SAFER Occitanie", "SAFER Grand Est", "SAFER Bretagne", "Safer de l'Île-de-France")
CENTRES: tuple[str, ...] = (
    "Centre de gestion {}",
    "CDG {code}",
    "CDG{code}",
    "Centre de Gestion de la fonction publique territoriale {}",
    "centre de gestion {}",
)
TREASURIES: tuple[str, ...] = (
    "SGC {}",
    "Service de gestion comptable {}",
    "service de gestion comptable {}",
    "Trésor public",
    "Centre des finances publiques {}",
)
M57: tuple[str, ...] = (
    "<L:instruction budgétaire et comptable M57>",
    "nomenclature M57",
    "<L:instruction budgétaire et comptable M14>",
)
MATTERS: tuple[str, ...] = (
    "la dématérialisation des actes", "la télétransmission des actes soumis au contrôle de légalité", "la participation citoyenne", "l'instruction des autorisations d'urbanisme",
    "la lutte contre l'habitat indigne", "la prévention de la délinquance", "l'inclusion numérique", "la mise à disposition d'un logement", "l'entretien des cours d'eau",
    "la surveillance des espaces naturels", "la maison de services au public", "la gestion des archives", "la collecte des données fiscales", "la police de l'eau",
)  # fmt: skip
WORKS: tuple[str, ...] = (
    "la réfection de la toiture de l'école", "la construction d'une maison de santé", "l'aménagement du centre-bourg", "la rénovation énergétique de la salle des fêtes",
    "la réhabilitation de la station d'épuration", "la création d'une voie verte", "l'extension du groupe scolaire", "le remplacement des menuiseries de la mairie",
    "la restauration de l'église", "la construction d'un terrain multisports", "le renouvellement du réseau d'eau potable", "la mise en accessibilité des bâtiments publics",
    "la sécurisation de la traverse", "l'aménagement d'une aire de covoiturage", "la rénovation de l'éclairage public", "la réhabilitation de la piscine",
)  # fmt: skip
MARKS: dict[str, str] = {"O": "ORG", "L": "LEGAL_REF", "D": "DELIB_ID", "P": "PER"}
GRANT_TITLES: tuple[str, ...] = (
    "Subventions aux associations {year}", "Attribution des subventions aux associations au titre de l'année {year}", "Vote des subventions {year}",
    "Subventions de fonctionnement aux associations – exercice {year}", "Subventions aux associations sportives et culturelles", "Soutien à la vie associative : répartition des subventions {year}",
    "Individualisation de subventions", "Aides aux associations – première répartition {year}",
)  # fmt: skip
GRANT_REPORTS: tuple[str, ...] = (
    "La commission a examiné les demandes déposées par les associations et propose la répartition suivante.",
    "Les associations contribuent à l'animation du territoire. Leurs dossiers ont été instruits au vu du bilan de l'année écoulée.",
    "Une enveloppe de {x:5000-90000} a été inscrite au budget primitif. {assoc.Cap} n'a pas déposé de demande cette année.",
    "{p} précise que {assoc} percevra le solde de sa subvention sur présentation du bilan.",
    "{p}, membre du bureau de {assoc}, quitte la salle et ne prend part ni au débat ni au vote.",
    "Le montant global est en baisse de {rate} % par rapport à {lastyear}. {sentence}",
)
LOTS: tuple[str, ...] = (
    "Gros œuvre – maçonnerie", "Charpente bois", "Couverture – zinguerie", "Menuiseries extérieures aluminium", "Plâtrerie – isolation", "Électricité – courants faibles",
    "Plomberie – chauffage – ventilation", "Carrelage – faïence", "Peinture – revêtements de sols", "VRD – espaces verts", "Serrurerie – métallerie", "Ascenseur", "Démolition – désamiantage",
    "Étanchéité", "Menuiseries intérieures",
)  # fmt: skip
FUNDINGS: tuple[str, ...] = (
    "DETR",
    "DSIL",
    "Fonds vert",
    "FEDER",
    "LEADER",
    "Amendes de police",
    "Fonds de concours",
    "DSID",
)
# the third person of the verbs that open a clause
THIRD: dict[str, str] = {
    "accepter": "accepte", "accorder": "accorde", "acquérir": "acquiert", "admettre": "admet", "adhérer": "adhère", "adresser": "adresse",
    "affecter": "affecte", "apporter": "apporte", "approuver": "approuve", "arrêter": "arrête", "attribuer": "attribue", "autoriser": "autorise",
    "céder": "cède", "charger": "charge", "conclure": "conclut", "contracter": "contracte", "créer": "crée", "demander": "demande",
    "désigner": "désigne", "dire": "dit", "émettre": "émet", "engager": "engage", "fixer": "fixe", "imputer": "impute", "inscrire": "inscrit",
    "maintenir": "maintient", "modifier": "modifie", "prélever": "prélève", "prendre": "prend", "préciser": "précise", "rejeter": "rejette",
    "reporter": "reporte", "solliciter": "sollicite", "transmettre": "transmet", "verser": "verse", "donner": "donne", "confirmer": "confirme",
    "mandater": "mandate", "retenir": "retient", "garantir": "garantit", "consentir": "consent", "vendre": "vend", "louer": "loue",
    "nommer": "nomme", "abroger": "abroge", "habiliter": "habilite", "valider": "valide", "ouvrir": "ouvre", "renouveler": "renouvelle",
}  # fmt: skip
FUNDERS: tuple[str, ...] = (
    "ADEME", "Agence de l'eau Loire-Bretagne", "ANS", "CAF", "Région Occitanie", "Région Grand Est", "Banque des Territoires", "DRAC", "Région Bretagne",
    "Agence nationale du sport", "Fondation du patrimoine", "CNC", "ANCT", "Région Sud",
)  # fmt: skip
