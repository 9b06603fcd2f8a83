"""The facts of a document, each marked when it is told, so that none is lost and none is told twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.catalogue import CHOICE, BlockShape, Catalogue, Key
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree
from masa_lint.engine.anchor import Anchors
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.source.path import Path

UPKEEP = frozenset(("source", "rang_on", "file"))
"""Keys that are for those who keep the file, wherever they stand: never for a reader."""


class Facts:
    """What a document states. Asking for a value with `take` marks it as told."""

    def __init__(self, document: LoadedDocument, kept_back: frozenset[str]) -> None:
        """`kept_back` are the top-level keys that are never printed."""
        self.document = document
        self.anchors = Anchors(document)
        self._names = ItemNames(document)
        self._kept_back = kept_back
        self._told: dict[Path, None] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The format's keys.

        Raises:
            LookupError: nothing of the document could be read.
        """
        if self.document.catalogue is None:
            raise LookupError(f"{self.document.name} could not be read")
        return self.document.catalogue

    def look(self, path: Path) -> Tree:
        """What stands at a path, without telling it."""
        return self.document.look(path)

    def text(self, path: Path) -> str:
        """The text at a path, without telling it; empty where none is stated."""
        return self.document.text_at(*path)

    def take(self, path: Path) -> str:
        """The text at a path, told from now on; empty where none is stated, or where it has been told already."""
        text = self.text(path)
        if not text or path in self._told:
            return ""
        self._told[path] = None
        return text

    def tell(self, path: Path) -> None:
        """Mark all that stands at a path as told."""
        self._told.update(dict.fromkeys(self.leaves(path)))

    def mark(self) -> int:
        """A point in the telling, for `since`."""
        return len(self._told)

    def since(self, mark: int) -> tuple[str, ...]:
        """All that was told since a point, by names: the `facts` of a block."""
        return tuple(self.name(path) for path in self.paths_since(mark))

    def paths_since(self, mark: int) -> tuple[Path, ...]:
        """The paths of all that was told since a point."""
        return tuple(islice(self._told, mark, None))

    def is_none(self, path: Path) -> bool:
        """Whether the file says here that there is none."""
        value = self.look(path)
        return isinstance(value, Answer) and value.kind is AnswerKind.NONE and self._own_answer(path)

    def _own_answer(self, path: Path) -> bool:
        """Whether the answer stands here and not above: what is below "none" is none as well."""
        return len(path) < 2 or not isinstance(self.look(path[:-1]), Answer)

    def items(self, path: Path) -> list[Path]:
        """The paths of a list's items that hold anything still to be told."""
        value = self.look(path)
        if not isinstance(value, list):
            return []
        return [(*path, number) for number in range(len(value)) if self.open(*path, number)]

    def leaves(self, path: Path) -> Iterator[Path]:
        """Every stated text and every "none" at or below a path, but for what is for upkeep."""
        if path and (path[-1] in UPKEEP or path[0] in self._kept_back):
            return
        value = self.look(path)
        if isinstance(value, dict):
            for name in value:
                yield from self.leaves((*path, name))
        elif isinstance(value, list):
            for number in range(len(value)):
                yield from self.leaves((*path, number))
        elif isinstance(value, str) or self.is_none(path):
            yield path

    def open(self, *path: str | int) -> bool:
        """Whether anything at or below a path is still to be told."""
        return any(leaf not in self._told for leaf in self.leaves(path))

    def key(self, path: Path) -> Key | None:
        """The key of the format at a path."""
        return self.catalogue.key(path)

    def shape(self, path: Path) -> BlockShape | None:
        """The block that stands at a path, or that a list there holds; None for text."""
        if not path:
            return self.catalogue.blocks[self.catalogue.root]
        key = self.key(path)
        return self.catalogue.blocks.get(key.holds) if key else None

    def is_commitment(self, path: Path) -> bool:
        """Whether a block only says which of the guidance's own words are adopted."""
        shape = self.shape(path)
        return shape is not None and any(key.holds == CHOICE for key in shape.keys.values())

    def name(self, path: Path) -> str:
        """A path told by names, as the blocks' `facts` have it."""
        return self._names.path_text(path)

    def names(self, *paths: Path) -> tuple[str, ...]:
        """All that is stated at or below some paths, told by names."""
        return tuple(self.name(leaf) for path in paths for leaf in self.leaves(path))
