# ruff: noqa: E501
"""Phrases of the heads of acts, as data: registers, openings, counts, attendance lists."""

REGISTERS: tuple[str, ...] = (
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU {BODY}",
    "EXTRAIT DU REGISTRE DES DELIBERATIONS\nDU {BODY}",
    "EXTRAIT DU REGISTRE\nDES DÉLIBÉRATIONS",
    "Extrait du registre des délibérations du {body}",
    "DÉLIBÉRATION DU {BODY}",
    "EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS",
    "EXTRAIT DES DÉLIBÉRATIONS DU {BODY}",
    "REGISTRE DES DÉLIBÉRATIONS\n{BODY}",
    "DELIBERATIONS DU {BODY}",
    "Extrait du procès-verbal de la séance du {body}",
)
SITTINGS: tuple[str, ...] = (
    "Séance du {date}", "SÉANCE DU {DATE}", "Séance ordinaire du {date}", "Réunion du {date}", "SEANCE DU {DATE}",
    "Séance publique du {date}", "du {date}", "Séance du {date} à {hour}", "{BODY} DU {DATE}", "RÉUNION DU {DATE}",
)  # fmt: skip
GATHERED: tuple[str, ...] = (
    "{body}, légalement convoqué, s'est réuni {place}, sous la présidence de {president}, {chair}.",
    "{body}, dûment convoqué le {convened}, s'est assemblé {place} sous la présidence de {president}, {chair}.",
    "les membres du {body} se sont réunis {place}, sur convocation adressée le {convened}, sous la présidence de {president}.",
    "{body}, régulièrement convoqué le {convened}, s'est réuni au nombre prescrit par la loi, {place}, sous la présidence de {president}, {chair}.",
    "{body} s'est réuni en session ordinaire, {place}, sous la présidence de {president}.",
    "{body}, convoqué le {convened} conformément à l'⟦LEGAL_REF|{article}⟧, s'est réuni {place}. {President}, {chair}, préside la séance.",
    "s'est réuni {body}, {place}, sous la présidence de {president}, {chair}, à la suite de la convocation faite le {convened}.",
    "{body} étant assemblé en session ordinaire {place}, après convocation légale, sous la présidence de {president}.",
    "{body} s'est réuni {place} en séance publique, {president} assurant la présidence.",
    "{body} dûment convoqué, s'est réuni {place} sous la présidence de {president}, {chair} en exercice.",
)  # fmt: skip
ARTICLES: tuple[str, ...] = (
    "article L. 2121-10 du Code général des collectivités territoriales", "article L.2121-10 du CGCT",
    "article L. 2121-11 du code général des collectivités territoriales", "articles L 2121-7 et L 2121-10 du CGCT",
)  # fmt: skip
PLACES: tuple[str, ...] = (
    "en mairie", "au lieu ordinaire de ses séances", "à l'hôtel de ville", "dans la salle du conseil", "à la salle polyvalente",
    "salle du conseil municipal", "dans le lieu habituel de ses séances", "à la mairie, salle des mariages",
)  # fmt: skip
SEATS: tuple[str, ...] = (
    "au siège de la collectivité", "au siège, salle du conseil", "à la salle des fêtes {town}", "dans la salle polyvalente {town}",
    "en son siège", "salle des assemblées", "au siège {town}", "{hall} {town}",
)  # fmt: skip
CONVENED: tuple[str, ...] = (
    "Date de convocation : {date}", "Date de la convocation : {date}", "Convocation du {date}", "DATE DE CONVOCATION {DATE}",
    "Date de convocation du conseil : {date}", "Convocation en date du {date}", "Convoqué le : {date}", "date d'envoi de la convocation : {date}",
)  # fmt: skip
COUNTS: tuple[tuple[str, str, str, str], ...] = (
    ("Nombre de conseillers en exercice : {}", "Nombre de présents : {}", "Nombre de votants : {}", "\n"),
    ("En exercice : {}", "Présents : {}", "Votants : {}", "\n"),
    ("Nombre de membres en exercice : {}", "présents : {}", "votants : {}", " – "),
    ("Membres en exercice : {}", "Membres présents : {}", "Suffrages exprimés : {}", "\n"),
    ("- en exercice : {}", "- présents : {}", "- votants : {}", "\n"),
    ("Conseillers en exercice : {}", "Présents : {}", "Votants : {}", " ; "),
    ("NOMBRE DE MEMBRES EN EXERCICE {}", "PRÉSENTS {}", "VOTANTS {}", "\n"),
    ("Nombre de délégués en exercice : {}", "Nombre de délégués présents : {}", "Nombre de délégués votants : {}", "\n"),
    ("Nombre total de membres composant l'assemblée : {}", "Nombre de membres présents : {}", "Nombre de votants : {}", "\n"),
    ("Effectif légal du conseil : {}", "Nombre de conseillers présents : {}", "Nombre de suffrages : {}", "\n"),
)  # fmt: skip
SECRETARIES: tuple[str, ...] = (
    "Secrétaire de séance : {}", "Secrétaire : {}", "{} a été désigné{e} secrétaire de séance.", "{} a été élu{e} secrétaire.",
    "Le secrétariat de séance est assuré par {}.", "A été nommé{e} secrétaire : {}", "{} est désigné{e} pour remplir les fonctions de secrétaire de séance.",
    "Élu{e} secrétaire de séance : {}", "Est désigné{e} secrétaire de séance : {}", "Il a été procédé à la nomination d'un secrétaire pris dans le sein du conseil : {} ayant obtenu la majorité des suffrages, a été désigné{e} pour remplir ces fonctions, qu'{il} a acceptées.",
)  # fmt: skip
PRESENT: tuple[str, ...] = (
    "Étaient présents :", "Présents :", "PRÉSENTS :", "Etaient présents :", "Membres présents :", "Étaient présents les conseillers suivants :",
    "Sont présents :", "ÉTAIENT PRÉSENTS :", "Conseillers présents :", "Présent(e)s :", "Présents (titulaires) :",
)  # fmt: skip
PROXIES: tuple[str, ...] = (
    "Absents ayant donné pouvoir :", "Ont donné pouvoir :", "Procurations :", "Étaient absents excusés ayant donné pouvoir :",
    "Pouvoirs :", "Ont donné procuration :", "Représentés :", "Excusés ayant donné procuration :", "Absents représentés :", "POUVOIRS :",
)  # fmt: skip
ABSENT: tuple[str, ...] = (
    "Absents :", "Absents excusés :", "Étaient absents :", "ABSENTS EXCUSÉS :", "Excusés :", "Absents non représentés :", "ABSENTS :",
    "Était absent(e)(s) :", "Étaient excusés :", "Absents non excusés :",
)  # fmt: skip
GIVES: tuple[str, ...] = (
    "{} a donné pouvoir à {}", "{} à {}", "{} donne procuration à {}", "{} donne pouvoir à {}", "{} (pouvoir à {})", "{}, pouvoir à {}",
    "{} représenté(e) par {}", "{} ayant donné procuration à {}", "{} (procuration à {})", "{} pouvoir donné à {}", "{} a donné procuration à {}",
)  # fmt: skip
JOINTS: tuple[str, ...] = (", ", ", ", ", ", " – ", " - ", " ; ", " — ", " / ")
SIZES: dict[str, tuple[int, int]] = {
    "commune": (9, 33),
    "communaute_communes": (20, 45),
    "agglomeration": (30, 55),
    "metropole": (30, 60),
    "eurometropole": (30, 60),
    "departement": (24, 42),
    "region": (25, 50),
    "syndicat": (10, 26),
    "ccas": (7, 15),
}
HOURS: tuple[str, ...] = (
    "18 heures", "18h30", "18 h 30", "19 heures", "19h00", "20 heures 30", "20h30", "dix-neuf heures", "dix-huit heures trente",
    "vingt heures", "9 h 30", "14 heures", "17h00", "quatorze heures trente", "20 h 00", "18H00",
)  # fmt: skip
