"""The entity labels of the annotation guidelines: the only source of their names."""

from enum import StrEnum


class Label(StrEnum):
    """What an entity span names."""

    PER = "PER"
    ORG = "ORG"
    AMOUNT = "AMOUNT"
    LEGAL_REF = "LEGAL_REF"
    DELIB_ID = "DELIB_ID"


LABELS: tuple[str, ...] = tuple(label.value for label in Label)
