# ruff: noqa: E501
"""Words of votes by name and of secret ballots, as data."""

HEADS: tuple[str, ...] = (
    "SCRUTIN PUBLIC",
    "Vote par appel nominal",
    "Résultat du scrutin public",
    "VOTE NOMINATIF",
    "Scrutin public demandé par {who}",
    "Il est procédé à l'appel nominal.",
    "DÉTAIL DES VOTES",
    "Résultat du vote électronique",
)
FOR: tuple[str, ...] = (
    "Ont voté pour :",
    "POUR :",
    "Pour ({n}) :",
    "Votes pour : {n}",
    "Ont émis un vote favorable :",
    "VOTENT POUR",
    "Pour : {n} voix –",
)
AGAINST: tuple[str, ...] = (
    "Ont voté contre :",
    "CONTRE :",
    "Contre ({n}) :",
    "Votes contre : {n}",
    "Ont émis un vote défavorable :",
    "VOTENT CONTRE",
    "Contre : {n} voix –",
)
BLANK: tuple[str, ...] = (
    "Se sont abstenus :",
    "ABSTENTION :",
    "Abstention ({n}) :",
    "Abstentions : {n}",
    "Se sont abstenus volontairement :",
    "S'ABSTIENNENT",
    "Abstention : {n} voix –",
)
OUT: tuple[str, ...] = (
    "N'ont pas pris part au vote :",
    "NE PREND PAS PART AU VOTE :",
    "Ne prennent pas part au vote ({n}) :",
    "Non-participation : {n}",
    "N'ont pas participé au vote :",
    "NE PARTICIPENT PAS AU VOTE",
    "Ne prend pas part au vote : {n} –",
)
RESULTS: tuple[str, ...] = (
    "La délibération est adoptée.",
    "ADOPTÉ",
    "Le rapport est adopté.",
    "Adopté à la majorité.",
    "En conséquence, la délibération est adoptée à la majorité des suffrages exprimés.",
)
LOST: tuple[str, ...] = (
    "La délibération est rejetée.",
    "REJETÉ",
    "La proposition n'est pas adoptée.",
    "L'amendement et la délibération sont rejetés.",
)
POSTS: tuple[tuple[str, str, str], ...] = (
    ("Élection du délégué au {body}", "délégué titulaire", "déléguée titulaire"), ("Élection du {rank} vice-président", "{rank} vice-président", "{rank} vice-présidente"), ("Élection du {rank} adjoint", "{rank} adjoint", "{rank} adjointe"),
    ("Désignation d'un représentant au {body}", "représentant", "représentante"), ("Élection d'un membre de la commission d'appel d'offres", "membre titulaire", "membre titulaire"), ("Désignation d'un suppléant au {body}", "délégué suppléant", "déléguée suppléante"),
    ("Élection d'un administrateur du {body}", "administrateur", "administratrice"), ("Désignation d'un correspondant auprès du {body}", "correspondant", "correspondante"), ("Représentation de la collectivité au {body} : élection", "représentant", "représentante"),
)  # fmt: skip
BODIES: tuple[str, ...] = (
    "Syndicat mixte d'énergie", "Syndicat intercommunal des eaux", "SIVOM des Trois Rivières", "SMICTOM du Val", "Centre hospitalier Saint-Louis", "SDIS", "Parc naturel régional du Haut-Pays", "collège Albert-Camus", "lycée Simone-Veil", "CNAS", "PETR du Bocage",
    "Syndicat mixte du SCoT", "CCAS", "Centre de gestion", "Syndicat mixte des transports", "Conseil d'architecture, d'urbanisme et de l'environnement", "SYDEC", "Syndicat du bassin de la Vire", "Comité national d'action sociale", "GIP Territoires", "CPIE de la Brenne",
)  # fmt: skip
CANDIDATES: tuple[str, ...] = (
    "Candidats : {names}.", "Se portent candidats : {names}.", "Sont candidats : {names}.", "{names} présentent leur candidature.", "Candidatures enregistrées : {names}", "Appel à candidatures : {names}.",
)  # fmt: skip
ALONE: tuple[str, ...] = (
    "{names} est seul candidat.",
    "Une seule candidature : {names}.",
    "Candidature de {names}.",
    "{names} se porte candidat.",
)
TELLERS: tuple[str, ...] = (
    "Assesseurs : {a} et {b}.",
    "Scrutateurs : {a}, {b}.",
    "{a} et {b} sont désignés scrutateurs.",
    "Le dépouillement est assuré par {a} et {b}.",
    "",
)
BALLOTS: tuple[str, ...] = (
    "{nth} tour de scrutin\nNombre de votants : {v}\nBulletins blancs : {w}\nBulletins nuls : {z}\nSuffrages exprimés : {x}\nMajorité absolue : {h}", "Résultats du {nth_low} tour : votants {v}, blancs {w}, nuls {z}, exprimés {x}, majorité absolue {h}",
    "a. Nombre de conseillers présents n'ayant pas pris part au vote : 0\nb. Nombre de votants (enveloppes déposées) : {v}\nc. Nombre de suffrages déclarés nuls : {z}\nd. Nombre de suffrages blancs : {w}\ne. Nombre de suffrages exprimés : {x}\nf. Majorité absolue : {h}",
    "{nth} tour. Bulletins trouvés dans l'urne : {v}. À déduire, blancs et nuls : {wz}. Reste pour le nombre des suffrages exprimés : {x}. Majorité absolue : {h}.", "Vote à bulletin secret ({nth_low} tour)\nInscrits : {office} – Votants : {v} – Exprimés : {x}",
)  # fmt: skip
GOT: tuple[str, ...] = (
    "{who} : {n} voix",
    "{who} {n}",
    "- {who} a obtenu {n} voix",
    "Ont obtenu : {who} {n} voix",
    "{who} ....... {n} ({words})",
    "M/Mme {who} : {n} suffrages",
)
PROCLAIMED: tuple[str, ...] = (
    "{who}, ayant obtenu la majorité absolue, est proclamé{e} {post}.", "{who} est élu{e} {post}.", "Est élu{e} : {who}", "{who} est proclamé{e} {post} et déclare accepter ce mandat.", "En conséquence, {who} est désigné{e} {post} au {tour} tour.",
)  # fmt: skip
