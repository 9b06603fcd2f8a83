"""The styles of a Word file. Everything that a partnership may want to change is a style; little is set by hand."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from masa_lint.writers import fonts
from masa_lint.writers.page import Page
from masa_lint.writers.shades import INK, QUIET_INK, RULE
from masa_lint.writers.word.elements import hex_of

HEADINGS = (1.45, 1.2, 1.08, 1.0, 1.0, 1.0)
"""The size of each level, as a part of the running text's. Headings below are set as the last."""
_COLOURED = 2
"""Down to this level headings have the accent's colour, and more space above."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TWENTIETHS = 20
_LINE = 240
_INDENT = 340
_CODE = "F3F5F8"
"""Behind lines of a file."""


@dataclass(frozen=True, slots=True)
class Face:
    """One style of paragraphs. Sizes and spaces are parts of the running text's size; `line` is in lines."""

    id: str
    name: str
    based_on: str = "Normal"
    size: float = 1.0
    bold: bool = False
    colour: str = ""
    before: float = 0.0
    after: float = 0.5
    line: float = 0.0
    keep_next: bool = False
    outline: int | None = None
    indent: tuple[int, int] = (0, 0)
    """On the left and on the right, in twentieths of a point."""
    frame: str = ""
    """Lines, a background and tabs, as XML."""
    font: str = ""


def heading_style(level: int, *, listed: bool = True) -> str:
    """The id of the style of a heading, from 1; one that no list of contents takes up where it is not listed."""
    return f"Heading{min(level, len(HEADINGS))}{'' if listed else 'Unlisted'}"


def styles_xml(page: Page, accent: str, font: str, language: str) -> str:
    """The part `word/styles.xml`. `accent` is without its `#`."""
    family, tongue, size = quoteattr(font), quoteattr(language), round(page.size_pt * 2)
    faces = [*_running(page), *_headings(accent), *_apart(page), *_edges(page)]
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault>'
        f"<w:rPr><w:rFonts w:ascii={family} w:hAnsi={family} w:eastAsia={family} w:cs={family}/>"
        f'<w:color w:val="{hex_of(INK)}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val={tongue} w:eastAsia={tongue} w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault/></w:docDefaults>{''.join(_face(face, page) for face in faces)}{_others(accent)}</w:styles>"
    )


def _running(page: Page) -> list[Face]:
    quiet, small = hex_of(QUIET_INK), page.small_pt / page.size_pt
    return [
        Face("Normal", "Normal", based_on="", line=page.line_spacing),
        Face("Lead", "Lead", size=1.15, bold=True),
        Face("Label", "Label", size=small, colour=quiet, after=0.4),
        Face("ListParagraph", "List Paragraph", after=0.25),
        Face("Caption", "caption", bold=True, before=0.6, after=0.35, keep_next=True),
        Face("TableWords", "Table words", size=1.0 if page.easy else small, after=0.0, line=1.15),
        Face("Term", "Term", bold=True, after=0.15, line=1.1, indent=(0, 120)),
        Face("Picture", "Picture", size=0.25, after=0.3, line=1.0),
        Face("RowPicture", "Row picture", size=0.25, after=0.0, line=1.0),
        Face("Spacer", "Spacer", size=0.25, after=0.0, line=1.0),
        Face("Gap", "Gap", size=0.25, after=0.5, line=1.0),
    ]


def _headings(accent: str) -> list[Face]:
    faces = [Face("Title", "Title", size=1.9, bold=True, colour=accent, after=0.7, line=1.1, keep_next=True)]
    for place, size in enumerate(HEADINGS):
        level = place + 1
        colour, before = (accent, 1.5) if level <= _COLOURED else ("", 1.0)
        names = ((f"heading {level}", heading_style(level)),
                 (f"Heading {level} not in contents", heading_style(level, listed=False)))  # fmt: skip
        faces += [
            Face(
                style, name, size=size, bold=True, colour=colour, before=before, line=1.1, keep_next=True, outline=place
            )
            for name, style in names
        ]
    faces.append(
        Face("ContentsTitle", "Contents title", size=HEADINGS[0], bold=True, colour=accent, before=1.0, line=1.1,
             keep_next=True)
    )  # fmt: skip
    for level in (1, 2, 3):
        faces.append(Face(f"TOC{level}", f"toc {level}", after=0.3, line=1.15, indent=(_INDENT * (level - 1), 0)))
    return faces


