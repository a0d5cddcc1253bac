"""Papers that go with sittings: annexed plans and reports, project narratives, press files."""

import random
from collections.abc import Callable
from datetime import date, timedelta

from corpus.authored import Authored
from corpus.lexicon import dates, law, money, numbers, organisations
from corpus.lexicon.numbers import delib
from corpus.styles import papers_awards, papers_contract, papers_metropolis, papers_note, papers_tables
from corpus.styles.paper_kit import Paper, decision
from corpus.styles.paper_narrative import ACTIVITY, CLIMATE, HEADINGS, THEMES
from corpus.styles.paper_objects import RUBRICS
from pipeline.records.model import Session

PLANS: tuple[tuple[str, str], ...] = (
    ("climate", "Plan Climat Air Énergie Territorial {span}"),
    ("climate", "Synthèse grand public du PCAET"),
    ("climate", "Schéma directeur des énergies {span}"),
    ("energy", "Étude de faisabilité d'un réseau de chaleur"),
    ("energy", "RAPPORT D'ACTIVITÉ {last} DU SERVICE PUBLIC DE L'ÉNERGIE"),
    ("activity", "RAPPORT D'ACTIVITÉ {last}"),
    ("activity", "Rapport annuel {last} sur le prix et la qualité du service"),
    ("activity", "Projet de territoire {span}"),
    ("urban", "Contrat de territoire {span}"),
    ("urban", "Convention cadre Petites villes de demain – diagnostic"),
    ("urban", "Rapport de présentation du plan local d'urbanisme"),
    ("budget", "RAPPORT D'ORIENTATIONS BUDGÉTAIRES {year}"),
    ("budget", "Note de présentation brève et synthétique du budget primitif {year}"),
)
RECEIPTS: tuple[str, ...] = (
    "Accusé de réception en préfecture\n{tid}\nDate de télétransmission : {sent}\nDate de réception préfecture : "
    "{received}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nPublié le\nID : {tid}",
    "Envoyé en préfecture le {sent}\nReçu en préfecture le {received}\nAffiché le\nID : {tid}",
    "AR Prefecture\n{tid}\nReçu le {received}",
    "Accusé de réception – ⟦ORG|Ministère de l'Intérieur⟧\n{tid}\nAccusé certifié exécutoire\nRéception par le "
    "préfet : {received}",
)


def paragraphs(paper: Paper, theme: str, low: int, high: int) -> list[str]:
    """Paragraphs of a theme, with sentences and look-alikes of the lexicon strewn in."""
    rng = paper.rng
    pool = paper.bags.setdefault(theme, list(rng.sample(THEMES[theme], len(THEMES[theme]))))
    out: list[str] = []
    for _ in range(rng.randint(low, high)):
        sentences = [paper.fill(pool.pop()) for _ in range(min(len(pool), rng.randint(1, 3)))]
        extra = rng.random()
        if extra < 0.35:
            sentences.append(organisations.sentence(rng))
        elif extra < 0.55:
            sentences.append(organisations.distractor(rng))
        elif extra < 0.62:
            sentences.append(law.distractor(rng))
        elif extra < 0.68:
            sentences.append(money.distractor(rng))
        if sentences:
            out.append(" ".join(sentences))
    return out


def _sections(paper: Paper, theme: str, low: int, high: int) -> list[str]:
    """Headings and their paragraphs."""
    blocks: list[str] = []
    themes = [theme, theme, *paper.rng.sample(list(THEMES), 2)]
    for heading in paper.rng.sample(HEADINGS, paper.rng.randint(4, 7)):
        blocks += [heading, *paragraphs(paper, paper.rng.choice(themes), low, high)]
    return blocks


def _receipt(paper: Paper) -> tuple[str, str, date]:
    """A stamp, its identifier, the date it went out."""
    rng, scene = paper.rng, paper.scene
    sent = scene.date + timedelta(days=rng.randint(1, 9))
    authority = scene.authority
    nature = rng.choice(("DE", "DE", "AR", "AU", "CC", "BF"))
    tid = numbers.transmission_id(
        authority.department.code, authority.siren, scene.date, scene.numbering.next(), nature
    )
    received = sent if rng.random() < 0.8 else sent + timedelta(days=1)
    shape = rng.choice(RECEIPTS)
    text = shape.format(tid=delib(tid), sent=dates.numeric(sent), received=dates.numeric(received))
    return text, tid, sent if "{sent}" in shape else received


def annexed_plan(rng: random.Random) -> Authored:
    """A plan or report annexed to an act: every page has the stamp, and nothing else says what was decided."""
    paper = Paper.draw(
        rng, rng.choice(("agglomeration", "communaute_communes", "metropole", "syndicat", "commune", "departement"))
    )
    theme, template = rng.choice(PLANS)
    title = paper.fill(template)
    text, tid, sent = _receipt(paper)
    number, annexed = _annexed(paper)
    owner = paper.scene.authority
    paper.scene.session = Session(collectivity=owner.name)
    named = rng.choice(("{}", "Document établi par {}", "{} – direction générale", "Annexe – {}")).format(
        organisations.org(owner.name)
    )
    blocks = [title, text, annexed, named, *_contents(paper), *_sections(paper, theme, 1, 3)]
    record = decision(
        title, number=number, transmission_id=tid, outcome="unknown", truncated=True, transmitted_on=sent.isoformat()
    )
    return paper.finish(blocks, [record], "annex", footer=f"{text}\n{{page}}")


def _annexed(paper: Paper) -> tuple[str | None, str]:
    """The mention that the paper is annexed to an act, now and then, with who signs it."""
    if paper.rng.random() < 0.7:
        return None, ""
    number = paper.scene.numbering.next()
    told = paper.choose(
        (
            "Vu pour être annexé à la délibération n° {number}",
            "Annexe à la délibération n°{number}",
            "ANNEXE – Délibération {number}",
        ),
        number=delib(number),
    )
    return number, told + paper.choose(
        ("", "\n{someone}\nDirectrice des instances", "\nLe secrétaire général,\n{someone}")
    )


