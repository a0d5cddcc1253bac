"""House styles of minutes: a random generator enters; the minutes of villages, towns and communities leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates, law, numbers, people
from corpus.styles import heads, minutes_votes, rolls, scene
from corpus.styles.layout import capital
from corpus.styles.minutes_decide import settle, the_body
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_fill import Filler
from corpus.styles.minutes_parts import agenda, citation, end, exchange, filling, last_minutes, office, rapporteur
from corpus.styles.minutes_topics import draw_matter, some_topics

FORMS = (
    people.surname_caps,
    people.surname_caps,
    people.surname_only,
    people.given_first_caps,
    people.given_first,
    people.surname_first_caps,
)
TITLES = (
    "PROCÈS-VERBAL DE LA SÉANCE DU {BODY}\nDU {DATE}",
    "COMPTE RENDU DE LA RÉUNION DU {BODY} DU {DATE}",
    "PROCES-VERBAL\n{BODY} DU {DATE}",
    "{BODY}\nPROCÈS-VERBAL\nSéance du {date}",
    "Procès-verbal du {body} du {date}",
    "Compte-rendu de la séance du {date}",
    "COMPTE-RENDU DU {BODY}\nSéance du {date}",
    "{BODY} DU {DATE}\nPROCÈS-VERBAL VALANT COMPTE RENDU",
)
GIVEN_SAYS = (
    "{n} <fait le point sur|a pris contact avec|revient sur|s'occupe de> <ce dossier|la question|l'affaire>.",
    "{n} <demande|souhaite savoir> si <c'est prévu au budget|on peut attendre|quelqu'un s'en charge|les délais "
    "seront tenus>.",
    "{n} et {n2} se proposent pour <aller voir sur place|rencontrer {e}|suivre le chantier|recevoir {company1}>.",
    "{n} n'est pas d'accord : <trop cher|il faut un autre devis|on avait dit non l'an passé>.",
    "{n} a eu {e} au téléphone.",
    "{n} rappelle que [O:Groupama] et la [O:MSA] attendent une réponse.",
    "{n} signale que {company1} n'a toujours pas envoyé le devis.",
)
NEWS = (
    "{n} : le repas des aînés aura lieu le premier dimanche de mars.",
    "{n} remercie {asso1} pour le marché de Noël.",
    "{n} : {company1} passera élaguer la haie du cimetière.",
    "{n} informe que la commission se réunira avec {e}, de la [O:DDT].",
    "Remerciements reçus de {asso1} et de la [O:Ligue contre le cancer].",
    "{n} : fuite d'eau chez {e}, la [O:SAUR] est prévenue.",
    "{n} demande où en est le dossier de la route, {e} n'ayant pas rappelé.",
    "Vœux du maire : le 12 janvier, salle des fêtes.",
    "Le bulletin sera imprimé par {company1}. {n} attend les articles.",
    "{n} : {asso1} cherche une salle pour le loto.",
)


def begin(rng: random.Random, kind: str | None = None, size: tuple[int, int] | None = None) -> Draft:
    """A sitting drawn, with how its members are called in the text."""
    drawn = scene.draw(rng, kind, size)
    return Draft(Filler(drawn, rng.choice(FORMS)))


def head(draft: Draft, roll: str | None = None, titles: tuple[str, ...] = TITLES) -> None:
    """The banner, the title, the opening, who is there, the secretary, in one of several orders."""
    rng, drawn = draft.rng, draft.filler.scene
    day = dates.weekday_form(drawn.date) if rng.random() < 0.3 else dates.long_form(drawn.date)
    title = rng.choice(titles).format(BODY=drawn.body.upper(), body=drawn.body, date=day, DATE=day.upper())
    draft.add(
        str(heads.banner(drawn)),
        title.replace("DU COMMISSION", "DE LA COMMISSION").replace("du commission", "de la commission"),
    )
    extra = [str(heads.counts(drawn))] if rng.random() < 0.55 else []
    extra += [heads.convocation(drawn)] if rng.random() < 0.6 else []
    rng.shuffle(extra)
    first = rng.random() < 0.5
    draft.add(*(extra if first else []), heads.opening(drawn), *(extra if not first else []))
    draft.add(*(str(block) for block in rolls.roll(drawn, roll)))
    if rng.random() < 0.85:
        draft.add(heads.secretary(drawn))


def finish(draft: Draft, kind: str = "minutes", gap: str = "\n") -> Authored:
    """The end of the sitting, or the text broken off in its last act."""
    if draft.rng.random() < 0.35 and draft.entries:
        draft.break_off()
    else:
        end(draft)
    return draft.authored(kind, gap=gap)


def village_plain(rng: random.Random) -> Authored:
    """A village's minutes in plain sentences; people by their first names; votes as short lines."""
    draft = begin(rng, "commune", (8, 15))
    filler = draft.filler
    filler.form = people.given_only
    filler.scene.roll = rng.choice((people.given_first, people.given_first_caps, people.given_only))
    head(draft, rng.choice(("prose", "bracketed", "in_lines", "prose")))
    if rng.random() < 0.7:
        last_minutes(draft)
    bullet = rng.choice(("{n}/ ", "{n}/ ", "{n}) ", "{n}- ", "• ", "{n}°) ", "* "))
    for at, topic in enumerate(some_topics(rng, rng.randint(4, 8)), 1):
        drawn = draw_matter(filler, topic)
        title = bullet.replace("{n}", str(at)) + drawn.title
        draft.add(title + rng.choice(("", " :", ".")))
        draft.open(drawn.title)
        draft.add(*(drawn.report[:1] if rng.random() < 0.5 else drawn.report))
        for line in rng.sample(GIVEN_SAYS, rng.choice((0, 1, 1, 2))):
            draft.add(_by_first_name(filler, line))
        settle(draft, drawn, minutes_votes.LINES, lists=0.1)
    if rng.random() < 0.75:
        draft.add(rng.choice(("Questions diverses", "DIVERS", "Informations diverses :", "Tour de table")))
        draft.add(*(_by_first_name(filler, line) for line in rng.sample(NEWS, rng.randint(2, 5))))
        end(draft)
        return draft.authored()
    return finish(draft)


