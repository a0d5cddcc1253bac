# ruff: noqa: E501
"""Phrases of acts, as data: votes, closings, signatures, appeals, titles, introductions of decisions."""

UNANIMOUS: tuple[str, ...] = (
    "à l'unanimité", "à l'unanimité des membres présents", "à l'unanimité des membres présents et représentés",
    "à l'unanimité des suffrages exprimés", "à l'unanimité de ses membres", "à l'unanimité des votants", "à l’unanimité",
    "A L'UNANIMITÉ", "à main levée et à l'unanimité", "à l'unanimité des voix",
)  # fmt: skip
UNANIMOUS_LINES: tuple[str, ...] = (
    "Adopté à l'unanimité.", "ADOPTÉ À L'UNANIMITÉ", "Délibération adoptée à l'unanimité.", "Vote : unanimité", "Adoptée à l'unanimité des membres présents et représentés.",
    "Délibération votée à l'unanimité.", "Le rapport est adopté à l'unanimité.", "VOTE : À L'UNANIMITÉ", "Résultat du vote : adopté à l'unanimité",
    "Mise aux voix, la présente délibération est adoptée à l'unanimité.", "Approuvé à l'unanimité",
)  # fmt: skip
MAJORITY: tuple[str, ...] = (
    "à la majorité",
    "à la majorité des suffrages exprimés",
    "à la majorité absolue des suffrages exprimés",
    "à la majorité des voix",
)
ADOPTED_LINES: tuple[str, ...] = (
    "Le {body} adopte.", "Délibération adoptée.", "ADOPTÉ", "Le {body} approuve le rapport.", "Adopté par le {body}.", "La délibération est adoptée.",
    "Mise aux voix, la délibération est adoptée.", "Le rapport, mis aux voix, est adopté.", "Les conclusions du rapport sont adoptées.",
)  # fmt: skip
POSTPONED: tuple[str, ...] = (
    "Le {body} décide de reporter l'examen de ce point à une prochaine séance.",
    "{Chair} propose d'ajourner la délibération dans l'attente de pièces complémentaires. Le point est reporté.",
    "Après débat, le {body} sursoit à statuer et renvoie le dossier à la prochaine réunion.",
    "Ce point est reporté à une séance ultérieure.",
    "Le dossier étant incomplet, son examen est ajourné à la séance suivante.",
    "DÉLIBÉRATION REPORTÉE",
    "Le {body}, après discussion, décide d'ajourner sa décision.",
    "L'affaire est renvoyée en commission et sera présentée au prochain {body}.",
)  # fmt: skip
WITHDRAWN: tuple[str, ...] = (
    "Ce rapport est retiré de l'ordre du jour.",
    "{Chair} retire cette délibération de l'ordre du jour.",
    "Le point est retiré à la demande du rapporteur.",
    "RAPPORT RETIRÉ",
    "{Chair} informe l'assemblée que la question est retirée de l'ordre du jour.",
    "Le projet de délibération est retiré avant le vote.",
    "Dossier retiré de l'ordre du jour en séance.",
    "Délibération retirée.",
)  # fmt: skip
NOTED: tuple[str, ...] = (
    "Le {body} prend acte de cette communication.", "LE {BODY} PREND ACTE", "Le {body}, après en avoir débattu, prend acte de la tenue de ce débat.",
    "Après avoir pris connaissance du rapport, le {body} en prend acte.", "Dont acte.", "Le {body} prend acte de ces informations.",
    "Le {body} en prend acte.", "Le {body} a pris acte de la présentation de ce rapport, qui ne donne pas lieu à un vote.",
)  # fmt: skip
CERTIFIED: tuple[str, ...] = (
    "Fait et délibéré les jour, mois et an que dessus.", "Pour extrait certifié conforme.", "Ainsi fait et délibéré en séance, les jour, mois et an susdits.",
    "Pour extrait conforme,", "Fait et délibéré en séance les jour, mois et an ci-dessus, ont signé au registre les membres présents.",
    "Pour copie conforme.", "Au registre suivent les signatures.", "Extrait certifié conforme et exécutoire.",
    "Fait et délibéré à {seat}, le {date}.", "Pour extrait conforme au registre des délibérations.", "Acte rendu exécutoire après transmission au contrôle de légalité et publication.",
)  # fmt: skip
COURTS: tuple[str, ...] = (
    "Amiens", "Bastia", "Besançon", "Bordeaux", "Caen", "Cergy-Pontoise", "Châlons-en-Champagne", "Clermont-Ferrand", "Dijon",
    "Grenoble", "Lille", "Limoges", "Lyon", "Marseille", "Melun", "Montpellier", "Montreuil", "Nancy", "Nantes", "Nice", "Nîmes",
    "Orléans", "Paris", "Pau", "Poitiers", "Rennes", "Rouen", "Strasbourg", "Toulon", "Toulouse", "Versailles",
)  # fmt: skip
APPEALS: tuple[str, ...] = (
    "La présente délibération peut faire l'objet d'un recours pour excès de pouvoir devant le {court} dans un délai de deux mois à compter de sa publication.",
    "Délais et voies de recours : la présente décision peut être contestée devant le {court} dans les deux mois suivant sa publication ou sa notification.",
    "Le {court} peut être saisi par l'application informatique « Télérecours citoyens » accessible par le site Internet www.telerecours.fr.",
    "{The} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que celui-ci peut faire l'objet d'un recours devant le {court}, {address}, dans un délai de deux mois.",
    "Conformément à l'⟦LEGAL_REF|article R. 421-1 du Code de justice administrative⟧, le {court} peut être saisi dans un délai de deux mois à compter de l'affichage du présent acte.",
    "Tout recours contentieux doit être adressé au {court} ({address}) dans les deux mois à compter de l'accomplissement des formalités de publicité.",
    "La présente délibération est susceptible d'un recours gracieux auprès de l'autorité territoriale ou d'un recours contentieux auprès du {court} dans les deux mois.",
    "Voies de recours : {court} – délai de deux mois à compter de la publication.",
)  # fmt: skip
ADDRESSES: tuple[str, ...] = (
    "6 rue Pitot",
    "20 avenue de Fabron",
    "5 place de la Libération",
    "BP 43",
    "14 rue Lemerchier, CS 81114",
    "2 boulevard de l'Hautil",
)
ELECTRONIC: tuple[str, ...] = (
    "Signé électroniquement par : {name}\nDate de signature : {date}\nQualité : {office}",
    "Signé par : {name}\nDate : {date}\nQualité : {office}",
    "{office}\n#signature#\n{name}",
    "Document signé électroniquement le {date} par {name}, {office}",
    "Signé numériquement par {name}\n{office}",
)  # fmt: skip
SIGNED: tuple[str, ...] = (
    "{Office},\n{name}", "{Office}\n{name}", "{name}\n{office}", "{Office},\nSigné : {name}", "{Office},\n\n\n{name}", "Signé\n{Office} : {name}",
    "Pour extrait conforme\n{Office},\n{name}", "Certifié exécutoire\n{Office},\n{name}",
)  # fmt: skip
TITLED: tuple[str, ...] = (
    "Objet : {title}", "OBJET : {title}", "Objet : {rubric} – {title}", "{rubric}\n{title}", "{title}", "OBJET :\n{title}", "Objet de la délibération :\n{title}",
    "Objet de la délibération : {title}", "{rubric} : {title}", "OBJET DE LA DÉLIBÉRATION :\n{title}",
)  # fmt: skip
NUMBERED: tuple[str, ...] = (
    "DÉLIBÉRATION N° {n}", "Délibération n° {n}", "N° {n}", "N°{n}", "Délibération n°{n}", "DELIBERATION N° {n}", "{n}", "Délibération N° : {n}", "n° {n}",
    "Numéro de l'acte : {n}", "Délibération numéro {n}",
)  # fmt: skip
TOGETHER: tuple[str, ...] = (
    "N° {n} – {title}", "Délibération n° {n} : {title}", "{n} – {title}", "Délibération n° {n} – {rubric} – {title}", "{n} / {title}", "N°{n} - {rubric} - {title}",
    "DÉLIBÉRATION N° {n} : {title}", "{n} : {title}", "{rubric}\nN° {n} {title}",
)  # fmt: skip
CHAIR_SPEAKS: tuple[str, ...] = (
    "{Chair} expose ce qui suit :", "{Chair} rappelle à l'assemblée les éléments du dossier.", "{Chair} donne lecture du rapport suivant :", "{Chair} informe les membres de l'assemblée de la situation.",
    "{Chair} présente le dossier.", "Le rapporteur, {chair_low}, expose :", "{Chair} soumet à l'assemblée le rapport suivant :", "Exposé de {chair_low} :", "{Chair} explique :",
)  # fmt: skip
MEMBER_SPEAKS: tuple[str, ...] = (
    "Rapporteur : {who}", "RAPPORTEUR : {who}", "{who}, {office}, expose :", "Rapport présenté par {who}", "Sur le rapport de {who}, {office},", "{who} présente le rapport suivant :",
    "Entendu l'exposé de {who}, rapporteur,", "Sur proposition de {who}, {office},", "Rapporteure : {who}", "{who} donne lecture du rapport.", "Sur rapport de {who}",
)  # fmt: skip
OFFICES: dict[str, tuple[tuple[str, str], ...]] = {
    "commune": (
        ("adjoint au maire", "adjointe au maire"),
        ("premier adjoint", "première adjointe"),
        ("adjoint aux finances", "adjointe aux finances"),
        ("conseiller municipal délégué", "conseillère municipale déléguée"),
        ("adjoint délégué à l'urbanisme", "adjointe déléguée à l'urbanisme"),
    ),
    "ccas": (("vice-président", "vice-présidente"), ("administrateur", "administratrice")),
}
OTHER_OFFICES: tuple[tuple[str, str], ...] = (
    ("vice-président", "vice-présidente"),
    ("vice-président délégué aux finances", "vice-présidente déléguée aux finances"),
    ("conseiller délégué", "conseillère déléguée"),
    ("vice-président en charge de l'habitat", "vice-présidente en charge de l'habitat"),
    ("membre du bureau", "membre du bureau"),
)
INTROS: tuple[str, ...] = (
    "Le {body}, après en avoir délibéré{vote}", "Après en avoir délibéré{vote}, le {body}", "Le {body}, ouï l'exposé du rapporteur et après en avoir délibéré{vote}", "Le {body}{vote}",
    "Ayant entendu l'exposé et après en avoir délibéré{vote}, le {body}", "Ouï cet exposé, le {body}{vote}", "LE {BODY}, après en avoir délibéré{vote}",
    "Entendu l'exposé du rapporteur et après délibération{vote}, le {body}", "Le {body}, après en avoir débattu{vote}", "Sur proposition de {chair_low} et après en avoir délibéré{vote}, le {body}",
)  # fmt: skip
PROPOSED: tuple[str, ...] = (
    "Il est proposé au {body} :",
    "Il est demandé au {body} de bien vouloir :",
    "Il vous est proposé :",
    "En conséquence, il est proposé au {body} :",
    "Au vu de ces éléments, {chair_low} propose au {body} :",
)
ACCEPTED: tuple[str, ...] = ("adopte cette proposition.", "adopte les conclusions du rapport.", "approuve le rapport ci-dessus.", "accepte ces propositions.", "adopte la présente délibération.", "se prononce favorablement.", "décide d'adopter ces dispositions.")  # fmt: skip
DECIDES: tuple[str, ...] = (
    "DÉCIDE :",
    "DÉCIDE",
    "décide :",
    "DECIDE",
    "Décide :",
    "DÉLIBÈRE",
    "ARRÊTE :",
    "Délibère :",
)
HEADS: tuple[str, ...] = (
    "Article {i} : ",
    "ARTICLE {i} : ",
    "Article {i} – ",
    "ARTICLE {i} - ",
    "Article {i}. ",
    "Art. {i} : ",
    "ARTICLE {i} ",
)
BULLETS: tuple[str, ...] = ("- ", "– ", "• ", "➢ ", "* ", "-", "> ")
DECISION_HEADS: tuple[str, ...] = (
    "DÉCISION {OFFICE} N° {n}", "Décision n° {n}", "DECISION N° {n}", "DÉCISION MUNICIPALE N° {n}", "Décision {office} n° {n}", "N° {n}\nDÉCISION", "Décision n°{n} prise par délégation",
    "DÉCISION PRISE EN APPLICATION DE L'⟦LEGAL_REF|ARTICLE L. 2122-22 DU CGCT⟧\nN° {n}",
)  # fmt: skip
WE: tuple[str, ...] = (
    "{Article} {chair} {of},",
    "Nous, {name}, {chair} {of},",
    "{Article} {chair},",
    "{name}, {chair} {of},",
    "{Article} {CHAIR} {of}",
)
LABELS: tuple[tuple[str, str, str, str], ...] = (
    ("Pour", "Contre", "Abstention", "NPPV"),
    ("POUR", "CONTRE", "ABSTENTION", "NE PREND PAS PART AU VOTE"),
    ("Pour", "Contre", "Abstentions", "Ne prennent pas part au vote"),
    ("Votes pour", "Votes contre", "Abstentions", "N'ont pas pris part au vote"),
    ("Pour", "Contre", "Abstention(s)", "Non participation"),
)
