"""When accepted gaps end: those that hold, and those that have ended and count again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import read_when
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.from_document import told
from masa_lint.due.uid import uid_of
from masa_lint.engine.exceptions import OVER, held_exceptions
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import Rule
from masa_lint.source.path import Path


def accepted_gaps(document: LoadedDocument, as_of: date, pack: Pack) -> Iterator[DueDate]:
    """The end of each, told by what the gap is about. An exception that never held, as on a must, has none."""
    held, problems = held_exceptions(document, pack, as_of)
    places = [one.path for one in held] + [one.path[:-1] for one in problems if one.rule == OVER]
    names = ItemNames(document)
    for path in sorted(places):
        when = read_when(document.text_at(*path, "until"))
        if when is not None:
            uid = uid_of(document, f"{names.path_text(path)}.until")
            what = f"End of the accepted gap “{_about(document, path, pack)}”"
            due = DueDate(uid, what, "", Basis.ACCEPTED, State.NO_DATE, path=(*path, "until"))
            yield told(due, when, as_of, ends=True)


def _about(document: LoadedDocument, path: Path, pack: Pack) -> str:
    """The requirement's title, or the name of the advice, and the code."""
    rule = pack.rule_by_name[document.text_at(*path, "rule").casefold()]
    requirement = pack.requirement_by_id.get(rule.requirement) if isinstance(rule, Rule) else None
    title = (requirement.title or requirement.statement) if requirement else rule.name.replace("-", " ").capitalize()
    return f"{title} ({rule.code})"
