"""The line at the top of every page: what a reader has to know wherever they open the document."""

from __future__ import annotations

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.made_up import MADE_UP, is_made_up
from masa_lint.render.settings import Look

DRAFT = "DRAFT"


_READING = "Not the partnership’s own document: someone’s reading of a published plan"
_READING_EASY = "Not made by the partnership"


def band_of(document: LoadedDocument, look: Look, *, draft: bool = False, easy: bool = False) -> str:
    """The band of a document: made up, someone's reading, a draft, and the partnership's own line.

    `draft` is for what a composer knows: a fact is missing, nobody has approved it. `easy` says it in easy words, which
    fit on one line of large type.
    """
    parts = []
    if draft or look.draft or document.draft:
        parts.append(DRAFT)
    if is_made_up(document):
        parts.append(MADE_UP)
    elif document.transcript:
        parts.append(_READING_EASY if easy else _READING)
    if look.band:
        parts.append(look.band)
    return ". ".join(parts)


def is_public(document: LoadedDocument, look: Look, *, draft: bool = False) -> bool:
    """Whether search engines may list the document: it is the partnership's own, of a real place, and no draft."""
    return not (draft or look.draft or document.draft or is_made_up(document) or document.transcript)
