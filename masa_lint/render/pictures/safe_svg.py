"""SVG files from outside: read, held against what a drawing needs, and written anew with nothing else."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from masa_lint.render.pictures.unusable import UnusableError

_SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = {
    *("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
    *("defs", "linearGradient", "radialGradient", "stop", "clipPath"),
}
_SILENT = {"title", "desc", "metadata"}
"""What draws nothing, and is left out without a word; so is what is not SVG's own, which programs add."""
_WORDS = {"text", "tspan", "textPath"}
_ATTRIBUTES = {
    *("id", "class", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr"),
    *("width", "height", "viewBox", "transform", "preserveAspectRatio", "pathLength", "style"),
    *("fill", "fill-opacity", "fill-rule", "clip-rule", "clip-path", "opacity", "color", "display", "visibility"),
    *("stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"),
    *("stroke-dasharray", "stroke-dashoffset", "paint-order", "offset", "stop-color", "stop-opacity"),
    *("gradientUnits", "gradientTransform", "spreadMethod", "clipPathUnits"),
}
_MOST_ELEMENTS = 5_000
_DEEPEST = 60
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[<>]*>", re.IGNORECASE)
"""As old drawing programs write it, with nothing in it; with entities a file could grow without bound."""
_REFERENCE = re.compile(r"url\(\s*['\"]?#[\w.-]+['\"]?\s*\)")
_FETCHES = re.compile(r"url\s*\(|image|import|src\s*\(|expression|[\\\\@]", re.IGNORECASE)
_ELSEWHERE = "this SVG fetches something from elsewhere. Save it as plain SVG."
_NUMBER = re.compile(r"-?\d{1,6}(?:\.\d+)?")


def safe_svg(content: bytes) -> bytes:
    """A drawing with the same look, which runs nothing, fetches nothing and says nothing.

    Raises:
        UnusableError: it is no SVG, too much of one, or needs what cannot be drawn safely everywhere.
    """
    root = _parse(content)
    if root.tag != f"{_SVG}svg":
        raise UnusableError("this is no SVG picture.")
    root.set("viewBox", _view_box(root))
    _clean(root)
    ElementTree.register_namespace("", _SVG[1:-1])
    written: bytes = ElementTree.tostring(root, encoding="utf-8")
    return written


def _view_box(root: ElementTree.Element) -> str:
    box = root.get("viewBox", f"0 0 {root.get('width', '')} {root.get('height', '')}").replace(",", " ").split()
    numbers = [one.removesuffix("px") for one in box]
    if len(numbers) != 4 or not all(map(_NUMBER.fullmatch, numbers)) or not all(map(float, numbers[2:])):
        raise UnusableError("this SVG does not say how large it is. It needs a “viewBox”.")
    return " ".join(numbers)


def _parse(content: bytes) -> ElementTree.Element:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnusableError("this SVG is not stored as UTF-8. Save it again.") from None
    text = _DOCTYPE.sub("", text, count=1)
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise UnusableError("this SVG defines entities. Save it as plain SVG.")
    try:
        return ElementTree.fromstring(text)  # noqa: S314  (without a DOCTYPE there are no entities)
    except (ElementTree.ParseError, ValueError):
        raise UnusableError("this is no SVG picture.") from None


def _clean(root: ElementTree.Element) -> None:
    """Take out what draws nothing, and refuse what could do more than draw. Without recursion: it may be deep."""
    todo = [(root, 1)]
    seen = 0
    while todo:
        element, depth = todo.pop()
        seen += 1
        if seen > _MOST_ELEMENTS or depth > _DEEPEST:
            raise UnusableError("this SVG has too many parts. Save it as PNG.")
        element.text = element.tail = None
        for child in list(element):
            name = child.tag.removeprefix(_SVG) if isinstance(child.tag, str) else ""
            if name in _SILENT or not isinstance(child.tag, str) or not child.tag.startswith(_SVG):
                element.remove(child)
                continue
            if name in _WORDS:
                raise UnusableError("this SVG has words in it, and easy-read pictures have none. Save it without.")
            if name not in _DRAWN:
                raise UnusableError(f"this SVG holds “{name}”, which cannot be shown safely. Save it as PNG.")
            todo.append((child, depth + 1))
        _clean_attributes(element)


def _clean_attributes(element: ElementTree.Element) -> None:
    for name, value in list(element.attrib.items()):
        if name.lower().startswith("on"):
            raise UnusableError("this SVG holds a program. Save it as plain SVG.")
        if name.rpartition("}")[2] == "href":
            if not value.startswith("#"):
                raise UnusableError(_ELSEWHERE)
            continue
        if name not in _ATTRIBUTES:
            del element.attrib[name]
            continue
        if _FETCHES.search(_REFERENCE.sub("", value)):
            raise UnusableError(_ELSEWHERE)
