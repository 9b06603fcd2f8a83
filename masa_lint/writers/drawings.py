"""Pictures made fit for paper: as SVG that any renderer can draw, and as PNG for Word."""

from __future__ import annotations

import base64
import json
import re
import struct
from collections.abc import Iterator
from functools import lru_cache

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Chart, Picture, PictureRow
from masa_lint.writers import fonts
from masa_lint.writers.printable import printable_lines, spelled
from masa_lint.writers.typesetter import carried_fonts, require_typst

_FAMILY = re.compile(r"""(font-family\s*[=:]\s*)("[^"<>]*"|'[^'<>]*'|[^;"'<>]*)""")
_ROOT = re.compile(r"<svg\b(?![^>]*font-family)")
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));")
_MARKUP = {"&", "<", ">", '"', "'"}
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER = 24
"""Bytes, after which its size is known."""
_DOTS_PER_INCH = 200
"""As an office printer needs."""
TALLEST_CM = 20.0
"""A picture that would be taller is made smaller."""
_MOST_DOTS = 50_000_000
"""A PNG with more has to be made smaller by whoever took it: to draw it would take a computer's whole memory."""
_PAGE = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#let given = json(bytes(sys.inputs.picture))
#let source = bytes(given.source)
#let drawn(..size) = image(source, format: given.format, ..size)
#let width = given.width * 1cm
#let tallest = given.tallest * 1cm
#context if measure(drawn(width: width)).height > tallest { drawn(height: tallest) } else { drawn(width: width) }
"""


class UndrawableError(Exception):
    """A picture is broken; its text names the picture."""

    def __init__(self, key: str) -> None:
        super().__init__(f'The picture "{key}" could not be drawn. It is no whole SVG or PNG file, or too large.')


def svg_of(picture: Picture) -> str:
    """The picture as SVG: its own, or one that holds its PNG, drawn anew.

    Raises:
        UndrawableError: it holds no picture.
        MissingExtraError: typst, which draws, is not installed.
    """
    if picture.svg:
        return clean_svg(picture.svg)
    png = png_of(picture)
    width, height = size_of(png)
    data = base64.b64encode(png).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" href="data:image/png;base64,{data}"/></svg>'
    )


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG in dots."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@lru_cache(maxsize=256)
def clean_svg(svg: str) -> str:
    """A drawing whose words are set in the fonts that papers carry, and hold no letter that those lack."""
    text = _REFERENCE.sub(_letter, svg)
    text = _FAMILY.sub(lambda found: f"{found[1]}{_in_quotes(found[2])}", text)
    text = _ROOT.sub(lambda found: f'{found[0]} font-family="{fonts.FAMILY}"', text, count=1)
    return spelled(printable_lines(text))


def _letter(reference: re.Match[str]) -> str:
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    letter = chr(code) if 0 < code < 0x110000 else "\ufffd"
    return reference[0] if letter in _MARKUP else letter


def _in_quotes(family: str) -> str:
    quote = family[:1] if family[:1] in ('"', "'") else ""
    return f"{quote}{fonts.FAMILY}{quote}"


def png_of(picture: Picture) -> bytes:
    """The picture as PNG, `width_cm` wide at 200 dots an inch. One that is a PNG is drawn anew, without what a camera
    may have written into it (where a photo was taken, and when).

    Raises:
        UndrawableError: it cannot be drawn.
        MissingExtraError: typst, which draws, is not installed.
    """
    drawn = _drawn(picture.svg, picture.png, picture.width_cm)
    if drawn is None:
        raise UndrawableError(picture.key)
    return drawn


@lru_cache(maxsize=256)
def _drawn(svg: str, png: bytes, width_cm: float) -> bytes | None:
    """None where it cannot be drawn. Remembered, since one plan's papers share their pictures."""
    typst = require_typst("A Word document with pictures", "docx")
    if not svg and not _can_be_opened(png):
        return None
    given = {
        "source": clean_svg(svg) if svg else list(png),
        "format": "svg" if svg else "png",
        "width": width_cm,
        "tallest": TALLEST_CM,
    }
    try:
        drawn: bytes = typst.compile(
            _PAGE,
            format="png",
            ppi=_DOTS_PER_INCH,
            sys_inputs={"picture": json.dumps(given)},
            font_paths=carried_fonts(),
            root=fonts.FOLDER,
        )
    except typst.TypstError:
        return None
    return drawn


def _can_be_opened(png: bytes) -> bool:
    if not png.startswith(_PNG) or len(png) < _PNG_HEADER:
        return False
    width, height = size_of(png)
    return 0 < width * height <= _MOST_DOTS


def draw_all(paper: Paper) -> None:
    """Draw every picture of a paper, to find one that is broken.

    Raises:
        UndrawableError: the first that cannot be drawn.
    """
    for picture in _pictures(paper):
        if picture.svg or picture.png:
            png_of(picture)


def _pictures(paper: Paper) -> Iterator[Picture]:
    if paper.theme.logo:
        yield paper.theme.logo
    for block in walk(paper.blocks):
        match block:
            case Picture():
                yield block
            case PictureRow(picture=picture):
                yield picture
            case Chart():
                yield drawing_of(block)
            case _:
                pass


def drawing_of(chart: Chart) -> Picture:
    """A chart's drawing, which is decoration: the table beside it says the same."""
    return Picture(key=chart.table.caption, svg=chart.svg, width_cm=chart.width_cm)
