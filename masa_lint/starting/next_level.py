"""The keys of a higher level put into a file that is there: each where its block ends, with nothing after its colon.

The new text is read again and has to hold what the old one held, and the empty keys; otherwise nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from masa_lint.documents.catalogue import Catalogue
from masa_lint.source.file import read_bytes
from masa_lint.source.marks import Marks
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import Data, YamlText
from masa_lint.starting.asked import Asked
from masa_lint.starting.blank import level_data
from masa_lint.starting.edit import Refused, unless_worse
from masa_lint.starting.level_file import heading, key_lines
from masa_lint.starting.levels import LEVELS
from masa_lint.starting.splice import block_end, emptied, line_break_of

_BY_HAND = "The keys of that level cannot be put into this file without changing something else. Nothing was changed."


@dataclass(frozen=True, slots=True)
class _Lacking:
    """A block of a file, and the keys of a level that it does not have."""

    path: Path
    keys: dict[str, Data]
    marks: Marks


def put_level(text: str, level: int, catalogue: Catalogue, asked: Asked) -> str | Refused:
    """The text with every key of a level that it does not have; the same text where it has them all."""
    for lower in LEVELS:
        text = text.replace(heading(lower), heading(level)) if lower < level else text
    read = read_bytes(text.encode(), "").yaml
    if not isinstance(read, YamlText):
        return Refused(_BY_HAND)
    found = list(_lacking(text, read.data, level_data(level), read.marks))
    new = _with_keys(text, found, catalogue, asked)
    again = read_bytes(new.encode(), "").yaml
    if not isinstance(again, YamlText) or again.data != _with_all(read.data, found):
        return Refused(_BY_HAND)
    return unless_worse(text, new)


def _lacking(text: str, data: Data, wanted: Data, marks: Marks, path: Path = ()) -> Iterator[_Lacking]:
    """The blocks that lack keys, an inner one before the one around it. Blocks in braces are left as they are."""
    if isinstance(data, list) and isinstance(wanted, list):
        for number, item in enumerate(data):
            yield from _lacking(text, item, emptied(wanted[0]), marks.of(number), (*path, number))
    if not isinstance(data, dict) or not isinstance(wanted, dict) or text[marks.start.index] == "{":
        return
    for name, value in data.items():
        if name in wanted:
            yield from _lacking(text, value, wanted[name], marks.of(name), (*path, name))
    keys = {name: value for name, value in wanted.items() if name not in data}
    if keys:
        yield _Lacking(path, keys, marks)


def _with_keys(text: str, found: list[_Lacking], catalogue: Catalogue, asked: Asked) -> str:
    pieces, last, line_break = [], 0, line_break_of(text)
    for at, one in sorted(((block_end(text, one.marks), one) for one in found), key=lambda pair: pair[0]):
        lines = key_lines(one.keys, one.path, one.marks.start.column, catalogue, asked)
        before = text[last:at]
        pieces += [before, "" if text[:at].endswith("\n") or not before else line_break]
        pieces += [f"{line}{line_break}" for line in lines]
        last = at
    return "".join((*pieces, text[last:]))


def _with_all(data: Data, found: list[_Lacking]) -> Data:
    whole = deepcopy(data)
    for one in found:
        block: Any = whole
        for step in one.path:
            block = block[step]
        block.update(one.keys)
    return whole
