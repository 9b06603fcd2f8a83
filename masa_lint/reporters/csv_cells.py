"""Rows as CSV that any spreadsheet reads as text: nothing in a cell is run, and nothing is taken for a number."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from masa_lint.reporters.log_safe import log_safe

BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel reads UTF-8 as something else."""
_FORMULA = tuple("=+-@＝＋－＠")


def written(rows: Iterable[Iterable[str]]) -> str:
    """The rows as CSV (RFC 4180, with plain line ends), every cell in quotation marks."""
    into = StringIO()
    writer = csv.writer(into, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([_cell(text) for text in row] for row in rows)
    return into.getvalue()


def joined(parts: Iterable[str]) -> str:
    """Several values as one cell, with semicolons: a spreadsheet may take `12, 15` for one number."""
    return "; ".join(dict.fromkeys(parts))


def _cell(text: str) -> str:
    """A spreadsheet runs a cell that begins like a formula, so an apostrophe goes before it."""
    shown = log_safe(text)
    runs = shown.lstrip().startswith(_FORMULA) or text[:1] in ("\t", "\r")
    return f"'{shown}" if runs else shown
