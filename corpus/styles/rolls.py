"""A scene enters; its attendance lists leave (present, absent, proxies) in one of many wordings, the session noted."""

from collections.abc import Callable, Sequence

from corpus.lexicon.people import Person
from corpus.lexicon.places import commune
from corpus.styles.act_phrases_head import ABSENT, GIVES, JOINTS, PRESENT, PROXIES
from corpus.styles.layout import Line, names
from corpus.styles.scene import Scene


def _split(scene: Scene) -> tuple[list[Person], list[Person]]:
    """The absent: represented, not represented."""
    represented = [person for person in scene.absent if scene.giver(person)]
    return represented, [person for person in scene.absent if not scene.giver(person)]


def _namer(scene: Scene) -> Callable[[Person], str]:
    """One way to write every name of the lists: bare or with a civility."""
    if scene.rng.random() < 0.45:
        return lambda person: scene.per(person, scene.roll)
    long = scene.rng.random() < 0.25
    return lambda person: scene.titled(person, scene.roll, long=long)


def _note(scene: Scene, present: Sequence[Person], absent: Sequence[Person]) -> None:
    """Note the lists in the order of the text."""
    written = [scene.per(person, scene.roll) for person in present]
    away = [scene.per(person, scene.roll) for person in absent]
    pairs = [(person, holder) for person in absent if (holder := scene.giver(person))]
    scene.note_roll(written, away, [(scene.per(g, scene.roll), scene.per(h, scene.roll)) for g, h in pairs])


def _nil(scene: Scene) -> str:
    return scene.rng.choice(("néant", "/", "aucun", "Néant.", "0"))


def prose(scene: Scene) -> list[str]:
    """One paragraph a list: present, proxies, absent."""
    rng = scene.rng
    name, joint, gives = _namer(scene), rng.choice(JOINTS), rng.choice(GIVES)
    last = " et " if joint == ", " and rng.random() < 0.4 else joint
    represented, others = _split(scene)
    dot = rng.choice((".", "", ""))
    blocks = [f"{rng.choice(PRESENT)} {names([name(p) for p in scene.present], last, joint)}{dot}"]
    given = [gives.format(name(p), name(scene.proxies[p.surname])) for p in represented]
    both = [
        f"{rng.choice(PROXIES)} {joint.join(given)}{dot}" if given else "",
        f"{rng.choice(ABSENT)} {names([name(p) for p in others], last, joint)}{dot}" if others else "",
    ]
    if not others and rng.random() < 0.3:
        both[1] = f"{rng.choice(ABSENT)} {_nil(scene)}"
    if rng.random() < 0.25:
        both.reverse()
        represented, others = others, represented
    _note(scene, scene.present, [*represented, *others])
    return [*blocks, *(block for block in both if block)]


def bracketed(scene: Scene) -> list[str]:
    """One list of absent members, the holder in brackets: ``Absents : A (procuration à B), C``."""
    rng = scene.rng
    name, joint = _namer(scene), rng.choice((", ", ", ", " ; ", " - "))
    word = rng.choice(("procuration à", "pouvoir à", "a donné pouvoir à", "donne procuration à", "représenté(e) par"))

    def absent(person: Person) -> str:
        holder = scene.giver(person)
        return f"{name(person)} ({word} {name(holder)})" if holder else name(person)

    _note(scene, scene.present, scene.absent)
    blocks = [f"{rng.choice(PRESENT)} {joint.join(name(p) for p in scene.present)}."]
    if scene.absent:
        blocks.append(f"{rng.choice(ABSENT[:4])} {joint.join(absent(p) for p in scene.absent)}")
    return blocks


