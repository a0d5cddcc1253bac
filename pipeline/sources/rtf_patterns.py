"""What the control words of RTF mean, as data."""

CHARACTERS = {
    "line": "\n", "tab": "\t", "nestcell": "\t", "nestrow": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
}  # fmt: skip
SYMBOLS = {"~": "\xa0", "_": "-", "{": "{", "}": "}", "\\": "\\", "-": ""}
"""After a backslash, without a word; what is not here gives nothing."""

HEADS = frozenset("header headerf headerl headerr".split())
FEET = frozenset("footer footerf footerl footerr".split())
BOXES = frozenset("shptxt dptxbxtext".split())
APART = HEADS | FEET | BOXES | {"footnote"}
"""Groups that are read apart from the text around them."""

SKIPPED = frozenset(
    """
    annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author background bkmkend
    bkmkstart blipuid buptim category colorschememapping colortbl comment company creatim datafield datastore defchp
    defpap do doccomm docvar falt file filetbl fldinst fldtype fname fontemb fontfile formfield ftncn ftnsep
    ftnsepc aftncn aftnsep aftnsepc generator hlinkbase info keycode keywords latentstyles levelnumbers leveltext
    lfolevel list listlevel listname listoverride listoverridetable listpicture liststylename listtable mailmerge
    manager mmathPr nextfile nonesttables nonshppict objalias objclass objdata objname objsect objtime oldcprops oldpprops oldsprops
    oldtprops oleclsid operator panose password passwordhash pgp pgptbl pict pn pnseclvl pntxta pntxtb printim
    private propname protusertbl revtbl revtim rsidtbl rxe shprslt sn sp staticval stylesheet subject sv
    svb tc template themedata title txe userprops windowcaption writereservation writereservhash xe xmlnstbl
    """.split()
)
"""Groups that hold no text of the document, even where no ``\\*`` says so."""
READ_ALL_THE_SAME = frozenset("shpinst nesttableprops do".split())
"""Starred groups that are left out but may hold text boxes or the end of a nested row."""

CHARSETS = {
    "77": "mac_roman", "128": "cp932", "129": "cp949", "134": "gbk", "136": "big5", "161": "cp1253",
    "162": "cp1254", "163": "cp1258", "177": "cp1255", "178": "cp1256", "186": "cp1257", "204": "cp1251",
    "222": "cp874", "238": "cp1250", "254": "cp437", "255": "cp850",
}  # fmt: skip
"""The codecs of fonts' character sets, where they are not the document's own."""
