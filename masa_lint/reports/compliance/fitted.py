"""As much of a list as a page has room for; what is left over is counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from masa_lint.blocks.tree import Items, Paragraph
from masa_lint.blocks.words import Run, Tag, Words, text_of, words
from masa_lint.documents.cut_short import cut_short

_LINE = 84
"""About how many letters a line of the page holds."""


def fitted(lines: Iterable[Words], room: int, most: int = 2) -> Items:
    """The lines as a list that takes at most `room` lines of the page, each at most `most` of them."""
    cut = [_cut(line, most * _LINE - 8) for line in lines]
    shown = _first(cut, room)
    if len(shown) < len(cut):
        shown = _first(cut, room - 1)
        shown = [*shown, words(f"{len(cut) - len(shown)} more, in the report.")]
    return Items(tuple((Paragraph(line),) for line in shown))


def height_of(items: Items) -> int:
    """How many lines of the page a list takes."""
    return sum(_height(block.words) for item in items.items for block in item if isinstance(block, Paragraph))


def _height(line: Words) -> int:
    return 1 + len(text_of(line)) // _LINE


def _first(lines: list[Words], room: int) -> list[Words]:
    """The first lines that together take no more than the room."""
    shown: list[Words] = []
    for line in lines:
        room -= _height(line)
        if room < 0:
            break
        shown.append(line)
    return shown


def _cut(line: Words, room: int) -> Words:
    """A line of at most so many letters."""
    cut = list[Run | Tag]()
    for part in line:
        if isinstance(part, Run) and len(part.text) > room:
            cut.append(replace(part, text=cut_short(part.text, max(1, room))))
            break
        cut.append(part)
        room -= len(text_of((part,)))
    return tuple(cut)
