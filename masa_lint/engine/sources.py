"""Where a transcript says that the published plan says a thing."""

from __future__ import annotations

from collections.abc import Iterable

from masa_lint.checks.scene import standing
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.documents.linked import link_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, look
from masa_lint.guidance.rule import RECORDS
from masa_lint.source.path import Path


def seen_from_outside(document: LoadedDocument) -> bool:
    """True for a transcript by someone who does not say that they work for the partnership."""
    whose = document.text_at("transcript", "of_the_partnership").casefold()
    return document.transcript and whose != "yes"


def without_source(document: LoadedDocument, paths: Iterable[Path]) -> Path | None:
    """The first of a transcript's stated places with no source on it or on a block around it.

    An answer in place of a value carries its source as its remark. What was done after publication has none, and
    what stands in another document has its own.
    """
    return next((path for path in paths if not _sourced(document, path)), None)


def published_at(document: LoadedDocument, path: Path) -> dict[str, str]:
    """Where the published document says what stands at a path: `section`, `page`, `quote`, as far as stated.

    It is the source on the value's own block, or on the nearest block around it that carries one.
    """
    for length in range(len(path), 0, -1):
        here = document.look(path[:length])
        source = here.get("source") if isinstance(here, dict) else None
        if isinstance(source, dict):
            return {name: value for name, value in source.items() if isinstance(value, str)}
    return {}


def _sourced(document: LoadedDocument, path: Path) -> bool:
    if path[:1] == (RECORDS,) or (document.linked and link_of(path)):
        return True
    here: Tree = document.tree
    told = False
    for step in path:
        here = here.get(step, NOBODY_ANSWERED) if isinstance(here, dict) else look(here, (step,))  # type: ignore[arg-type]
        if not told and isinstance(here, dict) and "source" in here:
            told = _has_source(here)
    if isinstance(here, Answer):
        return bool(here.remark)
    return told or (isinstance(here, list) and bool(here) and all(map(_has_source, here)))


def _has_source(value: Tree) -> bool:
    """True for a block that carries a source, and no answer in its place."""
    return isinstance(value, dict) and "source" in value and not isinstance(standing(value["source"]), Answer)
