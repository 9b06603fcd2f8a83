"""`unique`: no name stands twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from masa_lint.checks.check import Check, places_of, texts_in
from masa_lint.checks.column import MANY
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.names import plain_name
from masa_lint.documents.persons import end_of, same_person
from masa_lint.source.path import Path

_MOST_ALIKE = 40


@dataclass(frozen=True)
class Unique(Check):
    """Holds where the stated texts at all paths together differ. Fewer than two are nothing to compare.

    Read as a `person`, names with a title, an initial or the surname first are those of the person without. A name may
    stand as often as it does at `as_often_as`: who heads two bodies signs for both.
    """

    path: tuple[str, ...]
    read_as: Literal["name", "person"] = "name"
    as_often_as: str = ""
    main = "path"
    facts = ("value",)

    def __post_init__(self) -> None:
        if self.as_often_as and self.read_as == "person":
            raise ValueError('"unique" counts "as_often_as" only of names')

    def run(self, scene: Scene, subject: Path) -> Result:
        column = scene.column_at(subject, self.path[0]) if len(self.path) == 1 else None
        if self.read_as == "name" and column is not None and not column.unread and len(column.texts) > MANY:
            names = {plain_name(text) for _, text in column.texts}
            if len(names) == len(column.texts):
                return Result(Verdict.HOLDS, (column.path,))
        places = [one for path in self.path for one in scene.find(subject, path)]
        found = texts_in(places)
        unread = next((one.path for one in places if one.unread), None)
        if len(found) < 2 and unread is None:
            return Result(Verdict.LACKS, places_of(found))
        twice = _one_person(found) if self.read_as == "person" else _one_name(found, self._allowed(scene, subject))
        if twice is not None:
            first, one = twice
            return Result(Verdict.FAILS, (first.path, one.path), (), {"value": one.text}, one.path)
        if unread is not None:
            return Result(Verdict.UNREAD, at=unread)
        return Result(Verdict.HOLDS, places_of(found))

    def _allowed(self, scene: Scene, subject: Path) -> Counter[str]:
        """How often each name stands at `as_often_as`."""
        places = scene.find(subject, self.as_often_as) if self.as_often_as else ()
        return Counter(plain_name(one.text) for one in texts_in(places))

    def paths(self) -> Iterator[str]:
        yield from self.path
        if self.as_often_as:
            yield self.as_often_as


def _one_name(found: list[Found], allowed: Counter[str]) -> tuple[Found, Found] | None:
    seen: dict[str, list[Found]] = {}
    for one in found:
        name = plain_name(one.text)
        those = seen.setdefault(name, [])
        those.append(one)
        if len(those) > max(1, allowed[name]):
            return those[0], one
    return None


def _one_person(found: list[Found]) -> tuple[Found, Found] | None:
    by_end: dict[str, list[Found]] = {}
    for one in found:
        those = by_end.setdefault(end_of(one.text), [])
        for other in those:
            if same_person(other.text, one.text):
                return other, one
        if len(those) < _MOST_ALIKE:
            those.append(one)
    return None
