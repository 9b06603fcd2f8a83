"""What is wrong with a file itself, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from masa_lint.source.path import ROOT, Path
from masa_lint.source.place import Position, Span

START = Span(Position(1, 1), Position(1, 1))


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a file.

    `rule` is the name of its DOC rule, which holds the words; `facts` fill them. `fatal` where nothing of the
    file could be read.
    """

    rule: str
    span: Span = START
    path: Path = ROOT
    facts: Mapping[str, str] = field(default_factory=dict)
    fatal: bool = False
