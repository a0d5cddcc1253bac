"""House styles of verbatim records: a random generator enters; long spoken debates with their votes leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates, numbers, people
from corpus.styles import heads, rolls, verbatim_lines
from corpus.styles.minutes import begin, head
from corpus.styles.minutes_decide import draw_ballot, in_list, in_prose, noted
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import agenda, end, filling
from corpus.styles.minutes_topics import Drawn, capital, draw_matter, some_topics
from corpus.styles.verbatim_stage import Stage

TITLES = (
    "COMPTE RENDU INTÉGRAL DU {BODY}\nDU {DATE}",
    "PROCÈS-VERBAL INTÉGRAL\n{BODY} DU {DATE}",
    "PROCÈS-VERBAL DES DÉBATS\nSéance du {date}",
    "{BODY}\nSténotypie de la séance du {date}",
    "Débats du {body}\n{date}",
    "TRANSCRIPTION DES DÉBATS – {BODY} DU {DATE}",
)
SPOKEN_VOTES = {
    "unanimous": (
        "Le rapport est adopté à l'unanimité.",
        "(Adopté à l'unanimité.)",
        "Adopté à l'unanimité.",
        "VOTE : UNANIMITÉ",
        "Unanimité. Je vous remercie.",
    ),
    "split": (
        "Le rapport est adopté par {pour} voix pour, {contre} contre et {abst} abstention{s_abst}.",
        "{abst} abstention{s_abst} : {noms_abst}. C'est adopté.",
        "(Adopté : {contre} contre – {noms_contre}.)",
        "Pour : {pour} Contre : {contre} Abstention : {abst}",
        "Adoptée par {pour} voix contre {contre}.",
    ),
    "counted": ("Adoptée par {tout} voix", "Pour : {tout} voix – Contre : {zero_contre} – Abstention : {zero_abst}"),
    "majority": ("Adopté à la majorité.",),
    "silent": ("Adopté. Je vous remercie.", "C'est adopté.", "(Adopté.)", "Le rapport est adopté."),
}


def _turn(rng: random.Random, own: list[str], general: tuple[str, ...]) -> list[str]:
    """One to three spoken passages, the topic's own first."""
    lines = rng.sample(own, min(len(own), rng.choice((1, 1, 2))))
    if rng.random() < 0.3:
        lines.append(rng.choice(general))
    return lines


def debate(stage: Stage, drawn: Drawn, turns: int) -> None:
    """Presentation, then questions and answers; no line is said twice."""
    draft, rng = stage.draft, stage.draft.rng
    topic = drawn.topic
    asked, answered = rng.sample(topic.ask, len(topic.ask)), rng.sample(topic.answer, len(topic.answer))
    for turn in range(turns):
        stage.aside()
        asker = draft.filler.member()
        stage.says(
            asker,
            *(asked[turn : turn + 1] or [rng.choice(verbatim_lines.ASKS_MORE)]),
            *_more(rng, verbatim_lines.ASKS_MORE),
        )
        answer = answered[turn : turn + 1] or [rng.choice(verbatim_lines.ANSWERS_MORE)]
        replying = None if rng.random() < 0.65 else draft.filler.member()
        if replying is not asker:
            stage.says(replying, *answer, *_more(rng, verbatim_lines.ANSWERS_MORE))
        if rng.random() < 0.2:
            stage.says(
                asker,
                rng.choice(
                    (
                        "Merci.",
                        "Ce n'est pas une réponse.",
                        "Je prends acte.",
                        "Non, {m}, non.",
                        "Vous verrez bien, {mg}.",
                    )
                ),
            )
        if rng.random() < 0.3:
            stage.says(None, rng.choice(verbatim_lines.GIVES_FLOOR))


def _more(rng: random.Random, lines: tuple[str, ...]) -> list[str]:
    return rng.sample(lines, rng.choice((0, 0, 1)))


