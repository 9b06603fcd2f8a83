"""A plan as the easy versions ask it: what is stated, what it says it does not say, and what nobody has answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, Unread
from masa_lint.easy.check.facts import Facts, facts_in
from masa_lint.engine.copied import repeats_guidance
from masa_lint.engine.doubtful import doubtful
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.guidance.pack import Pack
from masa_lint.source.path import Path

_BESIDE_THE_POINT = frozenset(("source", "frequency", "when", "date", "until", "url", "where"))
"""Keys that say nothing by themselves of whether a thing is done."""


class Standing(StrEnum):
    """What is to be had at a place of a plan."""

    STATED = "stated"
    NONE = "none"
    SILENT = "not stated"
    """Someone looked, and the plan does not say."""
    MISSING = "missing"
    """Nobody has answered, or what stands there could not be read."""


@dataclass(frozen=True)
class Plan:
    """A document with the day it is read for and the edition it is read by."""

    document: LoadedDocument
    pack: Pack
    as_of: date

    def text(self, *path: str | int) -> str:
        """The text at a path, empty where none is written. Whether it is a fact, `is_stated` says."""
        return self.document.text_at(*path)

    def texts(self, *path: str | int) -> list[tuple[Path, str]]:
        """Each stated text of a list of texts, with its path."""
        items = self.document.look(path)
        if not isinstance(items, list):
            return []
        return [((*path, number), item) for number, item in enumerate(items) if isinstance(item, str)]

    def items(self, *path: str | int) -> list[Path]:
        """The path of each block of a list of blocks."""
        items = self.document.look(path)
        if not isinstance(items, list):
            return []
        return [(*path, number) for number, item in enumerate(items) if isinstance(item, dict)]

    def standing(self, path: Path) -> Standing:
        """What is to be had at a path. Of a block, the best of what stands in it but for where, when and how often.

        A plan that promises or denies a thing does not yet say how it is done: nobody may read that it is.
        """
        return self._standing(path, self.document.look(path))

    def _standing(self, path: Path, value: Tree) -> Standing:
        if isinstance(value, Answer):
            return _OF_ANSWERS[value.kind]
        if isinstance(value, Unread):
            return Standing.MISSING
        if not isinstance(value, list) and doubtful(self.document, [path]):
            return Standing.SILENT
        if isinstance(value, str):
            return Standing.SILENT if self._repeats(value) else Standing.STATED
        inside = {self._standing((*path, step), one) for step, one in _parts(value)}
        return next((one for one in Standing if one in inside), Standing.MISSING)

    def best(self, *paths: Path) -> Standing:
        """The best of what stands at several paths."""
        found = {self.standing(path) for path in paths}
        return next(one for one in Standing if one in found)

    def is_stated(self, *path: str | int) -> bool:
        """True where the plan states something at a path."""
        return self.standing(path) is Standing.STATED

    def fact(self, path: Path) -> str:
        """A path as blocks carry it: `safeguarding_partners[role=police].lead.name`."""
        return self._names.path_text(path)

    def partners(self, role: str) -> list[Path]:
        """The partners of a role, in the order of the file."""
        return [path for path in self.items("safeguarding_partners") if self.text(*path, "role") == role]

    @cached_property
    def facts(self) -> Facts:
        """What the checker holds the words of an easy version against."""
        return facts_in(self.document)

    @cached_property
    def _names(self) -> ItemNames:
        return ItemNames(self.document)

    @cached_property
    def _repeats(self) -> Callable[[str], bool]:
        return repeats_guidance(self.pack.wording)


_OF_ANSWERS = {
    AnswerKind.NONE: Standing.NONE,
    AnswerKind.NOT_STATED: Standing.SILENT,
    AnswerKind.MISSING: Standing.MISSING,
}


def _parts(value: list[Tree] | dict[str, Tree]) -> Iterator[tuple[str | int, Tree]]:
    if isinstance(value, list):
        yield from enumerate(value)
    else:
        yield from ((name, part) for name, part in value.items() if name not in _BESIDE_THE_POINT)
