"""A draft enters; turns of speech leave, each with its speaker as the record writes him."""

from dataclasses import dataclass

from corpus.lexicon import people
from corpus.lexicon.people import NameForm, Person
from corpus.styles import verbatim_lines
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_topics import capital


@dataclass
class Stage:
    """Who speaks, and how the record writes the speaker before what he says."""

    draft: Draft
    label: str
    chair: str
    form: NameForm

    @classmethod
    def draw(cls, draft: Draft, labels: tuple[str, ...], form: NameForm) -> "Stage":
        """A way to write speakers, for the whole document."""
        scene, rng = draft.filler.scene, draft.rng
        article = "la" if scene.president.female else "le"
        civility = rng.choice((scene.president.civility, scene.president.civility_long))
        chair = f"{civility} {article} {scene.chair}"
        return cls(draft, rng.choice(labels), rng.choice((chair, chair, chair.upper())), form)

    def says(self, someone: Person | None, *templates: str) -> None:
        """A turn: the chair's (None) or a member's; templates are filled in with the speaker known."""
        filler = self.draft.filler
        filler.speaker = someone
        spoken = " ".join(capital(filler.text(template)) for template in templates)
        filler.speaker = None
        self.draft.add(self.label.format(who=self.name(someone)) + spoken)

    def name(self, someone: Person | None) -> str:
        """The speaker as written."""
        if someone is None:
            return self.chair
        name = people.per(self.form(someone))
        if self.form in (people.given_first, people.given_first_caps) and "{who}\n" not in self.label:
            return name
        return f"{someone.civility} {name}"

    def aside(self) -> None:
        """Something in brackets, now and then."""
        if self.draft.rng.random() < 0.25:
            someone = self.draft.filler.member()
            line = self.draft.rng.choice(verbatim_lines.ASIDES)
            if "{s}" in line:
                line = line.replace("M. {s}", "{c} {s}").replace("Mme {s}", "{c} {s}").replace("{c}", someone.civility)
                line = line.replace("{s}", people.per(self.draft.filler.form(someone)))
            self.draft.add(self.draft.filler.text(line))