def _by_first_name(filler: Filler, line: str) -> str:
    one, two = filler.rng.sample(filler.scene.present, 2)
    named = line.replace("{n}", people.per(one.given)).replace("{n2}", people.per(two.given))
    return capital(filler.text(named))


def numbered_debate(rng: random.Random) -> Authored:
    """Numbered points, each with its rapporteur, its report and a debate in reported speech."""
    draft = begin(rng, rng.choice(("commune", "commune", "agglomeration", "communaute_communes")))
    head(draft)
    mark_ = rng.choice(
        ("{n} - {t}", "{n}. {t}", "{n}) {t}", "Point n° {n} : {t}", "{n} – {T}", "QUESTION N° {n} : {t}", "{n}.1 {t}")
    )
    if rng.random() < 0.7:
        last_minutes(draft, head=mark_.replace("{n}", "1").replace("{t}", "{}").replace("{T}", "{}"))
    table = rng.choice((minutes_votes.INLINE, minutes_votes.LINES))
    for at, topic in enumerate(some_topics(rng, rng.randint(3, 5)), 2):
        drawn = draw_matter(draft.filler, topic)
        draft.add(mark_.format(n=at, t=drawn.title, T=drawn.title))
        draft.open(drawn.title)
        rapporteur(draft, chance=0.85)
        draft.add(*drawn.report)
        if rng.random() < 0.5:
            draft.add(filling(draft))
        exchange(draft, drawn, rng.choice((0, 1, 2, 3)))
        settle(draft, drawn, table)
    return finish(draft)


