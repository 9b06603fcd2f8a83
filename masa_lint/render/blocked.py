"""A document that must not be made yet, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact without which a document would do harm: where it belongs, why, and the lines to add to the file."""

    path: Path
    why: str
    add: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """In place of a paper: each fact that is missing, in the order of the document."""

    missing: tuple[Missing, ...]
