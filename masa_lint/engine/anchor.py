"""Places in the rendered document that a link can lead to, by the path of the fact that stands there.

An anchor is made of names, never of line numbers or positions, so that it stays the same from run to run; items that
are called alike are numbered.
"""

from __future__ import annotations

import re
from collections import Counter
from hashlib import sha256

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.source.path import Path

_LONGEST = 80
_NO_LETTER = re.compile(r"[^a-z0-9]+")


class Anchors:
    """The anchors of a document, one for every place in it, all different."""

    def __init__(self, document: LoadedDocument) -> None:
        self._names = ItemNames(document)
        self._by_path: dict[Path, str] = {}
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()
        self._walk(document.tree, ())

    def of(self, path: Path) -> str:
        """The anchor of a place, or of the nearest one above it that the document has."""
        while path and path not in self._by_path:
            path = path[:-1]
        return self._by_path.get(path, "")

    def _walk(self, tree: Tree, path: Path) -> None:
        if path:
            self._by_path[path] = self._new(self._names.path_text(path))
        if isinstance(tree, dict):
            for name, value in tree.items():
                self._walk(value, (*path, name))
        elif isinstance(tree, list):
            for number, value in enumerate(tree):
                self._walk(value, (*path, number))

    def _new(self, identity: str) -> str:
        slug = anchor = anchor_text(identity)
        while anchor in self._taken:
            self._counts[slug] += 1
            anchor = f"{slug}--{self._counts[slug] + 1}"
        self._taken.add(anchor)
        return anchor


def anchor_of(path: Path, document: LoadedDocument) -> str:
    """The anchor of one place. Who asks for many keeps an `Anchors`."""
    return Anchors(document).of(path)


def anchor_text(identity: str) -> str:
    """A path told by names as an anchor: `safeguarding_partners[role=police].lead` as
    `safeguarding-partners-role-police-lead`; a long one is cut, and ends in a few letters that tell it apart.
    """
    slug = _NO_LETTER.sub("-", identity.casefold()).strip("-") or "place"
    if len(slug) <= _LONGEST:
        return slug
    return f"{slug[: _LONGEST - 9].rstrip('-')}-{sha256(identity.encode()).hexdigest()[:8]}"
