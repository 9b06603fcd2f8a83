"""Samples of places that do not exist say so on every page, whatever is made from them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from masa_lint.documents.load import LoadedDocument

MADE_UP = "Made up: this place does not exist"


def is_made_up(document: LoadedDocument) -> bool:
    """Whether the file says that the partnership in it does not exist."""
    return document.text_at("made_up").casefold() == "yes"


def made_up_band(are_made_up: Collection[bool]) -> str:
    """What a page on several documents says of it at its top, of each whether it is made up; empty where none is."""
    if not any(are_made_up):
        return ""
    if all(are_made_up):
        return MADE_UP if len(are_made_up) == 1 else "Made up: these places do not exist"
    return "Some of these places are made up"
