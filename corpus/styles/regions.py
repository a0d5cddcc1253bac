"""House styles of Corsica, Brittany and the Basque country: a generator enters; acts with bilingual heads leave."""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.places import Department, de
from corpus.markup import mark
from corpus.styles import heads, rolls
from corpus.styles import regions_data as data
from corpus.styles.layout import Line
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.minutes_topics import Topic
from corpus.styles.scene import Scene, draw
from corpus.styles.theme import Voice, piece, pieces, read_themes, voice
from corpus.styles.theme_minutes import add_acts
from corpus.styles.theme_write import gathered, write_act

TOPICS: dict[str, list[Topic]] = {
    "corsica": read_themes(data.CORSICA),
    "brittany": read_themes(data.BRITTANY),
    "basque": read_themes(data.BASQUE),
}
HALLS = (
    "à la mairie",
    "en mairie",
    "dans la salle du conseil",
    "au lieu ordinaire de ses séances",
    "à la maison commune",
)
# how a head says the council in the other language: {town} in that language
BRETON = (
    "{own}\nTI-KÊR {TOWN}",
    "{own}\nKumun {town}",
    "Bro {town}\n{own}",
    "⟦ORG|MAIRIE DE {FRENCH}⟧ – ⟦ORG|TI-KÊR {TOWN}⟧",
)
BASQUE_HEADS = (
    "{own}\n⟦ORG|{TOWN}KO HERRIA⟧",
    "⟦ORG|{town}ko Herriko Etxea⟧\n{own}",
    "{own} – ⟦ORG|{TOWN}KO HERRIKO ETXEA⟧",
    "{own}\nHerriko Kontseilua",
)
HOMES = {
    "corsica": (Department("2A", "Corse-du-Sud", "de la "), Department("2B", "Haute-Corse", "de la ")),
    "brittany": (
        Department("29", "Finistère", "du "),
        Department("22", "Côtes-d'Armor", "des "),
        Department("56", "Morbihan", "du "),
    ),
    "basque": (Department("64", "Pyrénées-Atlantiques", "des "),),
}


_THE = re.compile(r"\b([Ll])[eE]\s(?=[Aa]ssemblée|ASSEMBLÉE)")
_OF_THE = re.compile(r"\bdu(?=\s[Aa]ssemblée)")


def _elided(text: str) -> str:
    """``le assemblée`` → ``l'assemblée``, whatever wrote it."""
    text = text.replace("au prochain assemblée", "à la prochaine assemblée").replace("au assemblée", "à l'assemblée")
    return _OF_THE.sub("de l'", _THE.sub(r"\1'", text)).replace("de l' ", "de l'")


def _commune(rng: random.Random, where: str, french: str) -> Scene:
    scene = draw(rng, "commune", (9, 27))
    home = rng.choice(HOMES[where])
    name = f"{rng.choice(('Commune', 'Commune', 'Ville'))} {de(french)}"
    scene.authority = replace(scene.authority, name=name, short=french, department=home)
    scene.session.collectivity = name
    return scene


def _titles(scene: Scene) -> Line:
    return heads.title_lines(scene)


def _people(scene: Scene) -> list[str]:
    rng = scene.rng
    counted: list[str] = [heads.counts(scene)] if rng.random() < 0.7 else []
    listed = [*rolls.roll(scene), heads.secretary(scene)]
    opened = gathered(scene, rng.choice(HALLS))
    return [opened, *counted, *listed] if rng.random() < 0.6 else [opened, *listed, *counted]


def _head(scene: Scene, banner: str) -> list[str]:
    return [Line(banner), _titles(scene), *_people(scene)]


def _voice(scene: Scene, where: str) -> Voice:
    return voice(scene, pools=data.SLOTS | data.OWN[where])


def _bilingual(scene: Scene, forms: tuple[str, ...], pair: tuple[str, str]) -> str:
    """The head in two languages; the other language's name is marked where it names the commune."""
    french, other = pair
    own = heads.authority_line(scene)
    filled = scene.rng.choice(forms).format(own=own, town=other, TOWN=other.upper(), FRENCH=french.upper())
    if "⟦ORG|TI" not in filled:
        filled = filled.replace(f"TI-KÊR {other.upper()}", mark("ORG", f"TI-KÊR {other.upper()}"))
    return filled.replace(f"Kumun {other}", mark("ORG", f"Kumun {other}"))


def _minutes(scene: Scene, where: str, banner: str) -> Authored:
    rng = scene.rng
    draft = Draft(_voice(scene, where))
    day = dates.long_form(scene.date)
    draft.add(banner, rng.choice((
        f"PROCÈS-VERBAL DU {scene.body.upper()}\n{day}", f"Compte rendu de la réunion du {day}",
        f"Procès-verbal de la séance du {day}",
        f"COMPTE-RENDU DU {scene.body.upper()} DU {day.upper()}",
    )))  # fmt: skip
    draft.add(*map(str, _people(scene)))
    add_acts(draft, pieces(draft.filler, TOPICS[where], rng.randint(3, 6)))
    if rng.random() < 0.15:
        draft.break_off()
    else:
        end(draft)
    return draft.authored()


