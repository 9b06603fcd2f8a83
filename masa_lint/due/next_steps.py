"""What a report says it will do next on a priority, where its sentence has a day or a month in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import When, read_when
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.from_document import told
from masa_lint.due.progress import blocks
from masa_lint.due.uid import uid_of
from masa_lint.engine.fingerprint import ItemNames

_BY = re.compile(r"\b(?i:by|before|until|no later than)\s+((?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Z][a-z]{2,8}\s+\d{4})\b")
_LONGEST = 120


def next_steps(document: LoadedDocument, as_of: date) -> Iterator[DueDate]:
    """A date for each priority whose next step says by when; the first one, where a sentence has several."""
    names = ItemNames(document)
    for path in blocks(document, "priorities"):
        step = " ".join(document.text_at(*path, "next").split())
        when = _first(step)
        if when is not None:
            name = document.text_at(*path, "name")
            short = step if len(step) <= _LONGEST else f"{step[:_LONGEST].rstrip()}…"
            what = f"Next on the priority {name[:_LONGEST]}: {short}".replace("priority :", "priority:")
            uid = uid_of(document, f"{names.path_text(path)}.next")
            due = DueDate(uid, what.rstrip("."), "", Basis.PROMISE, State.NO_DATE, path=(*path, "next"))
            yield told(due, when, as_of)


def _first(step: str) -> When | None:
    return next((when for found in _BY.finditer(step) if (when := read_when(found[1]))), None)
