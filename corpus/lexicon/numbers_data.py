# ruff: noqa: E501
"""Schemes, stamps and wordings for :mod:`corpus.lexicon.numbers`."""

ROMAN_MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
RUBRICS = ("FIN", "ADM", "URB", "RH", "CULT", "SCOL", "ENV", "IVIS", "FBPA", "TCM", "HN", "URBA", "MOB", "DEVE", "SPO")

# schemes whose running number starts again at each sitting
SERIAL_SCHEMES = (
    "{y}{m:02}{d:02}_{n:03}", "{y}{m:02}{d:02}-{n:02}", "{y}{m:02}{d:02}_{n}", "DEL{y}_{m:02}_{n:02}",
    "DEL_{y}{m:02}{d:02}_{n}", "DEL{y}{m:02}{d:02}_{n}", "{n:02}/{m:02}-{y}", "{y} {m} {n}", "{y}-{m:02}-{n:02}",
    "{y}-{m:02}-{d:02}-{n:02}", "{y}-{m:02}-{d:02}/{n}", "C {y}/{m:02}/{n}", "{yy}.{t}.{n}", "{yy}-{m:02}/{n:03}",
    "{y}-{t}-{n}", "{y}-{t:02}-{n:03}", "{t}-{n}", "{t}/{n}", "{n}", "{n:02}", "{n}-{m:02}/{y}", "{n:02}-{m:02}-{y}",
    "{d:02}{m:02}{yy}-{n:02}", "{y}/{m:02}/{n:02}", "{n}-{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}_{n:02}",
    "{mm}-{n}", "{mm}/{n}", "{y}.{m:02}.{n:02}", "{y}.{t}.{n}", "DELBU{y}-{m:02}-{n:03}", "B{y}-{m:02}-{n:02}",
    "CM{y}{m:02}{d:02}-{n:02}", "CC_{y}_{m:02}_{n:02}", "D{yy}{m:02}{n:02}", "{y}{m:02}{d:02}DEL{n:02}",
    "{y}D{m:02}{n:02}", "{yy}{m:02}{d:02}-{n}", "{d:02}-{m:02}-{y}-{n:02}", "{d:02}/{m:02}/{y}-{n}", "CC{yy}-{m:02}-{n}",
    "DELIB-{y}-{m:02}-{n:02}", "{y}-{mm}-{n}", "{n}.{t}.{y}", "CS{y}{m:02}-{n:02}", "{y}-{r}-{n:02}", "{n:03}-{y}-{m:02}",
)  # fmt: skip

# schemes whose running number counts the acts of a year or of all years
YEARLY_SCHEMES = (
    "{y}-{n:03}", "{y}-{n:03}", "{y}-{n:03}", "{y}/{n:03}", "{y}/{n:03}", "{y}-{n}", "{y}/{n}", "{y}-{n:02}", "{y}/{n:02}",
    "{y}_{n:03}", "{y}_{n:02}", "{y} / {n}", "{y} - {n:03}", "{y}.{n:03}", "{y}.{n}", "{y} {n:03}", "{n}/{y}", "{n:02}/{y}",
    "{n:03}/{y}", "{n}-{y}", "{n:03}-{y}", "{n}.{y}", "{n:03}.{y}", "{n} / {y}", "{yy}-{n:03}", "{yy}-{n:02}", "{yy}/{n:03}",
    "{yy}.{n:03}", "{yy}-{m:02}-{n}", "{yy}_{n:03}", "{yy}{n:03}", "{y}{n:03}", "{y}-{m:02}-{n:03}", "D{y}_{n:03}",
    "D{y}{n:03}", "D{y}-{n:02}", "D-{y}-{n:03}", "D_{y}_{n:03}", "DEL{y}-{n:03}", "DEL{y}_{n:03}", "DEL-{y}-{n:03}",
    "DEL_{y}_{n:03}", "DEL {y}-{n:03}", "DEL.{y}.{n:03}", "DEL-{yy}-{n:03}", "DELIB{y}-{n:03}", "DELIB_{y}_{n:02}",
    "DCM{y}-{n:03}", "DCM-{y}-{n:02}", "DCM{yy}{n:03}", "DCC{y}-{n:03}", "CM-{y}-{n:03}", "CM{y}-{n:02}", "CC{y}-{n:03}",
    "CC-{y}-{n:03}", "CP {y}-{n:03}", "CP{y}-{n:03}", "CP-{y}-{n:04}", "CP {yy}-{n:03}", "CP_{yy}_{n:03}", "CR {y}-{n:03}",
    "AD-{y}-{n:03}", "AG{y}-{n:02}", "CD_{y}_{n:03}", "DB{y}_{n:03}", "B{y}-{n:03}", "BC-{y}-{n:02}", "BU{y}-{n:02}",
    "CS-{y}-{n:02}", "CS {y}/{n:02}", "CCAS-{y}-{n:02}", "CA{y}-{n:02}", "Del{y}-{n:03}", "DE_{y}_{n:03}", "DE-{y}-{n:02}",
    "{r}-{n:03}-{g}/{yy}/BM", "{r} {n:03}-{g}/{yy}/CM", "{r}-{n:03}-{g}/{yy}/CM", "{y}-{r}-{n:03}", "{r}-{y}-{n:02}",
    "{g}", "{yy}-{g}", "{yy}/{g}", "{y}-{g}", "{y}C{n:03}", "{y}-B{n:02}", "{y}-C-{n:03}", "{y}DAC{n}", "{y}_DEL_{n:03}",
    "{y}-DEL-{n:03}", "DEL{n:03}-{y}", "D{n}-{y}", "V-DEL-{y}-{n}", "{y} DAE {n}", "{n}", "{n:03}", "D.{y}.{m}.{d}.{n}",
    "CR {n:03}-{yy}", "CR {n:02}-{yy}", "CP {n:03}-{yy}", "CP {n}-{yy}",
    "DEL — {y} — {n:03}", "A{y}_{n:03}", "A{y} {n:03}", "AG{y}_{n:03}", "{y}-{n}-{yy}", "{y}-{n:03}/{yy}-{m:02}", "{n:03}.{y}",
    "{y}F{n:02}", "{y}-{d}-{n:02}", "{m:02}-{y}-{n:03}", "{n:03}-{m:02}-{yy}", "{y}-D-{n:03}", "{y}.{m:02}.{n:03}", "{y}/{m:02}-{n:02}", "{r}{y}{n:03}",
)  # fmt: skip

