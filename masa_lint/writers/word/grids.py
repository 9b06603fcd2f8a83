"""Tables of a Word file: of facts with a heading row, and those that only set things side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from masa_lint.writers.shades import RULE
from masa_lint.writers.word.elements import hex_of, paragraph, w

_RULE = hex_of(RULE)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what stands in its cells, and how it goes over pages."""

    cells: tuple[list[Any], ...]
    heading: bool = False
    whole: bool = True
    """Never split over two pages."""
    fill: str = ""
    """The colour behind it, without its `#`."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How a table looks. Widths and paddings in twentieths of a point."""

    widths: tuple[int, ...]
    ruled: bool = False
    """A thin line under each row."""
    edge: str = ""
    """A thick line on the left, in this colour."""
    across: int = 0
    down: int = 0
    middle: bool = False
    """Cells are centred from top to bottom."""
    title: str = ""
    """Words for a screen reader."""


def table(rows: list[Row], looks: Looks) -> Any:
    """A table as wide as its columns."""
    headed = any(row.heading for row in rows)
    properties = w(
        "tblPr",
        w("tblW", w=sum(looks.widths), type="dxa"),
        w("tblBorders", *_borders(looks)) if looks.ruled or looks.edge else None,
        w("tblLayout", type="fixed"),
        w(
            "tblCellMar",
            w("top", w=looks.down, type="dxa"),
            w("left", w=looks.across, type="dxa"),
            w("bottom", w=looks.down, type="dxa"),
            w("right", w=looks.across, type="dxa"),
        ),
        w("tblLook", val="04A0" if headed else "0000", firstRow=int(headed), lastRow=0, firstColumn=int(headed),
          lastColumn=0, noHBand=1, noVBand=1),
        w("tblCaption", val=looks.title) if looks.title else None,
    )  # fmt: skip
    grid = w("tblGrid", *(w("gridCol", w=width) for width in looks.widths))
    return w("tbl", properties, grid, *(_row(row, looks) for row in rows))


def _borders(looks: Looks) -> list[Any]:
    line = {"val": "single", "sz": 4, "space": 0, "color": _RULE}
    if looks.edge:
        return [w("left", val="single", sz=32, space=0, color=looks.edge)]
    return [w("top", **line), w("bottom", **line), w("insideH", **line)]


def _row(row: Row, looks: Looks) -> Any:
    properties = w("trPr", w("cantSplit") if row.whole else None, w("tblHeader") if row.heading else None)
    return w(
        "tr", properties, *(_cell(cell, width, row, looks) for cell, width in zip(row.cells, looks.widths, strict=True))
    )


def _cell(content: list[Any], width: int, row: Row, looks: Looks) -> Any:
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("shd", val="clear", color="auto", fill=row.fill) if row.fill else None,
        w("vAlign", val="center") if looks.middle else None,
    )
    return w("tc", properties, *joined(content, in_cell=True))


def joined(elements: list[Any], *, in_cell: bool = False) -> list[Any]:
    """Blocks one after another, with what Word asks for between two tables and at the end of a cell."""
    found: list[Any] = []
    for element in elements:
        if found and _is_table(found[-1]) and _is_table(element):
            found.append(paragraph("Gap"))
        found.append(element)
    if not found or (in_cell and _is_table(found[-1])):
        found.append(paragraph("Spacer"))
    return found


def _is_table(element: Any) -> bool:
    return str(element.tag).endswith("}tbl")
