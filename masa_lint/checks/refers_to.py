"""`refers_to`: a name or a number is one that stands elsewhere in the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from masa_lint.checks.check import Check, operands, places_of, subjects_with, texts_in
from masa_lint.checks.column import MANY
from masa_lint.checks.paths import read_path
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.answers import AnswerKind
from masa_lint.documents.names import nearly_same_name, plain_name
from masa_lint.documents.persons import end_of, plain_person, same_person
from masa_lint.documents.telephone import digits
from masa_lint.documents.words_alike import plain_word
from masa_lint.source.path import Path

_MOST_ALIKE = 12
_READ: dict[str, Callable[[str], str]] = {
    "name": plain_name,
    "person": plain_person,
    "word": plain_word,
    "telephone": digits,
}


@dataclass(frozen=True)
class RefersTo(Check):
    """Holds where every text at `path` is among those at `to`, read as names, words or telephone numbers.

    `to` is one path or several. Read as a `person`, a name with a title, an initial or the surname first is that of the
    person without.
    With `or_nearly`, a name that differs by a letter or two is one of them too: another rule tells a slip of the pen.
    With `none_is_empty`, "none" at `to` is a list of no names; else there is nothing to compare with.
    """

    path: str
    to: tuple[str, ...]
    read_as: Literal["name", "person", "word", "telephone"] = "name"
    none_is_empty: bool = False
    or_nearly: bool = False
    facts = ("value", "others")

    def run(self, scene: Scene, subject: Path) -> Result:
        if _from_top(self.path) and all(map(_from_top, self.to)):
            return scene.once(self, lambda: self._run(scene, ()))
        return self._run(scene, subject)

    def _run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        there = self._there(scene, subject)
        if there.lacking:
            return self._none(found, there.lacking)
        read = _READ[self.read_as]
        places = (*places_of(found), *there.places)
        texts = texts_in(found)
        if not there.known or not all(read(text.text) for text in texts):
            return Result(Verdict.LACKS, places)
        for one in texts:
            if read(one.text) not in there.known and not self._alike(one.text, there):
                return Result(Verdict.FAILS, places, (), {"value": one.text, "others": there.names}, one.path)
        return Result(Verdict.HOLDS, places, (), {"value": found[0].text, "others": ""}, found[0].path)

    def _alike(self, name: str, there: _There) -> bool:
        return (self.read_as == "person" and there.person(name)) or (self.or_nearly and there.near(name))

    def _there(self, scene: Scene, subject: Path) -> _There:
        if all(map(_from_top, self.to)):
            return scene.once((RefersTo, self.to, self.read_as), lambda: _there(scene, (), self.to, self.read_as))
        return _there(scene, subject, self.to, self.read_as)

    def _none(self, found: list[Found], lacking: Result) -> Result:
        """What comes of it where nothing stands at `to`."""
        said_none = lacking.lacking and all(one.answer.kind is AnswerKind.NONE for one in lacking.lacking)
        if not (self.none_is_empty and said_none):
            return lacking
        places = (*(one.path for one in found), *(one.path for one in lacking.lacking))
        return Result(Verdict.FAILS, places, (), {"value": found[0].text, "others": ""}, found[0].path)

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        if not all(to.startswith("/") for to in self.to) or self.or_nearly or self.read_as == "person":
            return None
        read = _READ[self.read_as]
        known = {read(text.text) for to in self.to for text in texts_in(scene.find((), to))}
        return subjects_with(scene, at, self.path, lambda text: read(text) in known)

    def paths(self) -> Iterator[str]:
        yield self.path
        yield from self.to


@dataclass(frozen=True)
class _There:
    """What stands at `to`: the names as they are read, where, and as a message tells them."""

    known: frozenset[str] = frozenset()
    places: tuple[Path, ...] = ()
    texts: tuple[str, ...] = ()
    lacking: Result | None = None

    @cached_property
    def names(self) -> str:
        """The names, some of them where there are many."""
        names = list(dict.fromkeys(self.texts))
        return ", ".join(names if len(names) <= MANY else [*names[:MANY], f"{len(names) - MANY} more"])

    def near(self, name: str) -> bool:
        """True where a name of these differs by a letter or two."""
        return any(nearly_same_name(name, other) for word in _words(name) for other in self._by_word.get(word, ()))

    def person(self, name: str) -> bool:
        """True where one of these can be the same person."""
        return any(same_person(name, other) for other in self._by_end.get(end_of(name), ()))

    @cached_property
    def _by_end(self) -> dict[str, list[str]]:
        """The names by the end of the surname. At most so many."""
        by_end: dict[str, list[str]] = {}
        for name in self.texts:
            those = by_end.setdefault(end_of(name), [])
            if len(those) < _MOST_ALIKE:
                those.append(name)
        return by_end

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """The names worth comparing: two spellings of one share a word, or its first letters. At most so many."""
        by_word: dict[str, list[str]] = {}
        for name in self.texts:
            for word in _words(name):
                those = by_word.setdefault(word, [])
                if len(those) < _MOST_ALIKE:
                    those.append(name)
        return by_word


def _there(scene: Scene, subject: Path, to: tuple[str, ...], read_as: str) -> _There:
    there, lacking = operands(scene, subject, *to)
    if not there and lacking:
        return _There(lacking=lacking)
    read = _READ[read_as]
    others = texts_in(there)
    places = places_of(there)
    some = places if len(places) <= MANY else (*places[: MANY - 1], places[-1])
    return _There(frozenset(read(one.text) for one in others) - {""}, some, tuple(one.text for one in others))


def _words(name: str) -> dict[str, None]:
    plain = plain_name(name)
    return dict.fromkeys((*plain.split(), plain[:4]))


@lru_cache(maxsize=1024)
def _from_top(path: str) -> bool:
    return read_path(path)[0]
