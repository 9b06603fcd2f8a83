"""Everything that changed between two moments of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from masa_lint.changes.change import Change, Move, Nature
from masa_lint.changes.differences import differences
from masa_lint.changes.moves import moves
from masa_lint.changes.steps import Moment, Statuses, statuses
from masa_lint.engine.known_gaps import Known


@dataclass(frozen=True)
class Found:
    """The statuses, the facts and the people that changed. `since` says when a requirement's gap was first seen."""

    old: Moment
    new: Moment
    statuses: Statuses
    changes: tuple[Change, ...]
    moves: tuple[Move, ...]
    since: Mapping[str, date] = field(default_factory=dict)

    @property
    def facts(self) -> tuple[Change, ...]:
        """What changed of people, dates, money, addresses and other facts."""
        return tuple(one for one in self.changes if one.nature is not Nature.WORDING)

    @property
    def wording(self) -> tuple[Change, ...]:
        """What is told in other words."""
        return tuple(one for one in self.changes if one.nature is Nature.WORDING)

    @property
    def nothing(self) -> bool:
        """True where nothing changed at all."""
        return not (self.changes or self.statuses.changed or self.statuses.new_advice or self.statuses.gone_advice)


def changes_between(old: Moment, new: Moment, known: Known | None = None) -> Found:
    """What changed between two moments.

    Raises:
        ValueError: a document could not be read, or they are of two kinds.
    """
    changed = differences(old.document, new.document)
    found = statuses(old, new)
    since: dict[str, date] = {}
    for finding in found.after.findings if known else ():
        first = known.gaps.get(finding.fingerprint) if known else None
        if first is not None and finding.requirement:
            since[finding.requirement] = min(first, since.get(finding.requirement, first))
    return Found(old, new, found, changed, moves(old.document, new.document), since)
