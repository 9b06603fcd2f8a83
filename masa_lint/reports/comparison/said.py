"""The sentences by which a plan meets a requirement, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masa_lint.documents.cut_short import cut_short
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.sources import published_at
from masa_lint.source.path import Path

_MOST = 6
_LONGEST = 400
_SHORTEST = 12
"""A shorter text is a name, a date or a word, and no wording that anyone looks for."""


def texts_of(paths: Iterable[Path], document: LoadedDocument) -> Iterator[tuple[str, str]]:
    """The texts at some paths, each once, with the section of the published plan or the line of the file."""
    seen: set[str] = set()
    for path in paths:
        text = " ".join(document.text_at(*path).split())
        if len(text) < _SHORTEST or text in seen or len(seen) >= _MOST:
            continue
        seen.add(text)
        yield cut_short(text, _LONGEST), _where(path, document)


def _where(path: Path, document: LoadedDocument) -> str:
    source = published_at(document, path)
    if source.get("section"):
        page = source.get("page")
        return f"section {source['section']}, page {page}" if page else f"section {source['section']}"
    return f"line {document.span(path).start.line} of {document.name}"