def _apart(page: Page) -> list[Face]:
    """What stands apart from the text: notices, cards, lines of a file, lines to write on."""
    quiet, small = hex_of(QUIET_INK), page.small_pt / page.size_pt
    code = _box(6, _CODE, "top", "left", "bottom", "right") + f'<w:shd w:val="clear" w:color="auto" w:fill="{_CODE}"/>'
    return [
        Face("NoticeTitle", "Notice title", size=1.1, bold=True, after=0.35, keep_next=True),
        Face("CardLine", "Card line", size=small, colour=quiet, before=1.2, after=0.2, keep_next=True,
             frame=_box(8, hex_of(RULE), "top") + _tab(page)),
        Face("CodeLines", "Code lines", size=small if page.easy else small * 0.95, after=0.9, line=1.1, frame=code,
             indent=(120, 120), font=fonts.MONO),
        Face("WriteLine", "Write line", after=0.0, line=2.2 if page.easy else 2.0,
             frame=_box(1, hex_of(RULE), "bottom", "between")),
    ]  # fmt: skip


def _edges(page: Page) -> list[Face]:
    """What stands at the edges of every page."""
    quiet, small = hex_of(QUIET_INK), page.small_pt / page.size_pt
    return [
        Face("Header", "header", size=small, bold=True, after=0.6, line=1.0, indent=(80, 80)),
        Face("Footer", "footer", size=small, colour=quiet, after=0.0, line=1.0,
             frame=_box(4, hex_of(RULE), "top") + _tab(page)),
    ]  # fmt: skip


def _face(face: Face, page: Page) -> str:
    before, after = (round(part * page.size_pt * _TWENTIETHS) for part in (face.before, face.after))
    line = f' w:line="{round(face.line * _LINE)}" w:lineRule="auto"' if face.line else ""
    left, right = face.indent
    size, family = round(face.size * page.size_pt * 2), quoteattr(face.font)
    return "".join(
        (
            f'<w:style w:type="paragraph"{_standing(face)} w:styleId="{face.id}"><w:name w:val="{escape(face.name)}"/>',
            f'<w:basedOn w:val="{face.based_on}"/>' if face.based_on else "",
            '<w:next w:val="Normal"/>' if face.keep_next else "",
            "<w:qFormat/><w:pPr>",
            "<w:keepNext/><w:keepLines/>" if face.keep_next else "",
            f"<w:widowControl/>{face.frame}<w:suppressAutoHyphens/>",
            f'<w:spacing w:before="{before}" w:after="{after}"{line}/>',
            f'<w:ind w:left="{left}" w:right="{right}"/>' if left or right else "",
            '<w:jc w:val="left"/>',
            f'<w:outlineLvl w:val="{face.outline}"/>' if face.outline is not None else "",
            "</w:pPr><w:rPr>",
            f"<w:rFonts w:ascii={family} w:hAnsi={family} w:cs={family}/>" if face.font else "",
            "<w:b/><w:bCs/>" if face.bold else "",
            f'<w:color w:val="{face.colour}"/>' if face.colour else "",
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>',
        )
    )


_WORDS_OWN = ("Title", "List Paragraph")
"""Styles that Word knows, besides those whose name begins with a small letter."""


def _standing(face: Face) -> str:
    if face.id == "Normal":
        return ' w:default="1"'
    return "" if face.name in _WORDS_OWN or face.name[:1].islower() else ' w:customStyle="1"'


def _box(space: int, colour: str, *sides: str) -> str:
    """Thin lines at some sides, `space` points away from the words."""
    lines = (f'<w:{side} w:val="single" w:sz="4" w:space="{space}" w:color="{colour}"/>' for side in sides)
    return f"<w:pBdr>{''.join(lines)}</w:pBdr>"


def _tab(page: Page) -> str:
    return f'<w:tabs><w:tab w:val="right" w:pos="{page.width_twips}"/></w:tabs>'


def _others(accent: str) -> str:
    """The styles of words in a line, and of a table without lines."""
    mono = quoteattr(fonts.MONO)
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:rPr><w:color w:val="{accent}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="character" w:customStyle="1" w:styleId="CodeWords"><w:name w:val="Code words"/>'
        f"<w:rPr><w:rFonts w:ascii={mono} w:hAnsi={mono} w:cs={mono}/></w:rPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )
