"""Laws, ordinances, decrees and orders as minutes write them: "loi n° 2015-991 du 7 août 2015", unmarked."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import law_texts as texts
from corpus.lexicon.dates import MONTHS, sitting_date
from corpus.lexicon.dates import any_form as date_form
from corpus.lexicon.law_articles import HARD, titled, unaccented
from corpus.lexicon.law_phrases import ORDER_ISSUERS, ORDER_NUMBERS
from corpus.lexicon.law_texts import Text

NUMBER_SIGNS = ("n° ",) * 16 + ("n°",) * 8 + (f"n°{HARD}", f"n°{HARD}", "N° ", "N°", "n ° ", "no ", "nº ", "n°. ", "")
FEMININE = {"loi", "circulaire", "directive", "decision", "constitution", "reglementation", "note", "charte"}
FEMININE |= {"re", "re2020", "rt", "ltecv", "lom", "lema", "lme", "lfi", "lpfp"}
ELIDED = ("article", "art", "arrete", "ordonnance", "instruction")
PLURAL = ("articles", "arretes", "lois", "reglements", "decrets")
# determiners by kind of noun: masculine, feminine, elided, plural
DETERMINERS = {
    "the": ("le ", "la ", "l'", "les "),
    "of": ("du ", "de la ", "de l'", "des "),
    "to": ("au ", "à la ", "à l'", "aux "),
}


def with_determiner(ref: str, kind: str = "the") -> str:
    """A marked citation after its determiner, of kind ``the``, ``of`` or ``to``: "de la ⟦LEGAL_REF|loi NOTRe⟧"."""
    found = re.search(r"\|(\w+)", ref)
    word = unaccented(found[1]).lower() if found else ""
    masculine, feminine, elided, plural = DETERMINERS[kind]
    if word in PLURAL:
        return plural + ref
    if word in ELIDED:
        return elided + ref
    return (feminine if word in FEMININE else masculine) + ref


def _date(rng: random.Random, date: str) -> str:
    """A date of the tables, now and then in another form: capital, figures, "1er" as "1"."""
    draw = rng.random()
    day, month, year = date.split()
    if draw < 0.05:
        return f"{day} {month.capitalize()} {year}"
    if draw < 0.09:
        return f"{int(day.removesuffix('er')):02d}/{MONTHS.index(month) + 1:02d}/{year}"
    return f"{day} {month} {year}".replace(" ", HARD) if draw < 0.11 else date


def cased(rng: random.Random, text: str) -> str:
    """The citation with a capital or all in capitals now and then."""
    draw = rng.random()
    if draw < 0.18:
        return text[0].upper() + text[1:]
    return text.upper() if draw < 0.2 else text


def dated(rng: random.Random, noun: str, text: Text) -> str:
    """ "loi n° 2015-991 du 7 août 2015" in its forms, with number and date or one of them."""
    date = _date(rng, text.date)
    if not text.number:
        return cased(rng, f"{noun} du {date}")
    number = rng.choice(NUMBER_SIGNS) + text.number
    of = rng.choice(("du",) * 20 + ("en date du", "en date du", "modifié du" if noun == "décret" else "modifiée du"))
    forms = (f"{noun} {number} {of} {date}",) * 17 + (f"{noun} du {date}",) * 2 + (f"{noun} {number}",) * 2
    return cased(rng, rng.choice(forms))


def _invented(rng: random.Random) -> Text:
    date = sitting_date(rng)
    day = f"{'1er' if date.day == 1 else date.day} {MONTHS[date.month - 1]} {date.year}"
    return Text(f"{date.year}-{rng.randint(20, 1900)}", day, "")


def _text(rng: random.Random, table: tuple[Text, ...], invented: float) -> Text:
    return _invented(rng) if rng.random() < invented else rng.choice(table)


def law(rng: random.Random) -> str:
    """A law by number and date."""
    return dated(rng, "loi", _text(rng, texts.LAWS, 0.15))


def named_law(rng: random.Random) -> str:
    """A law by the name it goes by, sometimes with its date."""
    text = rng.choice([text for text in texts.LAWS + texts.DECREES if text.known])
    name = rng.choice(text.known)
    plain_name = name.startswith("loi") and not re.search(r"\d", name)
    if plain_name and rng.random() < 0.18:
        number = f"n° {text.number} " if text.number and rng.random() < 0.4 else ""
        return f"{name} {number}du {_date(rng, text.date)}"
    if plain_name and rng.random() < 0.04:
        return name.upper()
    if name.count(" ") > 2 and rng.random() < 0.3:
        name = titled(name)
    return name.replace("'", "’") if rng.random() < 0.4 else name


def titled_law(rng: random.Random) -> str:
    """A law whose title stands before its date, and so inside the citation."""
    text = rng.choice([text for text in texts.LAWS if text.title])
    dite = f", dite {rng.choice(text.known)}," if text.known and rng.random() < 0.4 else ""
    return f"loi {text.title}{dite} du {_date(rng, text.date)}"


def ordinance(rng: random.Random) -> str:
    """An ordinance by number and date."""
    return dated(rng, "ordonnance", _text(rng, texts.ORDINANCES, 0.25))


def decree(rng: random.Random) -> str:
    """A decree by number and date."""
    noun = rng.choice(("décret",) * 20 + ("décret en Conseil d'État", "décret en Conseil d’Etat"))
    return dated(rng, noun, _text(rng, texts.DECREES, 0.35))


def _order_number(rng: random.Random, year: int) -> str:
    return rng.choice(ORDER_NUMBERS).format(
        y=year, yy=f"{year % 100:02d}", n=rng.randint(1, 1500), m=rng.randint(1, 12), d=rng.randint(1, 28)
    )


def order(rng: random.Random) -> str:
    """An order of a minister, prefect, mayor or president, by number, date or both."""
    date = sitting_date(rng)
    noun = "arrêté" + rng.choice(ORDER_ISSUERS)
    number = rng.choice(("n° ", "n° ", "n°", "N° ", f"n°{HARD}")) + _order_number(rng, date.year)
    of = rng.choice(("du", "du", "du", "en date du")) + " " + date_form(rng, date)
    forms = (
        (f"{noun} {number} {of}",) * 5 + (f"{noun} {of}",) * 5 + (f"{noun} {number}",) * 2 + (f"{noun} {of} {number}",)
    )
    return cased(rng, rng.choice(forms))


def article_of_text(rng: random.Random) -> str:
    """Articles of a law, an ordinance or a decree: "article 15 de la loi n° 2023-175 du 10 mars 2023"."""
    text = rng.choice((law, law, law, named_law, decree, ordinance, order))(rng)
    one = rng.randint(1, 160)
    number = rng.choice(
        (str(one), str(one), str(one), f"{one}-{rng.randint(1, 5)}", f"{one} bis", "1er", f"{one} (III)", f"{one} I")
    )
    several = rng.choice(
        (f"{one} et {one + 5}", f"{one} à {one + 7}", f"{one}, {one + 1} et {one + 9}", f"{one} et suivants")
    )
    head = f"article {number}" if rng.random() < 0.75 else f"articles {several}"
    return cased(rng, f"{head} {with_determiner('|' + text, 'of').replace('|', '')}")


def european(rng: random.Random) -> str:
    """A European text: a known one, or a regulation or directive by an invented number, with its date or not."""
    if rng.random() < 0.5:
        return rng.choice(texts.EUROPEAN)
    date = sitting_date(rng)
    number = f"{date.year}/{rng.randint(12, 2900)}" if rng.random() < 0.75 else f"{rng.randint(12, 2900)}/{date.year}"
    noun, body = rng.choice((("règlement", " (UE)"), ("règlement", ""), ("règlement", " européen"), ("directive", "")))
    sign = rng.choice(("", "", "n° ", "n°", "N°"))
    tail = rng.choice(("", " de la Commission", " du Parlement européen et du Conseil"))
    number += "/UE" if noun == "directive" else ""
    dated_tail = "" if rng.random() < 0.25 else f"{tail} du {date_form(rng, date)}"
    return f"{noun}{body} {sign}{number}{dated_tail}"


def several(rng: random.Random, marked: Callable[[str], str]) -> str:
    """Two or three texts of one kind, a mention each: "les ⟦lois n° 82-213 du 2 mars 1982⟧ et ⟦n° 83-8 du …⟧"."""
    noun = rng.choice(
        ("lois", "décrets", "arrêtés", "arrêtés préfectoraux", "arrêtés ministériels", "règlements", "ordonnances")
    )
    sign = "" if noun == "règlements" else rng.choice(("n° ", "n°", "N° "))
    of = rng.choice(("du", "du", "en date du"))
    found = []
    for _ in range(rng.choice((2, 2, 2, 3))):
        date = sitting_date(rng)
        number = f"{date.year}{'/' if noun == 'règlements' else '-'}{rng.randint(12, 1900)}"
        found.append(f"{sign}{number} {of} {date_form(rng, date)}")
    joint = rng.choice((" et ", " et ", ", "))
    head = f"les {marked(noun + ' ' + found[0])}"
    return head + "".join(
        (joint if index == len(found) - 1 else ", ") + marked(one) for index, one in enumerate(found) if index
    )
