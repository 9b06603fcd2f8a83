"""How lists are numbered: one kind with dots, one with figures, nine levels each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from masa_lint.writers.word.elements import w

if TYPE_CHECKING:
    from docx.document import Document

DOTS = 1
FIGURES = 2
LEVELS = 9
INDENT = 340
"""Twentieths of a point, for each level."""
_HANGING = 340


def numbering_xml(accent: str) -> str:
    """The part `word/numbering.xml`."""
    dots = "".join(_level(level, "bullet", "•", accent) for level in range(LEVELS))
    figures = "".join(_level(level, "decimal", f"%{level + 1}.", "") for level in range(LEVELS))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{dots}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>{figures}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        "</w:numbering>"
    )


def _level(level: int, form: str, text: str, colour: str) -> str:
    left = INDENT * level + _HANGING
    shown = f'<w:rPr><w:color w:val="{colour}"/></w:rPr>' if colour else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{_HANGING}"/></w:pPr>{shown}</w:lvl>'
    )


def new_list(document: Document, *, ordered: bool, level: int) -> int:
    """The number of a list; one with figures begins at 1 again."""
    if not ordered:
        return DOTS
    root: Any = document.part.numbering_part.element
    number = len(root.num_lst) + 1
    restart = w("lvlOverride", w("startOverride", val=1), ilvl=level)
    root.append(w("num", w("abstractNumId", val=FIGURES), restart, numId=number))
    return number
