"""The rows of an easy version as data: what each says, from which facts, and what it says where there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from masa_lint.easy.table import TableError, read_table

MOST_ROWS = 8
"""Rows in a section: more than two pages on one thing tire a reader."""
SAID = ""
"""The variant of a row that can be said in one way only."""
Sayings = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class More:
    """Sentences that are added where more is stated; after some ways of saying the row only, where `after` is given."""

    say: str
    paths: tuple[str, ...]
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blocks:
    """Why the version is not made without a fact: where it belongs, what it is called, and the lines to add."""

    path: str
    what: str
    why: str
    add: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row: see `easy_read/rows.yaml` for what each part means."""

    name: str
    picture: str
    say: Sayings
    pictures: Sayings = field(default_factory=dict)
    """The pictures of those of its sayings that have one of their own; or of what an ask says is `shown`."""
    paths: tuple[str, ...] = ()
    ask: str = ""
    law: str = ""
    guidance: str = ""
    plain: bool = False
    more: tuple[More, ...] = ()
    gap: Sayings = field(default_factory=dict)
    gap_is_answered: bool = False
    """True where what is said instead is a whole answer, so that it makes no draft."""
    blocks: Blocks | None = None
    gap_picture: str = ""
    """The picture beside what is said instead, where the row's own would say the opposite."""

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the words come from besides the facts of the plan."""
        named = (self.law and f"law:{self.law}", self.guidance and f"guidance:{self.guidance}")
        return tuple(one for one in (*named, "plain" if self.plain else "") if one)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section of rows."""

    title: str
    anchor: str
    rows: tuple[Row, ...]
    kind: str = ""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A whole version: its sections, and the page at its back."""

    chapters: tuple[Chapter, ...]
    back: Chapter

    def row(self, name: str) -> Row | None:
        """The row of a name."""
        return next((row for chapter in (*self.chapters, self.back) for row in chapter.rows if row.name == name), None)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all rows, in their order."""
        return tuple(row.name for chapter in (*self.chapters, self.back) for row in chapter.rows)


def part_of(chapter: Chapter, part: int) -> Chapter:
    """A section that has more rows than a reader takes in at once is several."""
    if part == 1:
        return chapter
    return replace(chapter, title=f"{chapter.title}, part {part}", anchor=f"{chapter.anchor}-{part}", new_page=False)


@cache
def read_rows(file: FilePath) -> Rows:
    """A table of rows.

    Raises:
        TableError: the file is no table of rows.
    """
    data = read_table(file)
    return Rows(tuple(_chapter(one) for one in data["sections"]), _chapter(data["back"]))


def _chapter(data: Mapping[str, Any]) -> Chapter:
    rows = tuple(_row(one) for one in data["rows"])
    return Chapter(data["section"], data["anchor"], rows, data.get("kind", ""), data.get("new_page") == "yes")


_KEYS = {
    "row", "picture", "pictures", "say", "from", "ask", "law", "guidance", "plain", "and", "gap", "gap_is",
    "gap_picture", "blocks",
}  # fmt: skip


def _row(data: Mapping[str, Any]) -> Row:
    if unknown := set(data) - _KEYS:
        raise TableError(f"{data.get('row')}: there is no {sorted(unknown)}")
    return Row(
        name=data["row"],
        picture=data["picture"],
        say=_sayings(data.get("say", {})),
        pictures=data.get("pictures", {}),
        paths=tuple(data.get("from", ())),
        ask=data.get("ask", ""),
        law=data.get("law", ""),
        guidance=data.get("guidance", ""),
        plain=data.get("plain") == "yes",
        more=tuple(More(one["say"], tuple(one["from"]), tuple(one.get("after", ()))) for one in data.get("and", ())),
        gap=_sayings(data.get("gap", {})),
        gap_is_answered=data.get("gap_is") == "answered",
        blocks=Blocks(**data["blocks"]) if "blocks" in data else None,
        gap_picture=data.get("gap_picture", ""),
    )


def _sayings(data: str | Mapping[str, str]) -> Sayings:
    return {SAID: data} if isinstance(data, str) else dict(data)
