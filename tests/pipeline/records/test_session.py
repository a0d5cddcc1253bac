"""When an assembly sat, under whom, how many; and documents that report no sitting."""

import pytest

from pipeline.records.model import Session
from pipeline.records.session import build_session, find_office_holder
from tests.pipeline.records.marked import read_marked


def session(marked: str) -> Session:
    return build_session(*read_marked(marked))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Séance du 12 mars 2024. Procès-verbal de la séance du 3 février 2024 approuvé.", "2024-03-12"),
        ("L'an deux mille vingt-trois, le quatorze février, le conseil municipal s'est réuni", "2023-02-14"),
        ("CONSEIL MUNICIPAL Lundi 3 avril 2023 à 18 h 30 Ordre du jour 1. Convention du 2 mai 2022", "2023-04-03"),
        ("Envoyé en préfecture le 20/03/2024 EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS Séance du 12/03/2024", "2024-03-12"),
        ("Liste des délibérations Séance publique du samedi 13 mars 2021", "2021-03-13"),
        ("Date de convocation : 5 mai 2023. Le conseil municipal s'est réuni le 12 mai 2023", "2023-05-12"),
        ("L'Assemblée, régulièrement convoquée, s'est réunie le 9 juin 2022 sous la présidence", "2022-06-09"),
        ("Affichage de la liste des délibérations CONSEIL MUNICIPAL DU 5 SEPTEMBRE 2025", "2025-09-05"),
        ("Le conseil s'est réuni sur convocation le 4 mai 2023. Séance du 9 mai 2023", "2023-05-09"),
        (
            "Le conseil, dûment convoqué le 2 mai 2031, s’est réuni le 9 mai 2031 à 20 h. "
            + "Un rapport est lu. " * 150
            + "Les tarifs fixés par le conseil d'administration du 8 janvier 2031 restent.",
            "2031-05-09",
        ),
        ("Séance du 10 mars 2024 " + "".join(f"N° 2024-{n} du 11 mars 2024 " for n in range(20)), "2024-03-10"),
        ("BUREAU SYNDICAL – Compte rendu Mercredi 9 mai 2031, 9 h 15. Le Président ouvre la séance.", "2031-05-09"),
        (
            "RELEVÉ DE DÉCISIONS DU BUREAU MÉTROPOLITAIN Jeudi 9 mai 2031 Convocation du 2 mai 2031 Le bureau adopte. "
            "Approbation du relevé de décisions du Bureau du 4 avril 2031.",
            "2031-05-09",
        ),
        ("LISTE (ordonnance du 7 octobre 2021) Séance du 9 mai 2031 N° 1 Tarifs Séance du 6 juin 2031", "2031-05-09"),
        ("DÉCISION DU MAIRE Vu la délibération du 4 mai 2020 Décide : Fait à Orbec, le 6 juin 2021", "2021-06-06"),
        ("032-213200000-20210605-DM12-AR DÉCISION n° 12 du maire Vu la délibération du 4 mai 2020", "2021-06-05"),
    ],
)
def test_date(text: str, date: str) -> None:
    assert session(text).date == date


@pytest.mark.parametrize(
    "wording",
    ["Date de convocation : 4 mars 2024", "dûment convoqué le quatre mars", "sur convocation adressée le 4 mars 2024",
     "à la suite de la convocation adressée par Monsieur le Maire le 4 mars 2024",
     "à la suite de la convocation faite le 4 mars 2024", "Convocation du 4 mars 2024",
     "à la suite de la convocation qui lui a été faite le 4 mars 2024",
     "sur convocation envoyée par courriel du 4 mars 2024"],
)  # fmt: skip
def test_convocation(wording: str) -> None:
    assert session(f"Séance du 12 mars 2024. Le conseil municipal, {wording}, s'est réuni").convened_on == "2024-03-04"


def test_the_date_of_a_letter_of_convocation() -> None:
    found = session(
        "Ville d'Orbec Fait le 4 mars 2024 CONVOCATION Le conseil municipal se réunira le 12 mars 2024 à 18 h"
    )
    assert (found.date, found.convened_on) == ("2024-03-12", "2024-03-04")


