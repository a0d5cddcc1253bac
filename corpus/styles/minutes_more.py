"""House styles of minutes: a random generator enters; summaries, decisions listed first, syndicates leave."""

import random
from collections.abc import Callable
from datetime import timedelta

from corpus.authored import Authored
from corpus.lexicon import dates, numbers, organisations, people
from corpus.styles import heads, minutes_votes, rolls
from corpus.styles.layout import value
from corpus.styles.minutes import begin, finish, head
from corpus.styles.minutes_decide import settle, the_body
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import agenda, exchange, filling, last_minutes, rapporteur
from corpus.styles.minutes_topics import Drawn, capital, draw_matter, some_topics
from corpus.styles.minutes_votes import Ballot

SUMMARY_TITLES = (
    "COMPTE RENDU SOMMAIRE\nSÉANCE DU {DATE}",
    "COMPTE-RENDU SOMMAIRE DES DÉLIBÉRATIONS\n{BODY} DU {DATE}",
    "RELEVÉ DE DÉCISIONS\nRéunion du {date}",
    "Compte rendu succinct – {body} du {date}",
)
BY_NAME = {
    "unanimous": ("Vote : unanimité.", "Adopté à l'unanimité.", "VOTE À L'UNANIMITÉ"),
    "split": (
        "Vote : {pour} pour ; {contre} contre ({noms_contre}).",
        "Pour : {pour} – Abstentions : {abst} ({noms_abst})",
        "Ont voté contre : {noms_contre}. Adopté par {pour} voix.",
        "Se sont abstenus : {noms_abst}. Adopté à la majorité.",
        "Contre : {noms_contre} – Abstention : {noms_abst} – Pour : {pour} voix",
        "ABSTENTIONS ({abst}) : {noms_abst}\nPOUR : {pour}",
    ),
}


def summary(rng: random.Random) -> Authored:
    """A summary: title, one sentence, the vote with the names of those who did not vote for."""
    draft = begin(rng)
    filler = draft.filler
    head(draft, titles=SUMMARY_TITLES)
    if rng.random() < 0.5:
        last_minutes(draft)
    numbered, mark_ = rng.random() < 0.6, rng.choice(("{} – {t}", "{} {t}", "N° {} : {t}", "{}\n{t}"))
    for topic in some_topics(rng, rng.randint(5, 9)):
        drawn = draw_matter(filler, topic)
        number = filler.scene.numbering.next() if numbered else None
        draft.add(mark_.format(numbers.delib(number), t=drawn.title) if number else drawn.title)
        draft.open(drawn.title, number)
        rapporteur(draft, chance=0.35)
        if rng.random() < 0.4:
            draft.add(drawn.report[0])
        settle(draft, drawn, BY_NAME if rng.random() < 0.7 else minutes_votes.LINES, lists=0.2)
    return finish(draft)


DECISION_HEADS = (
    "DÉCISIONS {OF}",
    "Compte rendu des décisions prises par délégation",
    "Décisions {of} prises en vertu de l'⟦LEGAL_REF|article L. 2122-22 du CGCT⟧",
    "Liste des décisions {of}",
    "INFORMATION SUR LES DÉCISIONS {OF}",
)
TAKEN = (
    "contrat de maintenance avec <la société {company1}|{company1}> pour {x1:300-9000} HT par an",
    "concession au cimetière accordée à {e} : {x1:80-900}",
    "renonciation au droit de préemption sur la parcelle {parcel} (vente {e} / {e2})",
    "bail de location avec {e} – loyer {x1:120-800}",
    "mission confiée à {office} pour {x1:900-24000} HT",
    "indemnité de sinistre versée par [O:Groupama] : {x1:200-9000}",
    "avenant n° 1 au lot 3 attribué à {company1}, plus-value de {x1:200-9000}",
    "achat d'un véhicule auprès de {company1} : {x1:8000-32000} TTC",
    "convention de mise à disposition de la salle à {asso}",
    "convention d'honoraires avec Maître {ef}, avocat au barreau {de_city}",
    "adhésion à l'association {asso} – cotisation {x1:50-600}",
    "demande de subvention auprès de la [O:DRAC {region}] : {x1:2000-30000}",
    "défense de la commune devant le [O:tribunal administratif {de_city}], affaire {surname}",
    "ligne de trésorerie de {x1:50000-400000} auprès de {bank}",
)


