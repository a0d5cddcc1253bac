"""Long and odd names of organisations: a random generator enters; article, name and acronym leave."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import org_long_data as data
from corpus.lexicon.naming import complement, initials
from corpus.lexicon.people import given_first, person
from corpus.lexicon.places import commune, de, department, region, territory

Named = tuple[str, str, str | None]  # as in corpus.lexicon.org_names


def _where(rng: random.Random) -> str:
    """``de la Région de Vougoy``, ``de Mornay / Vissey``, ``en Bretagne``, or nothing."""
    one, other = commune(rng), commune(rng)
    return rng.choice(
        (
            " " + de(one),
            " " + de(one),
            f" {de(one)} et {de(other)}",
            f" {de(one)} et {de(other)}",
            f" {de(one)} / {other}",
            f" {one}-{other}",
            f" de la Région {de(one)}",
            f" du Canton {de(one)}",
            f" de l'Agglomération {de(one)}",
            " " + complement(territory(rng)),
            " en " + region(rng).name,
            f" {department(rng).complement}",
            "",
            "",
            "",
        )
    )


def _purpose(rng: random.Random, pool: tuple[str, ...]) -> str:
    """One purpose or two: ``la Production et la Distribution de Chaleur``."""
    first, second = rng.sample(pool, 2)
    roll = rng.random()
    if roll < 0.55:
        return first
    return f"{first} et {second}" if roll < 0.9 else f"{first}, {second}"


def _joined(head: str, purpose: str) -> str:
    """``Syndicat pour`` + ``le Gaz``; ``Syndicat de`` + ``le Gaz`` → ``Syndicat du Gaz``."""
    if not head.endswith(" de"):
        return f"{head} {purpose}"
    bare = head.removesuffix(" de")
    for article, joint in (("le ", "du "), ("les ", "des ")):
        if purpose.startswith(article):
            return f"{bare} {joint}{purpose.removeprefix(article)}"
    return f"{head} {purpose}"


def _known_as(rng: random.Random, name: str) -> str | None:
    letters = initials(re.sub(r"\W(?=\W)", "", name))
    if rng.random() < 0.35 or not 3 <= len(letters) <= 9:
        return None
    return letters if rng.random() < 0.6 else letters[:3] + rng.choice(data.SIGLA_TAILS)


def syndicate(rng: random.Random) -> Named:
    """``le Syndicat Intercommunal Mornay / Vissey pour la Production et la Distribution de Chaleur``."""
    head, purpose = rng.choice(data.SYNDICATE_HEADS), _purpose(rng, data.PURPOSES)
    if rng.random() < 0.12:
        name = f"{head.rsplit(' ', 1)[0]} {commune(rng)} / {commune(rng)} pour {purpose}"
    else:
        name = _joined(head, purpose) + _where(rng)
    return ("l'" if name[0] in "EÉ" else "le "), name, _known_as(rng, name)


def association(rng: random.Random) -> Named:
    """``l'Association pour la Valorisation du Patrimoine du Pays de Vougoy``, ``Les Petits Pas 42``."""
    roll = rng.random()
    if roll < 0.25:
        return "", _odd(rng), None
    article, head = rng.choice(data.ASSOCIATION_HEADS).split("|")
    name = _joined(head, _purpose(rng, data.CAUSES)) + _where(rng)
    return article, name, _known_as(rng, name)


def chapter(rng: random.Random) -> Named:
    """A local chapter of a national body: ``le Comité du Gard de la Ligue contre le cancer``."""
    article, name = rng.choice(data.NETWORKS).split("|")
    of = {"le ": "du ", "les ": "des "}.get(article, f"de {article}")
    home, town = department(rng).complement, commune(rng)
    forms = (
        f"le |Comité {home} {of}{name}",
        f"l'|Antenne {de(town)} {of}{name}",
        f"la |Délégation {home} {of}{name}",
        f"le |Comité local {de(town)} {of}{name}",
        f"la |Section {de(town)} {of}{name}",
        f"{article}|{name} Antenne {de(town)}",
        f"{article}|{name} - Comité {home}",
        f"{article}|{name}, délégation {home}",
    )
    determiner, shown = rng.choice(forms).split("|")
    return determiner, shown, None


