"""A scene enters; what closes an act leaves: formulas, signatures, notice of appeal, transmission stamps."""

import re
from dataclasses import dataclass
from datetime import timedelta

from corpus.lexicon import dates, numbers
from corpus.markup import mark
from corpus.styles.act_phrases import ADDRESSES, APPEALS, CERTIFIED, COURTS, ELECTRONIC, SIGNED
from corpus.styles.layout import Line, value
from corpus.styles.scene import Scene
from pipeline.records.model import Decision


def certified(scene: Scene) -> str:
    """``Fait et délibéré …``."""
    day = scene.rng.choice((dates.long_form, dates.numeric))(
        scene.date + timedelta(days=scene.rng.choice((0, 0, 1, 3)))
    )
    place = scene.authority.short if scene.authority.kind == "commune" else "l'hôtel de la collectivité"
    pattern = scene.rng.choice(CERTIFIED)
    if "{seat}" in pattern and scene.authority.kind != "commune":
        pattern = "Fait et délibéré le {date}."
    return pattern.format(seat=place, date=day)


def signatures(scene: Scene) -> Line:
    """The chair's signature, now and then the secretary's beside it."""
    rng = scene.rng
    name = scene.per(scene.president)
    if rng.random() < 0.2:
        day = dates.numeric(scene.date + timedelta(days=rng.randint(1, 6)))
        return Line(rng.choice(ELECTRONIC).format(name=name, date=day, office=scene.chair))
    article = "La" if scene.president.female else "Le"
    if rng.random() < 0.2:
        name = f"{scene.president.civility} {name}"
    own = rng.choice(SIGNED).format(Office=f"{article} {scene.chair}", office=f"{scene.chair}", name=name)
    if scene.session.secretary and rng.random() < 0.35:
        keeper = "La secrétaire de séance" if scene.secretary.female else "Le secrétaire de séance"
        other = scene.per(scene.secretary)
        if rng.random() < 0.4:
            return Line(f"{article} {scene.chair}, {keeper},\n{name} {other}")
        return Line(f"{own}\n{keeper},\n{other}")
    return Line(own)


def appeal(scene: Scene) -> str:
    """Where to complain."""
    rng = scene.rng
    head = rng.choice(("tribunal administratif", "Tribunal administratif", "Tribunal Administratif", "TA"))
    court = mark("ORG", f"{head} de {rng.choice(COURTS)}")
    court = re.sub(r"de ([AO])", r"d'\1", court)
    return rng.choice(APPEALS).format(court=court, address=rng.choice(ADDRESSES), The=scene.the_chair)


@dataclass
class Stamp:
    """A transmission stamp and what it states."""

    text: Line
    transmission_id: str
    transmitted_on: str | None
    published_on: str | None

    def into(self, decision: Decision) -> Decision:
        """The decision with the stamp's identifier and dates."""
        update = {
            "transmission_id": self.transmission_id,
            "transmitted_on": self.transmitted_on,
            "published_on": self.published_on,
        }
        return decision.model_copy(update=update)


def stamp(scene: Scene, number: str, nature: str = "DE") -> Stamp:
    """The stamp of this act, drawn; the same object may be printed on several pages."""
    rng = scene.rng
    sent = scene.date + timedelta(days=rng.randint(1, 9))
    received = sent if rng.random() < 0.85 else sent + timedelta(days=1)
    published = received + timedelta(days=rng.choice((0, 0, 1, 2))) if rng.random() < 0.6 else None
    tid = numbers.transmission_id(
        scene.authority.department.code, scene.authority.siren, scene.date, number, nature, rng
    )
    text = numbers.stamp(rng, tid, sent, received, published)
    told = re.search(r"(?i)envoy|télétransmi|transmis|signature", text)
    shown = published and re.search(r"(?i)publi|affich|en ligne", text)
    return Stamp(
        Line(text),
        value(mark("DELIB_ID", tid)),
        (sent if told else received).isoformat(),
        published.isoformat() if published and shown else None,
    )


def publication(scene: Scene, decision: Decision) -> tuple[str, Decision]:
    """A line that says when the act was published, and the decision that knows it."""
    day = scene.date + timedelta(days=scene.rng.randint(1, 8))
    form = scene.rng.choice((dates.long_form, dates.numeric))
    text = scene.rng.choice(
        (
            "Affichée le {}",
            "Publiée le {}",
            "Publié sur le site internet le {}",
            "Date de publication : {}",
            "Affichage le {}",
            "Mise en ligne le {}",
        )
    )
    return text.format(form(day)), decision.model_copy(update={"published_on": day.isoformat()})