SCHEMES = SERIAL_SCHEMES + YEARLY_SCHEMES
COMMON_SCHEMES = (
    "{y}-{n:03}",
    "{y}/{n:03}",
    "{y}-{n:02}",
    "{y}_{n:03}",
    "{n:02}/{y}",
    "{n}/{y}",
    "{y}-{m:02}-{n:02}",
    "{n}",
)

DECISION_SCHEMES = (
    "{y}-{n:03}", "{y}-{n:02}", "{y}/{n:02}", "{n}/{y}", "{n:02}-{y}", "{yy}-{n:03}", "{y}-D{n:02}", "DM{y}-{n:03}",
    "DM-{y}-{n:02}", "DM_{y}_{n:03}", "DDM_{y}_{n:03}", "DP{y}_{n:03}", "DP-{y}-{n:02}", "DEC{y}-{n:03}", "DEC-{y}-{n:03}",
    "DEC_{y}_{n:03}", "DEC {y}-{n:02}", "{y}DC{n:03}", "D{y}-{n:02}", "{n}", "{y}-{n}", "{y}.{n:02}", "{y}_{n:03}D",
    "DC{yy}-{n:03}", "MP{y}-{n:02}", "ARVC {y}-{n:02}", "{yy}DEC{n:03}", "D{y}JL{n:02}", "{y}-DEC-{n:03}", "DG{y}-{n:03}",
)  # fmt: skip

HEADINGS = (
    "DÉLIBÉRATION N° {}", "DELIBERATION N° {}", "DELIBERATION N°{}", "Délibération n° {}", "Délibération n°{}",
    "DÉLIBÉRATION n° {}", "Délibération N° {}", "N° {}", "N°{}", "n° {}", "N° de délibération : {}", "Numéro : {}",
    "Délibération numéro {}", "Délibération : {}", "DELIBERATION {}", "DÉLIBÉRATION N° : {}", "Réf. : {}", "Acte n° {}",
    "DELIBERATION DU CONSEIL N° {}", "Numéro de la délibération : {}", "DCM N° {}", "DCM n°{}", "D {}", "DCM {}",
    "Délib. n° {}", "Délib n°{}", "DELIB N° {}", "{}", "N° d'ordre : {}", "N°d’ordre {}", "Délibération no {}",
    "Délibération nº {}", "DELIBERATION n ° {}", "Extrait n° {}", "N° {} :", "{} -", "n°{} –", "[{}]", "({})",
)  # fmt: skip

TIMESTAMP_MARKS = ("S²LO", "S LO", "S LOF", "5²LO", "SLOW", "S²LOW", "@CTES", "")

