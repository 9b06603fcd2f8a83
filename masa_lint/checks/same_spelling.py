"""`same_spelling`: one person or body is spelled one way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from masa_lint.checks.check import Check, places_of, texts_in
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.names import nearly_same_name, plain_name
from masa_lint.source.path import Path

_MOST_ALIKE = 40
_MOST_WORDS = 12
_MOST_PAIRS = 5_000
"""Many times what a long plan holds. A hostile file may hold names without end that are all alike."""


@dataclass(frozen=True)
class SameSpelling(Check):
    """Holds where no two of the stated names differ by only a letter or two."""

    path: tuple[str, ...]
    main = "path"
    facts = ("one", "other")

    def run(self, scene: Scene, subject: Path) -> Result:
        places = [found for path in self.path for found in scene.find(subject, path)]
        unread = next((found.path for found in places if found.unread), None)
        names: dict[str, Found] = {}
        for one in texts_in(places):
            names.setdefault(plain_name(one.text), one)
        for earlier, one in islice(_pairs(names), _MOST_PAIRS):
            if nearly_same_name(earlier.text, one.text):
                facts = {"one": earlier.text, "other": one.text}
                return Result(Verdict.FAILS, (earlier.path, one.path), (), facts, one.path)
        stated = places_of(names.values())
        if unread is not None:
            return Result(Verdict.UNREAD, at=unread)
        return Result(Verdict.HOLDS if len(names) > 1 else Verdict.LACKS, stated)

    def paths(self) -> Iterator[str]:
        yield from self.path


def _pairs(names: dict[str, Found]) -> Iterator[tuple[Found, Found]]:
    """The pairs worth comparing: two spellings of one person share a name, or its first letters. At most so many."""
    by_word: dict[str, list[str]] = {}
    for name, found in names.items():
        words = dict.fromkeys((name[:4], *name.split()[:_MOST_WORDS]))
        earlier = dict.fromkeys(other for word in words for other in by_word.get(word, ()))
        yield from ((names[other], found) for other in islice(earlier, _MOST_ALIKE))
        for word in words:
            alike = by_word.setdefault(word, [])
            if len(alike) < _MOST_ALIKE:
                alike.append(name)