def community_rubrics(rng: random.Random) -> Authored:
    """A community's minutes: delegates by commune, rubrics, acts headed ``N° 07/01-2022 — title``."""
    draft = begin(
        rng, rng.choice(("communaute_communes", "communaute_communes", "agglomeration", "syndicat")), (14, 30)
    )
    head(draft, rng.choice(("by_commune", "by_commune", "by_gender", "prose")))
    filler = draft.filler
    last_minutes(draft)
    numbering = filler.scene.numbering
    own, sitting = rng.random() < 0.5, rng.randint(1, 9)
    mark_ = rng.choice(("N° {} — {t}", "N°{} - {t}", "{} – {t}", "Délibération {} : {t}", "N° {} : {t}", "n°{} {t}"))
    for at, topic in enumerate(some_topics(rng, rng.randint(3, 6)), 1):
        drawn = draw_matter(filler, topic)
        number = f"{sitting:02d}/{at:02d}-{filler.scene.date.year}" if own else numbering.next()
        draft.add(drawn.rubric)
        draft.add(mark_.format(numbers.delib(number), t=drawn.title))
        draft.open(drawn.title, number)
        if rng.random() < 0.5:
            draft.told_by(filler.scene.session.president or "")
            draft.add(f"{filler.scene.the_chair} {rng.choice(CHAIR_SAYS)}")
        draft.add(*drawn.report)
        if rng.random() < 0.3:
            draft.add("Discussions :" if rng.random() < 0.5 else "Débat")
            exchange(draft, drawn, 2)
        settle(draft, drawn, minutes_votes.INLINE, lists=0.3)
    return finish(draft)


ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def roman_agenda(rng: random.Random) -> Authored:
    """Rubrics in Roman numerals, the agenda first with the titles of all acts."""
    draft = begin(rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration")))
    filler = draft.filler
    head(draft)
    topics = some_topics(rng, rng.randint(3, 5))
    drawn_all = []
    for topic in topics:
        drawn = draw_matter(filler, topic)
        drawn_all.append((drawn, dict(filler.kept), dict(filler.decided)))
    agenda(draft, [drawn.title for drawn, _, _ in drawn_all], rng.choice((None, "{n} – ")))
    last_minutes(draft)
    joint = rng.choice((" – ", ". ", " / ", " : "))
    for at, (drawn, kept, decided) in enumerate(drawn_all):
        filler.kept, filler.decided = kept, decided
        draft.add(f"{ROMAN[at]}{joint}{drawn.rubric}")
        draft.add(f"{ROMAN[at]}.1 {drawn.title}" if rng.random() < 0.5 else drawn.title)
        draft.open(drawn.title)
        someone = filler.member()
        if rng.random() < 0.5:
            name = filler.scene.per(someone, filler.form)
            draft.told_by(name)
            draft.add(f"{someone.civility_long} {name}, {office(filler.scene, someone)}, expose :")
        draft.add(*drawn.report)
        exchange(draft, drawn, rng.choice((0, 0, 1, 2)))
        settle(draft, drawn, minutes_votes.INLINE)
    return finish(draft)


CHAIR_SAYS = (
    "informe l'assemblée de ce qui suit.",
    "rappelle le dossier aux membres.",
    "présente ce point.",
    "rappelle aux délégués l'historique du dossier.",
    "expose la situation.",
)
HEADED = (
    "Délibération n° {} : {t}",
    "DÉLIBÉRATION N° {}\nObjet : {t}",
    "Délibération n°{}\nOBJET : {t}",
    "N° {} – Objet : {t}",
    "DCM {} : {t}",
    "Délibération {} – {t}",
    "{} : {t}",
    "DELIBERATION N°{} – {t}",
)
CONSIDERING = (
    "Considérant qu'il y a lieu de se prononcer sur cette affaire{e}",
    "Considérant l'intérêt général qui s'attache au projet{e}",
    "Considérant l'avis favorable de la commission compétente{e}",
    "Considérant le rapport présenté en séance{e}",
    "Considérant la demande adressée par {who}{e}",
    "Considérant les échanges avec {who}{e}",
    "Sur proposition du bureau{e}",
)


def headed_acts(rng: random.Random) -> Authored:
    """Minutes that hold each act as the register has it: number, object, visas, considerations, operative part."""
    draft = begin(rng)
    filler = draft.filler
    head(draft)
    if rng.random() < 0.6:
        last_minutes(draft)
    mark_, stop = rng.choice(HEADED), rng.choice((",", " ;", ""))
    for topic in some_topics(rng, rng.randint(2, 4)):
        drawn = draw_matter(filler, topic, noted=rng.random() < 0.5)
        number = filler.scene.numbering.next()
        draft.add(mark_.format(numbers.delib(number), t=drawn.title))
        draft.open(drawn.title, number)
        rapporteur(draft, chance=0.4)
        visas = law.visas(rng, rng.randint(1, 4))
        draft.add(*visas, *([citation(draft) + stop] if rng.random() < 0.5 else []))
        who = filler.text("{e}, <pour|au nom de> <{asso}|{company1}|la [O:Fédération départementale {of_dept}]>")
        draft.add(*drawn.report, *(line.format(e=stop, who=who) for line in rng.sample(CONSIDERING, rng.randint(1, 2))))
        exchange(draft, drawn, rng.choice((0, 0, 0, 1, 2)))
        settle(draft, drawn, rng.choice((minutes_votes.INLINE, minutes_votes.LINES)), lists=0.85)
    return finish(draft)


def discussion_only(rng: random.Random) -> Authored:
    """A short report in the present tense: topics in a few sentences, with what the assembly is told and decides."""
    draft = begin(rng, rng.choice(("commune", "ccas", "syndicat")), (8, 20))
    filler = draft.filler
    head(draft, "bracketed")
    for topic in some_topics(rng, rng.randint(3, 6)):
        drawn = draw_matter(filler, topic)
        draft.add(rng.choice(("", "◆ ", "> ", "- ")) + drawn.title)
        draft.open(drawn.title)
        draft.add(" ".join([*drawn.report, filling(draft)]))
        exchange(draft, drawn, rng.choice((0, 1)))
        if rng.random() < 0.25:
            draft.add(f"{the_body(filler.scene)} échange longuement sur ce point.")
        settle(draft, drawn, minutes_votes.LINES, lists=0.0)
    return finish(draft, gap=rng.choice(("\n", "\n\n")))


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "minutes_village_plain": village_plain,
    "minutes_numbered_debate": numbered_debate,
    "minutes_community_rubrics": community_rubrics,
    "minutes_roman_agenda": roman_agenda,
    "minutes_headed_acts": headed_acts,
    "minutes_discussion_only": discussion_only,
}
