"""Dates of sittings as minutes write them: in figures, in words, in opening formulas."""

import datetime
import random

from corpus.lexicon.cardinals import in_words

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
SITTING_WEEKDAYS = (0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5)
HOURS = (9, 10, 14, 17, 18, 18, 18, 19, 19, 19, 20, 20, 20, 21)
MINUTES = (0, 0, 0, 0, 30, 30, 15, 45)

# {an}: the year in words, {words}: day and month in words, {day}: "23 janvier", {full}: "23 janvier 2023",
# {week}: the day of the week, {at}: the hour
OPENINGS = (
    "L'an {an}, le {words} à {at}",
    "L'an {an}, le {words}, à {at}",
    "L'an {an} et le {words} à {at}",
    "L'an {an} et le {day}, à {at}",
    "L'an {an}, le {week} {words} à {at}",
    "L'an {an}, le {week} {day} à {at}",
    "L'an {an} le {words} à {at}",
    "L'an {an}, le {day} à {at}",
    "L'an {an}, le {words} du mois de {month} à {at}",
    "L'an {an}, et le {week} {words}, à {at}",
    "L'an {an} et le {week} {day} à {at}",
    "L'an {an}, le {words}",
    "L'an {an} - le {day} - à {at}",
    "L'an {an}, {week} {day} à {at}",
    "L'an {year}, le {day} à {at}",
    "L'an {year} et le {week} {day} à {at}",
    "Le {full} à {at}",
    "Le {full}, à {at}",
    "Le {week} {full} à {at}",
    "Le {week} {full}, à {at}",
    "Le {words} {an} à {at}",
    "Le {words} {an}, à {at}",
    "En l'an {an}, le {day} à {at}",
    "Ce jour, {week} {full} à {at}",
    "En date du {full} à {at}",
    "À la date du {full}, à {at}",
    "{Week} {full} à {at}",
    "Le {numeric} à {at}",
)


def sitting_date(rng: random.Random) -> datetime.date:
    """A working day between 2012 and 2026, more often a recent one."""
    year = rng.choice((2012, 2014, 2015, 2016, 2017, 2018, 2019, *range(2020, 2026), *range(2021, 2026)))
    date = datetime.date(year, rng.randint(1, 12), rng.randint(1, 28))
    return date + datetime.timedelta(days=rng.choice(SITTING_WEEKDAYS) - date.weekday())


def day_month(date: datetime.date) -> str:
    """ "23 janvier" ("1er mars")."""
    return f"{'1er' if date.day == 1 else date.day} {MONTHS[date.month - 1]}"


def long_form(date: datetime.date) -> str:
    """ "23 janvier 2023" ("1er mars 2023")."""
    return f"{day_month(date)} {date.year}"


def weekday_form(date: datetime.date) -> str:
    """ "lundi 23 janvier 2023"."""
    return f"{WEEKDAYS[date.weekday()]} {long_form(date)}"


def numeric(date: datetime.date) -> str:
    """ "23/01/2023"."""
    return date.strftime("%d/%m/%Y")


def _day_words(date: datetime.date) -> str:
    return "premier" if date.day == 1 else in_words(date.day)


def words(date: datetime.date) -> str:
    """ "vingt-trois janvier deux mille vingt-trois"."""
    return f"{_day_words(date)} {MONTHS[date.month - 1]} {in_words(date.year)}"


def any_form(rng: random.Random, date: datetime.date) -> str:
    """A date inside a sentence, in one of the forms in use."""
    forms = (
        long_form(date),
        long_form(date),
        long_form(date),
        weekday_form(date),
        numeric(date),
        date.strftime("%d.%m.%Y"),
        date.strftime("%d-%m-%Y"),
        date.strftime("%d/%m/%y"),
        f"{date.day:02d} {MONTHS[date.month - 1]} {date.year}",
        long_form(date).replace("1er ", "1 "),
        f"{day_month(date).title().replace('1Er', '1er')} {date.year}",
        long_form(date).upper(),
    )
    return rng.choice(forms)


def hour(rng: random.Random) -> str:
    """ "19 heures trente", "19h30", "dix-neuf heures" …"""
    hours, minutes = rng.choice(HOURS), rng.choice(MINUTES)
    figures = f"{minutes:02d}" if minutes else ""
    spelled = f" {in_words(minutes)}" if minutes else ""
    forms = (
        f"{hours} heures{spelled}",
        f"{hours} heures {figures}".rstrip(),
        f"{hours}h{figures or rng.choice(('', '00'))}",
        f"{hours} h {figures}".rstrip(),
        f"{hours} H {figures or '00'}",
        f"{hours}H{figures or '00'}",
        f"{in_words(hours)} heures{spelled}".replace("un heures", "une heures"),
        f"{in_words(hours)} heures{spelled}{' minutes' if minutes else ' précises'}".replace("un heures", "une heures"),
    )
    return rng.choice(forms)


def _year_words(rng: random.Random, year: int) -> str:
    written = in_words(year)
    if rng.random() < 0.3:
        written = written.replace("mille", "mil")
    return written.replace("-", " ") if rng.random() < 0.25 else written


def _cased(rng: random.Random, text: str) -> str:
    """Straight or curly apostrophe; now and then capitals."""
    if rng.random() < 0.5:
        text = text.replace("'", "’")
    draw = rng.random()
    if draw < 0.12:
        return text.upper()
    return text.replace("L’an", "L’AN").replace("L'an", "L'AN") if draw < 0.25 else text


def words_l_an(rng: random.Random, date: datetime.date) -> str:
    """The opening formula of a sitting, without what follows it: "L'an deux mille vingt-trois, le …"."""
    pattern = rng.choice(OPENINGS)
    day_words = _day_words(date)
    if rng.random() < 0.2:
        day_words = day_words.replace("-", " ")
    month = MONTHS[date.month - 1]
    week = WEEKDAYS[date.weekday()]
    values = {
        "an": _year_words(rng, date.year),
        "words": day_words if "mois de" in pattern else f"{day_words} {month}",
        "day": day_month(date),
        "full": long_form(date),
        "week": week if rng.random() < 0.8 else week.capitalize(),
        "Week": week.capitalize(),
        "month": month,
        "year": date.year,
        "numeric": numeric(date),
        "at": hour(rng),
    }
    written = pattern.format(**values)
    if values["month"] in ("avril", "août", "octobre"):
        written = written.replace("mois de ", "mois d'")
    return _cased(rng, written)
