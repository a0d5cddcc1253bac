"""How each sample is typeset: the page's measures, and a style for each line by its words."""

import re
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4

WIDTH, HEIGHT = A4


@dataclass(frozen=True)
class Layout:
    """How a sample is typeset.

    rules: for each line, the style of the first pattern that it matches; ``body`` where none does.
    columns: where the cells of a table start.
    beside: patterns of the first and last line of the text that stands beside the margin column.
    """

    rules: tuple[tuple[str, str], ...]
    font: str = "Times-Roman"
    bold: str = "Times-Bold"
    size: float = 10.5
    leading: float = 13.0
    left: float = 60.0
    top: float = HEIGHT - 62
    columns: tuple[float, ...] = (60.0, 330.0)
    beside: tuple[str, str] | None = None
    beside_left: float = 190.0

    def style(self, line: str) -> str:
        """The style of a line."""
        return next((style for pattern, style in self.rules if re.search(pattern, line)), "body")


SIGNATURES = (r"^(La secrétaire de séance|Le Président),  |^Nadine FERRAZEAU  |^Étienne ROUVERAC  ", "cells")

LAYOUTS = {
    "acte-bureau-metropole": Layout(
        font="Helvetica",
        bold="Helvetica-Bold",
        size=9.8,
        rules=(
            (r"^Reçu au Contrôle", "stamp"),
            (r"^page \d", "foot"),
            (r"^(RÉPUBLIQUE|MÉTROPOLE|EXTRAIT|DU BUREAU)", "title"),
            (r"^Séance du", "center"),
            (r"^■|^Port-Sormiers auprès|^URBA-|^Article \d|^(Vu|Considérant|Délibère)$", "bold"),
            (r"^(Certifié Conforme|Le Président de|Rochevive-Sormiers$|Armand VESTRIEU$)", "right"),
        ),
    ),
    "pv-village": Layout(
        rules=(
            (r"^Page \d", "foot"),
            (r"^Procès-verbal du 14 mars", "head"),
            (r"^(Commune de Lormeil|Département)", "bold"),
            (r"^(PROCÈS-VERBAL|DE LA SÉANCE)", "title"),
            (r"^\d/ |^Questions diverses", "bold"),
            SIGNATURES,
            (r" {6,}\d+ €$", "table"),
        ),
        columns=(80.0, 300.0),
    ),
    "pv-communaute": Layout(
        font="Helvetica",
        bold="Helvetica-Bold",
        size=9.5,
        leading=12.2,
        rules=(
            (r"Procès-verbal du 28 mars 2024  ", "foot"),
            (r"^(CONSEIL COMMUNAUTAIRE|Procès-verbal de la séance)", "title"),
            (r"^(Communauté de communes des Hauts de Verneuse$|DEL2024|Vote :)", "bold"),
            (r"^(Délégués présents|Absents excusés|Ordre du jour)", "bold"),
            SIGNATURES,
            (r"^Association  ", "table head"),
            (r" {6,}[\d ,]+ €$", "table"),
        ),
        columns=(60.0, 260.0, 420.0),
    ),
    "liste-deliberations": Layout(
        size=10.0,
        rules=(
            (r"^page \d", "foot"),
            (r"^Ville de", "bold"),
            (r"^LISTE|^Séance du", "title"),
            (r"^\(article|^Présidence|^Membres", "center"),
            (r"^N°  ", "table head"),
            (r"^2024-06-\d\d  |^ {8,}\S", "table"),
            (r"^Le Maire", "right"),
        ),
        columns=(60.0, 125.0, 400.0),
    ),
    "extrait-ville": Layout(
        font="Helvetica",
        bold="Helvetica-Bold",
        size=9.5,
        leading=12.6,
        top=HEIGHT - 100,
        rules=(
            (r"^(Envoyé|Reçu) en préfecture|^Publié le|^ID :", "stamp"),
            (r"^page \d", "foot"),
            (r"^(Direction du Sec|général$|Service de l'Ass|N° 2024|Conseillers en|Présents : \d|Votants)", "side"),
            (r"^(Extrait du registre|du Conseil municipal de la Ville|Séance publique)", "bold"),
            (r"^(Festival « |Conventions d'objectifs)", "title"),
            (r"rapporte :$|^Le Conseil adopte", "bold"),
            (r"^(Pour extrait|Madame le Maire$|Fabienne LOURMARETTE$)", "right"),
        ),
        beside=(r"^Extrait du registre", r"^Secrétaire de séance"),
    ),
    "lot-deux-actes": Layout(
        left=72.0,
        size=10.0,
        rules=(
            (r"^(Accusé de réception|\d{3}-\d{9}-|Date de (télé|réception)|Affiché le)", "margin"),
            (r"^SYNDICAT MIXTE|^DÉLIBÉRATION", "title"),
            (r"^Siège|^Séance", "center"),
            (r"^Délibération n°|^OBJET", "bold"),
            (r"^Pour extrait|^Le Président,", "right"),
        ),
    ),
}
