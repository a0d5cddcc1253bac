"""Amounts of money as minutes write them: value → marked text, and look-alikes that are no amount."""

import math
import random
from collections.abc import Callable
from decimal import Decimal

from corpus.lexicon.cardinals import in_words
from corpus.markup import mark

__all__ = ["FORMS", "amount", "distractor", "euros", "in_words", "priced", "signed"]

THIN, HARD = "\u202f", "\u00a0"
Form = Callable[[random.Random, Decimal], str | None]


def _grouped(value: int, separator: str) -> str:
    return f"{value:,}".replace(",", separator)


def _figures(rng: random.Random, value: Decimal, separator: str) -> str:
    """The number with its thousands separated and its cents where it has some (or ",00" now and then)."""
    whole = int(value)
    cents = int((value - whole) * 100)
    written = _grouped(whole, separator)
    point = "," if separator == "." else rng.choice((",", ",", ",", "."))
    if cents:
        shown = f"{cents:02d}"
        return f"{written}{point}{shown}"
    return f"{written}{point}00" if rng.random() < 0.22 else written


def _symbol(rng: random.Random, value: Decimal) -> str:
    """The currency with the space in front of it, if any."""
    plural = "s" if abs(value) >= 2 else ""
    symbols = (" €",) * 30 + ("€",) * 12 + (f" euro{plural}",) * 12 + (f"{HARD}€",) * 6 + (f"{THIN}€",) * 2
    return rng.choice((*symbols, " EUR", " EUR", f" Euro{plural}", f" EURO{plural.upper()}", f"euro{plural}", " €uros"))


def _plain(rng: random.Random, value: Decimal, separator: str) -> str:
    return _figures(rng, value, separator) + _symbol(rng, value)


def _separated(separator: str) -> Form:
    return lambda rng, value: _plain(rng, value, separator)


def _thin(rng: random.Random, value: Decimal) -> str:
    space = rng.choice((THIN, HARD))
    return _figures(rng, value, space) + rng.choice(
        (f"{space}€", f"{HARD}€", " €", " euros" if value >= 2 else " euro")
    )


def _english(rng: random.Random, value: Decimal) -> str | None:
    """Point for the cents and comma for the thousands, as spreadsheets print it."""
    return f"{value:,.2f} €" if value >= 1000 else None


def _prefixed(rng: random.Random, value: Decimal) -> str:
    return rng.choice(("€ ", "EUR ", "€")) + _figures(rng, value, " ")


def _decimal(rng: random.Random, value: Decimal) -> str:
    """A short decimal number: 1.5 → "1,5"."""
    return f"{value.normalize():f}".replace(".", rng.choice((",", ",", ",", ".")))


def _scaled(scale: int, step: int, units: tuple[str, ...]) -> Form:
    """Amounts in thousands, millions or milliards; none where the value is not round enough to be exact."""

    def form(rng: random.Random, value: Decimal) -> str | None:
        if value < scale or value % step:
            return None
        return _decimal(rng, value / scale) + rng.choice(units)

    return form


