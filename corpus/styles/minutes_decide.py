"""A matter and a way to word votes enter; the end of its act leaves: what is decided, and how it was voted."""

from collections.abc import Callable

from corpus.styles import minutes_votes as votes
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_fill import Filler
from corpus.styles.minutes_topics import Drawn, capital
from corpus.styles.minutes_votes import Ballot, Table
from corpus.styles.scene import Scene

VERBS = {
    "accorder": "accorde",
    "acquérir": "acquiert",
    "adhérer": "adhère",
    "affecter": "affecte",
    "admettre": "admet",
    "adopter": "adopte",
    "adresser": "adresse",
    "apporter": "apporte",
    "approuver": "approuve",
    "attribuer": "attribue",
    "autoriser": "autorise",
    "charger": "charge",
    "confier": "confie",
    "consentir": "consent",
    "créer": "crée",
    "céder": "cède",
    "demander": "demande",
    "dire": "dit",
    "désigner": "désigne",
    "fixer": "fixe",
    "garantir": "garantit",
    "informer": "informe",
    "inscrire": "inscrit",
    "mettre": "met",
    "retenir": "retient",
    "signer": "signe",
    "solliciter": "sollicite",
    "verser": "verse",
    "émettre": "émet",
}


def the_body(scene: Scene, *, caps: bool = True) -> str:
    """``Le Conseil municipal``."""
    rng = scene.rng
    body = rng.choice(
        (scene.body, capital(scene.body), scene.body.title().replace(" D'A", " d'A").replace(" De ", " de "))
    )
    if rng.random() < 0.12:
        body = rng.choice(("conseil", "Conseil")) if "conseil" in scene.body else body
    article = "la" if scene.body.startswith("commission") else "le"
    return f"{capital(article) if caps else article} {body}"


def draw_ballot(filler: Filler, drawn: Drawn, table: Table) -> Ballot:
    """How the act ends: noted, put off or withdrawn, rejected, mostly adopted."""
    if drawn.note:
        return Ballot("", "noted")
    draw = filler.rng.random()
    if draw < 0.035:
        return votes.unvoted(filler)
    return votes.refusal(filler) if draw < 0.07 else votes.ballot(filler, table)


def _de(infinitive: str) -> str:
    return f"d'{infinitive}" if infinitive[0] in "aeéiouèh" else f"de {infinitive}"


def conjugated(item: str) -> str:
    """``approuver le plan`` → ``approuve le plan``."""
    verb, _, rest = item.partition(" ")
    return f"{VERBS[verb]} {rest}"


def in_prose(scene: Scene, decide: list[str], vote: str) -> str:
    """One sentence: ``Le conseil, après en avoir délibéré, à l'unanimité, décide de … et de …``."""
    items = [_de(item) for item in decide]
    said = ", ".join(items[:-1]) + " et " + items[-1] if len(items) > 1 else items[0]
    vote = f", {vote}," if vote else ""
    form = scene.rng.choice(
        (
            "{Body}, après en avoir délibéré{vote} décide {said}.",
            "Après en avoir délibéré, {body}{vote} décide {said}.",
            "{Body}{vote} décide {said}.",
            "Après délibération, {body}{vote} décide {said}.",
            "Ouï cet exposé et après en avoir délibéré, {body}{vote} décide {said}.",
        )
    )
    text = form.format(Body=the_body(scene), body=the_body(scene, caps=False), vote=vote, said=said)
    return text.replace("délibéré décide", "délibéré, décide")


def in_list(scene: Scene, decide: list[str], vote: str) -> str:
    """A head and a line for each decision: ``- APPROUVE …``."""
    rng = scene.rng
    bullet, end = rng.choice(("- ", "- ", "• ", "> ", "", "– ", "➢ ")), rng.choice((",", " ;", ".", ""))
    caps = rng.random() < 0.7
    lines = []
    for item in decide:
        verb, _, rest = conjugated(item).partition(" ")
        lines.append(f"{bullet}{verb.upper() if caps else capital(verb)} {rest}{end}")
    vote = f", {vote}" if vote else ""
    head = rng.choice(
        (
            "{Body}, après en avoir délibéré{vote} :",
            "Après en avoir délibéré, {body}{vote} :",
            "{Body}{vote},",
            "Entendu l'exposé, {body}{vote} :",
            "Sur proposition de {chair}, {body}{vote} :",
        )
    )
    return "\n".join(
        [head.format(Body=the_body(scene), body=the_body(scene, caps=False), vote=vote, chair=scene.the_chair), *lines]
    )


def noted(scene: Scene, note: str) -> str:
    """``Le conseil prend acte …``."""
    forms = (
        "{Body} prend acte {}.",
        "{Body} PREND ACTE {}.",
        "Après en avoir pris connaissance, {body} prend acte {}.",
        "{Body} donne acte {}.",
    )
    return scene.rng.choice(forms).format(note, Body=the_body(scene), body=the_body(scene, caps=False))


def settle(draft: Draft, drawn: Drawn, table: Table, *, lists: float = 0.5, ballot: Ballot | None = None) -> None:
    """The end of an act: what is decided and how it was voted, as the table's formulas say it."""
    scene = draft.filler.scene
    ballot = ballot or draw_ballot(draft.filler, drawn, table)
    if ballot.outcome == "noted":
        draft.vote(ballot, noted(scene, drawn.note or ""))
        return
    if ballot.outcome != "adopted":
        draft.vote(ballot, ballot.text)
        return
    write: Callable[[Scene, list[str], str], str] = in_list if draft.rng.random() < lists else in_prose
    if table is votes.INLINE:
        draft.vote(ballot, write(scene, drawn.decide, ballot.text))
    elif draft.rng.random() < 0.15:
        draft.vote(ballot, ballot.text, write(scene, drawn.decide, ""))
    else:
        draft.vote(ballot, write(scene, drawn.decide, ""), ballot.text)
