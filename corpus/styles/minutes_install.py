"""House styles of installation sittings: a random generator enters; elections with votes for each candidate leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates, people
from corpus.lexicon.cardinals import in_words
from corpus.lexicon.people import Person
from corpus.styles import heads, minutes_votes, rolls
from corpus.styles.layout import capital
from corpus.styles.minutes import begin
from corpus.styles.minutes_decide import settle, the_body
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.minutes_topics import TOPICS, draw_matter
from corpus.styles.minutes_votes import Ballot

ORDINALS = ("Premier", "Deuxième", "Troisième", "Quatrième", "Cinquième")
CALLS = (
    "{eldest}, doyen{e} d'âge, prend la présidence et rappelle l'⟦LEGAL_REF|{law}⟧.",
    "La séance est ouverte sous la présidence de {eldest}, doyen{e} de l'assemblée, qui procède à l'appel nominal.",
    "{eldest}, le plus âgé des membres, préside jusqu'à l'élection du nouvel exécutif, en application de "
    "l'⟦LEGAL_REF|{law}⟧.",
)
LAWS = (
    "article L. 2122-8 du CGCT",
    "article L 2122-8 du Code général des collectivités territoriales",
    "article L. 2122-7",
    "article L.2122-7 du CGCT",
)
TELLERS = (
    "Assesseurs : {a} et {b}.",
    "{a} et {b} sont désignés assesseurs.",
    "Le bureau de vote est constitué de {a} et de {b}.",
)
COUNTED = (
    "Nombre de votants : {v}\nBulletins blancs ou nuls : {w}\nSuffrages exprimés : {x}\nMajorité absolue : {half}",
    "a) votants : {v}\nb) nuls : {w}\nc) exprimés : {x}\nd) majorité absolue : {half}",
    "Bulletins trouvés dans l'urne : {v} – blancs : {w} – exprimés : {x} – majorité absolue : {half}",
)
OBTAINED = (
    "{name} : {n} voix ({words})",
    "{name} : {n} voix",
    "A obtenu : {name}, {n} suffrages",
    "– {name} {n} (en lettres : {words})",
)
ELECTED = (
    "{name}, par {n} voix, est proclamé{e} {office} et immédiatement installé{e}.",
    "{name} est élu{e} {office} par {n} voix.",
    "{name} est élu{e} {office} par {n} voix et déclare accepter la fonction.",
    "Est proclamé{e} {office} par {n} voix : {name}.",
)
SPEECHES = (
    "{name} remercie l'assemblée et rend hommage à son prédécesseur, {ef}.",
    "{name} salue la présence de {e}, conseillère départementale.",
    "{name} remercie sa famille, {asso1} et les agents ; un bouquet est remis à {ef}.",
    "{name} donne lecture de la charte de l'élu local.",
    "{name} évoque la mémoire de {ef}, maire pendant vingt ans, et le travail mené avec la [O:Région {region}] et "
    "l'[O:État].",
)


def _votes(draft: Draft, winner: Person, rival: Person | None) -> tuple[str, int]:
    """The counting block and the winner's votes."""
    rng, scene = draft.rng, draft.filler.scene
    blank = rng.choice((0, 0, 1, 2, 3))
    expressed = scene.voters - blank
    lost = rng.randint(1, max(1, expressed // 3)) if rival else 0
    won = expressed - lost
    lines = [rng.choice(COUNTED).format(v=scene.voters, w=blank, x=expressed, half=expressed // 2 + 1)]
    form = rng.choice(OBTAINED)
    for someone, count in ((winner, won), (rival, lost)):
        if someone:
            lines.append(
                form.format(name=f"{someone.civility} {scene.per(someone, scene.roll)}", n=count, words=in_words(count))
            )
    return "\n".join(lines), won


def _elect(draft: Draft, title: str, office: str, winner: Person, rival: Person | None) -> None:
    """One election: candidates, counting, proclamation."""
    rng, scene = draft.rng, draft.filler.scene
    draft.add(title)
    draft.open(title)
    runners = [one for one in (winner, rival) if one]
    rng.shuffle(runners)
    said = " et ".join(f"{one.civility} {scene.per(one)}" for one in runners)
    draft.add(
        rng.choice(
            (
                "Candidats : {}.",
                "Se présente(nt) : {}.",
                "Il est procédé au vote à bulletins secrets. Candidature(s) : {}.",
            )
        ).format(said)
    )
    counting, won = _votes(draft, winner, rival)
    draft.add(counting)
    name = f"{winner.civility} {scene.per(winner)}"
    proclaimed = rng.choice(ELECTED).format(name=name, n=won, office=office, e="e" if winner.female else "")
    unanimous = True if won == scene.voters and rng.random() < 0.5 else None
    text = proclaimed + (" L'élection est acquise à l'unanimité." if unanimous else "")
    draft.vote(Ballot(text, "adopted", unanimous, won), text)


def _count_of_deputies(draft: Draft, count: int) -> None:
    rng, scene = draft.rng, draft.filler.scene
    title = rng.choice(
        (
            "Détermination du nombre d'adjoints",
            "Fixation du nombre d'adjoints au maire",
            "Création des postes d'adjoints",
        )
    )
    draft.add(title)
    draft.open(title)
    draft.add(
        rng.choice(
            (
                "L'effectif légal du conseil étant de {n}, le nombre d'adjoints ne peut excéder {m}, soit 30 % "
                "(⟦LEGAL_REF|article L. 2122-2 du CGCT⟧).",
                "Le nombre des adjoints ne peut dépasser 30 % de l'effectif légal, soit {m} postes.",
            )
        ).format(n=scene.members, m=scene.members * 3 // 10)
    )
    ballot = minutes_votes.ballot(draft.filler, minutes_votes.INLINE)
    vote = f", {ballot.text}," if ballot.text else ""
    draft.vote(ballot, f"{the_body(scene)}{vote} fixe à {in_words(count)} le nombre d'adjoints.")


def _head(draft: Draft) -> None:
    rng, scene = draft.rng, draft.filler.scene
    eldest = rng.choice(scene.present)
    day = dates.long_form(scene.date)
    draft.add(str(heads.banner(scene)))
    draft.add(
        rng.choice(
            (
                "PROCÈS-VERBAL DE L'INSTALLATION DU {B}\nET DE L'ÉLECTION DU MAIRE ET DES ADJOINTS\nSéance du {d}",
                "{B}\nSéance d'installation du {d}",
                "INSTALLATION DU {B} DU {d}",
            )
        ).format(B=scene.body.upper(), d=day)
    )
    scene.session.president = scene.per(eldest).split("|")[1].rstrip("⟧")
    draft.add(
        f"{capital(dates.words_l_an(rng, scene.date))}, {the_body(scene, caps=False)} s'est réuni {heads.place(scene)}."
    )
    if rng.random() < 0.6:
        draft.add(str(heads.counts(scene)))
    draft.add(*(str(block) for block in rolls.roll(scene)))
    named = f"{eldest.civility} {scene.per(eldest)}"
    draft.add(rng.choice(CALLS).format(eldest=named, e="ne" if eldest.female else "", law=rng.choice(LAWS)))
    draft.add(heads.secretary(scene))
    one, two = rng.sample(scene.present, 2)
    tellers = [f"{who.civility} {scene.per(who, people.given_first_caps)}" for who in (one, two)]
    if rng.random() < 0.7:
        draft.add(rng.choice(TELLERS).format(a=tellers[0], b=tellers[1]))


def _office(rank: int, winner: Person) -> str:
    """``première adjointe``."""
    ordinal = ORDINALS[rank].lower()
    if not winner.female:
        return f"{ordinal} adjoint"
    return f"{'première' if rank == 0 else ordinal} adjointe"


def installation(rng: random.Random) -> Authored:
    """The first sitting of a municipal council: the mayor, the number of deputies, the deputies one by one."""
    draft = begin(rng, "commune", (11, 29))
    scene = draft.filler.scene
    _head(draft)
    crowd = list(scene.present)
    rng.shuffle(crowd)
    mayor, rival = crowd[0], crowd[1] if rng.random() < 0.4 else None
    scene.president = mayor
    _elect(
        draft,
        rng.choice(("Élection du Maire", "ÉLECTION DU MAIRE", "I – Élection du maire")).replace("I – ", ""),
        "maire",
        mayor,
        rival,
    )
    name = f"{mayor.civility} {scene.per(mayor)}"
    draft.filler.fresh()
    draft.add(
        *(capital(draft.filler.text(line.replace("{name}", name))) for line in rng.sample(SPEECHES, rng.randint(0, 2)))
    )
    deputies = min(rng.randint(2, 4), len(crowd) - 4, scene.members * 3 // 10)
    _count_of_deputies(draft, deputies)
    for rank in range(deputies):
        winner = crowd[2 + rank]
        other = crowd[-1] if rng.random() < 0.25 and len(crowd) > 8 else None
        ordinal = ORDINALS[rank]
        title = rng.choice(("Élection du {} adjoint", "Élection du {} adjoint au maire")).format(ordinal.lower())
        _elect(draft, title, _office(rank, winner), winner, other)
    if rng.random() < 0.5:
        drawn = draw_matter(draft.filler, next(topic for topic in TOPICS if topic.name == "institution"))
        draft.add(drawn.title)
        draft.open(drawn.title)
        draft.add(*drawn.report)
        settle(draft, drawn, minutes_votes.INLINE)
    end(draft)
    return draft.authored()


STYLES: dict[str, Callable[[random.Random], Authored]] = {"minutes_installation": installation}
