"""Addresses of facts in the rendered document, where it is published."""

from __future__ import annotations

from collections.abc import Callable

from masa_lint.blocks.links import safe_link
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.anchor import Anchors
from masa_lint.source.path import Path


def full_href(document: LoadedDocument, url: str) -> Callable[[Path], str]:
    """The address of a fact's place in the document published at `url`; without an address, `#` and the anchor."""
    anchors = Anchors(document)
    base = safe_link(url).partition("#")[0]

    def href(path: Path) -> str:
        anchor = anchors.of(path)
        return f"{base}#{anchor}" if anchor else ""

    return href