def _million_words(rng: random.Random, value: Decimal) -> str | None:
    scale, name = (10**9, "milliard") if value >= 10**9 else (10**6, "million")
    if value < scale or value % (scale // 100):
        return None
    number = value / scale
    plural = "s" if number >= 2 else ""
    whole = in_words(int(number)) if number == int(number) and number < 20 and rng.random() < 0.3 else None
    of = rng.choice((" d'euros", " d’euros", " d'euros", " €", " d'Euros"))
    return f"{whole or _decimal(rng, number)} {name}{plural}{of}"


def _words(rng: random.Random, value: Decimal) -> str | None:
    whole, cents = int(value), int((value - int(value)) * 100)
    if whole < 1 or whole >= 10**9:
        return None
    euro = "euro" if whole < 2 else "euros"
    written = f"{in_words(whole)} {'d’' if whole % 10**6 == 0 else ''}{euro}"
    if cents:
        written += f"{rng.choice((' et', '', ' et'))} {in_words(cents)} {'centime' if cents == 1 else 'centimes'}"
    draw = rng.random()
    if draw < 0.15:
        return written.upper()
    if draw < 0.25:
        return written[0].upper() + written[1:]
    return written.replace("-", " ") if draw < 0.35 else written


# form → (how often, how it is written)
FORMS: dict[str, tuple[int, Form]] = {
    "spaced": (40, _separated(" ")),
    "bare": (22, _separated("")),
    "dotted": (6, _separated(".")),
    "thin": (10, _thin),
    "english": (1, _english),
    "prefixed": (1, _prefixed),
    "kilo": (4, _scaled(10**3, 100, (" k€", " K€", "k€", "K€", " k€", " KEUR", f"{HARD}k€", " K euros", " KE"))),
    "mega": (5, _scaled(10**6, 10**4, (" M€", " M€", "M€", f"{HARD}M€", " MEUR", " M d’€"))),
    "giga": (5, _scaled(10**9, 10**7, (" Md€", " Mds€", " Md €", " Mds d’€", " Mrd€", "Md€"))),
    "millions": (6, _million_words),
    "words": (5, _words),
}


def _written(rng: random.Random, value: Decimal, form: str | None) -> str:
    name = form or rng.choices(list(FORMS), weights=[weight for weight, _ in FORMS.values()])[0]
    written = FORMS[name][1](rng, value)
    return written if written is not None else _plain(rng, value, rng.choice((" ", " ", "")))


def euros(rng: random.Random, value: Decimal, form: str | None = None) -> str:
    """The marked amount, in a form of FORMS (one drawn where none is given, or where it cannot write the value)."""
    if value < 0:
        return signed(rng, value)
    if form is None and rng.random() < 0.025:
        pair = [mark("AMOUNT", _written(rng, value, name)) for name in ("words", "spaced")]
        rng.shuffle(pair)
        return f"{pair[0]} ({pair[1]})"
    return mark("AMOUNT", _written(rng, value, form))


def signed(rng: random.Random, value: Decimal) -> str:
    """A budget movement: a minus sign belongs to the amount, a plus sign stays outside."""
    number = _written(rng, abs(value), rng.choice(("spaced", "spaced", "bare", "thin")))
    if value < 0:
        return mark("AMOUNT", rng.choice(("- ", "-", "- ", "– ", "−")) + number)
    return rng.choice(("+ ", "+")) + mark("AMOUNT", number)


def draw_value(rng: random.Random, low: float = 50, high: float = 500000) -> Decimal:
    """A plausible sum between the bounds: small ones as often as large ones, mostly round."""
    raw = math.exp(rng.uniform(math.log(max(low, 0.01)), math.log(max(high, low, 0.01))))
    draw = rng.random()
    if draw < 0.22 or raw < 20:
        value = Decimal(f"{raw:.2f}")
    elif draw < 0.4:
        value = Decimal(round(raw))
    else:
        step = 10 ** max(0, int(math.log10(raw)) - 1)
        value = Decimal(round(raw / step) * step)
    return min(max(value, Decimal(str(low))), Decimal(str(high)))


def amount(rng: random.Random, low: float = 50, high: float = 500000) -> tuple[str, Decimal]:
    """A marked amount and its value in euros."""
    value = draw_value(rng, low, high)
    return euros(rng, value), value


# what follows or surrounds an amount, outside the mark
SURROUNDINGS = (
    "{} HT", "{} TTC", "{} TTC", "{} H.T.", "{} T.T.C.", "{} hors taxes", "{} toutes taxes comprises", "{} net vendeur",
    "{} par an", "{} / an", "{}/mois", "{} par mois", "{} par élève", "{} par habitant", "{}/habitant", "{}/m²",
    "{} le m²", "{}/m3", "{} HT/m²", "{} HT par an", "{} l'unité", "{}/jour", "{} par agent et par mois", "{}/tonne",
    "{} HT soit {} TTC", "{} HT ({} TTC)", "{} à {}", "de {} à {}", "entre {} et {}", "{} + {}", "{} maximum",
    "une somme de {}", "la somme de {}", "un montant de {}", "un montant total de {}", "un montant plafond de {}",
    "hors frais de notaire, {}", "{}HT", "{}TTC", "{} (hors droits et charges)", "un forfait de {} HT",
)  # fmt: skip


def priced(rng: random.Random, low: float = 50, high: float = 500000) -> tuple[str, list[Decimal]]:
    """Amounts with what surrounds them ("⟦25 €⟧/m²", "⟦… €⟧ HT soit ⟦… €⟧ TTC") and their values in order."""
    pattern = rng.choice(SURROUNDINGS)
    drawn = [amount(rng, low, high) for _ in range(pattern.count("{}"))]
    return pattern.format(*(text for text, _ in drawn)), [value for _, value in drawn]


DISTRACTORS = (
    "Le taux de la taxe foncière sur les propriétés bâties est maintenu à {rate} %.",
    "La parcelle cadastrée section {letters} n° {small} présente une contenance de {big} m².",
    "Soit une hausse de {rate} % par rapport à l'exercice précédent.",
    "Chapitre {chapter} : {figure}",
    "Article {line} : {figure}",
    "Total des dépenses de fonctionnement {figure} {figure} {rate} %",
    "Pour tout renseignement, téléphoner au 0{digit} {pair} {pair} {pair} {pair}.",
    "La population municipale s'établit à {big} habitants.",
    "Le réseau compte {big} abonnés et {small} km de canalisations.",
    "{line} Charges à caractère général {figure}",
    "La puissance installée sera de {small} kWc pour une production de {big} kWh par an.",
    "Recettes d'investissement : {figure} ; dépenses d'investissement : {figure}.",
    "Le coefficient multiplicateur est fixé à {rate}.",
    "L'emprunt sera amorti sur {small} trimestres au taux fixe de {rate} %.",
    "Surface de plancher : {big} m² ; emprise au sol : {small} m².",
    "Le service a traité {big} tonnes de déchets, soit {small} kg par habitant.",
    "L'opération comprend {small} logements, dont {pair} logements sociaux.",
    "Les dépenses sont inscrites au compte {line} du budget.",
    "Indice brut terminal {big}, indice majoré {small}.",
    "La durée hebdomadaire du poste passe de {pair}/35e à {pair}/35e.",
    "Le taux de réalisation atteint {rate} % en dépenses et {rate} % en recettes.",
    "Opération n° {small} – article {line} – {figure}",
    "Le conseil fixe la durée de la concession à {pair} ans.",
    "Sous le numéro {big}, la demande porte sur {pair} places de stationnement.",
    "Solde reporté {figure} – Résultat de clôture {figure}",
    "Le bail est consenti pour {pair} années entières et consécutives.",
    "La ligne parcourt {rate} km et dessert {pair} arrêts.",
    "Coordonnées : B.P. {small}, {postcode} CEDEX {digit}.",
)


def _distractor_values(rng: random.Random) -> dict[str, str | int]:
    figure = f"{_grouped(rng.randint(800, 9_000_000), rng.choice((' ', '', ' ')))}{rng.choice(('', ',00', '.00'))}"
    return {
        "rate": f"{rng.randint(0, 60)},{rng.randint(1, 99):02d}",
        "letters": rng.choice(("AB", "ZC", "B", "AI", "OC", "ZR")),
        "small": rng.randint(2, 900),
        "big": _grouped(rng.randint(1000, 90000), rng.choice((" ", ""))),
        "chapter": f"{rng.choice((11, 12, 14, 16, 20, 21, 23, 65, 66, 67, 70, 73, 74)):03d}",
        "line": rng.choice(
            (6042, 60612, 6068, 615231, 6226, 6232, 6558, 6574, 65748, 2031, 21318, 2151, 2315, 1641, 7411)
        ),
        "digit": rng.randint(1, 5),
        "pair": rng.randint(10, 99),
        "postcode": f"{rng.randint(1, 95):02d}{rng.randint(1, 9)}00",
        "figure": figure,
    }


def distractor(rng: random.Random) -> str:
    """A sentence or table line with numbers that are no amount: percentages, surfaces, budget lines, bare figures."""
    return rng.choice(DISTRACTORS).format(**_distractor_values(rng))
