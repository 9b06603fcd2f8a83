"""Where something stands: the line and the key in the file, and the section and page of the published document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masa_lint.blocks.words import Words, code, keep, words
from masa_lint.documents.answers import Answer
from masa_lint.documents.cut_short import cut_short
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.sources import published_at
from masa_lint.source.path import Path, path_text

_LONGEST_QUOTE = 120
_LONGEST_PATH = 120


@dataclass(frozen=True, slots=True)
class Kind:
    """Places that are called alike, such as the names of all agencies."""

    label: str
    paths: tuple[Path, ...]


def line_of(path: Path, document: LoadedDocument) -> int:
    """The line of a place, from 1; of its nearest parent where it is not there."""
    return document.span(path).start.line


def kinds_of(paths: Iterable[Path], document: LoadedDocument) -> tuple[Kind, ...]:
    """The places by what they are called, in their order."""
    kinds: dict[str, list[Path]] = {}
    for path in paths:
        label = document.catalogue.label(path) if document.catalogue else path_text(path)
        kinds.setdefault(label, []).append(path)
    return tuple(Kind(label, tuple(ones)) for label, ones in kinds.items())


def place_words(path: Path, document: LoadedDocument) -> Words:
    """`line 415, practice_reviews.decides`; of what is not there, the line below which it would stand."""
    line = keep(f"line {line_of(path, document)}")
    here = code(_short(path_text(path)))
    if not _is_missing(path, document):
        return words(line, ", ", here)
    if _is_missing(path[:1], document):
        return words(here, ", which is not in the file")
    return words(here, ", which is not there, below ", line)


def published_text(path: Path, document: LoadedDocument) -> str:
    """Section, page and the words to look for, as far as the file gives them; empty for what is not in the file."""
    if _is_missing(path, document):
        return ""
    source = published_at(document, path)
    parts = [f"section “{source['section']}”"] if "section" in source else []
    parts += [f"page {source['page']}"] if "page" in source else []
    if "quote" in source:
        quote = source["quote"]
        parts.append(f"look for “{cut_short(quote, _LONGEST_QUOTE)}”")
    return ", ".join(parts)


def _is_missing(path: Path, document: LoadedDocument) -> bool:
    """True where the file has nothing at a place, and nothing around it that answers for it."""
    answer = document.look(path)
    return isinstance(answer, Answer) and not answer.written


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_PATH else text[:_LONGEST_PATH] + "…"
