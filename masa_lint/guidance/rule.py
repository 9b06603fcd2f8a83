"""A mechanical check that bears on one requirement, or gives advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from masa_lint.checks.check import Check

ADVICE = "advice"
EVERY_TEXT = "every text"
RECORDS = "records"
"""The section of what was done after publication. It is kept for whoever checks, and is never printed."""


class Absent(StrEnum):
    """What a rule makes of a place where nothing is stated."""

    NOT_MET = "not_met"
    NEEDS_REVIEW = "needs_review"
    NOT_APPLICABLE = "not_applicable"
    NOTHING_TO_COMPARE = "nothing_to_compare"


class Due(StrEnum):
    """From which stage on a rule asks: a draft cannot have been signed or published."""

    ALWAYS = "always"
    AGREED = "agreed"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class RuleTest:
    """A document and what a rule must make of it: the outcome and, where it is not met, the path and the line.

    `other` and `last` are linked documents that the rule may read.
    """

    name: str
    document: str
    expect: str
    path: str = ""
    line: int = 0
    reason: str = ""
    says: str = ""
    as_of: str = ""
    other: str = ""
    last: str = ""


@dataclass(frozen=True)
class Rule:
    """A rule as data. `requirement` is an id, or `advice` with `about` naming the rows it belongs to.

    `level` is set where a local pack raises the rule above what its requirement has. `due_days` is how many days after
    publication there are for it: until they are over, what is not there is not due.
    """

    code: str
    name: str
    requirement: str
    at: tuple[str, ...]
    if_missing: Absent
    check: Check
    message: str
    remedy: str
    why: str
    about: tuple[str, ...] = ()
    each: Mapping[str, tuple[str, ...]] | None = None
    where: Check | None = None
    if_none: Absent = Absent.NOT_MET
    if_fails: Absent = Absent.NOT_MET
    question: str = ""
    due: Due = Due.ALWAYS
    due_days: int = 0
    safety: bool = False
    paste: str = ""
    level: str = ""
    tests: tuple[RuleTest, ...] = ()
    file: str = ""

    @cached_property
    def advice(self) -> bool:
        """True where the rule bears on no requirement."""
        return self.requirement == ADVICE

    @cached_property
    def reads_records(self) -> bool:
        """True where the rule looks at what was done after publication, which nobody outside can see."""
        return any(path.removeprefix("/").partition(".")[0] == RECORDS for path in self.paths)

    @cached_property
    def quiet_list(self) -> str:
        """The list whose items the rule asks one by one, saying nothing of what is missing; empty for other rules."""
        silent = self.if_missing in (Absent.NOT_APPLICABLE, Absent.NOTHING_TO_COMPARE) and self.each is None
        return self.at[0] if silent and len(self.at) == 1 and self.at[0].endswith("[*]") else ""

    @cached_property
    def links(self) -> frozenset[str]:
        """The names of the linked documents that the rule reads."""
        return frozenset(path.partition(":/")[0] for path in self.paths if ":/" in path)

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path that the rule looks at, as it is written."""
        checks = [check for check in (self.check, self.where) if check is not None]
        return (*self.at, *(path for check in checks for path in check.paths()))

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code.rstrip("0123456789")


@dataclass(frozen=True, slots=True)
class FileRule:
    """The words for one thing that can be wrong with a file itself."""

    code: str
    name: str
    level: str
    message: str
    remedy: str
    why: str
