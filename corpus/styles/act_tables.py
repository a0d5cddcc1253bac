"""A scene enters; acts with a table leave: grants to many, lots of a market, plans of financing, aids to persons."""

from corpus.lexicon import money, organisations, people
from corpus.lexicon.organisations import org
from corpus.styles.act_slots import Slots
from corpus.styles.act_topics import Act, Clause
from corpus.styles.act_words import FUNDERS, FUNDINGS, GRANT_REPORTS, GRANT_TITLES, LOTS
from corpus.styles.layout import Line, capital, names
from corpus.styles.scene import Scene

SLOTTED_WORKS = "{works}"


def _rows(scene: Scene, rows: list[tuple[str, str]], total: str = "") -> Line:
    """Two columns as a text layer has them."""
    joint = scene.rng.choice((" ", "  ", " : ", " | ", " ........ ", "\n", " – "))
    lines = [f"{left}{joint}{right}" for left, right in rows]
    if scene.rng.random() < 0.5:
        lines.insert(
            0,
            scene.rng.choice(
                (
                    "Association Montant",
                    "BÉNÉFICIAIRES  MONTANT VOTÉ",
                    "Nom de l'association  Subvention proposée",
                    "Organisme  Somme",
                    "Bénéficiaire : montant",
                )
            ),
        )
    if total:
        lines.append(f"{scene.rng.choice(('TOTAL', 'Total', 'Total général'))}{joint}{total}")
    return Line("\n".join(lines))


def grants(scene: Scene) -> Act:
    """Many associations, a sum each."""
    rng, slots = scene.rng, Slots(scene)
    beneficiaries: dict[str, None] = {}
    for _ in range(rng.randint(5, 19)):
        kind = rng.choice(
            ("association", "association", "sports_club", "sports_club", "national_association", "school")
        )
        beneficiaries[organisations.organisation(rng, kind).name] = None
    form = rng.choice(("spaced", "bare", "thin"))
    sums = [money.draw_value(rng, 50, 9000).quantize(1) for _ in beneficiaries]
    rows = [(org(name), money.euros(rng, value, form)) for name, value in zip(beneficiaries, sums, strict=True)]
    total = sum(sums, start=sums[0] * 0)
    shown = rng.random() < 0.5
    title = rng.choice(GRANT_TITLES)
    act = Act("VIE ASSOCIATIVE", title.format(year=scene.date.year))
    act.report = [slots.fill(text) for text in rng.sample(GRANT_REPORTS, rng.randint(1, 3))]
    act.clauses = [
        Clause("attribuer", "les subventions suivantes"),
        Clause("dire", "que les crédits sont inscrits à l'article 6574 du budget"),
    ]
    act.clauses = act.clauses if rng.random() < 0.6 else act.clauses[:1]
    act.table = _rows(scene, rows, money.euros(rng, total, form) if shown else "")
    act.after = 9
    act.amounts = list(dict.fromkeys(f"{value:.2f}" for value in [*sums, *([total] if shown else [])]))
    return act


def lots(scene: Scene) -> Act:
    """A market in lots, each to a company."""
    rng, slots = scene.rng, Slots(scene)
    works = slots.fill(SLOTTED_WORKS)
    tax = rng.choice(("HT", "€ HT", "TTC", "H.T.")).replace("€ ", "")
    kept = rng.sample(LOTS, rng.randint(3, 8))
    head = rng.choice(
        ("Lot n° {i} – {lot} : ", "Lot {i} : {lot} – ", "Lot n°{i} {lot} ", "LOT {i} {lot} : ", "- lot {i} ({lot}) : ")
    )
    said = rng.choice(
        (
            "{who} pour un montant de {sum} {tax}",
            "{who} – {sum} {tax}",
            "entreprise {who}, {sum} {tax}",
            "{who} ({sum} {tax})",
            "attribué à {who} pour {sum} {tax}",
        )
    )
    values, lines = [], []
    for place, lot in enumerate(kept, 1):
        text, value = money.amount(rng, 3000, 400000)
        values.append(value)
        who = org(organisations.organisation(rng, "company").name)
        lines.append(head.format(i=place, lot=lot) + said.format(who=who, sum=text, tax=tax))
    if rng.random() < 0.3:
        lines.append(head.format(i=len(kept) + 1, lot="Cuisine").rstrip(" :–") + " : infructueux")
    act = Act(
        "COMMANDE PUBLIQUE",
        rng.choice(
            (
                "Attribution des marchés de travaux – {w}",
                "Marché à lots : {w}",
                "{w} : attribution des lots",
                "Choix des entreprises pour {w}",
            )
        ).format(w=works),
    )
    act.title = capital(act.title)
    act.grounds = [slots.fill("le {procurement}"), "l'avis de la commission d'appel d'offres"]
    act.report = [
        slots.fill(text)
        for text in (
            "Un avis d'appel public à la concurrence a été publié le {date} au <O:BOAMP> et dans <O:{paper}>.",
            "Le rapport d'analyse a été établi par {company}, maître d'œuvre. {n:8-40} offres ont été reçues.",
            "{orgnoise}",
        )
    ]
    act.clauses = [
        Clause("attribuer", "les marchés aux entreprises suivantes"),
        Clause("autoriser", f"{scene.the_chair} à signer les marchés et toutes pièces s'y rapportant"),
    ]
    act.table, act.after = Line("\n".join(lines)), 9
    act.amounts = list(dict.fromkeys(f"{value:.2f}" for value in values))
    return act


