"""`present`: every one of these is stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.column import MANY
from masa_lint.checks.result import NO_FACTS, Lacking, Result, Verdict, any_of
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Present(Check):
    """Holds where every path is stated; with `[*]`, for every item. What is lacking is told beside what is there.

    What stands at `otherwise_at` will do for the one path, unless a placeholder as "TBC" tells that it is still open.
    """

    path: tuple[str, ...]
    otherwise_at: str = ""
    main = "path"
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        stated: list[Path] = []
        lacking: list[Lacking] = []
        at: Path | None = None
        for path in self.path:
            column = scene.column_at(subject, path) if "*" in path else None
            if column is not None and len(column.values) > MANY and not column.unread:
                if column.stated == len(column.values):
                    stated.append(column.path)
                    continue
                if not column.stated:
                    lacking.append(Lacking(column.place(0), column.answer))
                    at = column.path if at is None else at
                    continue
            found_here = scene.find(subject, path)
            if len(found_here) == 1:
                place, value = found_here[0].path, found_here[0].value
                if isinstance(value, str):
                    stated.append(place)
                    continue
                if isinstance(value, Answer):
                    lacking.append(Lacking(place, value))
                    at = place if at is None else at
                    continue
            unread = next((found.path for found in found_here if found.unread), None)
            if unread is not None:
                return Result(Verdict.UNREAD, at=unread)
            gaps = [found.lacking() for found in found_here if found.answer]
            there = [found.path for found in found_here if not found.answer]
            if gaps and at is None:
                at = gaps[0].path if len(gaps) == 1 else _list_around([gap.path for gap in gaps])
            lacking += gaps if there or len(gaps) <= MANY else gaps[:1]
            stated += there if gaps or len(there) <= MANY else [_list_around(there)]
        verdict = Verdict.FAILS if lacking else Verdict.HOLDS
        if self.otherwise_at and lacking and not any(map(_left_open, lacking)):
            return any_of(
                [Result(verdict, tuple(stated), tuple(lacking), NO_FACTS, at), self._otherwise(scene, subject)]
            )
        return Result(verdict, tuple(stated), tuple(lacking), NO_FACTS, at)

    def _otherwise(self, scene: Scene, subject: Path) -> Result:
        return Present((self.otherwise_at,)).run(scene, subject)

    def paths(self) -> Iterator[str]:
        yield from self.path
        if self.otherwise_at:
            yield self.otherwise_at


def _left_open(lacking: Lacking) -> bool:
    """True where a placeholder stands, and not nothing at all or an answer."""
    return lacking.answer.kind is AnswerKind.MISSING and bool(lacking.answer.written)


def _list_around(paths: list[Path]) -> Path:
    """What several places of one list share: the list itself."""
    first, last = paths[0], paths[-1]
    same = next(number for number, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[:same]
