"""`period`: a period is so many whole months long, and begins on a certain day of the year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from masa_lint.checks.check import Check
from masa_lint.checks.dates import date_operand
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.when import When, read_when
from masa_lint.source.path import Path

_SOME_YEAR = 2023


@dataclass(frozen=True)
class Period(Check):
    """Holds where the period at `path` is `months` whole months long, and begins on the day of `begins`."""

    path: str
    months: int
    begins: str = ""
    facts = ("period", "first", "last")

    def __post_init__(self) -> None:
        if self.begins and _day_of_year(self.begins) is None:
            raise ValueError(f'"period" cannot read "{self.begins}" as a day and a month')

    def run(self, scene: Scene, subject: Path) -> Result:
        when, at, lacking = date_operand(scene, subject, self.path)
        if when is None:
            return lacking or Result(Verdict.LACKS)
        facts = {"period": when.written, "first": _text(when.first), "last": _text(when.last)}
        begins = _day_of_year(self.begins)
        fits = _months(when) == self.months and begins in (None, (when.first.month, when.first.day))
        places = (at,) if at is not None else ()
        return Result(Verdict.HOLDS if fits else Verdict.FAILS, places, (), facts, at)

    def paths(self) -> Iterator[str]:
        yield self.path


def _day_of_year(text: str) -> tuple[int, int] | None:
    when = read_when(f"{text} {_SOME_YEAR}") if text else None
    return (when.first.month, when.first.day) if when and when.first == when.last else None


def _months(when: When) -> int | None:
    """How many months a period has, or None where it does not end where a month of its own ends."""
    end = when.last + timedelta(days=1)
    return (end.year - when.first.year) * 12 + end.month - when.first.month if end.day == when.first.day else None


def _text(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
