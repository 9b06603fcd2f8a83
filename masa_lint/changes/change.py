"""One difference between two states of a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from masa_lint.source.path import Path


class Nature(StrEnum):
    """What kind of thing changed."""

    PERSON = "person"
    DATE = "date"
    MONEY = "money"
    ADDRESS = "address"
    """A web address, a mail address, a telephone number."""
    FACT = "fact"
    WORDING = "wording"
    """Sentences about how a thing is done, and why."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value that came, went or became another.

    `label` says what it is ("the name of the delegated safeguarding partner"), `item` of which item of a list ("the
    police"), `before` and `after` what stood there, in words ("not stated", "nobody had answered"); empty where an item
    came or went. `old` and `new` are its paths in the two documents.
    """

    label: str
    item: str
    before: str
    after: str
    nature: Nature
    old: Path | None = None
    new: Path | None = None

    @property
    def words(self) -> str:
        """The change in a sentence without its full stop."""
        about = self.label[:1].upper() + self.label[1:]
        about = f"{about} ({self.item})" if self.item else about
        if not self.before:
            return f"{about}: now also {self.after}"
        if not self.after:
            return f"{about}: no longer {self.before}"
        return f"{about}: was {self.before}, now {self.after}"


@dataclass(frozen=True, slots=True)
class Move:
    """A person who is named for another thing than before."""

    name: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """The move in a sentence without its full stop."""
        return f"{self.name}: was {self.before}, now {self.after}"
