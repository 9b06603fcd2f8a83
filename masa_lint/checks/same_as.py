"""`same_as`: one fact is told alike in two places, or of one body in two lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from masa_lint.checks.check import Check, operands, texts_of
from masa_lint.checks.column import MANY
from masa_lint.checks.paths import read_path
from masa_lint.checks.plain_text import plain_words
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.money import read_money
from masa_lint.documents.names import plain_name
from masa_lint.documents.number import read_number
from masa_lint.documents.persons import plain_person, same_person
from masa_lint.documents.telephone import digits
from masa_lint.documents.when import read_when
from masa_lint.documents.words_alike import plain_word
from masa_lint.source.path import Path


def _dates_fit(one: str, other: str) -> bool | None:
    """A month and a day in it do not differ: each may be what the other means."""
    first, second = read_when(one), read_when(other)
    return None if first is None or second is None else first.first <= second.last and second.first <= first.last


def _one_person(one: str, other: str) -> bool | None:
    """None where there is no name."""
    return same_person(one, other) if plain_person(one) and plain_person(other) else None


def _equal(read: Callable[[str], object]) -> Callable[[str, str], bool | None]:
    """Equal as they are read; None where one of them cannot be."""

    def equal(one: str, other: str) -> bool | None:
        first, second = read(one), read(other)
        return None if first in (None, "") or second in (None, "") else first == second

    return equal


_READ: dict[str, Callable[[str, str], bool | None]] = {
    "text": _equal(plain_words),
    "name": _equal(plain_name),
    "person": _one_person,
    "money": _equal(read_money),
    "number": _equal(read_number),
    "telephone": _equal(digits),
    "date": _dates_fit,
}


@dataclass(frozen=True)
class SameAs(Check):
    """Holds where the text at `path` is what stands at `to`.

    With `by`, `to` leads through one list, and only its items with the same text at `by` are compared: what one body
    gave, and what that body is said to give elsewhere. Of several, one is enough; where a list of names stands at
    `by`, one name is. With `by_there`, the items of the list have it under that other key.
    """

    path: str
    to: str
    by: str = ""
    by_there: str = ""
    read_as: Literal["text", "name", "person", "money", "number", "telephone", "date"] = "text"
    facts = ("value", "other")

    def __post_init__(self) -> None:
        if self.by and (self.to.count("[*]") != 1 or not read_path(self.to)[0]):
            raise ValueError('"same_as" with "by" needs one list in "to", from the top of a document')
        if self.by_there and not self.by:
            raise ValueError('"same_as" with "by_there" needs "by"')

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        there, lacking = self._there(scene, subject)
        if lacking:
            return lacking
        fits = _READ[self.read_as]
        mine = found[0]
        compared = [(text, path, fits(mine.text, text)) for text, path in there]
        read = [one for one in compared if one[2] is not None]
        places = (mine.path, *(path for _, path, _ in read[:MANY]))
        if not read:
            return Result(Verdict.LACKS, places)
        same = any(fit for _, _, fit in read)
        facts = {"value": mine.text, "other": " or ".join(dict.fromkeys(text for text, _, _ in read[:MANY]))}
        return Result(Verdict.HOLDS if same else Verdict.FAILS, places, (), facts, mine.path)

    def _there(self, scene: Scene, subject: Path) -> tuple[list[tuple[str, Path]], Result | None]:
        if not self.by:
            there, lacking = operands(scene, subject, self.to)
            return [(one.text, one.path) for one in there], None if there else lacking
        named, lacking = operands(scene, subject, self.by)
        if lacking:
            return [], lacking
        by_name = scene.once((self.to, self._by_there), lambda: self._by_name(scene))
        joined = [one for name in texts_of(named[0]) for one in by_name.get(_plain(name.text), [])]
        unread = next((one.path for one in joined if one.unread), None)
        if unread is not None:
            return [], Result(Verdict.UNREAD, at=unread)
        return [(one.text, one.path) for one in joined if one.text], None

    def _by_name(self, scene: Scene) -> dict[str, list[Found]]:
        """What stands at `to`, by the name of the same item."""
        found: dict[str, list[Found]] = {}
        for named, value in zip(scene.find((), self._by_there), scene.find((), self.to), strict=True):
            for name in texts_of(named):
                found.setdefault(_plain(name.text), []).append(value)
        return found

    def paths(self) -> Iterator[str]:
        yield self.path
        yield self.to
        if self.by:
            yield self.by
            yield self._by_there

    @property
    def _by_there(self) -> str:
        """The path of the name in each item of the list."""
        return f"{self.to.partition('[*].')[0]}[*].{self.by_there or self.by}"


def _plain(name: str) -> str:
    """A name, or the known word for one: "ICB" is the integrated care board."""
    return plain_name(plain_word(name))
