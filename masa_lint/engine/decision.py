"""A decision: a named person's answer to what a machine cannot judge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Decided(StrEnum):
    """What was decided."""

    MET = "met"
    NOT_MET = "not-met"
    LEAVE_OPEN = "leave-open"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on a requirement.

    `decided_by` and `recorded_by` are "NAME, POST"; `evidence` is the hash of what the decision was about; `line`
    is the decision's line in `reviews.yaml`, from 1.
    """

    requirement: str
    decision: Decided
    decided_by: str
    recorded_by: str
    date: date
    because: str
    evidence: str
    line: int = 0

    @property
    def name(self) -> str:
        """Who decided."""
        return self.decided_by.partition(",")[0].strip()

    @property
    def post(self) -> str:
        """The post of whoever decided: what messages show."""
        return self.decided_by.partition(",")[2].strip()


def has_name_and_post(text: str) -> bool:
    """True for a name, a comma and a post."""
    name, _, post = text.partition(",")
    return all(sum(letter.isalpha() for letter in part) > 1 for part in (name, post))


def day_text(day: date) -> str:
    """A day as people write it: 22 November 2026."""
    return f"{day.day} {day:%B %Y}"
