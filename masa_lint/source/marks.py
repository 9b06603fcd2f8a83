"""Where every key and value of a document stands, kept beside the data in a tree of the same shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from masa_lint.source.path import Path, Step
from masa_lint.source.place import Position, Span, Target


class Mark(Protocol):
    """A point as the YAML parser gives it: line, column and place in the text, from 0 and in code points."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...

    @property
    def index(self) -> int: ...


Held = tuple[Mark, Mark, Mark, Mark, "Marks | None"]
"""One value in a block or a list, as it is kept: where its key starts and ends (an item of a list is its own key),
where plain text does, and for a block or a list its marks. A plain tuple, since a long file has thousands."""


def span_between(start: Mark, end: Mark) -> Span:
    """The span between two parser marks, counted from 1."""
    return Span(Position(start.line + 1, start.column + 1), Position(end.line + 1, end.column + 1))


_HOLDS_NOTHING: Mapping[Step, Held] = MappingProxyType({})


class Marks:
    """The marks of one value."""

    __slots__ = ("_held", "end", "start")
    in_keys = False
    """True where what it holds has keys."""

    def __init__(self, start: Mark, end: Mark, held: Mapping[Step, Held] = _HOLDS_NOTHING) -> None:
        self.start, self.end, self._held = start, end, held

    def __contains__(self, step: Step) -> bool:
        return step in self._held

    def has(self, path: Path) -> bool:
        """True where the key or the item at `path` is written, whatever its value."""
        return self._at(path) is not None

    def of(self, *path: Step) -> Marks:
        """The marks of the value at a path.

        Raises:
            KeyError: it is not written.
        """
        found = self._at(path)
        if found is None:
            raise KeyError(path)
        return found

    def key(self, step: Step) -> tuple[Mark, Mark]:
        """Where the key of a value starts and ends, or the item itself of a list.

        Raises:
            KeyError: it is not written.
        """
        return self._held[step][:2]

    def leaves(self, path: Path = ()) -> Iterator[tuple[Path, Marks]]:
        """Every value that holds no other, with its path below `path`, in the order of the file."""
        if not self._held:
            yield path, self
        for step, held in self._held.items():
            yield from _marks(held).leaves((*path, step))

    def _at(self, path: Path) -> Marks | None:
        inside: Marks | None = self
        found: Held | None = None
        for step in path:
            found = inside._held.get(step) if inside else None
            if found is None:
                return None
            inside = found[4]
        return self if found is None else _marks(found)

    def span(self, path: Path, target: Target) -> Span:
        """The span of the key or the value at `path`.

        A block or a list is pointed at by its key, an item of a list by its first key. A path that is not there points
        at its nearest parent in the same way, and at the key `kind` where it has none.
        """
        inside: Marks | None = self
        around: Marks | None = None
        found: Held | None = None
        there = True
        for step in path:
            held = inside._held.get(step) if inside else None
            if held is None:
                there = False
                break
            around, found, inside = inside, held, held[4]
        if found is None or around is None:
            return self._first_key()
        if there and target is Target.VALUE and not (inside and inside._held):
            return span_between(found[2], inside.end if inside else found[3])
        return span_between(found[0], found[1]) if around.in_keys else _marks(found)._head()

    def _head(self) -> Span:
        """A list item: its first key, or all of it where it is plain text."""
        if self.in_keys and self._held:
            return span_between(*self.key(next(iter(self._held))))
        return span_between(self.start, self.end)

    def _first_key(self) -> Span:
        """The key `kind`, or the first key, or the start of the file."""
        if self.in_keys and self._held:
            return span_between(*self.key("kind" if "kind" in self._held else next(iter(self._held))))
        return span_between(self.start, self.start)


class BlockMarks(Marks):
    """The marks of a block, whose values have keys."""

    __slots__ = ()
    in_keys = True


def _marks(held: Held) -> Marks:
    return held[4] or Marks(held[2], held[3])
