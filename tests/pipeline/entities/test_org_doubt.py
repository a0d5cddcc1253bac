"""What the model tags as an organisation and is none, where its names end, which words are brands."""

import pytest

from corpus.markup import parse
from pipeline.entities.merge import Merge
from pipeline.entities.rules import make_rules
from tests.pipeline.entities.docs import MAKE_DOC, labelled, spans_of


def merged(model: str) -> list[tuple[str, str]]:
    """What comes of a text as the model tags it, with the rules."""
    text, ents = parse(model)
    doc = MAKE_DOC(text)
    doc.set_ents(spans_of(doc, ents))
    return labelled(Merge()(make_rules(None, "rules")(doc)).ents)


@pytest.mark.parametrize(
    "text",
    [
        "le siège social : 12 rue du Four 01 230 ⟦ORG|LURCY⟧ pour un montant",
        "le siège, 01230 ⟦ORG|Lurcy-le-Haut⟧, est transféré",
        "le moulin de Saint ⟦ORG|Ernin de Lurs⟧ sera rénové",
        "le lundi 3 mars à 18h30 à ⟦ORG|Lurs⟧",
        "le Maire de ⟦ORG|Lurcy⟧ rappelle",
        "un propriétaire demeurant ⟦ORG|LURCY⟧ pour les aides",
        "à la mairie ou à l’Hôtel de ⟦ORG|Ville de Lurs⟧",
        "avec le préfet de la ⟦ORG|Région Occitanie⟧",
        "Le conseil, à l'unanimité : ⟦ORG|INSTITUE⟧ une prime",
        "un pré au lieu-dit ⟦ORG|Les Ormeaux⟧",
        "⟦ORG|Institution d'une taxe sur les friches⟧ de la ville",
        "au titre de la ⟦ORG|DGE⟧ pour ces travaux",
        "les comptes de la ⟦ORG|SEM⟧ seront vus",
        "la subvention au ⟦ORG|club de rugby⟧",
        "le choix de l'entreprise M. le Maire rappelle",
        "l’⟦ORG|État⟧ annuel des indemnités",
        "les chefs d’⟦ORG|État⟧ réunis",
        "les acteurs de la société ⟦ORG|civile⟧",
        "transmise au ⟦ORG|préfet du Tarn⟧",
        "les habitants du ⟦ORG|quartier de la Grange⟧",
        "la séance du ⟦ORG|LUNDI⟧ 3 mars",
        "⟦ORG|Afin de garantir la qualité⟧, la ville agit",
        "une association ⟦ORG|militant pour la rivière⟧",
        "le futur ⟦ORG|PLUiD⟧ et le SCoT",
        "⟦ORG|Modification de la liste électorale⟧ à 20 h",
        "⟦ORG|Éclairage⟧ communal, ⟦ORG|H.T Taux⟧ 20 %",
        "(⟦ORG|ALUR⟧) ;",
    ],
)
def test_what_is_no_organisation(text: str) -> None:
    assert merged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "une subvention à ⟦ORG|airlurs⟧ pour 2024",
        "l’aide de l’⟦ORG|État⟧ est acquise",
        "le budget de la ⟦ORG|Région Occitanie⟧",
        "la Ville et la ⟦ORG|Ville de Lurs⟧",
        "à 18h30 à la ⟦ORG|Mairie de Lurs⟧",
        "le Maire de la ⟦ORG|Commune de Lurs⟧",
    ],
)
def test_what_is_one(text: str) -> None:
    assert merged(text) == [("ORG", text.partition("|")[2].partition("⟧")[0])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("un emprunt (⟦ORG|SALIB⟧ 94) garanti", "SALIB 94"),
        ("l’aide de ⟦ORG|SALIB⟧ 47) Travaux", "SALIB"),
        ("la ⟦ORG|commune de Lurs⟧ sur le Doulon a adhéré", "commune de Lurs sur le Doulon"),
        ("la ⟦ORG|commune de Lurs⟧ le Grand, représentée", "commune de Lurs le Grand"),
        ("la ⟦ORG|commune de Lurs⟧ sur proposition", "commune de Lurs"),
        ("pour la ⟦ORG|commune de Lurs⟧ le Maire signe", "commune de Lurs"),
        ("pour la ⟦ORG|commune de Lurs⟧ le Président", "commune de Lurs"),
        (
            "le ⟦ORG|Syndicat intercommunal Lurs / Doulon⟧ pour la Collecte et le Traitement des Déchets : bilan",
            "Syndicat intercommunal Lurs / Doulon pour la Collecte et le Traitement des Déchets",
        ),
        ("le ⟦ORG|syndicat mixte du Doulon⟧ pour la gestion de l’eau", "syndicat mixte du Doulon"),
        ("sur le ⟦ORG|territoire de Lurs Agglo⟧ les haies", "Lurs Agglo"),
        (
            "la commission permanente du ⟦ORG|conseil régional d’Occitanie⟧",
            "commission permanente du conseil régional d’Occitanie",
        ),
        ("élus au conseil d’administration du ⟦ORG|collège Ana Roux⟧", "conseil d’administration du collège Ana Roux"),
        ("la ⟦ORG|commune de Lurs Représentée⟧ par son maire", "commune de Lurs"),
        ("⟦ORG|VILLE DE LURS PROCURATION M⟧ ...", "VILLE DE LURS"),
        ("du ⟦ORG|Conseil Municipal de la Ville de Lurs du ........ À .....⟧", "Conseil Municipal de la Ville de Lurs"),
        ("auprès du ⟦ORG|CCAS de la commune⟧ qui", "CCAS"),
        ("⟦ORG|Préambule Lurs Agglo⟧ élabore", "Lurs Agglo"),
        ("15. Frelon : aide de l’⟦ORG|ONF⟧ 27. Convention", "ONF"),
        ("• ⟦ORG|Collectif Lurs⟧ 54 bis rue du Four", "Collectif Lurs"),
        ("avec ⟦ORG|Entraide⟧ 34 pour", "Entraide 34"),
        ("le ⟦ORG|Parc national de La Réunion⟧ entretient", "Parc national de La Réunion"),
        ("le ⟦ORG|Syndicat du Doulon Réunion du 3 mai⟧", "Syndicat du Doulon"),
        ("la ⟦ORG|CC du Canton de Lurs⟧ vote", "CC du Canton de Lurs"),
        ("la ⟦ORG|Ligue pour la protection des chouettes⟧ ;", "Ligue pour la protection des chouettes"),
        ("à la ⟦ORG|Régie Doulon pour la production d’eau⟧ ;", "Régie Doulon"),
        ("avec ⟦ORG|Parc Éolien de Lurs SAS⟧ ;", "Parc Éolien de Lurs SAS"),
        ("la ⟦ORG|Fondation Groupe SALIB⟧ ;", "Fondation Groupe SALIB"),
        ("le ⟦ORG|Club du 3ème Âge de Lurs⟧ ;", "Club du 3ème Âge de Lurs"),
        ("à l’⟦ORG|Association Foncière de Lurs⟧ ;", "Association Foncière de Lurs"),
        ("la ⟦ORG|Collectivité Territoriale de Lurs⟧ ;", "Collectivité Territoriale de Lurs"),
        ("avec ⟦ORG|Territoire d'Énergie 27⟧ ;", "Territoire d'Énergie 27"),
        ("la société ⟦ORG|Cise TP⟧.", "Cise TP"),
        ("⟦ORG|Micro-crèche privée Pimprenelle⟧, 12 rue du Four", "Pimprenelle"),
        ("l’⟦ORG|établissement Les Coquelicots du Doulon⟧, géré", "Les Coquelicots du Doulon"),
        ("avec le tennis ⟦ORG|club de Lurs⟧ pour", "tennis club de Lurs"),
        ("les statuts du ⟦ORG|Syndicat du Doulon GESTION DE LA FORET⟧ 8.", "Syndicat du Doulon"),
        ("adjointe de la ⟦ORG|Ville de Lurs Conseillère régionale⟧", "Ville de Lurs"),
        ("CAUTION DE LA ⟦ORG|VILLE DE LURS A HAUTEUR DE⟧ 80 %", "VILLE DE LURS"),
        ("auprès du ⟦ORG|service enfance de l’accueil de la Ville de Lurs⟧.", "Ville de Lurs"),
        ("pour la ⟦ORG|Collectivité CC Lurs-Doulon⟧ en 2031", "CC Lurs-Doulon"),
        ("la ⟦ORG|Mission Climat de Lurs Agglo⟧ répond", "Mission Climat de Lurs Agglo"),
    ],
)  # fmt: skip
def test_where_a_name_begins_and_ends(text: str, name: str) -> None:
    assert merged(text) == [("ORG", name)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("la société VELORIO a écrit. ⟦PER|VELORIO⟧ précise", {("ORG", "VELORIO")}),
        ("la Sté ⟦ORG|VELORIO ENERGIES⟧. ⟦PER|VELORIO⟧ précise", {("ORG", "VELORIO ENERGIES"), ("ORG", "VELORIO")}),
        ("la société VELORIO, M. ⟦PER|VELORIO⟧ précise", {("ORG", "VELORIO"), ("PER", "VELORIO")}),
        (
            "la Sté VELORIO, ⟦PER|Ana VELORIO⟧, puis ⟦PER|VELORIO⟧",
            {("ORG", "VELORIO"), ("PER", "Ana VELORIO"), ("PER", "VELORIO")},
        ),
        ("puis ⟦PER|VELORIO⟧ précise", {("PER", "VELORIO")}),
        ("avec ⟦PER|Lurs Agglo⟧ et d’autres", {("ORG", "Lurs Agglo")}),
    ],
)
def test_brands_are_told_from_people_by_the_rest_of_the_document(text: str, labels: set[tuple[str, str]]) -> None:
    assert set(merged(text)) == labels
