"""The outline of each kind of document."""

from __future__ import annotations

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument
from masa_lint.render.full.arrangement import ARRANGEMENT_OUTLINE
from masa_lint.render.full.outline import Outline

_OUTLINES = {ARRANGEMENT: ARRANGEMENT_OUTLINE}
_PLAIN = Outline(
    title=("publication", "title"),
    untitled="Yearly report",
    lead="What the safeguarding partners did, and what came of it.",
    cover=(("Partnership", ("partnership", "name")), ("Stage", ("stage",))),
    first=(),
    chapters=(),
    kept_back=ARRANGEMENT_OUTLINE.kept_back,
)
"""For a kind without chapters of its own: every part of it, as the format has it."""


def outline_of(document: LoadedDocument) -> Outline:
    """The chapters that a document is told in."""
    return _OUTLINES.get(document.kind or "", _PLAIN)
