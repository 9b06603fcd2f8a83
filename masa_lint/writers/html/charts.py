"""Charts drawn in the page itself, in its own font, where they hold nothing but shapes and words."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from markupsafe import Markup

from masa_lint.blocks.tree import Chart
from masa_lint.writers.drawings import drawing_of
from masa_lint.writers.html.markup import joined, tag
from masa_lint.writers.html.pictures import image

_SPACE = "{http://www.w3.org/2000/svg}"
_ELEMENTS = frozenset(("svg", "g", "rect", "circle", "ellipse", "line", "path", "polygon", "polyline", "text", "tspan"))
_ATTRIBUTES = frozenset(
    (
        *("x", "y", "x1", "y1", "x2", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points"),
        *("fill", "fill-opacity", "opacity", "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"),
        *("stroke-opacity", "stroke-width", "font-size", "font-weight", "text-anchor", "dominant-baseline"),
        *("transform", "viewBox"),
    )
)


def drawn(chart: Chart) -> Markup:
    """The drawing, hidden from a screen reader: the table beside it says the same.

    One that holds anything else than shapes and words (a reference, a style, a program) goes in as a picture.
    """
    found = _inline(chart.svg)
    return image(drawing_of(chart), "drawing") if found is None else found


def _inline(svg: str) -> Markup | None:
    if "<!" in svg or "<?" in svg:
        return None
    try:
        root = ElementTree.fromstring(svg)  # noqa: S314 (without a "<!" there is no entity to expand)
    except (ElementTree.ParseError, ValueError):
        return None
    if root.tag != f"{_SPACE}svg" or not root.get("viewBox"):
        return None
    if any(_foreign(element) for element in root.iter()):
        return None
    return _written(root, class_="drawing", aria_hidden="true", focusable="false")


def _foreign(element: ElementTree.Element) -> bool:
    name = element.tag.removeprefix(_SPACE)
    plain = {key: value for key, value in element.attrib.items() if key not in _ATTRIBUTES and key != "font-family"}
    return name not in _ELEMENTS or bool(plain) or any("url(" in value for value in element.attrib.values())


def _written(element: ElementTree.Element, **more: str) -> Markup:
    given = {key: value for key, value in element.attrib.items() if key in _ATTRIBUTES}
    return tag(element.tag.removeprefix(_SPACE), *_inside(element), **more, **given)


def _inside(element: ElementTree.Element) -> Iterator[Markup]:
    if element.text and element.text.strip():
        yield joined((element.text,))
    for child in element:
        yield _written(child)
        if child.tail and child.tail.strip():
            yield joined((child.tail,))
