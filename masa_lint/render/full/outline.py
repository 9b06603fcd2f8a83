"""What a full document is made of, as data: chapters in their order, and how each part of one is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from masa_lint.blocks.tree import Block
from masa_lint.render.full.facts import Facts
from masa_lint.source.path import Path


class Part(Protocol):
    """A part of a chapter. It takes what it tells out of the facts, and gives nothing where nothing is stated."""

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        """What it tells."""
        ...


SUMMARY = "summary"
"""The chapter that repeats what others tell: no link to a fact leads there."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter. `key` names its template.

    `roots` are the top-level keys that belong here: what its parts leave untold of them is told at its end, so that a
    new key of the format needs no new part. A chapter without anything to tell is left out, unless `nothing` says what
    it says then.
    """

    key: str
    title: str
    roots: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    nothing: str = ""
    told_first: bool = False
    """What it tells is taken before other chapters are written, wherever it stands."""
    retold: bool = False
    """It repeats other chapters, or another file: it is there where its parts give a heading of their own."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A kind of document.

    `title` is where its title stands, and what it is called without one. `lead` is the sentence under the title.
    `cover` are the facts beside the title. `first` are chapters to which a link leads at once, with its words.
    `kept_back` are top-level keys that no reader is shown.
    """

    title: Path
    untitled: str
    lead: str
    cover: tuple[tuple[str, Path], ...]
    first: tuple[tuple[str, str], ...]
    chapters: tuple[Chapter, ...]
    kept_back: frozenset[str]