def present(stage: Stage, drawn: Drawn) -> None:
    """The rapporteur takes the floor and presents the act; the record gives the rest of the report after him."""
    draft, rng = stage.draft, stage.draft.rng
    reporter = draft.filler.member() if rng.random() < 0.75 else None
    if reporter is None:
        draft.told_by(draft.filler.scene.session.president or "")
    else:
        if rng.random() < 0.5:
            stage.says(
                None,
                rng.choice(("Je passe la parole à {c} {n}.", "{n}, à vous.", "Rapporteur : {n}."))
                .replace("{c}", reporter.civility)
                .replace("{n}", people.per(rng.choice((people.given_first, stage.form))(reporter))),
            )
        draft.told_by(people.per(stage.form(reporter)))
    lines = rng.sample(drawn.topic.say, min(len(drawn.topic.say), rng.choice((1, 2))))
    extra = [filling(draft)] if rng.random() < 0.35 else []
    spoken = 1 if rng.random() < 0.5 else 0
    stage.says(reporter, *drawn.report[:spoken], *lines, *extra)
    if rng.random() < 0.5:
        draft.add(*drawn.report[spoken:])


def decide(stage: Stage, drawn: Drawn, written: float) -> None:
    """The vote, spoken, then what is decided if the record writes it up."""
    draft, rng = stage.draft, stage.draft.rng
    scene = draft.filler.scene
    ballot = draw_ballot(draft.filler, drawn, SPOKEN_VOTES)
    if ballot.outcome == "adopted":
        stage.says(None, rng.choice(verbatim_lines.PUTS_TO_VOTE))
    operative = in_list if rng.random() < 0.6 else in_prose
    if ballot.outcome == "noted":
        draft.vote(ballot, noted(scene, drawn.note or ""))
    elif ballot.outcome == "adopted" and rng.random() < written:
        draft.vote(ballot, ballot.text, operative(scene, drawn.decide, ""))
    else:
        draft.vote(ballot, ballot.text)


def _points(
    stage: Stage,
    heading: Callable[[int, Drawn], tuple[str, str | None]],
    count: int,
    written: float,
    turns: tuple[int, ...],
) -> None:
    draft, rng = stage.draft, stage.draft.rng
    for at, topic in enumerate(some_topics(rng, count), 1):
        drawn = draw_matter(draft.filler, topic)
        block, number = heading(at, drawn)
        draft.add(block)
        draft.open(drawn.title, number)
        present(stage, drawn)
        debate(stage, drawn, rng.choice(turns))
        decide(stage, drawn, written)


def finish(draft: Draft) -> Authored:
    """The end of the sitting, or the record broken off in its last act."""
    if draft.rng.random() < 0.45 and draft.entries:
        draft.break_off()
    else:
        end(draft)
    return draft.authored("verbatim")


def dashes(rng: random.Random) -> Authored:
    """``M. X.-``: a town council's shorthand record."""
    draft = begin(rng, rng.choice(("commune", "commune", "agglomeration", "metropole")), (15, 33))
    draft.filler.form = rng.choice((people.surname_only, people.surname_caps))
    head(draft, rng.choice(("in_lines", "prose", "bracketed")), TITLES)
    stage = Stage.draw(draft, ("{who}.- ", "{who}. – ", "{who}. - ", "{who} – ", "{who}. — "), draft.filler.form)
    draft.filler.fresh()
    stage.says(None, *rng.sample(verbatim_lines.PREAMBLES, rng.randint(1, 3)))
    stage.aside()
    numbering = draft.filler.scene.numbering
    numbered = rng.random() < 0.5

    def heading(at: int, drawn: Drawn) -> tuple[str, str | None]:
        if not numbered:
            return rng.choice((f"{at} - {drawn.title}", f"{at}. {drawn.title}")), None
        number = numbering.next()
        return f"Délibération n° {numbers.delib(number)} : {drawn.title}", number

    _points(stage, heading, rng.randint(2, 3), 0.6, (1, 2, 2, 3))
    return finish(draft)


def colons(rng: random.Random) -> Authored:
    """``Mme Y :``, ``Jean Dupont :``: points in turn, each written up after its debate."""
    draft = begin(rng, rng.choice(("commune", "communaute_communes", "agglomeration")), (14, 30))
    forms = (people.surname_caps, people.given_first, people.given_first_caps, people.surname_only)
    draft.filler.form = rng.choice(forms)
    head(draft, titles=TITLES)
    stage = Stage.draw(draft, ("{who} : ", "{who} : ", "{who}: ", "{who} :\n", "- {who} : "), draft.filler.form)
    if rng.random() < 0.6:
        draft.filler.fresh()
        stage.says(None, rng.choice(verbatim_lines.PREAMBLES))
    bullet = rng.choice(("{n}. {t}", "POINT {n} – {t}", "{n}) {t}", "Rapport n° {n} : {t}", "{t}"))
    _points(stage, lambda at, drawn: (bullet.format(n=at, t=drawn.title), None), rng.randint(2, 4), 0.9, (0, 1, 1, 2))
    return finish(draft)


