"""When acts were sent to the prefecture and published."""

import pytest

from tests.pipeline.minutes.invented import assemble

ACT = (
    "Commune de Vaubrac Extrait du registre des délibérations du conseil municipal Séance du 3 mai 2031 "
    "Délibération n° {2031-07} Objet : Achat d'un broyeur Le conseil municipal approuve l'achat à l'unanimité. "
)


@pytest.mark.parametrize(
    ("stamp", "sent", "published"),
    [
        ("Publié sur le site internet de la commune le 09/05/2031", None, "2031-05-09"),
        ("Publication électronique le 09/05/2031", None, "2031-05-09"),
        ("Affiché à la porte de la mairie le 9 mai 2031", None, "2031-05-09"),
        ("Affichage en mairie du 09/05/2031", None, "2031-05-09"),
        ("Mis en ligne sur le portail de la collectivité le 09/05/2031", None, "2031-05-09"),
        ("Transmis en sous-préfecture le 06/05/2031 et publié le 09/05/2031", "2031-05-06", "2031-05-09"),
        ("Visa de la préfecture : 06/05/2031 Affiché du 09/05/2031 au 09/07/2031", "2031-05-06", "2031-05-09"),
        ("Dépôt en sous-préfecture le 6 mai 2031. Publié ou notifié le 9 mai 2031", "2031-05-06", "2031-05-09"),
        ("Délibération publiée électroniquement le 09.05.2031", None, "2031-05-09"),
        ("AR CONTROLE DE LEGALITE : 012-211200012-20310503-2031_07-DE en date du 06/05/2031", "2031-05-06", None),
        (
            "Exécutoire après dépôt en Préfecture le : 06/05/2031 et publication ou notification du : 09/05/2031",
            "2031-05-06",
            "2031-05-09",
        ),
        ("Reçu en sous-préfecture le 6 MAI 2031 Publié ou notifié le 9 MAI 2031", "2031-05-06", "2031-05-09"),
        ("Publiée et notifiée le 09/05/2031", None, "2031-05-09"),
        ("Publié sur le site www.communaute-du-vaubrac-et-de-la-sorgette.example le 09/05/2031", None, "2031-05-09"),
        ("- date d'affichage légal : 9 mai 2031", None, "2031-05-09"),
        ("Date d'affichage : 27 avril 2031", None, None),
        ("Avis publié au BOAMP et sur le site de la commune le 09/05/2031", None, None),
        ("Procès-verbal publié sur le site internet de la commune le 09/05/2031", None, None),
        ("La déclaration d'intention d'aliéner, reçue en mairie le 06/05/2031", None, None),
    ],
)
def test_dates_of_a_stamp(stamp: str, sent: str | None, published: str | None) -> None:
    _, [decision] = assemble(ACT + stamp)
    assert (decision.transmitted_on, decision.published_on) == (sent, published)


TWO = ACT + "Délibération n° {2031-08} Objet : Vente d'une remise Le conseil municipal décide la vente à l'unanimité. "
LISTED = "LISTE DES DÉLIBÉRATIONS EXAMINÉES N° | OBJET | VOTE "
SENT = "Mise en ligne : 09/05/2031 Transmission au contrôle de légalité : 06/05/2031"


@pytest.mark.parametrize(
    ("head", "stamp", "dates"),
    [
        ("", "Pour extrait conforme, le maire. Affiché le 09/05/2031", ["2031-05-09", "2031-05-09"]),
        ("", "Procès-verbal arrêté le 6 mai 2031 et affiché le 09/05/2031", ["2031-05-09", "2031-05-09"]),
        ("", "Publié au recueil des actes administratifs le 9 mai", ["2031-05-09", "2031-05-09"]),
        ("", "L'arrêté du maire est affiché le 09/05/2031", [None, None]),
        ("", "Affiché le 09/05/2031." + " Questions diverses, sans vote." * 12, [None, "2031-05-09"]),
        (
            "LISTE DES DÉLIBÉRATIONS EXAMINÉES N° | OBJET | VOTE ",
            "Liste affichée en mairie et mise en ligne le 09/05/2031",
            ["2031-05-09"] * 2,
        ),
        (LISTED, SENT, ["2031-05-09", "2031-05-09"]),
        ("Reçu en préfecture le 06/05/2031 Publié le 09/05/2031 ", "", ["2031-05-09", "2031-05-09"]),
        ("Date d'affichage : 27/04/2031 ", "", [None, None]),
    ],
    ids=[
        "stamp",
        "minutes",
        "recueil",
        "order",
        "last act",
        "list",
        "list sent",
        "in the head",
        "of the convocation",
    ],
)
def test_the_stamp_that_closes_a_document_is_that_of_all_acts(head: str, stamp: str, dates: list[str | None]) -> None:
    _, decisions = assemble(head + TWO + stamp)
    assert [decision.published_on for decision in decisions] == dates
