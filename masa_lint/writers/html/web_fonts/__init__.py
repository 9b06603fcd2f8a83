"""The fonts that a page carries, as WOFF2; `write_fonts.py` makes them. Their licences stand in `writers/fonts`."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

from masa_lint.writers.fonts import BOLD, FAMILY, REGULAR, SIGNS_REGULAR

FOLDER = Path(__file__).parent
SHAPES = "Masa Shapes"
"""What the page calls the font of shapes, so that it never takes the place of one that the reader has."""
_FACES = ((FAMILY, 400, REGULAR), (FAMILY, 700, BOLD), (SHAPES, 400, SIGNS_REGULAR))


@cache
def font_faces() -> str:
    """The rules that bring the fonts, each in an address of its own: nothing is fetched."""
    return "".join(_face(family, weight, file.stem) for family, weight, file in _FACES)


def _face(family: str, weight: int, stem: str) -> str:
    data = base64.b64encode((FOLDER / f"{stem}.woff2").read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:normal;'
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}\n"
    )