def by_gender(scene: Scene) -> list[str]:
    """``Mesdames A, B et C ; Messieurs D et E``."""
    rng = scene.rng
    women = [person for person in scene.present if person.female]
    men = [person for person in scene.present if not person.female]
    groups = [("Mesdames" if len(women) > 1 else "Madame", women), ("Messieurs" if len(men) > 1 else "Monsieur", men)]
    if rng.random() < 0.3:
        groups = [(head.replace("Mesdames", "Mmes").replace("Messieurs", "MM."), people) for head, people in groups]
    rng.shuffle(groups)
    said = [f"{head} {names([scene.per(p, scene.roll) for p in people])}" for head, people in groups if people]
    _note(scene, [p for _, people in groups for p in people], [*_split(scene)[0], *_split(scene)[1]])
    blocks = [f"{rng.choice(PRESENT)} {rng.choice((' ; ', ', ', ' - ')).join(said)}."]
    gives = rng.choice(GIVES)
    represented, others = _split(scene)
    if represented:
        given = [
            gives.format(scene.titled(p, scene.roll), scene.titled(scene.proxies[p.surname], scene.roll))
            for p in represented
        ]
        blocks.append(f"{rng.choice(PROXIES)} {', '.join(given)}.")
    if others:
        blocks.append(f"{rng.choice(ABSENT)} {names([scene.titled(p, scene.roll) for p in others])}.")
    return blocks


def in_lines(scene: Scene) -> list[str]:
    """A name a line."""
    rng = scene.rng
    name, gives = _namer(scene), rng.choice(GIVES)
    bullet = rng.choice(("", "", "- ", "• "))
    represented, others = _split(scene)
    lines = [rng.choice(PRESENT), *(bullet + name(p) for p in scene.present)]
    if represented:
        lines += [
            rng.choice(PROXIES),
            *(bullet + gives.format(name(p), name(scene.proxies[p.surname])) for p in represented),
        ]
    if others:
        lines += [rng.choice(ABSENT), *(bullet + name(p) for p in others)]
    _note(scene, scene.present, [*represented, *others])
    return [Line("\n".join(lines))]


def by_commune(scene: Scene) -> list[str]:
    """Delegates by commune: ``BELVAL : M. A, Mme B``; the absent after them."""
    rng = scene.rng
    name = _namer(scene)
    caps, joint = rng.random() < 0.6, rng.choice((" : ", " – ", " (", " : "))
    lines, left = [], list(scene.present)
    while left:
        size = rng.choice((1, 1, 2, 3, 4))
        taken, left = left[:size], left[size:]
        town = commune(rng)
        close = ")" if joint == " (" else ""
        lines.append(f"{town.upper() if caps else town}{joint}{', '.join(name(p) for p in taken)}{close}")
    blocks: list[str] = [rng.choice(PRESENT), Line("\n".join(lines)) if rng.random() < 0.6 else " ; ".join(lines)]
    represented, others = _split(scene)
    gives = rng.choice(GIVES)
    if represented:
        blocks.append(
            f"{rng.choice(PROXIES)} "
            + ", ".join(gives.format(name(p), name(scene.proxies[p.surname])) for p in represented)
        )
    if others:
        blocks.append(f"{rng.choice(ABSENT)} {', '.join(name(p) for p in others)}")
    _note(scene, scene.present, [*represented, *others])
    return blocks


def called(scene: Scene) -> list[str]:
    """A roll call: every member, present or absent, on a line of its own."""
    rng = scene.rng
    everyone = sorted([*scene.present, *scene.absent], key=lambda person: person.surname)
    joint = rng.choice((" : ", " ", " – ", "  "))
    word = rng.choice(("représenté(e) par", "pouvoir à", "donne pouvoir à", "procuration à"))

    def status(person: Person) -> str:
        if person in scene.present:
            return "présente" if person.female else "présent"
        away = "absente" if person.female else "absent"
        holder = scene.giver(person)
        return f"{away}, {word} {scene.per(holder, scene.roll)}" if holder else rng.choice((away, "excusé(e)", away))

    _note(scene, [p for p in everyone if p in scene.present], [p for p in everyone if p in scene.absent])
    return [Line("\n".join(f"{scene.per(p, scene.roll)}{joint}{status(p)}" for p in everyone))]


ROLLS: dict[str, Callable[[Scene], list[str]]] = {
    "prose": prose,
    "bracketed": bracketed,
    "by_gender": by_gender,
    "in_lines": in_lines,
    "by_commune": by_commune,
    "called": called,
}


def roll(scene: Scene, form: str | None = None) -> list[str]:
    """The attendance lists in the wording asked, or in one drawn."""
    return ROLLS[form or scene.rng.choice(("prose", "prose", "prose", "bracketed", "by_gender", "in_lines", "called"))](
        scene
    )