def corsican_act(rng: random.Random) -> Authored:
    """An act of the Assembly of Corsica, its head in two languages."""
    scene = draw(rng, "departement", (24, 40))
    home = Department("20", "Corse", "de ")
    scene.authority = replace(
        scene.authority, name="Collectivité de Corse", short="Corse", department=home, acronym="CdC", body="assemblée",
        kind="ctu",
    )  # fmt: skip
    scene.session.collectivity, scene.session.body = "Collectivité de Corse", "Assemblée de Corse"
    speaker = _voice(scene, "corsica")
    drawn = piece(speaker, rng.choice(TOPICS["corsica"]))
    done = write_act(scene, speaker, drawn, _assembly_head(scene), most=8, appeals=0.3)
    done.marked = _elided(done.marked)
    return done


def _assembly_head(scene: Scene) -> list[str]:
    rng = scene.rng
    day = dates.long_form(scene.date)
    president = f"{rng.choice((scene.president.civility, scene.president.civility_long))} {scene.tell_president()}"
    chair = "Présidente" if scene.president.female else "Président"
    the_chair = ("la " if scene.president.female else "le ") + chair
    full = mark("ORG", "Assemblée de Corse")
    opened = rng.choice((
        f"{dates.words_l_an(rng, scene.date)}, l'{full}, convoquée le {dates.long_form(scene.convened)}, "
        f"s'est réunie sous la présidence de {president}, {chair} de l'{full}.",
        f"L'{full}, régulièrement convoquée, s'est réunie le {day} sous la présidence de {president}.",
        f"Réunie le {day}, l'{full} a délibéré, {president} assurant la présidence.",
        f"Séance du {day} – {the_chair} : {president}",
    ))  # fmt: skip
    if "convoquée le" in opened:
        scene.session.convened_on = scene.convened.isoformat()
    sessions = (
        "2e session ordinaire",
        "Session extraordinaire",
        "1ère session ordinaire",
        f"REUNION DU {day.upper()}",
        "",
    )
    number = rng.choice(sessions)
    people = [*rolls.roll(scene, rng.choice(("prose", "in_lines", "by_gender", "bracketed"))), heads.secretary(scene)]
    banner = Line(rng.choice(data.CORSICAN_HEADS))
    return [text for text in (banner, rng.choice(data.CORSICAN_TITLES), number, opened, *people) if text]


def corsican_village(rng: random.Random) -> Authored:
    """Minutes of a commune of Corsica."""
    scene = _commune(rng, "corsica", rng.choice(data.CORSICAN_TOWNS))
    corsican = ("Cumuna", "CUMUNA")[rng.random() < 0.5]
    banner = rng.choice((
        str(heads.banner(scene)), f"{heads.authority_line(scene)}\nCORSICA",
        f"{corsican}\n{heads.authority_line(scene)}",
        f"RÉPUBLIQUE FRANÇAISE\nCORSE – CORSICA\n{heads.authority_line(scene)}",
    ))  # fmt: skip
    return _minutes(scene, "corsica", banner)


def breton_minutes(rng: random.Random) -> Authored:
    """Minutes of a commune of Brittany, head in Breton too."""
    pair = rng.choice(data.BRETON_PAIRS)
    scene = _commune(rng, "brittany", pair[0])
    return _minutes(scene, "brittany", _bilingual(scene, BRETON, pair))


def breton_act(rng: random.Random) -> Authored:
    """An act of a commune of Brittany, head in Breton too."""
    pair = rng.choice(data.BRETON_PAIRS)
    scene = _commune(rng, "brittany", pair[0])
    speaker = _voice(scene, "brittany")
    drawn = piece(speaker, rng.choice(TOPICS["brittany"]))
    return write_act(scene, speaker, drawn, _head(scene, _bilingual(scene, BRETON, pair)))


def basque_act(rng: random.Random) -> Authored:
    """An act of a commune of the Basque country, head in Basque too."""
    pair = rng.choice(data.BASQUE_PAIRS)
    scene = _commune(rng, "basque", pair[0])
    speaker = _voice(scene, "basque")
    drawn = piece(speaker, rng.choice(TOPICS["basque"]))
    return write_act(scene, speaker, drawn, _head(scene, _bilingual(scene, BASQUE_HEADS, pair)))


def basque_minutes(rng: random.Random) -> Authored:
    """Minutes of a commune of the Basque country."""
    pair = rng.choice(data.BASQUE_PAIRS)
    scene = _commune(rng, "basque", pair[0])
    return _minutes(scene, "basque", _bilingual(scene, BASQUE_HEADS, pair))


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "basque_act": basque_act,
    "basque_minutes": basque_minutes,
    "breton_act": breton_act,
    "breton_minutes": breton_minutes,
    "corsican_assembly_act": corsican_act,
    "corsican_village_minutes": corsican_village,
}
