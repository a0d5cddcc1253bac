"""Text that stands between what is tagged: a random generator enters; marked paragraphs, page heads, margins leave."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import law, money, numbers
from corpus.lexicon.authorities import Authority, authority, body_in_full
from corpus.lexicon.dates import long_form, numeric, sitting_date
from corpus.lexicon.naming import contract, curly
from corpus.lexicon.near_misses import heading
from corpus.lexicon.near_templates import LOOSE, TEMPLATES
from corpus.lexicon.org_text import expand
from corpus.lexicon.people import per, person
from corpus.lexicon.places import de, postal_town, street
from corpus.markup import mark

_NEAR = tuple(TEMPLATES.strip().splitlines())
_LOOSE = tuple(LOOSE.strip().splitlines())


def near(rng: random.Random) -> str:
    """A marked sentence, row or heading without an organisation; people and sums in it are tagged."""
    template = rng.choice(_NEAR if rng.random() < 0.6 else _LOOSE)
    text = curly(rng, expand(rng, template).replace("~", "\n"))
    return text[0].upper() + text[1:] if rng.random() < 0.8 else text


_SENTENCES: tuple[tuple[int, Callable[[random.Random], str]], ...] = (
    (14, near),
    (2, law.distractor),
    (2, money.distractor),
    (3, heading),
)


def paragraph(rng: random.Random) -> str:
    """One to six marked sentences in which no organisation is named, on a line or on several."""
    draws = rng.choices(
        [draw for _, draw in _SENTENCES], [weight for weight, _ in _SENTENCES], k=rng.choice((1, 2, 3, 4, 6))
    )
    return rng.choice((" ", " ", "\n")).join(draw(rng) for draw in draws)


def _letterhead(rng: random.Random, one: Authority) -> str:
    """``MAIRIE DE SAINT-AY 3 rue du Lac 45130 SAINT-AY Tél. : 02 …``."""
    phone = " ".join(f"{rng.randint(0, 99):02d}" for _ in range(4))
    lines = [one.variants(rng), street(rng), postal_town(rng), f"Tél. : 0{rng.randint(1, 5)} {phone}"]
    if rng.random() < 0.5:
        lines.append(rng.choice(("Département ", "DEPARTEMENT ", "Arrondissement ", "Canton ")) + "--")
        lines[-1] = lines[-1].replace("--", one.department.complement if "ment" in lines[-1] else de(one.short))
        if lines[-1].startswith(("Dép", "DEP")):
            lines[-1] = mark("ORG", lines[-1])
    if rng.random() < 0.4:
        lines.insert(0, rng.choice(("RÉPUBLIQUE FRANÇAISE", "République française", "Liberté - Égalité - Fraternité")))
    return "\n".join(lines)


def _running(rng: random.Random, one: Authority) -> str:
    """A page head: ``Procès-verbal du Conseil Municipal du 3 mars 2023 - Page {page} sur {pages}``."""
    date = sitting_date(rng)
    day = rng.choice((long_form, numeric))(date)
    body = one.body.title() if rng.random() < 0.5 else one.body
    form = rng.choice(
        (
            f"{one.variants(rng)} – {body} du {day} – {{page}}/{{pages}}",
            f"{one.variants(rng)} {body} du {day} Page {{page}} sur {{pages}}",
            f"{one.variants(rng)} Procès-verbal de la séance du {day} {{page}}",
            f"{body_in_full(one, rng)} du {day} {{page}}/{{pages}}",
            f"Procès-verbal du {body} du {day} {{page}}/{{pages}}",
            f"Procès-verbal des débats du {body} du {day} {{page}}",
            f"Compte rendu {contract('de', 'le ')}{body} - {day} - {{page}} / {{pages}}",
            f"{day} {rng.randint(8, 19)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} {one.variants(rng)} {{page}}",
            f"Délibération n° {mark('DELIB_ID', numbers.any_number(rng, date))} - {{page}}/{{pages}}",
            "{page}/{pages}",
            "Page {page} sur {pages}",
            "- {page} -",
            "FOLIO {page}",
            one.variants(rng),
        )
    )
    return form.upper() if rng.random() < 0.1 and "⟦" not in form and "{" not in form else form


def page_heads(rng: random.Random) -> Callable[[int, int], str]:
    """The head or foot of each page, marked, by page and number of pages; the same throughout but for the page."""
    one = authority(rng)
    form = _letterhead(rng, one) if rng.random() < 0.15 else _running(rng, one)

    def head(page: int, pages: int) -> str:
        return form.replace("{page}", str(page)).replace("{pages}", str(pages))

    return head


def stamps(rng: random.Random) -> str:
    """The transmission stamp of an act, marked."""
    one, date = authority(rng), sitting_date(rng)
    code = re.sub(r"\D", "", one.department.code) or "2A"
    tid = numbers.transmission_id(code, one.siren, date, numbers.any_number(rng, date), rng=rng)
    return numbers.stamp(rng, tid, date, date, rng.choice((None, date)))


def margin(rng: random.Random) -> list[str]:
    """The lines of a margin column, marked: counts, dates, the authority, the secretary."""
    one, date = authority(rng), sitting_date(rng)
    lines = [
        one.variants(rng),
        f"Canton {de(one.short)}",
        "Nombre de conseillers",
        f"en exercice : {rng.randint(7, 69)}",
        f"Présents : {rng.randint(7, 60)}",
        f"Votants {rng.randint(7, 69)}",
        f"Pouvoirs : {rng.randint(0, 9)}",
        "Date de convocation",
        rng.choice((numeric, long_form))(date),
        f"Affiché le {numeric(date)}",
        "Secrétaire de séance :",
        per(f"{(who := person(rng)).given} {who.surname.upper()}"),
        "EXTRAIT",
        "DU REGISTRE",
        "DES DÉLIBÉRATIONS",
    ]
    start = rng.randrange(len(lines) - 4)
    return lines[start : start + rng.randint(3, 8)]
