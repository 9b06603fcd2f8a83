"""Put one answer into a file's text, or refuse it with a sentence.

The new text is read again and has to hold what the old one held, and the answer; otherwise nothing is changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from masa_lint.documents.load import load_bytes
from masa_lint.source.file import read_bytes
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import Data, YamlText
from masa_lint.starting.blank import is_blank
from masa_lint.starting.splice import (
    Place,
    emptied,
    find_place,
    with_answer_for_all,
    with_first_item,
    with_next_item,
    with_value,
)
from masa_lint.starting.typed import unfit, written_forms

_BY_HAND = "It cannot be put there without changing something else. Write this one in the file yourself."
_PRIVATE = "could-identify-a-child"
_TOLD_LATER = frozenset(("small-count-of-children",))


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that was not taken, and why."""

    sentence: str


def put(text: str, path: Path, answer: str) -> str | Refused:
    """Write an answer after the colon of a key that holds nothing."""
    return _put(text, path, answer, lambda value: value or answer, with_value)


def put_first(text: str, path: Path, answer: str, key: str = "") -> str | Refused:
    """Begin a list at a key that holds nothing, with a text, or with a block whose `key` the answer is."""
    item: Data = {key: answer} if key else answer
    return _put(
        text, path, answer, lambda value: value or [item], lambda place, form: with_first_item(place, form, key)
    )


def put_next(text: str, path: Path, answer: str) -> str | Refused:
    """Add to a list. An item that is a block gets the keys of the one before it, with the answer at the first."""

    def longer(value: Data) -> Data:
        return [*value, emptied(value[-1], answer)] if isinstance(value, list) else value

    return _put(text, path, answer, longer, with_next_item)


def put_for_all(text: str, path: Path, answer: str) -> str | Refused:
    """Write an answer in place of a block or list in which nothing is filled in; its keys and their comments go."""
    return _put(text, path, answer, lambda value: answer if is_blank(value) else value, with_answer_for_all)


def _put(
    text: str, path: Path, answer: str, changed: Callable[[Data], Data], written: Callable[[Place, str], str]
) -> str | Refused:
    """The new text, by the first way of writing the answer that reads back as it should."""
    sentence = unfit(answer)
    read = read_bytes(text.encode(), "").yaml
    if sentence or not isinstance(read, YamlText):
        return Refused(sentence or _BY_HAND)
    place = find_place(text, read, path)
    value = changed(place.value) if place else ""
    if place is None or value == place.value:
        return Refused(_BY_HAND)
    wanted = _with(read.data, path, value)
    for form in written_forms(answer):
        new = written(place, form)
        again = read_bytes(new.encode(), "").yaml
        if isinstance(again, YamlText) and again.data == wanted:
            return unless_worse(text, new)
    return Refused(_BY_HAND)


def unless_worse(old: str, new: str) -> str | Refused:
    """The new text, unless a check would find something wrong with it that was not wrong before."""
    before, after = load_bytes(old.encode(), "").problems, load_bytes(new.encode(), "").problems
    added = Counter((one.rule, one.facts.get("what", "")) for one in after)
    added -= Counter((one.rule, one.facts.get("what", "")) for one in before)
    for rule, what in added:
        if rule == _PRIVATE:
            return Refused(f"That could identify a child ({what}), and does not belong in this file.")
    return new if all(rule in _TOLD_LATER for rule, _ in added) else Refused(_BY_HAND)


def _with(data: Data, path: Path, value: Data) -> Data:
    """The data with another value at a path that is there."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {name: _with(inner, rest, value) if name == step else inner for name, inner in data.items()}
    if isinstance(data, list):
        return [_with(inner, rest, value) if number == step else inner for number, inner in enumerate(data)]
    return data
