"""The kinds of document, and where each one's model stands. Nothing is imported until it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from masa_lint.documents.catalogue import Catalogue
    from masa_lint.documents.keys import Block

ARRANGEMENT = "arrangement"
YEARLY_REPORT = "yearly-report"
READABLE_KINDS = (ARRANGEMENT,)
"""The kinds this version reads."""


def model_of(kind: str) -> type[Block]:
    """The Pydantic model of a kind in `READABLE_KINDS`. Importing it takes about 0.2 seconds."""
    from masa_lint.documents.arrangement import Arrangement

    return {ARRANGEMENT: Arrangement}[kind]


def catalogue_of_model(kind: str) -> Catalogue:
    """The catalogue of a kind, read off its model."""
    from masa_lint.documents.arrangement import IDENTITIES, SHORTHANDS
    from masa_lint.documents.catalogue import catalogue_from_model

    return catalogue_from_model(model_of(kind), SHORTHANDS, IDENTITIES)
