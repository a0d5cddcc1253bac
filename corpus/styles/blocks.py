"""The building blocks that house styles share: one place to import them from.

``draw`` a ``Scene``; heads and rolls tell it (and note in ``scene.session`` what they told); votes, operative parts and
stamps fill in a ``Decision``; ``typeset`` lays the blocks out. See ``corpus/styles/acts.py`` for their use.
"""

from corpus.styles.act_topics import Act, Clause
from corpus.styles.act_topics import draw as draw_act
from corpus.styles.acting import grounds, head, operative, rapporteur, reasons, report
from corpus.styles.closings import Stamp, appeal, certified, publication, signatures, stamp
from corpus.styles.heads import (
    authority_line,
    banner,
    convocation,
    counts,
    department_line,
    opening,
    secretary,
    title_lines,
)
from corpus.styles.layout import Line, capital, contract, lines_of, names, paginate, typeset, value, wrap
from corpus.styles.rolls import roll
from corpus.styles.scene import Scene, draw
from corpus.styles.votes import Vote, noted, postponed, rejected, unanimous, vote, withdrawn

__all__ = [
    "Act",
    "Clause",
    "Line",
    "Scene",
    "Stamp",
    "Vote",
    "appeal",
    "authority_line",
    "banner",
    "capital",
    "certified",
    "contract",
    "convocation",
    "counts",
    "department_line",
    "draw",
    "draw_act",
    "grounds",
    "head",
    "lines_of",
    "names",
    "noted",
    "opening",
    "operative",
    "paginate",
    "postponed",
    "publication",
    "rapporteur",
    "reasons",
    "rejected",
    "report",
    "roll",
    "secretary",
    "signatures",
    "stamp",
    "title_lines",
    "typeset",
    "unanimous",
    "value",
    "vote",
    "withdrawn",
    "wrap",
]