def plenary(rng: random.Random) -> Authored:
    """A department's or region's plenary: roll call, then speakers with their offices on a line of their own."""
    draft = begin(rng, rng.choice(("departement", "departement", "region")), (20, 30))
    filler, scene = draft.filler, draft.filler.scene
    filler.form = people.surname_caps
    scene.roll = rng.choice((people.given_first_caps, people.given_first))
    day = dates.long_form(scene.date)
    body = scene.body.upper()
    kind = rng.choice(("PROCÈS VERBAL DES DÉBATS", "COMPTE RENDU INTÉGRAL", "PROCÈS-VERBAL"))
    draft.add(str(heads.banner(scene)), f"{body}\nRéunion du {day}\n{kind}")
    form = rng.choice((people.given_first_caps, people.given_first))
    president = f"{scene.president.civility_long} {scene.tell_president(form)}, {scene.chair.lower()}"
    hour = rng.choice(("9 h 30", "14 h", "10 heures", "9 h"))
    draft.add(f"La séance est ouverte à {hour}, sous la présidence de {president}.")
    stage = Stage.draw(draft, ("{who}\n", "{who} : ", "{who}. – "), people.surname_caps)
    secretary = f"{scene.secretary.civility} {scene.tell_secretary(people.given_first_caps)}"
    stage.says(None, f"Je vous propose que nous commencions. {secretary}, secrétaire de séance, procède à l'appel.")
    draft.add(*(str(block) for block in rolls.called(scene)))
    filler.fresh()
    stage.says(None, "Merci. Quelques mots en introduction.", *rng.sample(verbatim_lines.PREAMBLES, rng.randint(1, 3)))
    bullet = rng.choice(("Rapport n° {n} : {t}", "N° {n} – {t}", "Commission des finances – rapport {n}\n{t}", "{t}"))
    _points(
        stage,
        lambda at, drawn: (bullet.format(n=100 * rng.randint(1, 7) + at, t=drawn.title), None),
        rng.randint(2, 3),
        0.35,
        (1, 1, 2),
    )
    return finish(draft)


def foreword(rng: random.Random) -> Authored:
    """A long foreword of the mayor, his diary, then a few points with speakers in full name."""
    draft = begin(rng, rng.choice(("commune", "agglomeration", "metropole")), (20, 33))
    filler = draft.filler
    filler.form = rng.choice((people.given_first, people.given_first_caps))
    head(draft, "prose", TITLES)
    stage = Stage.draw(draft, ("{who} : ", "{who} – "), filler.form)
    filler.fresh()
    stage.says(None, *rng.sample(verbatim_lines.PREAMBLES, 3))
    topics = some_topics(rng, 6)
    if rng.random() < 0.6:
        draft.add(rng.choice(("AGENDA DU MAIRE", "Agenda", "Avant-propos", "Actualité des dernières semaines")))
        for line in rng.sample(verbatim_lines.DIARY, rng.randint(3, 6)):
            filler.fresh()
            draft.add(f"{rng.randint(1, 28)} {rng.choice(dates.MONTHS)}\n{capital(filler.text(line))}")
    else:
        filler.fresh()
        stage.says(filler.member(), *_turn(rng, topics[0].ask, verbatim_lines.ASKS_MORE))
        stage.says(None, *_turn(rng, topics[0].answer, verbatim_lines.ANSWERS_MORE))
    if rng.random() < 0.3:
        titles = [draw_matter(filler, topic).title for topic in topics[3:]]
        agenda(draft, titles)
    _points(stage, lambda at, drawn: (f"{at}. {drawn.title}", None), rng.choice((1, 1, 2)), 0.7, (1, 2, 3))
    return finish(draft)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "verbatim_dashes": dashes,
    "verbatim_colons": colons,
    "verbatim_plenary": plenary,
    "verbatim_foreword": foreword,
}