def _odd(rng: random.Random) -> str:
    """A slogan, English, Breton, a number: ``Livre & Rêves``, ``Rollers Crew``, ``Rebond 77``, ``Ar Vro Gozh``."""
    word, other = rng.choice(data.ODD_WORDS), rng.choice(data.ODD_WORDS)
    code = department(rng).code
    form = rng.choice(
        ("{w} {c}", "{w}{c}", "{w} & {o}", "{w} et {o}", "{w}'{o}", "{w} {o} {c}", "{w}.com", "{w} !", "{p}", "{p}",
         "{w} {t}", "{w} {o}", "{w}-{o}", "{w} en {o}", "{s}", "{s}", "{w} Jeunes {c}", "Les {w}s {t}")
    )  # fmt: skip
    name = form.format(w=word, o=other, c=code, t=commune(rng), p=rng.choice(data.PHRASES), s=digits(rng))
    return name.upper() if rng.random() < 0.15 else name


def digits(rng: random.Random) -> str:
    """Letters with a figure: ``M2CA``, ``C2A``, ``Alfa 3A``, ``E2C``."""
    letters = "ABCDEFGILMPRST"
    front, back = rng.choice(letters), "".join(rng.choices(letters, k=rng.randint(1, 3)))
    return rng.choice((f"{front}{rng.randint(2, 4)}{back}", f"{rng.choice(data.ODD_WORDS)} {rng.randint(2, 4)}{front}"))


def company(rng: random.Random, brand: Callable[[random.Random], str]) -> str:
    """An odd company: ``HSP/Lumia``, ``Marc TESSON``, ``Batilia 31``, ``terrabois``, ``ECO*TER``."""
    name, other, who = brand(rng), brand(rng), person(rng)
    return rng.choice(
        (
            f"{name}/{other}",
            f"{name}/ {other}",
            f"{name}*{other}",
            f"{name} {department(rng).code}",
            f"{name} {department(rng).code}",
            given_first(who).upper(),
            f"{who.given} {who.surname.upper()}",
            f"{who.given} {who.surname}-atelier de {rng.choice(data.WORKSHOPS)}",
            name.lower(),
            f"{name} et associés",
            f"{name} {rng.choice(('sas', 'sarl', 'SA INGENIERIE', 'France', 'Groupe', 'ENERGIES PARTAGEES'))}",
            digits(rng),
            f"{name}'s",
            f"{other} by {name}",
            f"{name} : {rng.choice(data.WORKSHOPS).upper()}",
            f"Société {rng.choice(data.SOCIETIES)} {de(commune(rng))}/{commune(rng)}",
            f"Société {rng.choice(data.SOCIETIES)} {department(rng).complement}",
            f"Société {rng.choice(data.SOCIETIES)} {de(commune(rng))}",
        )
    )


def coined(rng: random.Random) -> str:
    """An acronym that none has heard of: ``SIVALEC``, ``CCBVR``, ``Syméo``, ``V.A.L.E.C.``, ``GERMA 72``."""
    head = rng.choice(data.SIGLA_HEADS)
    if rng.random() < 0.45:
        body = "".join(rng.choices("ABCDEFGHILMNOPRSTUVY", k=rng.randint(1, 4)))
    else:
        body = "".join(rng.choice("BCDFGLMNPRSTV") + rng.choice("AEIO") for _ in range(rng.randint(1, 2)))
        body += rng.choice(("", "C", "L", "M", "R", "S", "X"))
    name = (head + body)[:8]
    roll = rng.random()
    if roll < 0.08 and len(name) < 6:
        return ".".join(name) + rng.choice((".", ""))
    if roll < 0.16:
        return name.capitalize()
    return name.lower() if roll < 0.19 else name + (f" {department(rng).code}" if roll > 0.88 else "")


MAKERS: dict[str, Callable[[random.Random], Named]] = {
    "syndicate": syndicate,
    "association": association,
    "national_association": chapter,
}
