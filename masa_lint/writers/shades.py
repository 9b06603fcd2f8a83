"""The colours of a tone on a printed page: ink and the paper under it, at least 7:1 apart."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.words import Tone

INK = "#0b0c0c"
QUIET_INK = "#3b4248"
RULE = "#8a9096"
"""Thin lines between rows and around boxes."""
HEADER = "#eceff3"
"""Behind the heading row of a table."""


@dataclass(frozen=True, slots=True)
class Shade:
    """`ink` for words and edges, `paper` behind them, as `#rrggbb`."""

    ink: str
    paper: str


_SHADES = {
    Tone.GAP: Shade("#7a1410", "#fdeeec"),
    Tone.OPEN: Shade("#573a00", "#fff5dc"),
    Tone.SHOWN: Shade("#0b4a2f", "#e9f5ee"),
    Tone.QUIET: Shade(QUIET_INK, "#f1f2f4"),
}


def shade_of(tone: Tone, accent: str) -> Shade:
    """The colours of a tone; a plain one has the paper's own accent."""
    return _SHADES.get(tone) or Shade(accent, "#f3f5f8")
