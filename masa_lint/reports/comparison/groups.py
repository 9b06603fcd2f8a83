"""Groups of partnerships, from a file of one's own: a region, an integrated care board, statistical neighbours.

    west-midlands:
      model: Region                  # which model of neighbours or which division it is
      shares: [police]               # optional: in which roles they all have one and the same body
      partnerships: [Exampleshire Safeguarding Children Partnership, …]

No lists come with masa-lint: two models name different neighbours for one council, so the model is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.reports.comparison.shared_bodies import SHARED_ROLES
from masa_lint.source.file import read_file
from masa_lint.source.problem import Problem


@dataclass(frozen=True, slots=True)
class PartnershipGroup:
    """A group: its name, the model it comes from, and the partnerships in it."""

    name: str
    model: str
    partnerships: frozenset[str]
    shares: frozenset[str] = frozenset()

    @property
    def told(self) -> str:
        """The group as a title names it."""
        return f"{self.name.replace('-', ' ')} ({self.model})"


EVERY_PLAN = PartnershipGroup("", "", frozenset())
"""No group: all plans that were given."""


class GroupError(Exception):
    """The file, or the group in it, cannot be used; the text is a sentence for people."""


def read_group(file: FilePath, name: str) -> PartnershipGroup:
    """A group of a file.

    Raises:
        GroupError: the file cannot be read, or has no such group, or the group names no model or no partnerships.
    """
    read = read_file(file, file.name).yaml
    if isinstance(read, Problem) or not isinstance(read.data, dict):
        raise GroupError(f"{file.name} cannot be read as groups of partnerships.")
    group = read.data.get(name)
    if not isinstance(group, dict):
        known = ", ".join(sorted(read.data))[:200]
        raise GroupError(f"There is no group {name} in {file.name}. There are: {known}.")
    model, members = group.get("model"), group.get("partnerships")
    if not isinstance(model, str) or not model:
        raise GroupError(f"The group {name} does not say which model it comes from. Write: model: …")
    if not isinstance(members, list) or not all(isinstance(one, str) for one in members):
        raise GroupError(f"The group {name} lists no partnerships. Write: partnerships: [NAME, NAME]")
    shares = group.get("shares", [])
    roles = {one for one in (shares if isinstance(shares, list) else [shares]) if isinstance(one, str)}
    if not roles <= set(SHARED_ROLES):
        raise GroupError(f"The group {name} can share only these: {', '.join(SHARED_ROLES)}.")
    return PartnershipGroup(name, model, frozenset(one for one in members if isinstance(one, str)), frozenset(roles))
