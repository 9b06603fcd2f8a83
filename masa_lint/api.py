"""The public Python API: load documents, check them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path as FilePath

from masa_lint.documents.load import LoadedDocument, load_path
from masa_lint.engine.assess import assess
from masa_lint.engine.assessment import Assessment
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import DEFAULT_EDITION, load_pack


def load(path: str | FilePath) -> LoadedDocument:
    """Load a document. What is wrong with it is in its `problems`; it never raises for a bad file."""
    return load_path(FilePath(path), FilePath(path).as_posix())


def check(
    documents: Iterable[LoadedDocument],
    *,
    as_of: date | None = None,
    edition: str = DEFAULT_EDITION,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Assessment:
    """Check documents against an edition as of a day (today, unless given).

    Raises:
        PackError: there is no such edition.
        UnknownRuleError: `select` or `ignore` names no rule.
    """
    day = as_of or date.today()  # noqa: DTZ011
    return assess(documents, load_pack(edition), day, Selection(tuple(select), tuple(ignore)))