def _contents(paper: Paper) -> list[str]:
    """A table of contents, now and then."""
    if paper.rng.random() < 0.5:
        return []
    dots = paper.rng.choice((" p. ", " ........................ ", "  "))
    return ["SOMMAIRE", *(f"{heading}{dots}{3 + 6 * at}" for at, heading in enumerate(paper.rng.sample(HEADINGS, 7)))]


PARTNERS = (
    "agency",
    "utility",
    "syndicate",
    "public_body",
    "state_service",
    "foundation",
    "bank",
    "association",
    "consultancy",
)


def project(rng: random.Random) -> Authored:
    """The narrative of an energy or urban project: study offices, agencies, partners; no act."""
    paper = Paper.draw(rng, rng.choice(("commune", "agglomeration", "syndicat", "communaute_communes")))
    theme = rng.choice(("energy", "energy", "urban"))
    what = rng.choice(
        (
            "Projet de géothermie – état d'avancement",
            "Note de présentation du projet",
            "Comité de pilotage – compte rendu",
            "Dossier de concertation préalable",
        )
    )
    people = [f"{paper.fill('{someone}')} ({paper.fill('{consultancy}')})" for _ in range(rng.randint(2, 5))]
    blocks = [
        what,
        paper.scene.authority.variants(rng),
        f"{rng.choice(('Présents', 'Participants', 'Étaient représentés'))} : {', '.join(people)}, "
        f"{paper.fill('{someone} ({agency})')}",
        f"{rng.choice(('Partenaires', 'Financeurs', 'Diffusion'))} : "
        f"{', '.join(paper.fill('{' + kind + '}') for kind in rng.sample(PARTNERS, 6))}",
        *_sections(paper, theme, 1, 3),
    ]
    paper.scene.session = Session()
    return paper.finish(blocks, kind="report")


PRESS_LEADS: tuple[str, ...] = (
    "DOSSIER DE PRESSE",
    "COMMUNIQUÉ DE PRESSE",
    "LE MAGAZINE MUNICIPAL – retour sur le conseil",
    "La lettre du conseil",
    "Dossier de presse",
)
PRESS: tuple[str, ...] = (
    "Contact presse : {someone}, attachée de presse, cabinet du président",
    "C'est fait : {the_company} posera la première pierre du pôle enfance le mois prochain, en présence de {someone}.",
    "« Nous avons tenu nos engagements », se félicite {member}, qui rappelle le rôle {of_agency}.",
    "Du côté {of_association}, {someone} salue un soutien constant : {sum} cette année.",
    "Le conseil a voté {sum} pour {the_sports_club}, qui accueillera le championnat {of_region}.",
    "{the_utility_cap} renouvelle les canalisations du centre-bourg jusqu'au mois de juin.",
    "Pour {someone}, directeur {of_public_body}, « le territoire a tous les atouts ».",
    "Le marché de Noël, porté par {the_association}, revient place de la République.",
    "{the_own_cap} et {the_dept} signent un contrat de {bigsum} sur trois ans.",
    "L'opposition, par la voix de {member}, regrette l'absence de concertation avec {the_union}.",
    "Un partenariat inédit avec {the_foundation} permettra de restaurer les vitraux.",
    "Le groupe {company} recrute {n} personnes dans la zone d'activités.",
    "{the_school_cap} ouvre une classe supplémentaire ; le rectorat a donné son accord.",
)


def press_file(rng: random.Random) -> Authored:
    """A press file: the agenda, then paragraphs in a journalist's hand."""
    paper = Paper.draw(rng, rng.choice(("agglomeration", "commune", "metropole", "region", "departement")))
    scene = paper.scene
    day = dates.weekday_form(scene.date).capitalize() if rng.random() < 0.5 else dates.long_form(scene.date)
    blocks = [
        rng.choice(PRESS_LEADS),
        scene.body.capitalize(),
        day,
        scene.authority.variants(rng),
        *paper.several(PRESS[:1], 0, 1),
        "Ordre du jour",
    ]
    titles = [paper.fill(rng.choice(RUBRICS[rng.choice(list(RUBRICS))])) for _ in range(rng.randint(8, 22))]
    blocks += [f"{at}) {title}" for at, title in enumerate(titles, 1)]
    blocks += ["Zoom sur…", *paper.several(PRESS[1:], 5, 11), *paragraphs(paper, rng.choice(list(THEMES)), 2, 4)]
    return paper.finish(blocks, kind="press")


def bulletin(rng: random.Random) -> Authored:
    """A commune's yearly report: activity and climate, with the deliberation numbers cited."""
    paper = Paper.draw(rng, "commune")
    blocks = [paper.fill("BILAN {last} – {own_name}"), paper.fill("Mot du maire")]
    pool = [paper.fill(one) for one in rng.sample(ACTIVITY + CLIMATE, 22)]
    for at in range(0, len(pool), 3):
        blocks += [rng.choice(HEADINGS), " ".join(pool[at : at + 3])]
        if rng.random() < 0.5:
            blocks.append(paper.fill("Cette action fait suite à {cite}."))
    paper.scene.session = Session()
    return paper.finish([*blocks, paper.scene.per(paper.scene.president), paper.scene.chair], kind="report")


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "annexed_plan": annexed_plan,
    "project": project,
    "press_file": press_file,
    "bulletin": bulletin,
    **papers_awards.STYLES,
    **papers_contract.STYLES,
    **papers_metropolis.STYLES,
    **papers_note.STYLES,
    **papers_tables.STYLES,
}
