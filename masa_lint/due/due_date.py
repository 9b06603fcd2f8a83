"""A date that someone has to keep, or has kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from masa_lint.source.path import Path


class Basis(StrEnum):
    """Where a date comes from."""

    LAW = "law"
    GUIDANCE = "guidance"
    PROMISE = "promise"
    """The plan's own promise."""
    ACCEPTED = "accepted"
    """An accepted gap that ends."""
    SUGGESTION = "suggestion"
    """Asked by nobody: this project's own suggestion."""


class State(StrEnum):
    """How a date stands to the day of the check."""

    OVERDUE = "overdue"
    SOON = "soon"
    """Within 60 days."""
    LATER = "later"
    DONE = "done"
    NO_DATE = "no_date"
    """Something is to be done, and no date is stated."""


@dataclass(frozen=True, slots=True)
class DueDate:
    """Something that falls due.

    `first` and `last` are the first and the last day it can mean, both included: the whole month for "March 2027"; None
    where no date is stated. `words` says it for people, overdue in words; `what` is its short name. `path` is where the
    document says so, empty for what the law says of every plan. `uid` is the same from run to run for the same thing,
    whatever its date.
    """

    uid: str
    what: str
    words: str
    basis: Basis
    state: State
    first: date | None = None
    last: date | None = None
    path: Path = ()
    source: str = ""
    """Where the law or the guidance asks it, as it is printed."""
    lasting: str = ""
    """`words` without how far off the day is, which is true for one day: for a file that is read on another."""
    item: str = ""
    """Which of several things of one name it is; `what` ends on it in brackets."""

    def saying(self, more: str) -> DueDate:
        """The same, with something more said of it."""
        return replace(self, words=f"{self.words} {more}", lasting=f"{self.lasting} {more}")