@pytest.mark.parametrize(
    "wording",
    [
        "sous la présidence de Mme ⟦PER|Ana TEYSSIER⟧, maire",
        "sous la présidence de Madame la Présidente, ⟦PER|Ana TEYSSIER⟧",
        "Présidence de Mme ⟦PER|Ana TEYSSIER⟧",
        "en séance publique, Mme ⟦PER|Ana TEYSSIER⟧ assurant la présidence",
        "Mme ⟦PER|Ana TEYSSIER⟧, maire d'Orbec, préside la séance",
        "M. ⟦PER|Luc BORREL⟧ est absent. Mme ⟦PER|Ana TEYSSIER⟧, doyenne d'âge, prend la présidence",
        "Le conseil décide. La Maire, ⟦PER|Ana TEYSSIER⟧",
        "⟦PER|Ana TEYSSIER⟧, maire ; ⟦PER|Luc BORREL⟧ Le quorum étant réuni, la maire ouvre la séance",
        "⟦PER|Ana TEYSSIER⟧ (présidente), ⟦PER|Luc BORREL⟧ La Présidente ouvre la séance",
    ],
)
def test_president(wording: str) -> None:
    assert session(f"Séance du 12 mars 2024, {wording}. Ordre du jour.").president == "Ana TEYSSIER"


@pytest.mark.parametrize(
    "wording",
    [
        "Le secrétariat de séance est assuré par Mme ⟦PER|Zoé MARTIAL⟧.",
        "Absents : ⟦PER|Luc BORREL⟧ Mme ⟦PER|Zoé MARTIAL⟧ a été élue secrétaire.",
        "Pouvoirs : ⟦PER|Luc BORREL⟧ à ⟦PER|Ana TEYSSIER⟧ Mme ⟦PER|Zoé MARTIAL⟧ est désignée pour remplir les "
        "fonctions de secrétaire de séance.",
        "Secrétaire de séance : ⟦PER|Zoé MARTIAL⟧",
        "Secrétaire : Mme ⟦PER|Zoé MARTIAL⟧ Présents : ⟦PER|Luc BORREL⟧",
        "Est désignée secrétaire de séance : Mme ⟦PER|Zoé MARTIAL⟧",
        "Adopté. La secrétaire de séance, ⟦PER|Zoé MARTIAL⟧",
        "Mme ⟦PER|Zoé MARTIAL⟧ est élue secrétaire. Le Maire La secrétaire ⟦PER|A. TEYSSIER⟧ ⟦PER|Z. MARTIAL⟧",
    ],
)
def test_secretary(wording: str) -> None:
    assert session(f"Séance du 12 mars 2024. {wording}").secretary == "Zoé MARTIAL"


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Nombre de membres en exercice : 23 – présents : 18 – votants : 21", (23, 18, 21)),
        ("Effectif légal du conseil : 33 Nombre de conseillers présents : 29 Nombre de suffrages : 31", (33, 29, 31)),
        ("NOMBRE DE MEMBRES EN EXERCICE 25 PRÉSENTS 23 VOTANTS 24", (25, 23, 24)),
        ("Nombre légal de membres 45 Nombre de présents 42 Nombre de votants 44", (45, 42, 44)),
        ("Conseillers en exercice : vingt-sept ; Présents : dix-neuf ; Votants : vingt", (27, 19, 20)),
        ("Conseillers élus : 17 en fonction : 17 présents : 13", (17, 13, None)),
        ("Effectif : 25 – Quorum : 13 – Présents : 17 – Votants : 19", (25, 17, 19)),
        ("Membres en exercice (23) ; étaient présents (18) : X, Y ; absents représentés (2) : Z", (None, 18, None)),
        ("Conseillers en exercice : 31 Votants : 28 dont 24 Présents et 04 Procurations", (31, 24, 28)),
        ("Membres en exercice : 52 41 PRESENTS : NOAL C., RIVEL A.", (52, 41, None)),
        ("En exercice : 19 PRESENTS : NOAL C., RIVEL A.", (19, None, None)),
        ("la majorité des membres en exercice qui sont au nombre de 27, il est voté", (27, None, None)),
        ("14 en exercice, 10 présents, 12 votants, 2 procurations", (14, 10, 12)),
        ("Le quorum est atteint : 23 conseillers en exercice, 16 présents", (23, 16, None)),
        ("Le quorum étant atteint (27 membres présents sur 41)", (41, 27, None)),
        ("Membres en exercice : 13 présents : 1O votants : 11", (13, 10, 11)),
        ("La motion est adoptée à l'unanimité des présents. 9) Décisions", (None, None, None)),
        ("Le compte rendu est approuvé à l'unanimité des votants. 2. Tarifs", (None, None, None)),
        ("Votants : 18 Pour : 14 Contre : 4", (None, None, None)),
        ("Bulletins trouvés dans l'urne : 16, nombre de votants : 16, nuls : 1", (None, None, None)),
    ],
)
def test_counts(text: str, counts: tuple[int | None, ...]) -> None:
    found = session(f"Séance du 12 mars 2024. {text}.")
    assert (found.members_in_office, found.members_present, found.members_voting) == counts