def financing(scene: Scene) -> Act:
    """A plan of financing in the report, a subsidy asked in the decision."""
    rng, slots = scene.rng, Slots(scene)
    act = Act(
        rng.choice(("FINANCES", "DEMANDE DE SUBVENTION")),
        slots.fill(
            rng.choice(
                (
                    "Demande de subvention : {works}",
                    "Plan de financement – {works}",
                    "{works.Cap} : demandes de subventions",
                )
            )
        ),
    )
    asked, value = money.amount(rng, 5000, 150000)
    rows = [("Coût de l'opération", money.amount(rng, 150000, 900000)[0] + " HT"), (rng.choice(FUNDINGS), asked)]
    rows += [(org(_funder(scene)), money.amount(rng, 4000, 90000)[0]) for _ in range(rng.randint(1, 3))]
    rows.append(
        (
            rng.choice(("Autofinancement", "Fonds propres", "Reste à charge", "Emprunt")),
            money.amount(rng, 5000, 90000)[0],
        )
    )
    plan = _rows(scene, rows)
    act.report = [
        slots.fill("Le projet a été chiffré par {company}, maître d'œuvre. {sentence}"),
        "Le plan de financement prévisionnel s'établit ainsi :",
        plan,
    ]
    act.clauses = [
        Clause("approuver", "le plan de financement prévisionnel"),
        Clause("solliciter", slots.fill("de l'<O:État> une subvention de ") + asked),
        Clause("autoriser", f"{scene.the_chair} à déposer le dossier"),
    ]
    act.amounts = [f"{value:.2f}"]
    return act


def _funder(scene: Scene) -> str:
    department = scene.authority.department
    near = (
        f"Département {department.complement}",
        f"Conseil départemental {department.complement}",
        f"CD{department.code}",
    )
    return scene.rng.choice((*near, *FUNDERS))


def household(scene: Scene) -> Act:
    """Aids to named persons, a sum each."""
    rng = scene.rng
    joint = rng.choice((" : ", " – ", ", "))
    form = rng.choice((scene.prose, people.initial_caps, people.given_first_caps))
    several = people.people(rng, rng.randint(2, 7))
    drawn = [money.amount(rng, 80, 4000) for _ in several]
    lines = [
        f"- {one.civility} {people.per(form(one))}{joint}{text}" for one, (text, _) in zip(several, drawn, strict=True)
    ]
    slots = Slots(scene)
    act = Act(
        "ACTION SOCIALE",
        rng.choice(
            (
                "Aides individuelles",
                "Attribution d'aides à l'amélioration de l'habitat",
                "Primes à l'acquisition d'un vélo électrique",
                "Bourses aux étudiants",
                "Aides facultatives – commission permanente",
                "Secours exceptionnels",
            )
        ),
    )
    act.report = [
        slots.fill(text)
        for text in (
            "Les dossiers ont été instruits avec {assoc} et l'<O:Anah>.",
            "La <O:CAF {of_dept}> a transmis les attestations de quotient familial.",
            "{sentence}",
        )
    ]
    act.clauses = [
        Clause("accorder", "les aides suivantes"),
        Clause("autoriser", f"{scene.the_chair} à procéder au versement"),
    ]
    act.table, act.after = Line("\n".join(lines)), 9
    act.amounts = list(dict.fromkeys(f"{value:.2f}" for _, value in drawn))
    return act


def delegates(scene: Scene) -> Act:
    """Members named to outside bodies, by secret ballot or a show of hands."""
    rng, slots = scene.rng, Slots(scene)
    chosen = rng.sample(scene.present, min(len(scene.present), rng.choice((2, 2, 4))))
    body = slots.fill("{syndicate}")
    act = Act(
        "INSTITUTIONS",
        slots.fill(
            rng.choice(
                (
                    "Désignation des délégués auprès de {syndicate}",
                    "Élection des représentants au sein de {syndicate}",
                    "{syndicate.Cap} : désignation des délégués",
                )
            )
        ),
    )
    half = len(chosen) // 2
    first, rest = (
        names([scene.titled(one) for one in chosen[:half]]),
        names([scene.titled(one) for one in chosen[half:]]),
    )
    act.report = [
        f"Il convient de désigner {half} titulaire(s) et {half} suppléant(s) auprès de {body}.".replace(
            "de le ", "du "
        ),
        rng.choice(("Il est procédé au vote à bulletin secret.", "Le scrutin a lieu à main levée.")),
    ]
    if rng.random() < 0.5:
        votes = scene.voters - rng.randint(0, 2)
        act.report.append(
            Line(
                f"Premier tour de scrutin\nNombre de bulletins : {scene.voters}\n"
                f"Bulletins blancs ou nuls : {scene.voters - votes}\nSuffrages exprimés : {votes}\n"
                f"Ont obtenu : {scene.titled(chosen[0])} : {votes} voix"
            )
        )
    act.clauses = [
        Clause("désigner", f"en qualité de titulaires {first}"),
        Clause("désigner", f"en qualité de suppléants {rest}"),
    ]
    return act
