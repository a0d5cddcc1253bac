"""A scene enters; its attendance in the rarer wordings leaves: states glued to names, bounded in time, substitutes."""

from collections.abc import Callable, Sequence

from corpus.lexicon import people
from corpus.lexicon.people import Person
from corpus.lexicon.places import commune, de
from corpus.styles.layout import Line, names
from corpus.styles.scene import Scene

INCLUSIVE = (
    "Absent(e)s excusé(e)s :",
    "Absent(e)s :",
    "ABSENT(S)/EXCUSE(S) :",
    "Absents /excusés :",
    "Absents-excusés :",
)
SINGULAR = ("Absent :", "Absente excusée :", "Absent excusé :", "Absente :", "Excusé :")
BARE = ("Absents excusés", "Étaient absents", "Absents", "ABSENTS EXCUSES", "Excusés")
PRESENT_BARE = ("Présents", "Etaient présents", "PRESENTS", "Étaient présents", "Sont présents")
GIVEN = (
    "{} donnant pouvoir à {}", "{} représenté par {}", "{} qui donne pouvoir à {}", "{} par {}", "{} pouvoir à {}",
    "{} ayant donné pouvoir à {}", "{} - PROCURATION à {}", "{} (pouvoir à {})", "{} a donné procuration à {}",
    "{} à {}",
)  # fmt: skip
GIVEN_HEADS = (
    "Représentés :", "Excusés Représentés :", "Pouvoir :", "Pouvoirs :", "Excusés ayant donné procuration",
    "Procurations",
    "Ont donné pouvoir", "Procuration :", "Absents représentés :", "Excusé(e)s ayant donné pouvoir :",
)  # fmt: skip
LATE = (
    ("à partir du point n° {n}", "jusqu'au point n° {m}"),
    ("arrivé(e) à {hour}", "jusqu'à {hour}"),
    ("à compter de la délibération n° {n} incluse", "jusqu'à la délibération n° {m}"),
    ("à partir de {hour}", "jusqu'à {hour}"),
    ("à partir du point {n}", "pour les points 1 à {m}"),
)
CLOCKS = ("19h24", "18 h 50", "20 heures 10", "19h05", "18h42", "20H15")


def split(scene: Scene) -> tuple[list[Person], list[Person]]:
    """The absent: represented, not represented."""
    return [p for p in scene.absent if scene.giver(p)], [p for p in scene.absent if not scene.giver(p)]


def _name(scene: Scene) -> Callable[[Person], str]:
    """Names bare, with a civility, with one in capitals or without its dot."""
    draw = scene.rng.random()
    if draw < 0.4:
        return lambda person: scene.per(person, scene.roll)
    if draw < 0.75:
        return lambda person: f"{person.civility} {scene.per(person, scene.roll)}"
    if draw < 0.9:
        return lambda person: f"{person.civility.upper()} {scene.per(person, scene.roll)}"
    return lambda person: f"{person.civility.rstrip('.')} {scene.per(person, scene.roll)}"


def note(scene: Scene, present: Sequence[Person], absent: Sequence[Person], pairs: Sequence[Person]) -> None:
    """Note who was told present, absent, and whose proxies were told."""
    held = [(scene.per(p, scene.roll), scene.per(scene.proxies[p.surname], scene.roll)) for p in pairs]
    scene.note_roll([scene.per(p, scene.roll) for p in present], [scene.per(p, scene.roll) for p in absent], held)


def answered(scene: Scene) -> list[str]:
    """``Jean DUPONT : présent Anne MARTIN : absente, représentée par …``: no separator but the space."""
    rng, everyone = scene.rng, sorted([*scene.present, *scene.absent], key=lambda one: one.surname)

    def state(person: Person) -> str:
        e = "e" if person.female else ""
        if person in scene.present:
            return f"présent{e}"
        holder = scene.giver(person)
        return f"absent{e}, représenté{e} par {scene.per(holder, scene.roll)}" if holder else f"absent{e} excusé{e}"

    note(
        scene,
        [p for p in everyone if p in scene.present],
        [p for p in everyone if p in scene.absent],
        scene_pairs(scene),
    )
    joint = rng.choice((" : ", " : ", " "))
    told = [f"{scene.per(person, scene.roll)}{joint}{state(person)}" for person in everyone]
    return [" ".join(told)] if rng.random() < 0.6 else [Line("\n".join(told))]


def scene_pairs(scene: Scene) -> list[Person]:
    """Those represented, in the order of the absent."""
    return split(scene)[0]


