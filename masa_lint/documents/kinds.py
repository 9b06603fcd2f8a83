"""The kinds of document, and where each one's model stands. Nothing is imported until it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from masa_lint.documents.catalogue import Catalogue
    from masa_lint.documents.keys import Block

ARRANGEMENT = "arrangement"
YEARLY_REPORT = "yearly-report"
READABLE_KINDS = (ARRANGEMENT, YEARLY_REPORT)
"""The kinds this version reads."""

_MODELS: Mapping[str, tuple[str, str]] = {
    ARRANGEMENT: ("masa_lint.documents.arrangement", "Arrangement"),
    YEARLY_REPORT: ("masa_lint.documents.yearly_report", "YearlyReport"),
}
_NOUNS: Mapping[str, str] = {ARRANGEMENT: "plan", YEARLY_REPORT: "report"}


def noun_of(kind: str | None) -> str:
    """What sentences call a document of a kind: "the plan does not state …", "the report does not state …"."""
    return _NOUNS.get(kind or "", "plan")


def model_of(kind: str) -> type[Block]:
    """The Pydantic model of a kind in `READABLE_KINDS`. Importing it takes about 0.2 seconds."""
    module, name = _MODELS[kind]
    model: type[Block] = getattr(import_module(module), name)
    return model


def catalogue_of_model(kind: str) -> Catalogue:
    """The catalogue of a kind, read off its model."""
    from masa_lint.documents.catalogue import catalogue_from_model
    from masa_lint.documents.identities import IDENTITIES, SHORTHANDS

    return catalogue_from_model(model_of(kind), SHORTHANDS, IDENTITIES)
