"""House styles of overseas France: a random generator enters; acts and minutes of its communes and bodies leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.authorities import Authority, siren
from corpus.lexicon.places import Department, de
from corpus.markup import mark
from corpus.styles import heads
from corpus.styles import overseas_data as data
from corpus.styles import overseas_themes as themes
from corpus.styles.layout import Line
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.overseas_data import Territory
from corpus.styles.rolls import roll
from corpus.styles.scene import Scene, draw
from corpus.styles.theme import Voice, piece, pieces, read_themes, voice
from corpus.styles.theme_minutes import add_acts
from corpus.styles.theme_write import gathered, write_act

ISLANDS = read_themes(themes.ISLANDS)
PACIFIC = read_themes(themes.PACIFIC)


def _authority(rng: random.Random, where: Territory, kind: str) -> Authority:
    """An authority of the territory, of one of three levels."""
    home = Department(where.code, where.name, where.article)
    if kind == "commune":
        town = rng.choice(where.towns)
        name = f"{rng.choice(('Commune', 'Commune', 'Ville'))} {de(town)}"
        return Authority("commune", name, town, siren(rng), home, "conseil municipal")
    if kind == "group":
        name, acronym = rng.choice(where.groups)
        syndicate = name.startswith("Syndicat")
        body = "comité syndical" if syndicate else rng.choice(("conseil communautaire", "bureau communautaire"))
        return Authority("syndicat" if syndicate else "agglomeration", name, name, siren(rng), home, body, acronym)
    sort, name, _ = rng.choice(where.wholes)
    body = "conseil départemental" if sort == "departement" else "conseil régional"
    body = rng.choice(("commission permanente", "commission permanente", body if sort != "ctu" else "conseil exécutif"))
    return Authority(sort, name, where.name, siren(rng), home, body)


def _scene(rng: random.Random, where: Territory, kind: str) -> Scene:
    """A sitting of an authority of the territory."""
    size = {"commune": (13, 33), "group": (14, 34), "whole": (14, 30)}[kind]
    scene = draw(rng, "commune", size)
    scene.authority = _authority(rng, where, kind)
    scene.session.collectivity, scene.session.body = scene.authority.name, scene.authority.body
    return scene


def _voice(scene: Scene, where: Territory) -> Voice:
    """The voice of a document of the territory."""
    pools = dict(where.pools) | {
        "feast": themes.FEASTS,
        "cyclone": themes.CYCLONES,
        "place_name": themes.PLACES,
        "land_name": themes.LANDS,
        "de_island": tuple(de(town) for town in where.towns),
        "club_name": tuple(text for text in where.pools["club"] if text.startswith("l'association [")),
    }
    pools["club_name"] = tuple(text.removeprefix("l'association ") for text in pools["club_name"])
    return voice(scene, pools=pools, francs=where.francs)


def _banner(scene: Scene, where: Territory) -> Line:
    written = heads.authority_line(scene)
    above = [text for text in where.banner if scene.authority.kind in ("commune", "agglomeration") or "⟦" not in text]
    first = [scene.rng.choice(above)] if above and scene.rng.random() < 0.75 else []
    return Line("\n".join([*first, written]))


def _title(scene: Scene) -> Line:
    rng = scene.rng
    day = heads.any_date(scene)
    body = ("DE LA " if scene.body.startswith("commission") else "DU ") + scene.body.upper()
    acts = "DES DÉLIBÉRATIONS"
    lead = rng.choice((
        f"EXTRAIT DU REGISTRE {acts} {body}", f"DÉLIBÉRATIONS {body}", f"DÉLIBÉRATION {body}",
        f"EXTRAIT DU PROCÈS-VERBAL {acts} {body}", f"REGISTRE {acts} {body}",
    ))  # fmt: skip
    return Line(f"{lead}\n{rng.choice(('Séance du ', 'SÉANCE DU ', 'Séance ordinaire du ', 'Réunion du '))}{day}")


def _head(scene: Scene, where: Territory) -> list[str]:
    """Banner, titles, opening, attendance."""
    rng = scene.rng
    first = [_banner(scene, where), _title(scene), gathered(scene, rng.choice(themes.PLACES_OF_SITTING))]
    counted: list[str] = [heads.counts(scene)] if rng.random() < 0.7 else []
    if rng.random() < 0.4:
        counted.append(heads.convocation(scene))
    people = [*roll(scene), heads.secretary(scene)]
    rng.shuffle(counted)
    return [*first, *counted, *people] if rng.random() < 0.5 else [*first, *people, *counted]


def _act(rng: random.Random, where: Territory, kind: str, topics: str) -> Authored:
    scene = _scene(rng, where, kind)
    speaker = _voice(scene, where)
    drawn = piece(speaker, rng.choice(PACIFIC if topics == "pacific" else ISLANDS))
    most = 9 if kind == "whole" else 4
    done = write_act(scene, speaker, drawn, _head(scene, where), appeals=0.0, most=most, asides=not where.francs)
    court = rng.choice(where.pools["court"]).removeprefix("[O:").removesuffix("]")
    if rng.random() < 0.6:
        done.marked = done.marked.rstrip("\n") + "\n" + _appeal(rng, court) + "\n"
    return done


def _appeal(rng: random.Random, court: str) -> str:
    return rng.choice(themes.APPEALS).format(mark("ORG", court))


def island_act(rng: random.Random) -> Authored:
    """An act of a commune or a community of Réunion, the Antilles, Guyane or Mayotte."""
    return _act(rng, rng.choice(data.FRENCH_DEPARTMENTS), rng.choice(("commune", "commune", "group")), "islands")


def island_committee(rng: random.Random) -> Authored:
    """An act of a department, a region or a single collectivity overseas: many grounds."""
    return _act(rng, rng.choice(data.FRENCH_DEPARTMENTS), "whole", "islands")


def pacific_act(rng: random.Random) -> Authored:
    """An act of a commune of Polynésie or Nouvelle-Calédonie; amounts in Pacific francs."""
    return _act(rng, rng.choice(data.PACIFIC_TERRITORIES), "commune", "pacific")


def _minutes(rng: random.Random, where: Territory, kind: str, *, pacific: bool) -> Authored:
    scene = _scene(rng, where, kind)
    draft = Draft(_voice(scene, where))
    draft.add(str(_banner(scene, where)))
    day = dates.long_form(scene.date)
    of_body = ("de la " if scene.body.startswith("commission") else "du ") + scene.body
    draft.add(rng.choice((
        f"PROCÈS-VERBAL {of_body.upper()}\nSéance du {day}", f"COMPTE RENDU {of_body.upper()} DU {day.upper()}",
        f"Procès-verbal {of_body} du {day}", f"PROCES-VERBAL DE LA REUNION\n{of_body.upper()} DU {day.upper()}",
    )))  # fmt: skip
    draft.add(gathered(scene, rng.choice(themes.PLACES_OF_SITTING)), *map(str, roll(scene)), heads.secretary(scene))
    if rng.random() < 0.6:
        draft.add(str(heads.counts(scene)))
    topics = pieces(draft.filler, PACIFIC if pacific else ISLANDS, rng.randint(4, 7))
    add_acts(draft, topics)
    end(draft)
    return draft.authored()


def island_minutes(rng: random.Random) -> Authored:
    """Minutes of a commune or community of the overseas departments, with debates."""
    return _minutes(
        rng, rng.choice(data.FRENCH_DEPARTMENTS), rng.choice(("commune", "commune", "group")), pacific=False
    )


def pacific_minutes(rng: random.Random) -> Authored:
    """Minutes of a commune of the Pacific; amounts in Pacific francs."""
    return _minutes(rng, rng.choice(data.PACIFIC_TERRITORIES), "commune", pacific=True)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "overseas_act": island_act,
    "overseas_committee_act": island_committee,
    "overseas_minutes": island_minutes,
    "pacific_act": pacific_act,
    "pacific_minutes": pacific_minutes,
}
