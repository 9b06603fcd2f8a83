"""Elements of a Word file, written as they nest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element
else:
    Element = Any


def w(tag: str, *children: Element | None, **attributes: object) -> Any:
    """An element of WordprocessingML: `w("b", val=0)` is `<w:b w:val="0"/>`. A child that is None is left out."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(f"w:{tag}", {qn(f"w:{name}"): str(value) for name, value in attributes.items()})
    element.extend([child for child in children if child is not None])
    return element


def paragraph(style: str, *content: Element | None, properties: tuple[Element, ...] = ()) -> Any:
    """A paragraph in a style (its id), with other properties in the order that the schema asks for."""
    return w("p", w("pPr", w("pStyle", val=style), *properties), *content)


def text(words: str) -> list[Any]:
    """The words inside a run; a no-break hyphen is an element of its own, as Word writes it."""
    found: list[Any] = []
    for place, piece in enumerate(words.split("\u2011")):
        if place:
            found.append(w("noBreakHyphen"))
        if piece:
            letters = w("t")
            letters.text = piece
            letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            found.append(letters)
    return found


def hex_of(colour: str) -> str:
    """A colour as Word writes it: 1D3F72 for #1d3f72."""
    return colour.lstrip("#").upper()
