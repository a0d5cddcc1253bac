# ruff: noqa: E501
"""Verbs of decisions and phrases around them, as data."""

from corpus.styles.act_words import THIRD
from corpus.styles.minutes_decide import VERBS

CONJUGATED: dict[str, str] = THIRD | VERBS | {
    "abandonner": "abandonne", "ajourner": "ajourne", "alerter": "alerte", "annuler": "annule", "appeler": "appelle", "classer": "classe",
    "compléter": "complète", "condamner": "condamne", "constater": "constate", "constituer": "constitue", "dénommer": "dénomme", "dénoncer": "dénonce",
    "déclarer": "déclare", "définir": "définit", "déléguer": "délègue", "désapprouver": "désapprouve", "déplorer": "déplore", "exercer": "exerce",
    "exiger": "exige", "exonérer": "exonère", "exprimer": "exprime", "financer": "finance", "instaurer": "instaure", "instituer": "institue",
    "interpeller": "interpelle", "inviter": "invite", "limiter": "limite", "majorer": "majore", "notifier": "notifie", "participer": "participe",
    "porter": "porte", "prescrire": "prescrit", "proclamer": "proclame", "prolonger": "prolonge", "rappeler": "rappelle", "recruter": "recrute",
    "rectifier": "rectifie", "refuser": "refuse", "remplacer": "remplace", "renoncer": "renonce", "retirer": "retire", "réaffirmer": "réaffirme",
    "réaliser": "réalise", "réclamer": "réclame", "rembourser": "rembourse", "saisir": "saisit", "saluer": "salue", "soutenir": "soutient", "informer": "informe", "appliquer": "applique", "supprimer": "supprime",
    "surseoir": "sursoit", "transférer": "transfère", "voter": "vote", "élire": "élit", "étendre": "étend", "exposer": "expose", "agréer": "agrée",
    "souscrire": "souscrit", "permettre": "permet", "organiser": "organise", "lancer": "lance", "poursuivre": "poursuit", "substituer": "substitue", "aliéner": "aliène",
    "échanger": "échange", "remercier": "remercie", "répartir": "répartit", "reconduire": "reconduit", "ramener": "ramène", "réviser": "révise", "céder": "cède", "faire": "fait",
}  # fmt: skip
PROSE: tuple[str, ...] = (
    "{Body}, après en avoir délibéré{vote} décide {said}.",
    "Après en avoir délibéré, {body}{vote} décide {said}.",
    "{Body}{vote} décide {said}.",
    "Ouï l'exposé{vote} {body} décide {said}.",
    "Après échange de vues, {body}{vote} décide {said}.",
    "Sur ces explications, {body}{vote} décide {said}.",
    "{Body} délibère et{vote} décide {said}.",
    "Entendu le rapporteur, {body}{vote} décide {said}.",
)
LISTS: tuple[str, ...] = (
    "{Body}, après en avoir délibéré{vote} :",
    "Après en avoir délibéré, {body}{vote} :",
    "{Body}{vote},",
    "{Body}, sur proposition de {chair}{vote} :",
    "Ouï l'exposé de {chair} et après en avoir délibéré{vote}, {body}",
    "APRÈS EN AVOIR DÉLIBÉRÉ, {body}{vote},",
    "{Body}, considérant ce qui précède et après en avoir délibéré{vote} :",
    "Sur le rapport de {chair}, {body}{vote} :",
    "En conséquence, {body}{vote} :",
)
INFINITIVES: tuple[str, ...] = (
    "{Body}, après en avoir délibéré{vote}, décide :",
    "Après en avoir délibéré, {body}{vote} DÉCIDE :",
    "{Body}{vote} décide :",
    "{Body}, l'exposé entendu{vote}, décide",
    "Après délibération{vote}, {body} décide :",
)
DECIDES: tuple[str, ...] = ("DÉCIDE :", "DECIDE", "DÉCIDE", "décide :", "Décide :", "DÉLIBÈRE :", "ARRÊTE")
ARTICLES: tuple[str, ...] = (
    "Article {i} : ",
    "ARTICLE {i} : ",
    "Article {i} – ",
    "Art. {i}. – ",
    "Article {i}\n",
    "ARTICLE {i}. ",
    "{i}°) ",
    "Article {i}- ",
)
ENDS: tuple[str, ...] = (",", " ;", ".", "", ";")
BULLETS: tuple[str, ...] = ("- ", "- ", "• ", "> ", "", "– ", "➢ ", "* ", "-", "→ ", "▪ ")
