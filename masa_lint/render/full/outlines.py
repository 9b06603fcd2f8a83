"""The outline of each kind of document."""

from __future__ import annotations

from collections.abc import Mapping

from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument
from masa_lint.render.full.arrangement import ARRANGEMENT_OUTLINE
from masa_lint.render.full.outline import Outline
from masa_lint.render.full.yearly_report import YEARLY_REPORT_OUTLINE

_OUTLINES: Mapping[str, Outline] = {ARRANGEMENT: ARRANGEMENT_OUTLINE, YEARLY_REPORT: YEARLY_REPORT_OUTLINE}
_PLAIN = Outline(
    title=("publication", "title"),
    untitled="Document",
    lead="What the safeguarding partners say.",
    cover=(("Partnership", ("partnership", "name")), ("Stage", ("stage",))),
    first=(),
    chapters=(),
    kept_back=ARRANGEMENT_OUTLINE.kept_back,
)
"""For a kind without chapters of its own: every part of it, as the format has it."""


def outline_of(document: LoadedDocument) -> Outline:
    """The chapters that a document is told in."""
    return _OUTLINES.get(document.kind or "", _PLAIN)
