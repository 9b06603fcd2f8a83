"""Where every key and value of a document stands, kept beside the data in a tree of the same shape."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from masa_lint.source.path import Path
from masa_lint.source.place import Position, Span, Target


class Mark(Protocol):
    """A point as the YAML parser gives it: line, column and place in the text, from 0 and in code points."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...

    @property
    def index(self) -> int: ...


def span_between(start: Mark, end: Mark) -> Span:
    """The span between two parser marks, counted from 1."""
    return Span(Position(start.line + 1, start.column + 1), Position(end.line + 1, end.column + 1))


class Marks:
    """The marks of one value; `keys` holds those of a block's keys, `children` those of its values or items."""

    __slots__ = ("children", "end", "keys", "start")

    def __init__(
        self,
        start: Mark,
        end: Mark,
        keys: dict[str, tuple[Mark, Mark]] | None = None,
        children: dict[str | int, Marks] | None = None,
    ) -> None:
        self.start, self.end, self.keys = start, end, keys
        self.children: Mapping[str | int, Marks] = _NO_CHILDREN if children is None else children

    def has(self, path: Path) -> bool:
        """True where the key or the item at `path` is written, whatever its value."""
        here: Marks | None = self
        for step in path:
            here = here.children.get(step) if here else None
        return here is not None

    def span(self, path: Path, target: Target) -> Span:
        """The span of the key or the value at `path`.

        A block or a list is pointed at by its key, an item of a list by its first key. A path that is not there points
        at its nearest parent in the same way, and at the key `kind` where it has none.
        """
        here = self
        key: Span | None = None
        for step in path:
            child = here.children.get(step)
            if child is None:
                return key or self._first_key()
            key = span_between(*here.keys[str(step)]) if here.keys is not None else child._head()
            here = child
        if key is None:
            return self._first_key()
        return key if target is Target.KEY or here.children else span_between(here.start, here.end)

    def _head(self) -> Span:
        """A list item: its first key, or all of it where it is plain text."""
        if self.keys:
            return span_between(*next(iter(self.keys.values())))
        return span_between(self.start, self.end)

    def _first_key(self) -> Span:
        """The key `kind`, or the first key, or the start of the file."""
        if self.keys:
            return span_between(*self.keys.get("kind", next(iter(self.keys.values()))))
        return span_between(self.start, self.start)


_NO_CHILDREN: Mapping[str | int, Marks] = MappingProxyType({})
