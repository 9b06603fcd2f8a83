"""`all`, `any` and `not`: checks put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Result, Verdict, all_of, any_of
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path

_TURNED = {Verdict.HOLDS: Verdict.FAILS, Verdict.FAILS: Verdict.HOLDS}


@dataclass(frozen=True)
class _Combined(Check):
    checks: tuple[Check, ...]
    main = "checks"

    @property
    def finds_absence(self) -> bool:  # type: ignore[override]
        """True where each part only asks whether something is there."""
        return all(check.finds_absence for check in self.checks)

    @property
    def asks(self) -> bool:  # type: ignore[override]
        """True where a part can only put a question."""
        return any(check.asks for check in self.checks)

    def paths(self) -> Iterator[str]:
        for check in self.checks:
            yield from check.paths()

    def table_names(self) -> Iterator[str]:
        for check in self.checks:
            yield from check.table_names()

    def fact_names(self) -> set[str]:
        return {name for check in self.checks for name in check.fact_names()}


@dataclass(frozen=True)
class All(_Combined):
    """Holds where every check holds."""

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        known = [places for check in self.checks if (places := check.may_hold(scene, at)) is not None]
        return set.intersection(*known) if known else None

    def may_fail(self, scene: Scene, at: str) -> set[Path] | None:
        known = [check.may_fail(scene, at) for check in self.checks]
        return None if None in known else {path for places in known if places for path in places}

    def run(self, scene: Scene, subject: Path) -> Result:
        return all_of([check.run(scene, subject) for check in self.checks])


@dataclass(frozen=True)
class Any(_Combined):
    """Holds where one check holds."""

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        known = [check.may_hold(scene, at) for check in self.checks]
        return None if None in known else {path for places in known if places for path in places}

    def run(self, scene: Scene, subject: Path) -> Result:
        return any_of([check.run(scene, subject) for check in self.checks])


@dataclass(frozen=True)
class Not(_Combined):
    """Holds where its one check fails. What is lacking, or a question, stays so."""

    def may_fail(self, scene: Scene, at: str) -> set[Path] | None:
        return self.checks[0].may_hold(scene, at)

    def run(self, scene: Scene, subject: Path) -> Result:
        result = self.checks[0].run(scene, subject)
        if result.verdict not in _TURNED:
            return result
        return Result(_TURNED[result.verdict], result.stated, (), result.facts, result.at, result.question)
