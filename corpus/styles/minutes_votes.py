"""Vote formulas in; how one act was voted, in words and in counts, out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.lexicon import people
from corpus.lexicon.cardinals import in_words
from corpus.lexicon.people import Person
from corpus.styles.minutes_fill import Filler
from pipeline.records.model import Decision, Outcome

Table = Mapping[str, tuple[str, ...]]

# said within the sentence: "Le conseil, après en avoir délibéré, … :"
INLINE: Table = {
    "unanimous": (
        "à l'unanimité",
        "à l'unanimité",
        "à l'unanimité des membres présents",
        "à l'unanimité des membres présents et représentés",
        "à l'unanimité des suffrages exprimés",
        "à l'unanimité ({tout} voix pour)",
        "par {tout} voix pour, à l'unanimité",
        "à l'unanimité de ses membres",
        "à l'unanimité des votants",
    ),
    "split": (
        "par {pour} voix pour, {contre} voix contre et {abst} abstention{s_abst}",
        "par {pour} voix pour et {contre} contre",
        "par {pour} voix pour et {abst} abstention{s_abst} ({noms_abst})",
        "à la majorité ({contre} voix contre : {noms_contre})",
        "à la majorité des suffrages exprimés ({pour} pour, {contre} contre, {abst} abstention{s_abst})",
        "à {pour} voix pour, {contre} voix contre ({noms_contre})",
        "par {pour_w} voix pour et {abst_w} abstention{s_abst}",
        "à la majorité, {abst} abstention{s_abst} ({noms_abst})",
        "par {pour} voix contre {contre}",
    ),
    "majority": ("à la majorité", "à la majorité des membres présents", "à la majorité des suffrages exprimés"),
    "silent": ("", "", "après discussion"),
}
# said in a line of its own, after or under the act
LINES: Table = {
    "unanimous": (
        "Adopté à l'unanimité.",
        "Vote : unanimité",
        "Unanimité",
        "VOTE : POUR À L'UNANIMITÉ",
        "Délibération adoptée à l'unanimité.",
        "Approuvé à l'unanimité.",
        "Accord unanime du conseil.",
        "Adoptée à l'unanimité ({tout} voix).",
        "Vote à main levée : unanimité.",
        "Le projet est adopté à l'unanimité.",
        "À l'unanimité : {tout} pour.",
        "Adopté à l'unanimité des suffrages exprimés.",
    ),
    "counted": (
        "Pour : {tout} – Contre : {zero_contre} – Abstention : {zero_abst}",
        "{tout} voix pour, {zero_contre} contre, {zero_abst} abstention",
        "POUR : {tout} CONTRE : {zero_contre} ABSTENTIONS : {zero_abst}",
        "{tout} votes pour.",
        "Votes pour : {tout}",
        "Vote – pour : {tout} ; contre : {zero_contre} ; abstention : {zero_abst}",
    ),
    "split": (
        "Pour : {pour} – Contre : {contre} – Abstentions : {abst}",
        "{pour} votes pour. {abst} abstention{s_abst}.",
        "Adopté par {pour} voix pour et {contre} contre ({noms_contre}).",
        "Abstentions : {abst} ({noms_abst}). Adopté.",
        "Vote : {contre} contre ({noms_contre}), {abst} abstention{s_abst} ({noms_abst}), {pour} pour.",
        "Adopté à la majorité – {contre} contre : {noms_contre}",
        "Pour : {pour} Contre : {contre}",
        "VOTANTS : {tout} POUR : {pour} CONTRE : {contre} ABSTENTION : {abst}",
        "{pour} pour, {contre} contre, {abst} abstention{s_abst}.",
        "Adopté par {pour} voix ; {noms_abst} s'abst{ent}.",
    ),
    "majority": ("Adopté à la majorité.", "Délibération adoptée à la majorité."),
    "silent": ("Adopté.", "Délibération adoptée.", "Le conseil approuve.", "Avis favorable.", "Accord du conseil."),
}
REFUSED: tuple[str, ...] = (
    "Pour : {contre} – Contre : {pour} – Abstentions : {abst}. La proposition est rejetée.",
    "Par {pour} voix contre et {contre} voix pour, la proposition est rejetée.",
    "La délibération n'est pas adoptée ({contre} pour, {pour} contre).",
    "Rejeté : {pour} voix contre, {contre} voix pour.",
)
PUT_OFF: tuple[str, ...] = (
    "{Chair} propose de reporter ce point à une prochaine séance.",
    "Ce point est ajourné dans l'attente de précisions.",
    "Après échange, la décision est reportée à la prochaine réunion.",
    "Le point est reporté, le dossier étant incomplet.",
)
DROPPED: tuple[str, ...] = (
    "{Chair} retire ce point de l'ordre du jour.",
    "Ce point est retiré de l'ordre du jour.",
    "La délibération est retirée.",
)


@dataclass
class Ballot:
    """A vote: its words, and what they state."""

    text: str
    outcome: Outcome = "adopted"
    unanimous: bool | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None

    def onto(self, decision: Decision) -> None:
        """Write the vote onto the record."""
        decision.outcome, decision.unanimous = self.outcome, self.unanimous
        decision.votes_for, decision.votes_against = self.votes_for, self.votes_against
        decision.abstentions = self.abstentions


def named(filler: Filler, voters: Sequence[Person]) -> str:
    """``M. ⟦PER|…⟧, Mme ⟦PER|…⟧``."""
    if filler.form is people.given_only:
        return ", ".join(filler.scene.per(one, filler.form) for one in voters)
    return ", ".join(f"{one.civility} {filler.scene.per(one, filler.form)}" for one in voters)


def _dissent(filler: Filler, template: str) -> tuple[list[Person], list[Person]]:
    """Who votes against and who abstains, as far as the template speaks of them."""
    others = [one for one in filler.scene.present if one is not filler.scene.president]
    filler.rng.shuffle(others)
    most = max(1, min(5, (filler.scene.voters - 2) // 5))
    against = others[: filler.rng.randint(1, most)] if "contre}" in template or "contre_w}" in template else []
    rest = others[len(against) :]
    quiet = rest[: filler.rng.randint(1, most)] if "abst}" in template or "abst_w}" in template else []
    return against, quiet


def _fields(filler: Filler, template: str) -> tuple[dict[str, str], dict[str, int]]:
    against, quiet = _dissent(filler, template)
    counts = {"tout": filler.scene.voters, "contre": len(against), "abst": len(quiet), "zero_contre": 0, "zero_abst": 0}
    counts["pour"] = counts["tout"] - counts["contre"] - counts["abst"]
    words = {name: str(count) for name, count in counts.items()}
    words |= {f"{name}_w": "une" if count == 1 else in_words(count) for name, count in counts.items()}
    words |= {"s_abst": "s" if len(quiet) > 1 else "", "ent": "iennent" if len(quiet) > 1 else "ient"}
    words |= {"noms_contre": named(filler, against), "noms_abst": named(filler, quiet)}
    return words, counts


def _stated(template: str, counts: Mapping[str, int], *names: str) -> int | None:
    for name in names:
        if f"{{{name}}}" in template or f"{{{name}_w}}" in template:
            return counts[name]
    return None


def ballot(filler: Filler, table: Table, case: str | None = None) -> Ballot:
    """A vote that adopts the act, worded by one of the table's formulas."""
    if case is None:
        cases = [name for name in ("unanimous", "split", "counted", "majority", "silent") if name in table]
        weights = {"unanimous": 56, "split": 26, "counted": 8, "majority": 4, "silent": 7}
        case = filler.rng.choices(cases, [weights[name] for name in cases])[0]
    template = filler.rng.choice(table[case])
    words, counts = _fields(filler, template)
    return Ballot(
        template.format(**words),
        unanimous={"unanimous": True, "split": False, "majority": False}.get(case),
        votes_for=_stated(template, counts, "pour") if case == "split" else _stated(template, counts, "tout"),
        votes_against=_stated(template, counts, "contre", "zero_contre"),
        abstentions=_stated(template, counts, "abst", "zero_abst"),
    )


def refusal(filler: Filler) -> Ballot:
    """A vote that rejects the act; the formula's ``pour`` are those who win, that is who vote against."""
    template = filler.rng.choice(REFUSED)
    words, counts = _fields(filler, template)
    return Ballot(
        template.format(**words), "rejected", False, counts["contre"], counts["pour"], _stated(template, counts, "abst")
    )


def unvoted(filler: Filler) -> Ballot:
    """An act put off or taken back."""
    outcome: Outcome = filler.rng.choice(("postponed", "postponed", "withdrawn"))
    text = filler.rng.choice(PUT_OFF if outcome == "postponed" else DROPPED)
    return Ballot(text.format(Chair=filler.scene.the_chair), outcome)