STAMPS = (
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nPublié le {published}\nID : {tid}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nAffiché le {published}\nID : {tid}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nPublié le {published} {mark}\nID : {tid}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nAffiché le {published} {mark}\nID : {tid}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\n{mark}\nPublié le {published}\nID: {tid}",
    "Envoyé en Préfecture le {sent} Reçu en Préfecture le {received} Publié le {published} ID : {tid}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nID : {tid}",
    "Envoyé en sous-préfecture le {sent}\nReçu en sous-préfecture le {received}\nPublié le {published}\nID : {tid}",
    "Accusé de réception en préfecture\n{tid}\nDate de télétransmission : {sent}\nDate de réception préfecture : {received}",
    "Accusé de réception en préfecture\n{tid}\nDate de signature : {sent}\nDate de réception : {received}",
    "Accusé de réception en préfecture {tid}\nReçu le {received}",
    "AR Préfecture\n\n{tid}\nReçu le {received}",
    "AR Prefecture\n{tid}\nReçu le {received}\nPublié le {published}",
    "AR PREFECTURE\n{tid}\nRegu le {received}",
    "Accusé de réception - ⟦ORG|Ministère de l'Intérieur⟧\n{tid}\nAccusé certifié exécutoire\n"
    "Réception par le préfet : {received}\nPublication : {published}",
    "Accusé de réception – ⟦ORG|Ministère de l’intérieur⟧\n{tid}\nAcusé certifié exécutoire\n"
    "Réception par le préfet : {received}",
    "Accusé de réception - ⟦ORG|Ministère de l'intérieur⟧\n\n{tid}\n\nAcusé certifié exécutoire\n\n"
    "Réception par le préfet : {received}\nAffichage : {published}",
    "Certifié exécutoire\nTélétransmis le {sent}\nReçu en préfecture le {received}\nPublié le {published}\n"
    "Identifiant de l'acte : {tid}",
    "Transmis au contrôle de légalité le {sent}\nIdentifiant unique : {tid}\nMis en ligne le {published}",
    "Acte télétransmis via iXBus le {sent}\nReçu le {timestamp}\nIdentifiant : {tid}",
    "Date de transmission de l'acte : {sent}\nDate de réception de l'AR : {received}\n{tid}",
    "Date de transmission de l'acte: {sent}\nDate de reception de l'AR: {received}\n{tid}\nA G E D I",
    "RF\nPréfecture\nContrôle de légalité\nDate de réception de l'AR : {received}\n{tid}",
    "Acte rendu exécutoire après télétransmission le {sent} et publication le {published}\nN° d'acte : {tid}",
    "Numéro unique d'acte : {tid}\nDate de réception en préfecture : {received}\nDate d'affichage : {published}",
    "Acte publié le {published}\nAcquittement : {tid} du {received}",
    "Télétransmise à la préfecture le {sent}, accusé de réception n° {tid}",
    "Reçu au contrôle de légalité le {received} sous le numéro {tid}",
    "Contrôle de légalité\nAR n° {tid}\nle {received}",
)

CITATIONS: dict[str, tuple[str, ...]] = {
    "deliberation": (
        "la délibération n° {one} du {date}",
        "la délibération n°{one} du {date}",
        "sa délibération n° {one} du {date}",
        "la délibération n° {one} en date du {date}",
        "la délibération du {date} n° {one}",
        "la délibération n° {one}",
        "la délibération {one} du {date}",
        "la délibération du conseil municipal n° {one} du {date}",
        "la délibération n° {one} du conseil municipal du {date}",
        "la délibération n° {one} du conseil municipal en date du {date}",
        "la délibération n°{one} du Conseil communautaire du {date}",
        "la délibération n° {one} prise par le conseil communautaire le {date}",
        "la délibération n° {one} adoptée le {date}",
        "la délibération N°{one} du {date}",
        "la DCM n° {one} du {date}",
        "la délibération no {one} du {date}",
        "la délibération nº {one} du {date}",
        "la délibération n ° {one} du {date}",
        "la délibération cadre n° {one} du {date}",
        "la délibération du comité syndical n° {one} du {date}",
        "la délibération de la commission permanente n° {one} du {date}",
        "la délibération n° {one} du bureau en date du {date}",
        "la délibération du {date} référencée {one}",
        "la délibération référencée n° {one}",
        "la délibération susvisée n° {one}",
        "la délibération ({one}) du {date}",
        "sa délibération {one} en date du {date}",
        "la délibération numéro {one} du {date}",
        "la délibération d'approbation n° {one} du {date}",
    ),
    "several": (
        "les délibérations n° {one} du {date} et n° {two} du {other}",
        "les délibérations n° {one} et {two} du {date}",
        "les délibérations {one} et {two} des {date} et {other}",
        "les délibérations n°{one} en date du {date} et n°{two} en date du {other}",
        "la délibération n° {one} du {date}, modifiée par la délibération n° {two} du {other}",
        "la délibération n° {one} du {date} annulant et remplaçant la délibération n° {two}",
        "les délibérations du conseil n° {one} du {date} et n° {two} du {other}",
        "les délibérations n° {one} à {two} de l'année {year}",
    ),
    "decision": (
        "la décision du maire n° {one} du {date}",
        "la décision n° {one} du {date}",
        "la décision municipale n° {one} en date du {date}",
        "la décision du président n° {one}",
        "la décision du Maire n°{one} du {date}",
        "la décision n° {one} prise par délégation le {date}",
        "la décision du bureau n° {one} du {date}",
        "la décision n°{one}",
        "les décisions n° {one} et {two}",
    ),
}