def decisions_first(rng: random.Random) -> Authored:
    """The mayor's decisions taken by delegation are listed (no record), then the deliberations."""
    draft = begin(rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration", "metropole")))
    filler, scene = draft.filler, draft.filler.scene
    head(draft)
    if rng.random() < 0.6:
        last_minutes(draft)
    of = ("du " if scene.chair != "Présidente" else "de la ") + scene.chair.lower()
    draft.add(rng.choice(DECISION_HEADS).format(of=of, OF=of.upper()))
    mark_ = rng.choice(
        (
            "N° {} : {t}",
            "{} – {t}",
            "Décision n° {} du {d} : {t}",
            "- Décision n°{} : {t}",
            "{} {t}",
            "{d} – n° {} – {t}",
        )
    )
    for line in rng.sample(TAKEN, rng.randint(3, 7)):
        filler.fresh()
        day = dates.numeric(scene.date - timedelta(days=rng.randint(10, 60)))
        taken = numbers.delib(numbers.decision_number(rng, scene.date))
        draft.add(mark_.format(taken, t=capital(filler.text(line)), d=day))
    if rng.random() < 0.6:
        draft.add(f"{the_body(scene)} {rng.choice(('en prend connaissance.', 'n’a pas d’observation à formuler.'))}")
    numbered = rng.random() < 0.6
    for topic in some_topics(rng, rng.randint(2, 5)):
        drawn = draw_matter(filler, topic)
        number = scene.numbering.next() if numbered else None
        draft.add(f"{rng.choice(('', drawn.rubric))}")
        draft.add(f"N° {numbers.delib(number)} : {drawn.title}" if number else drawn.title)
        draft.open(drawn.title, number)
        rapporteur(draft, chance=0.5)
        draft.add(*drawn.report)
        exchange(draft, drawn, rng.choice((0, 0, 1, 2)))
        settle(draft, drawn, minutes_votes.INLINE)
    return finish(draft)


SYND_TITLES = (
    "COMITÉ SYNDICAL DU {DATE}\nPROCÈS-VERBAL",
    "Réunion du {body} du {date}\nCompte rendu",
    "PROCES VERBAL DU {BODY}\n{date}",
)


GUEST = (
    "{e}, <directeur|directrice|chargé de mission|technicien> <|de {asso}|de la [O:DDT {of_dept}]|"
    "de l'[O:Agence de l'eau]>"
)


def _guests(draft: Draft) -> str:
    """``Invités : Mme ⟦PER|…⟧ (⟦ORG|…⟧), …``."""
    rng = draft.rng
    guests = [draft.filler.text(GUEST).replace(" ,", ",").rstrip()]
    for guest in people.people(rng, rng.randint(0, 3)):
        member_of = organisations.org(organisations.organisation(rng).name)
        guests.append(f"{guest.civility} {people.per(people.given_first_caps(guest))} ({member_of})")
    heading = rng.choice(("Assistaient également :", "Invités :", "Participaient également à la réunion :"))
    return f"{heading} {', '.join(guests)}"


def syndicate(rng: random.Random) -> Authored:
    """A syndicate's minutes: delegates by member, guests, points with the partners' part in them."""
    draft = begin(rng, rng.choice(("syndicat", "petr", "syndicat")), (10, 24))
    filler = draft.filler
    head(draft, rng.choice(("by_commune", "by_commune", "in_lines", "prose")), SYND_TITLES)
    if rng.random() < 0.7:
        draft.add(_guests(draft))
    last_minutes(draft)
    topics = some_topics(rng, rng.randint(3, 5))
    drawn_all = [(draw_matter(filler, topic), dict(filler.kept), dict(filler.decided)) for topic in topics]
    if rng.random() < 0.4:
        agenda(draft, [drawn.title for drawn, _, _ in drawn_all])
    mark_ = rng.choice(("{n} – {t}", "{n}. {t}", "{n}/ {t}", "{n}°) {t}"))
    for at, (drawn, kept, decided) in enumerate(drawn_all, 1):
        filler.kept, filler.decided = kept, decided
        draft.add(mark_.format(n=at, t=drawn.title))
        draft.open(drawn.title)
        rapporteur(draft, chance=0.5)
        draft.add(*drawn.report, filling(draft))
        exchange(draft, drawn, rng.choice((0, 1, 1, 2)))
        settle(draft, drawn, rng.choice((minutes_votes.INLINE, minutes_votes.LINES)))
    return finish(draft)


def titles_in_caps(rng: random.Random) -> Authored:
    """Minutes with one heading a rubric in capitals, several acts under it, the vote table after each."""
    draft = begin(rng)
    filler = draft.filler
    draft.add(
        str(heads.banner(filler.scene)),
        heads.opening(filler.scene),
        *(str(block) for block in rolls.roll(filler.scene)),
    )
    draft.add(heads.secretary(filler.scene))
    last_minutes(draft)
    for topic in some_topics(rng, 3):
        draft.add(filler.text(topic.rubric).upper())
        for _ in range(rng.randint(1, 2)):
            drawn = draw_matter(filler, topic)
            if any(entry.decision.title == value(drawn.title) for entry in draft.entries):
                continue
            draft.add(drawn.title)
            draft.open(drawn.title)
            draft.add(*drawn.report)
            settle(draft, drawn, minutes_votes.LINES, ballot=_table(draft, drawn))
    return finish(draft)


def _table(draft: Draft, drawn: Drawn) -> Ballot:
    """A vote as a small table read line after line."""
    if drawn.note:
        return Ballot("", "noted")
    rng, scene = draft.rng, draft.filler.scene
    against, quiet = (0, 0) if rng.random() < 0.6 else (rng.randint(0, 3), rng.randint(1, 4))
    wins = scene.voters - against - quiet
    unanimous = False if against or quiet else None
    text = rng.choice(
        (
            "En exercice Présents Pouvoirs Pour Contre Abstention\n{m} {p} {r} {f} {a} {q}",
            "Présents ou représentés {v}\nPour {f}\nContre {a}\nAbstention {q}",
            "Votants : {v}\nPour : {f}\nContre : {a}\nAbstentions : {q}",
        )
    )
    filled = text.format(
        m=scene.members, p=len(scene.present), r=len(scene.proxies), v=scene.voters, f=wins, a=against, q=quiet
    )
    if wins <= against + quiet:
        return minutes_votes.ballot(draft.filler, minutes_votes.LINES)
    return Ballot(filled, "adopted", unanimous, wins, against, quiet)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "minutes_summary": summary,
    "minutes_decisions_first": decisions_first,
    "minutes_syndicate": syndicate,
    "minutes_titles_in_caps": titles_in_caps,
}
