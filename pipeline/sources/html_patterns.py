"""What the elements of a web page are, as data."""

import re

UNREAD = frozenset(
    """
    head script style noscript template svg canvas iframe object embed audio video map button select input textarea
    datalist meter progress del dialog img
    """.split()
)
"""Elements without text of the document; ``del`` is what was deleted."""
AROUND = frozenset("nav aside header footer menu search".split())
ROLES = frozenset("navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar".split())
NAMES = re.compile(
    r"(?i)(?:^|[\s_-])(?:nav|navbar|navigation|menu|sub-?menu|breadcrumbs?|fil-?d?-?ariane|ariane|cookies?|tarteaucitron|sidebar"
    r"|social|share|partage[rs]?|skip-?links?|evitement|acces-?rapides?|footer|pied-?de-?page|pagination|pager|newsletter"
    r"|toolbar|banner|bandeau|sr-only|visually-hidden)(?=$|[\s_-])"
)
"""Names of classes and identifiers that sites give to what surrounds the text."""
HIDDEN = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
PAGE_BREAK_STYLE = re.compile(r"(?i)(?:page-)?break-(before|after)\s*:\s*(?:always|page|left|right)")
MAIN_NAMES = frozenset("content contenu main main-content contenu-principal page-content article".split())

BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot
    th thead tr ul
    """.split()
)
CELLS = frozenset({"td", "th"})
SECTIONS = frozenset({"main", "article", "section"})
"""A header or footer inside one belongs to the text."""
