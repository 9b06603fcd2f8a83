"""What comes of asking a plan: something told, or a gap."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from masa_lint.blocks.words import Words
from masa_lint.easy.plan import Plan, Standing
from masa_lint.source.path import Path

Slots = Mapping[str, str | Words]


@dataclass(frozen=True, slots=True)
class Told:
    """What a plan states for one row: the words for its slots, where they stand, which of its sayings fits."""

    facts: tuple[str, ...]
    slots: Slots = field(default_factory=dict)
    variant: str = ""
    label: str = ""
    """An official name, printed under the sentences."""
    shown: str = ""
    """Which of the row's pictures fits, where not the one of its saying."""
    saying: str = ""
    """The sentences, where they come from the list of hard words and not from the table of rows."""
    turn: int = 0
    """Where several rows are told area by area: which of the areas this is of. Rows of one stand together."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What a plan does not state. `missing` where nobody has answered in the file."""

    facts: tuple[str, ...]
    missing: bool
    slots: Slots = field(default_factory=dict)
    variant: str = ""
    turn: int = 0


Ask = Callable[[Plan, str], Iterator[Told | Gap]]
"""Asks a plan; the text is what stands after the ask's name in the table of rows."""


def path_of(text: str) -> Path:
    """`contacts.complaints.who` as a path."""
    return tuple(text.split("."))


def gap(plan: Plan, *paths: Path, variant: str = "", slots: Slots | None = None) -> Gap:
    """The gap at places that the plan does not fill: nobody's answer only where no place has any."""
    return Gap(tuple(map(plan.fact, paths)), plan.best(*paths) is Standing.MISSING, slots or {}, variant)


def none_or_nothing(plan: Plan, *paths: Path) -> str:
    """Which gap it is where a plan fills none of some places: "none" where it says that there is none."""
    return "none" if plan.best(*paths) is Standing.NONE else "nothing"