def glued(scene: Scene) -> list[str]:
    """By commune, the state stuck on: ``Belval Jean DUPONT-ABSENT Corbeil Anne MARTIN - PROCURATION à …``."""
    rng = scene.rng
    everyone = [*scene.present, *scene.absent]
    rng.shuffle(everyone)
    cells = []
    for person in everyone:
        place = f"{commune(rng)} " if rng.random() < 0.6 else ""
        written = scene.per(person, scene.roll)
        holder = scene.giver(person)
        if person in scene.present:
            cells.append(place + written)
        elif holder:
            cells.append(f"{place}{written} - PROCURATION à {scene.per(holder, scene.roll)}")
        else:
            cells.append(f"{place}{written}-ABSENT{'E' if person.female else ''}")
    note(
        scene, [p for p in everyone if p in scene.present], [p for p in everyone if p in scene.absent],
        [p for p in everyone if scene.giver(p)],
    )  # fmt: skip
    return [
        rng.choice(("Conseillers :", "Membres du conseil :", "Présents :", "Présents et absents :")),
        Line("\n".join(cells)),
    ]


def labelled(scene: Scene) -> list[str]:
    """Lists with singular or inclusive labels, or labels without a colon."""
    rng, name = scene.rng, _name(scene)
    represented, others = split(scene)
    joint = rng.choice((", ", ", ", " – ", " ; ", " - ", " — "))
    colon = rng.random() < 0.5
    lead = rng.choice(PRESENT_BARE) + (" :" if colon else "")
    blocks = [f"{lead} {names([name(p) for p in scene.present], joint, joint)}"]
    gives = rng.choice(GIVEN)
    given = [gives.format(name(p), name(scene.proxies[p.surname])) for p in represented]
    if given:
        blocks.append(f"{rng.choice(GIVEN_HEADS)} {joint.join(given)}")
    if others:
        label = rng.choice(BARE if not colon else (*INCLUSIVE, *SINGULAR))
        blocks.append(f"{label} {names([name(p) for p in others], joint, joint)}")
    note(scene, scene.present, [*represented, *others], represented)
    return blocks


def civilities(scene: Scene) -> list[str]:
    """``Présents : Mesdames A, B, Messieurs C, D``; with ``et`` or none."""
    rng = scene.rng
    women = [p for p in scene.present if p.female]
    men = [p for p in scene.present if not p.female]
    form = rng.choice((scene.roll, scene.roll, people.surname_caps))
    scene.roll = form

    def listed(head: str, group: list[Person]) -> str:
        return f"{head} {names([scene.per(p, form) for p in group], ', ', ', ')}"

    parts = [listed(head, group) for head, group in (("Mesdames", women), ("Messieurs", men)) if group]
    represented, others = split(scene)
    blocks = [f"{rng.choice(('Présents :', 'Présent(e)s :', 'PRÉSENTS :', 'Etaient présents'))} {', '.join(parts)}."]
    if represented:
        gives = rng.choice(GIVEN)
        told = [gives.format(scene.per(p, form), scene.per(scene.proxies[p.surname], form)) for p in represented]
        blocks.append(f"{rng.choice(GIVEN_HEADS)} {', '.join(told)}.")
    if others:
        blocks.append(f"{rng.choice(INCLUSIVE)} {', '.join(scene.per(p, form) for p in others)}.")
    note(scene, [*women, *men], [*represented, *others], represented)
    return blocks


def communes_after(scene: Scene) -> list[str]:
    """``Mme A, M. B de Belval ; M. C de Corbeil``: the commune after its delegates."""
    rng = scene.rng
    left, groups = list(scene.present), []
    while left:
        size = rng.choice((1, 1, 2, 3))
        taken, left = left[:size], left[size:]
        groups.append(f"{', '.join(scene.titled(p, scene.roll, long=False) for p in taken)} {de(commune(rng))}")
    represented, others = split(scene)
    blocks = [f"{rng.choice(('Présents :', 'Étaient présents :', 'PRESENTS :'))} {' ; '.join(groups)}."]
    if represented:
        told = [
            f"{scene.titled(p, scene.roll, long=False)} {de(commune(rng))} qui donne pouvoir à "
            f"{scene.titled(scene.proxies[p.surname], scene.roll, long=False)}"
            for p in represented
        ]
        blocks.append(f"{rng.choice(('Excusés :', 'Pouvoirs :', 'Absents représentés :'))} {' ; '.join(told)}.")
    if others:
        away = " ; ".join(f"{scene.titled(p, scene.roll, long=False)} {de(commune(rng))}" for p in others)
        blocks.append(f"{rng.choice(('Absents :', 'Absents excusés :'))} {away}.")
    note(scene, scene.present, [*represented, *others], represented)
    return blocks


