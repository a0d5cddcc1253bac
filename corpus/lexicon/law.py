"""Citations of law as minutes write them: marked references, visas, sentences, and look-alikes that are no citation."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import law_texts as texts
from corpus.lexicon.dates import any_form as date_form
from corpus.lexicon.dates import numeric, sitting_date
from corpus.lexicon.law_articles import (
    article,
    articles,
    code_name,
    of_code,
    some_articles,
    some_code,
)
from corpus.lexicon.law_data import CODES
from corpus.lexicon.law_dated import (
    article_of_text,
    cased,
    dated,
    decree,
    european,
    law,
    named_law,
    order,
    ordinance,
    several,
    titled_law,
    with_determiner,
)
from corpus.lexicon.law_phrases import (
    CODE_VISAS,
    DISTRACTORS,
    ENDS,
    ORDER_SUBJECTS,
    SENTENCES,
    VISA_WORDS,
)
from corpus.lexicon.numbers import citation
from corpus.markup import mark

__all__ = ["KINDS", "distractor", "legal", "legal_ref", "sentence", "visa", "visas", "with_determiner"]


def legal(text: str) -> str:
    """The citation as a marked mention."""
    return mark("LEGAL_REF", text)


def _typeset(rng: random.Random, text: str) -> str:
    text = text.replace("'", "’") if rng.random() < 0.35 else text
    return re.sub(r"n° ?(?=\w)", rng.choice(("n°", "n° ", "N° ")), text) if rng.random() < 0.2 else text


def _lone_articles(rng: random.Random) -> str:
    return some_articles(rng, rng.choice((*CODES[:1] * 3, *CODES[1:8])))


# kind of citation → (how often, how it is written)
KINDS: dict[str, tuple[int, Callable[[random.Random], str]]] = {
    "code": (20, lambda rng: code_name(rng, some_code(rng))),
    "article_of_code": (30, lambda rng: of_code(rng, some_code(rng))),
    "articles": (10, _lone_articles),
    "law": (11, law),
    "article_of_text": (7, article_of_text),
    "named_law": (8, named_law),
    "titled_law": (2, titled_law),
    "decree": (8, decree),
    "order": (9, order),
    "ordinance": (4, ordinance),
    "european": (5, lambda rng: _typeset(rng, european(rng))),
    "circular": (4, lambda rng: cased(rng, _typeset(rng, rng.choice(texts.CIRCULARS)))),
    "other": (2, lambda rng: cased(rng, rng.choice(texts.OTHERS))),
}


def legal_ref(rng: random.Random, kind: str | None = None) -> str:
    """One marked citation, of a kind of KINDS (drawn where none is given)."""
    name = kind or rng.choices(list(KINDS), weights=[weight for weight, _ in KINDS.values()])[0]
    return legal(KINDS[name][1](rng))


def _code_visa(rng: random.Random) -> str:
    """ "le ⟦Code …⟧ et notamment son ⟦article L. 2121-29⟧"."""
    code, other = some_code(rng), some_code(rng)
    short = code.short[0] if code.short else ""
    pattern = rng.choice(CODE_VISAS)
    if not short and "{short}" in pattern:
        pattern = "le {code}"
    return pattern.format(
        code=legal(code_name(rng, code)),
        full=legal(code.name),
        short=legal(short) if short else "",
        other=legal(code_name(rng, other)),
        article=legal(article(rng, code)),
        articles=legal(articles(rng, code)),
        article_bis=legal(article(rng, code)),
        of=with_determiner(legal(of_code(rng, code))),
    )


def _text_visa(rng: random.Random) -> str:
    """A dated text with what its title says: "la ⟦loi n° …⟧ relative à …", "dite ⟦loi NOTRe⟧"."""
    noun, table = rng.choice(
        (("loi", texts.LAWS), ("loi", texts.LAWS), ("décret", texts.DECREES), ("ordonnance", texts.ORDINANCES))
    )
    text = rng.choice(table)
    ref = legal(dated(rng, noun, text))
    changed = (
        rng.choice(("", "", "", " modifiée", " susvisée")) if noun != "décret" else rng.choice(("", "", " modifié"))
    )
    title = f" {text.title}" if text.title and rng.random() < 0.8 else ""
    known = [name for name in text.known if name.startswith("loi")]
    dite = ""
    if known and noun == "loi" and rng.random() < 0.35:
        dite = rng.choice((", dite {}", " dite {}", " ({})", ", dite « {} »")).format(
            legal(rng.choice(known).replace("« ", "").replace(" »", ""))
        )
    of = ", notamment son " + legal(f"article {rng.randint(1, 120)}") if rng.random() < 0.12 else ""
    return with_determiner(ref) + changed + title + dite + of


def _other_visa(rng: random.Random) -> str:
    draw = rng.random()
    if draw < 0.15:
        return several(rng, legal)
    if draw < 0.42:
        return with_determiner(legal_ref(rng, "order")) + rng.choice(ORDER_SUBJECTS)
    if draw < 0.65:
        return citation(rng)
    return with_determiner(
        legal_ref(rng, rng.choice(("european", "circular", "article_of_text", "decree", "named_law")))
    )


def _visa_body(rng: random.Random) -> str:
    return rng.choices((_code_visa, _text_visa, _other_visa), weights=(6, 4, 3))[0](rng)


def _apostrophes(rng: random.Random, text: str) -> str:
    """Curly apostrophes every other time."""
    return text.replace("'", "’") if rng.random() < 0.5 else text


def visa(rng: random.Random) -> str:
    """ "Vu le ⟦LEGAL_REF|Code …⟧ et notamment son ⟦LEGAL_REF|article L. 2121-29⟧ ;"."""
    return _apostrophes(rng, rng.choice(VISA_WORDS) + _visa_body(rng) + rng.choice(ENDS))


def visas(rng: random.Random, count: int) -> list[str]:
    """The visas of one act, in one style: the code of local authorities first more often than not."""
    word, end = rng.choice(VISA_WORDS), rng.choice(ENDS)
    bodies = [_visa_body(rng) for _ in range(count)]
    if bodies and rng.random() < 0.7:
        name = legal(code_name(rng, CODES[0]))
        tail = (
            f"{rng.choice((', notamment son ', ' et notamment son '))}{legal(article(rng, CODES[0]))}"
            if rng.random() < 0.4
            else ""
        )
        bodies[0] = f"le {name}{tail}"
    curly = rng.random() < 0.5
    lines = [word + body + end for body in bodies]
    return [line.replace("'", "’") if curly else line for line in lines]


def sentence(rng: random.Random) -> str:
    """A whole marked sentence of a debate or a report that cites law."""
    ref = legal_ref(rng)
    pattern = rng.choice(SENTENCES)
    if with_determiner(ref).startswith("les ") and "{the" in pattern:
        pattern = "Il est fait application {of}."
    the = with_determiner(ref)
    written = pattern.format(
        the=the,
        the_cap=the[0].upper() + the[1:],
        of=with_determiner(ref, "of"),
        to=with_determiner(ref, "to"),
        bare=ref,
        bare_bis=legal_ref(rng),
        cite=citation(rng),
    )
    return _apostrophes(rng, written)


def distractor(rng: random.Random) -> str:
    """A sentence that looks like a citation and is none: the act's own articles, statutes, contracts, a bare M57."""
    date = sitting_date(rng)
    number, small = rng.randint(1, 12), rng.randint(2, 40)
    written = rng.choice(DISTRACTORS).format(n=number, m=small, y=date.year, date=date_form(rng, date), d=numeric(date))
    return written.upper() if rng.random() < 0.08 else written
