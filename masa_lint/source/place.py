"""The concrete half of a place: lines and columns."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Position(NamedTuple):
    """A point in a file. Both count from 1; columns count code points."""

    line: int
    column: int


class Span(NamedTuple):
    """A stretch of a file. `end` is exclusive."""

    start: Position
    end: Position


class Target(StrEnum):
    """Which part of an entry a place points at."""

    KEY = "key"
    VALUE = "value"
