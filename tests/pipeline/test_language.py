"""Which texts are told to be in another language than French."""

import pytest

from corpus.generate import generate, styles
from pipeline.language import other_language

OTHERS = {
    "English": """
        The council, at the ordinary meeting that was held on the twelfth of March, resolved to grant a subsidy
        to the association for the organisation of the summer festival. The members were informed of the works on
        the square.
    """,
    "German": """
        Der Gemeinderat hat in der öffentlichen Sitzung beschlossen, dem Verein für die Feste im Dorf einen
        Zuschuss zu gewähren. Die Ausgabe wird auf das Konto des Haushalts gebucht, und es ist nicht von den
        Vorgaben abgewichen worden.
    """,
    "Spanish": """
        El Ayuntamiento Pleno, en sesión ordinaria celebrada el día doce de marzo, acordó por unanimidad aprobar
        la propuesta de la Alcaldía para la concesión de una subvención a la asociación de vecinos de la villa,
        que se destinará a la organización de las fiestas de verano. La Junta informó de la situación de las
        obras de la plaza.
    """,
    "Italian": """
        Il Consiglio comunale, riunito in seduta ordinaria, ha approvato la proposta della Giunta per la
        concessione di un contributo alla associazione che organizza le feste del paese. La spesa è imputata al
        bilancio di previsione.
    """,
    "Portuguese": """
        A Câmara Municipal, em reunião ordinária realizada no dia doze de março, deliberou aprovar a proposta do
        senhor presidente para a atribuição de um subsídio à associação da vila, que se destina à organização das
        festas.
    """,
    "Dutch": """
        De gemeenteraad heeft in de openbare vergadering met algemene stemmen het voorstel van het college
        goedgekeurd om een subsidie te verlenen aan de vereniging die de feesten organiseert. De uitgave wordt
        voorzien op de begroting.
    """,
}
FRENCH = "Le conseil municipal, sur le rapport de Madame la Maire, décide d'allouer une subvention à une association. "


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages(language: str) -> None:
    assert other_language(OTHERS[language] * 6) == language


@pytest.mark.parametrize("language", OTHERS)
def test_a_quotation_does_not_make_french_foreign(language: str) -> None:
    assert other_language(FRENCH * 40 + OTHERS[language] * 2) is None


@pytest.mark.parametrize("text", ["", "1 200 €", "The council of the town", "LEVY " * 500, "Délib 12 " * 900])
def test_too_short_to_tell(text: str) -> None:
    assert other_language(text) is None


def test_authored_minutes_are_french() -> None:
    assert [gold.id for gold in generate(len(styles()), seed=5) if other_language(gold.text)] == []
