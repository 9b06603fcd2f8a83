"""What a new report is begun from: the arrangements, last year's report, and the year that it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.secure_places import may_be_reviewed
from masa_lint.source.path import Path

NO_LONGER = ("done", "dropped")
"""States of a recommendation or an action that nobody has to speak of again."""


@dataclass(frozen=True)
class Before:
    """The two documents that a report follows; either may be missing. `year` is that in which the period begins."""

    year: int
    arrangement: LoadedDocument | None = None
    arrangement_file: str = ""
    last: LoadedDocument | None = None
    last_file: str = ""

    @property
    def period(self) -> str:
        """The year of the report, as it is written."""
        return f"1 April {self.year} to 31 March {self.year + 1}"

    @property
    def name(self) -> str:
        """2025-26."""
        return f"{self.year}-{(self.year + 1) % 100:02}"

    def plan(self, *path: str | int) -> str:
        """A text of the arrangements, empty where there is none."""
        return self.arrangement.text_at(*path) if self.arrangement else ""

    def then(self, *path: str | int) -> str:
        """A text of last year's report, empty where there is none."""
        return self.last.text_at(*path) if self.last else ""


def items(document: LoadedDocument | None, *path: str) -> Iterator[Path]:
    """The places of a list's blocks."""
    found = document.look(path) if document else None
    for number, one in enumerate(found if isinstance(found, list) else ()):
        if isinstance(one, dict):
            yield (*path, number)


def secure_places(plan: LoadedDocument | None) -> list[Path]:
    """The places of the arrangements where restraint is reviewed, or may have to be: only people can say of some."""
    return [path for path in items(plan, "custody") if plan and may_be_reviewed(plan, path)]


def year_before(as_of: date) -> int:
    """The year in which the last whole financial year before a day began."""
    return as_of.year - 1 if as_of >= date(as_of.year, 4, 1) else as_of.year - 2


def open_actions(before: Before) -> list[str]:
    """What last year's report said would be done or was not done yet, each once, in its order."""
    last = before.last
    found = [
        before.then(*path, "what")
        for name in ("recommendations", "last_years_actions")
        for path in items(last, name)
        if before.then(*path, "state") not in NO_LONGER
    ]
    found += [before.then(*path, "next") for path in items(last, "priorities")]
    found += [before.then(*path, "what") for path in items(last, "updates")]
    return [one for one in dict.fromkeys(found) if one]
