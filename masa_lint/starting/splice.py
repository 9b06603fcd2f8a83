"""Text with one answer more: where in the text a key's value stands, and the four ways of writing to it.

Only the span of an empty value is written to, so that comments, other answers and line ends stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.source.marks import Mark, Marks
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import Data, YamlText


@dataclass(frozen=True, slots=True)
class Place:
    """A key in a text. Marks count code points from 0; `value` is what the key holds now."""

    text: str
    value: Data
    key: tuple[Mark, Mark]
    marks: Marks

    @property
    def line_break(self) -> str:
        """How the file ends its lines."""
        return line_break_of(self.text)


def line_break_of(text: str) -> str:
    """How a text ends its lines."""
    return "\r\n" if "\r\n" in text else "\n"


def find_place(text: str, read: YamlText, path: Path) -> Place | None:
    """The key at a path; None where there is none."""
    value, marks = read.data, read.marks
    key: tuple[Mark, Mark] | None = None
    for step in path:
        inner = value.get(str(step)) if isinstance(value, dict) else None
        if isinstance(value, list) and isinstance(step, int) and step < len(value):
            inner = value[step]
        if inner is None or step not in marks:
            return None
        key = marks.key(step) if marks.in_keys else None
        value, marks = inner, marks.of(step)
    return Place(text, value, key, marks) if key else None


def with_value(place: Place, form: str) -> str:
    """An answer after the colon."""
    before, after = place.text[: place.marks.start.index], place.text[place.marks.end.index :]
    return before + ("" if before.endswith((" ", "\t")) else " ") + form + (" " if after[:1] == "#" else "") + after


def with_first_item(place: Place, form: str, key: str) -> str:
    """The first item of a list, on a line below the key: a text, or a block with one key."""
    line = f"{place.line_break}{' ' * (place.key[0].column + 2)}- {key}{': ' if key else ''}{form}"
    return place.text[: place.marks.start.index] + line + place.text[place.marks.end.index :]


def with_next_item(place: Place, form: str) -> str:
    """One more item below the last. Of a block, it has the same keys, with nothing after all but the first."""
    last = place.value[-1] if isinstance(place.value, list) else ""
    lines = _item_lines(last, form) if isinstance(last, dict) else [form]
    dash = " " * place.marks.start.column
    written = [f"{dash}{'  ' if number else '- '}{line}" for number, line in enumerate(lines)]
    end = block_end(place.text, place.marks)
    opening = "" if place.text[:end].endswith("\n") else place.line_break
    return place.text[:end] + opening + place.line_break.join(written) + place.line_break + place.text[end:]


def with_answer_for_all(place: Place, form: str) -> str:
    """An answer after the colon, in place of the block or list below it."""
    colon = place.text.index(":", place.key[1].index) + 1
    rest = place.text[colon : _line_end(place.text, colon)]
    return f"{place.text[:colon]} {form}{rest}{place.text[block_end(place.text, place.marks) :]}"


def emptied(item: Data, first: str = "") -> Data:
    """An item like another, with nothing in it but an answer at its first key."""
    if not isinstance(item, dict):
        return first
    return {name: emptied(value) if number else first for number, (name, value) in enumerate(item.items())}


def _item_lines(item: dict[str, Data], form: str = "") -> list[str]:
    lines: list[str] = []
    for number, (name, value) in enumerate(item.items()):
        lines.append(f"{name}: {form}" if form and not number else f"{name}:")
        if isinstance(value, dict) and number:
            lines += [f"  {line}" for line in _item_lines(value)]
    return lines


def block_end(text: str, marks: Marks) -> int:
    """Where the line of the last value inside ends. A block's own end lies beyond the comments that follow it."""
    return _line_end(text, max(one.end.index for _, one in marks.leaves()))


def _line_end(text: str, at: int) -> int:
    """Where the line of a place ends and the next begins; the place itself where it begins a line."""
    if text[at - 1 : at] == "\n":
        return at
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1