def bounded(scene: Scene) -> list[str]:
    """Some come late: listed present from then on, and absent until then, with the proxy they gave."""
    rng, name = scene.rng, _name(scene)
    late = rng.sample(scene.others, min(len(scene.others), rng.randint(1, 3)))
    late = [p for p in late if p is not scene.secretary and p not in scene.proxies.values()]
    holders = [p for p in scene.present if p not in late]
    until = {p.surname: rng.choice(LATE) for p in late}
    points = {p.surname: rng.randint(2, 9) for p in late}
    filled = {p.surname: {"n": points[p.surname], "m": points[p.surname] - 1, "hour": rng.choice(CLOCKS)} for p in late}
    told = []
    for person in scene.present:
        tail = f" ({until[person.surname][0].format(**filled[person.surname])})" if person in late else ""
        told.append(name(person) + tail)
    lent = {p.surname: rng.choice(holders) for p in late if rng.random() < 0.6}
    pairs = [(p, scene.proxies[p.surname]) for p in scene.absent if scene.giver(p)]
    pairs += [(p, lent[p.surname]) for p in late if p.surname in lent]
    gives = rng.choice(
        ("{} donnant pouvoir à {}", "{} a donné pouvoir à {}", "{} donne procuration à {}", "{} pouvoir à {}")
    )
    given = []
    for giver, holder in pairs:
        tail = f" ({until[giver.surname][1].format(**filled[giver.surname])})" if giver in late else ""
        given.append(gives.format(name(giver), name(holder)) + tail)
    without = [*split(scene)[1], *(p for p in late if p.surname not in lent)]
    away = [name(p) + (f" ({until[p.surname][1].format(**filled[p.surname])})" if p in late else "") for p in without]
    blocks = [f"{rng.choice(('Étaient présents :', 'Présents :', 'PRÉSENTS :'))} {', '.join(told)}."]
    if given:
        blocks.append(
            f"{rng.choice(('Ont donné pouvoir :', 'Pouvoirs :', 'Excusés ayant donné pouvoir :'))} {', '.join(given)}."
        )
    if away:
        blocks.append(f"{rng.choice(('Absents :', 'Absent(e)s :', 'Absents excusés :'))} {', '.join(away)}.")
    held = [(scene.per(p, scene.roll), scene.per(h, scene.roll)) for p, h in pairs]
    gone = [*(p for p, _ in pairs), *without]
    scene.note_roll([scene.per(p, scene.roll) for p in scene.present], [scene.per(p, scene.roll) for p in gone], held)
    return blocks


def substitutes(scene: Scene) -> list[str]:
    """Titular members, and substitutes who stand for absent ones: ``A (suppléante de B)``."""
    rng = scene.rng
    represented, others = split(scene)
    swapped = others[: rng.randint(0, len(others))]
    standing = [people.person(rng) for _ in swapped]
    told = [scene.per(p, scene.roll) for p in scene.present]
    for substitute, titular in zip(standing, swapped, strict=True):
        word = "suppléante" if substitute.female else "suppléant"
        told.append(f"{scene.per(substitute, scene.roll)} ({word} de {scene.per(titular, scene.roll)})")
    blocks = [
        f"{rng.choice(('Présents titulaires et suppléants :', 'Délégués présents :', 'Présents :'))} {', '.join(told)}."
    ]
    if represented:
        gives = rng.choice(GIVEN)
        pairs = [
            gives.format(scene.per(p, scene.roll), scene.per(scene.proxies[p.surname], scene.roll)) for p in represented
        ]
        blocks.append(f"{rng.choice(('Pouvoirs :', 'Procurations :'))} {', '.join(pairs)}.")
    if others:
        away = [scene.per(p, scene.roll) for p in others]
        blocks.append(f"{rng.choice(('Titulaires absents :', 'Absents excusés :', 'Absents :'))} {', '.join(away)}.")
    note(scene, [*scene.present, *standing], [*represented, *others], represented)
    return blocks


def holders_side(scene: Scene) -> list[str]:
    """``M. A (procuration de Mme B)`` among the present, and the absent with ``(procuration à M. A)``."""
    rng = scene.rng
    held = {holder.surname: giver for giver in scene.absent if (holder := scene.giver(giver))}

    def mine(person: Person) -> str:
        giver = held.get(person.surname)
        tail = f" (procuration de {scene.titled(giver, scene.roll, long=False)})" if giver else ""
        return scene.titled(person, scene.roll, long=False) + tail

    represented, others = split(scene)
    told = [
        f"{scene.titled(p, scene.roll, long=False)} (procuration à "
        f"{scene.titled(scene.proxies[p.surname], scene.roll, long=False)})"
        for p in represented
    ] + [scene.titled(p, scene.roll, long=False) for p in others]
    blocks = [f"{rng.choice(('Présents :', 'Étaient présents :'))} {', '.join(map(mine, scene.present))}."]
    if told:
        blocks.append(f"{rng.choice(('Excusés :', 'Absents excusés :', 'Absents :'))} {', '.join(told)}.")
    note(scene, scene.present, [*represented, *others], represented)
    return blocks


ROLLS: tuple[Callable[[Scene], list[str]], ...] = (
    answered, glued, labelled, labelled, civilities, communes_after, bounded, bounded, substitutes, holders_side,
)  # fmt: skip