def test_a_head_with_the_date_in_figures_alone() -> None:
    found = session(
        "⟦ORG|Commune d'Orbec⟧ Conseil municipal du 03/05/2022 Présents : Mme ⟦PER|Léa NOAL⟧, M. ⟦PER|Luc BORREL⟧"
    )
    assert (found.date, found.body, found.present) == ("2022-05-03", "conseil municipal", ["Léa NOAL", "Luc BORREL"])


@pytest.mark.parametrize(
    "text",
    [
        "CONVENTION entre la ⟦ORG|Commune d'Orbec⟧, représentée par son maire M. ⟦PER|Luc BORREL⟧, habilité par "
        "délibération n° 12 du conseil municipal du 3 mai 2022, et ⟦ORG|Enedis⟧",
        "Projet de chaufferie – comité de pilotage. Présents : M. ⟦PER|Luc BORREL⟧ (⟦ORG|Enedis⟧). Le 3 mai 2022.",
        "BILAN 2022 – ⟦ORG|Ville d'Orbec⟧. Le conseil municipal a délibéré en séance le 3 mai 2022.",
        "M. ⟦PER|BORREL⟧. – Et la ⟦ORG|Région Bretagne⟧ ? Le conseil régional nous doit une réponse.",
    ],
)
def test_documents_of_no_sitting(text: str) -> None:
    said = session(text).model_dump(exclude={"evidence"})
    assert not any(said.values()), said


def test_an_annex_names_its_authority_only() -> None:
    found = session("Reçu en préfecture le 3 mai 2022 ⟦ORG|Communauté de communes du Lare⟧ Étude d'impact Le bureau")
    assert (found.collectivity, found.body, found.date) == ("Communauté de communes du Lare", None, None)


def test_evidence_points_at_the_values() -> None:
    marked = (
        "⟦ORG|Ville d'Orbec⟧ Séance du 12 mars 2024, sous la présidence de Mme ⟦PER|Ana TEYSSIER⟧. Votants : 12. "
        "Présents : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Luc BORREL⟧. Secrétaire : ⟦PER|Luc BORREL⟧"
    )
    text, named, organisations = read_marked(marked)
    found = build_session(text, named, organisations)
    quoted = {field: text[start:end] for field, (start, end) in found.evidence.items()}
    assert quoted == {
        "collectivity": "Ville d'Orbec",
        "date": "12 mars 2024",
        "president": "Ana TEYSSIER",
        "members_voting": "12",
        "present": "Ana TEYSSIER, Luc BORREL",
        "secretary": "Luc BORREL",
    }


@pytest.mark.parametrize("signed", ["", "Signé : ", "Page 1 sur 2 ", "1/2 #signature# "])
def test_office_holder(signed: str) -> None:
    text, named, _ = read_marked(f"M. ⟦PER|Luc BORREL⟧ demande la parole. Le Maire, {signed}⟦PER|Ana TEYSSIER⟧")
    found = find_office_holder(text, named)
    assert found is not None
    assert found[0] == "Ana TEYSSIER"
    assert find_office_holder(*read_marked("M. ⟦PER|Luc BORREL⟧, président de l'association")[:2]) is None
