"""SIRET numbers: which are one, and whose."""

import pytest

from pipeline.errors import ExitCode
from pipeline.sinks.scdl.siret import BadSiret, Sirets, checked, common_siren, siren_in
from tests.pipeline.sinks.scdl.acts import IDENTIFIER, OTHER_SIREN, SIREN, SIRET, decision, minutes

OTHER = OTHER_SIREN + "00013"
MISREAD = IDENTIFIER.replace(SIREN, "219990018")


def test_spaces_are_left_out() -> None:
    assert checked("219 990 017 00010") == SIRET


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (SIREN, "it has 14 figures"),
        (SIRET[:-1] + "1", "its check figures are wrong"),
        ("", "it has 14 figures"),
        ("٢" * 14, "it has 14 figures"),
    ],
)
def test_bad_numbers(number: str, why: str) -> None:
    with pytest.raises(BadSiret, match=why) as told:
        Sirets([number])
    assert told.value.exit_code == ExitCode.USAGE


@pytest.mark.parametrize(
    ("given", "collectivity", "siren", "found"),
    [
        ([SIRET], "Commune de Bréval", SIREN, SIRET),
        ([SIRET], "Commune de Bréval", None, SIRET),
        ([SIRET], None, None, SIRET),
        ([SIRET, SIRET], None, None, SIRET),
        ([SIRET], "Commune de Bréval", OTHER_SIREN, "another SIREN"),
        ([SIRET, OTHER], "Commune de Bréval", OTHER_SIREN, OTHER),
        ([SIRET, OTHER], "Commune de Bréval", None, "no --siret names Commune de Bréval"),
        ([f"Commune de Bréval={SIRET}"], "COMMUNE  DE BREVAL", None, SIRET),
        ([f"Commune de Bréval={SIRET}"], "Commune de Sormiers", None, "no --siret names Commune de Sormiers"),
        ([f"Commune de Bréval={SIRET}"], "Mairie de Bréval", SIREN, SIRET),
        ([f"Commune de Bréval={SIRET}"], "Commune de Bréval", OTHER_SIREN, "another SIREN"),
        ([f"Commune de Bréval={SIRET}", OTHER], "Commune de Sormiers", None, OTHER),
        ([], "Commune de Bréval", SIREN, f"the SIREN {SIREN} alone"),
        ([], "Commune de Bréval", None, "no transmission tells the SIREN"),
    ],
)
def test_whose_siret(given: list[str], collectivity: str | None, siren: str | None, found: str) -> None:
    siret, reason = Sirets(given).find(collectivity, siren)
    if found.isdecimal():
        assert (siret, reason) == (found, None)
    else:
        assert siret is None
        assert reason is not None
        assert found in reason


def test_the_siren_of_identifiers() -> None:
    assert siren_in(IDENTIFIER) == SIREN
    assert siren_in(MISREAD) is None
    assert siren_in(None) is None
    silent = decision(transmission_id=None)
    assert common_siren(minutes(decision(), silent, decision(transmission_id=MISREAD))) == SIREN
    other = decision(transmission_id=IDENTIFIER.replace(SIREN, OTHER_SIREN))
    assert common_siren(minutes(decision(), other)) is None
    assert common_siren(minutes(silent)) is None
