# ruff: noqa: E501
"""The rarer wordings of heads, numbers and votes, as data."""

SCHEMES = (
    "{y}{m:02}{d:02}_{n:03}", "DEL_{y}{m:02}{d:02}_{n:02}", "CC_{y}{m:02}{d:02}_{n}", "A{y}_{n:03}", "DB{y}_{n:03}",
    "CR {n:03}-{yy}", "CP {n:03}-{yy}", "AB {yy}{n:03}", "{y}-{t}-{n}", "{n:03}.{y}", "DEL — {y} — {n:03}", "A{y}BP{n:02}",
    "{y}-{n:03}/{t:02}-{n:02}", "DEL_{y}_{t:02}_{n:02}",
)  # fmt: skip
HEADINGS = (
    "{r} {d}- {t}", "{d}- {t}", "• {d} : {t}", "{n}. {d} : {t}", "{n}/ {r} {t}", "N° {d} – {t}", "{d} {t}", "{n}°) {t}",
    "{n}. {t}", "{r} – {d} – {t}", "Délibération {d}- {t}",
)  # fmt: skip
VOTES = {
    "unanimous": (
        "à l'unanimité", "à l'unanimité des membres en exercice", "à l'unanimité des membres présents et représentés",
        "à l'unanimité de ses membres présents",
    ),
    "split": (
        "à la majorité {pour} votes pour {contre} votes contre, {noms_contre}", "à {pour} VOIX POUR et {abst} ABSTENTIONS",
        "à la majorité des voix, {contre} votes contre ({noms_contre})", "par {pour} voix pour, {abst} abstentions",
    ),
    "majority": ("à la majorité des membres en exercice", "à la majorité des voix"),
    "silent": ("",),
}  # fmt: skip
LINES = {
    "unanimous": (
        "Le {{body}} l'approuve à l'unanimité.", "Accord à l'unanimité", "Adopté à l'unanimité des membres présents et représentés",
        "A l'unanimité", "UNANIMITE", "L'assemblée l'approuve à l'unanimité.",
    ),
    "split": (
        "{pour} VOIX POUR ET {abst} ABSTENTIONS", "A la majorité : {pour} votes pour, {contre} votes contre, {noms_contre}",
        "{contre} votes contre ({noms_contre}), {pour} pour", "Pour {pour} Contre {contre} Abstentions {abst}",
    ),
    "counted": ("À {tout} VOIX POUR", "{tout} voix pour", "POUR {tout} CONTRE {zero_contre} ABSTENTION {zero_abst}"),
    "majority": ("A la majorité des voix", "Adopté à la majorité des membres en exercice."),
    "silent": ("Adopté.", "Le {{body}} l'approuve."),
}  # fmt: skip
OPENED = (
    "Le {week}, à {hour}, {the_body} régulièrement convoqué en séance le {convened}, s'est réuni sous la présidence de {who}.",
    "L'an {year} et le {day} à {hour}, les membres {of_body} se sont réunis {place} sur convocation en date du {convened}.",
    "Le {day}, {the_body}, légalement convoqué le {convened}, s'est réuni, {place}, la séance étant présidée par {who}.",
    "Les membres {of_body}, dûment convoqués individuellement et par écrit le {convened}, se sont réunis {place}, sous la présidence de {who}.",
    "{who} préside la séance. Le quorum étant atteint, la séance est ouverte à {hour}.",
    "SÉANCE PUBLIQUE DU {DAY} À {hour}\nla séance a été présidée par {who}",
)  # fmt: skip
KEPT = (
    "Désignation du secrétaire de séance\n{who} est désigné{e} secrétaire de séance.", "{who} est nommé{e} secrétaire de séance",
    "Le conseil nomme pour secrétaire de séance {who}.", "Élu{e} secrétaire de séance : {who}", "A été élu{e} secrétaire de séance : {who}",
    "Secrétaire : {who}", "Il est procédé à la désignation d'un secrétaire au sein du conseil : à la majorité des voix, {who} a été désigné{e} pour remplir ces fonctions.",
)  # fmt: skip
COUNTS = (
    "- en exercice : {office} - présents : {present} - procurations : {proxies} - votants : {voting}",
    "Nombre de conseillers municipaux présents : {present}\nQuorum : {quorum}\nPouvoirs : {proxies}\nVotants : {voting}",
    "{office} en exercice, {present} présents, {voting} votants, {proxies} procurations",
    "Membres en exercice ; {office}\nPrésents ; {present}\nVotants ; {voting}",
    "Effectif : {office} – Quorum : {quorum} – Présents : {present} – Procurations : {proxies} – Votants : {voting}",
)  # fmt: skip
STAFF = (
    "Assistaient également : {a}, directrice générale des services, et {b}, responsable du service technique.",
    "Assistait également à la réunion : {a}, directeur de cabinet.",
    "En présence de {a}, DGS, et de {b}, secrétaire administrative.",
    "Également présents : {a} (perceptrice), {b} ({org}).",
)
PLACES = (
    "en mairie",
    "à l'hôtel de ville",
    "au siège",
    "dans le lieu habituel de ses séances",
    "à la salle polyvalente",
)
MOVES = (
    "{clock} : Départ de {who}", "(Arrivée de {who} à {clock}.)", "Départ de {who} {after}", "ARRIVEE de : {who} {after}",
    "{who} quitte momentanément la séance à {clock}.", "Retour de {who}.", "{chair} confie la présidence de la séance à {who}.",
)  # fmt: skip
