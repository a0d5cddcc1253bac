"""Bundles of extracts of the register: an act for each, none for the pages of one act."""

from pipeline.acts.extracts import find_extracts
from pipeline.acts.outcomes import Outcomes

HEAD = (
    "Extrait du registre des délibérations du conseil municipal de Lormoy Séance du 5 avril 2024 Le conseil, convoqué "
    "le 28 mars, s'est réuni sous la présidence de M. Paul RIVEL, maire. Présents : M. Paul RIVEL, "
    "Mme Claire BONNEFOY, M. Luc TANGUY. Secrétaire de séance : Mme Claire BONNEFOY. En exercice : 3 Votants : 3 "
)
TITLES = ("Tarifs de la cantine", "Achat d'un tracteur", "Subvention au club")
BODY = " Le maire expose que le dossier est prêt. Après en avoir délibéré, le conseil approuve le projet à l'unanimité."
CLOSE = " Fait et délibéré les jour, mois et an susdits. Le maire, Paul RIVEL "


def _titles(text: str) -> list[str]:
    return [text[slice(*act.title)] if act.title else "" for act in find_extracts(text, text, Outcomes(text))]


def test_an_act_for_each_extract() -> None:
    assert _titles("".join(HEAD + title + BODY + CLOSE for title in TITLES)) == list(TITLES)


def test_an_act_for_each_object() -> None:
    heads = (HEAD.replace("Présents", f"{number} Présents") for number in range(3))
    bundle = (f"{head}Objet : {title}{BODY}{CLOSE}" for head, title in zip(heads, TITLES, strict=True))
    assert _titles("".join(bundle)) == list(TITLES)


def test_the_head_of_each_page_opens_none() -> None:
    long = " Le maire expose que le dossier est prêt." * 10
    assert _titles(HEAD + TITLES[0] + long + " " + HEAD + BODY + CLOSE) == []
    assert _titles(2 * (HEAD + TITLES[0] + BODY + CLOSE)) == []
