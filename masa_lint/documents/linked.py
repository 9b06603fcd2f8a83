"""Files that a document names, so that the two can be read together: a report its arrangements, a plan its report.

A rule reads them by the link's name: `other:/priorities[*].name`. In a path the name is the first step, `other:`, which
is no key of any document. A linked file is read by itself, and its own links are not followed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.tree import look
from masa_lint.documents.validate import catalogue_of
from masa_lint.source.path import Path
from masa_lint.source.problem import Problem

if TYPE_CHECKING:
    from masa_lint.documents.load import LoadedDocument

_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Link:
    """The key that names a file, the kind of document that has to stand in it, and what people call that document."""

    at: Path
    kind: str
    called: str


LINKS: Mapping[str, Mapping[str, Link]] = {
    ARRANGEMENT: {"other": Link(("yearly_report", "file"), YEARLY_REPORT, "the yearly report")},
    YEARLY_REPORT: {
        "other": Link(("arrangement", "file"), ARRANGEMENT, "the arrangements"),
        "last": Link(("publication", "previous", "file"), YEARLY_REPORT, "last year's report"),
    },
}
"""By kind of document and name: `other` is the partner of the other kind, `last` the report of the year before."""


def link_of(path: Path) -> str:
    """The name of the link that a path goes through, or an empty text where it stays in its own document."""
    first = path[0] if path else ""
    return first[:-1] if isinstance(first, str) and first.endswith(":") else ""


def follow(
    document: LoadedDocument, path: FilePath, load: Callable[[FilePath, str], LoadedDocument]
) -> tuple[dict[str, LoadedDocument], list[Problem]]:
    """The documents that one names, by the name of the link, and what is wrong with a link.

    `path` is where the document stands. Nothing outside its repository is read: the nearest folder upward that holds
    `.git`, or else its own folder.
    """
    found: dict[str, LoadedDocument] = {}
    problems: list[Problem] = []
    for name, link in LINKS.get(document.kind or "", {}).items():
        written = document.text_at(*link.at)
        if not written:
            continue
        partner = _partner(written, link, path, load)
        if isinstance(partner, str):
            facts = {"file": written, "wanted": _WANTED[link.kind]}
            where = document.written(link.at)
            problems.append(Problem(partner, document.span(where), where, facts))
        else:
            found[name] = partner
    return found, problems


def linked_then(document: LoadedDocument, load: Callable[[str], LoadedDocument | None]) -> dict[str, LoadedDocument]:
    """The documents that an earlier state of one names, by the name of the link, as they stood then.

    `load` gets the path as it is written, and gives None where there was no such file. What is wrong with a link is not
    told: nobody can mend what was.
    """
    found: dict[str, LoadedDocument] = {}
    for name, link in LINKS.get(document.kind or "", {}).items():
        written = document.text_at(*link.at)
        if not written or "\\" in written or FilePath(written).is_absolute() or not written.endswith(_ENDINGS):
            continue
        partner = load(written)
        if partner is not None and partner.kind == link.kind:
            found[name] = partner
    return found


def not_named(document: LoadedDocument) -> tuple[Link, ...]:
    """The links of a report for which it names no file, so that nobody takes silence for agreement.

    A report of a first year, which says that there is none before it, lacks none. A plan needs none: what the two say
    of each other is told of the report.
    """
    links = LINKS[YEARLY_REPORT].values() if document.kind == YEARLY_REPORT else ()
    return tuple(one for one in links if not document.text_at(*one.at) and not _said_none(document, one.at))


def _said_none(document: LoadedDocument, at: Path) -> bool:
    answers = (look(document.tree, at[: number + 1]) for number in range(len(at)))
    return any(isinstance(one, Answer) and one.kind is AnswerKind.NONE for one in answers)


_WANTED = {ARRANGEMENT: "arrangements", YEARLY_REPORT: "a yearly report"}


def _partner(
    written: str, link: Link, path: FilePath, load: Callable[[FilePath, str], LoadedDocument]
) -> LoadedDocument | str:
    """The document in a file, or the name of the rule that says what is wrong with the link."""
    if "\\" in written or FilePath(written).is_absolute():
        return "linked-file-outside"
    try:
        here = path.resolve()
        file = (path.parent / written).resolve()
        if not file.is_relative_to(_repository(here.parent)):
            return "linked-file-outside"
        if file == here:
            return "linked-file-is-this-one"
        if not file.is_file():
            return "linked-file-missing"
    except (OSError, RuntimeError, ValueError):  # a link that leads back to itself, a name that no file can have
        return "linked-file-missing"
    if file.suffix not in _ENDINGS:
        return "linked-file-unreadable"
    partner = load(file, written)
    if partner.kind is None:
        return "linked-file-unreadable"
    return partner if partner.kind == link.kind else "linked-file-of-another-kind"


def _repository(folder: FilePath) -> FilePath:
    return next((one for one in (folder, *folder.parents) if (one / ".git").exists()), folder)


def format_of(kind: str, path: Path) -> tuple[Catalogue, Path, str] | None:
    """The format that a rule's path is held against, the path in it and its kind; None where there is no such link."""
    name = link_of(path)
    if not name:
        return catalogue_of(kind), path, kind
    link = LINKS.get(kind, {}).get(name)
    return (catalogue_of(link.kind), path[1:], link.kind) if link else None
