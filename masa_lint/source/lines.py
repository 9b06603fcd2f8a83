"""Lines as YAML counts them, so that a line number and its excerpt always agree."""

from __future__ import annotations

_BREAKS = ("\r\n", "\r", "\x85", "\u2028", "\u2029")


def split_lines(text: str) -> list[str]:
    """Split at the line breaks of YAML 1.1; `str.splitlines` also splits at form feeds, which YAML does not."""
    for line_break in _BREAKS:
        if line_break in text:
            text = text.replace(line_break, "\n")
    return text.split("\n")
