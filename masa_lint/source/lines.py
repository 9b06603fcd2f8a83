"""Lines as YAML counts them, so that a line number and its excerpt always agree."""

from __future__ import annotations

import re

_BREAKS = ("\r\n", "\r", "\x85", "\u2028", "\u2029")
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


def split_lines(text: str) -> list[str]:
    """Split at the line breaks of YAML 1.1; `str.splitlines` also splits at form feeds, which YAML does not."""
    for line_break in _BREAKS:
        if line_break in text:
            text = text.replace(line_break, "\n")
    return text.split("\n")


def line_starts(text: str) -> list[int]:
    """Where each line of `split_lines` begins in the text, from 0."""
    return [0, *(found.end() for found in _BREAK.finditer(text))]
