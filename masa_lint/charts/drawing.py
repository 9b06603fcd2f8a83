"""The few marks that the drawings are made of, as SVG.

A drawing is 640 units wide and stands 16 cm wide on paper, so 14 units of type are 10 points. It holds no ids, no style
sheet and no font of its own: it takes the page's. Dark marks on white reach a contrast of 7:1 and more.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from masa_lint.reporters.visible import visible

WIDTH = 640
SIZE = 14
INK = "#1a1a1a"
GRID = "#8a8a8a"
_LETTER = 0.56
"""The width of a letter on average, as a part of its height, in Atkinson Hyperlegible."""


def drawing(height: float, parts: Iterable[str]) -> str:
    """A whole drawing. It is decoration, since the table beside it says the same."""
    marks = "".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {_number(height)}" width="{WIDTH}" '
        f'height="{_number(height)}" fill="{INK}" font-size="{SIZE}">{marks}</svg>'
    )


def text(x: float, y: float, content: str, *, bold: bool = False, at: str = "start", size: float = SIZE) -> str:
    """One line of words with its baseline at `y`; `at` is start, middle or end."""
    weight = ' font-weight="bold"' if bold else ""
    anchor = f' text-anchor="{at}"' if at != "start" else ""
    larger = f' font-size="{_number(size)}"' if size != SIZE else ""
    return f'<text x="{_number(x)}" y="{_number(y)}"{weight}{anchor}{larger}>{escape(_legal(content))}</text>'


def box(
    x: float, y: float, width: float, height: float, *, fill: str = "none", line: str = INK, dashed: bool = False
) -> str:
    """A rectangle, its edge dashed where something is missing."""
    dashes = ' stroke-dasharray="5 4"' if dashed else ""
    return (
        f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{_number(height)}" '
        f'fill="{fill}" stroke="{line}" stroke-width="1.5"{dashes}/>'
    )


def path(marks: str, *, line: str = INK, width: float = 2.5) -> str:
    """A stroke."""
    return f'<path d="{marks}" fill="none" stroke="{line}" stroke-width="{_number(width)}" stroke-linecap="round"/>'


def dot(x: float, y: float, radius: float, *, fill: str = INK) -> str:
    """A filled circle."""
    return f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}" fill="{fill}" stroke="{INK}"/>'


def hatched(x: float, y: float, width: float, height: float) -> str:
    """A rectangle filled with slanting lines: something is not stated here."""
    step = 8
    lines = []
    for start in range(int(-height), int(width), step):
        left, right = max(0, start), min(width, start + height)
        if right > left:
            lines.append(
                f"M{_number(x + left)} {_number(y + height - (left - start))}"
                f"L{_number(x + right)} {_number(y + height - (right - start))}"
            )
    return path("".join(lines), line=GRID, width=1) + box(x, y, width, height, dashed=True)


def width_of(content: str, size: float = SIZE) -> float:
    """About how wide a text is."""
    return len(content) * size * _LETTER


def wrapped(content: str, width: float, most: int, size: float = SIZE) -> list[str]:
    """A text as lines of a width, with dots where it does not fit into so many."""
    room = max(4, int(width / (size * _LETTER)))
    lines: list[str] = []
    for word in content[: room * (most + 1)].split():
        piece = word if len(word) <= room else word[: room - 1] + "…"
        if lines and len(lines[-1]) + 1 + len(piece) <= room:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    whole = " ".join(content.split())
    if len(lines) > most or " ".join(lines) != whole:
        lines = lines[:most]
        if lines and not lines[-1].endswith("…"):
            lines[-1] = lines[-1][: room - 1].rstrip(" ,;:") + "…"
    return lines


def _legal(content: str) -> str:
    """The text without what XML has no place for (XML 1.0, 2.2)."""
    return visible(content).replace("\ufffe", "").replace("\uffff", "")


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
