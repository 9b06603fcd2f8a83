"""The documents that can be made from a file, and who composes each."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from masa_lint.blocks.paper import Paper
from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument
from masa_lint.guidance.pack import Pack
from masa_lint.render.blocked import Blocked
from masa_lint.render.settings import Look
from masa_lint.render.stale import with_fingerprint


class Version(StrEnum):
    """A document that people read. The value is what messages call it."""

    FULL = "full document"
    EASY_READ = "easy read"
    CHILDREN = "children's version"


_STEMS = {Version.EASY_READ: "easy-read", Version.CHILDREN: "childrens-version"}


def versions_of(kind: str) -> tuple[Version, ...]:
    """What can be made from a kind of document."""
    return tuple(Version) if kind == ARRANGEMENT else (Version.FULL, Version.EASY_READ)


def not_made(version: Version, kind: str) -> str:
    """Why a version cannot be made from a kind of document, as a sentence without its stop."""
    if kind == YEARLY_REPORT and version is Version.CHILDREN:
        return (
            "a yearly report has no children's version, and none is meant: it answers for a year of work. Its easy "
            "read is for everyone (--easy-read), and children have the children's version of the arrangements"
        )
    return f"there is no {version} of this kind of document"


def stem_of(version: Version, kind: str) -> str:
    """The name of the file, without its ending."""
    return _STEMS.get(version) or ("arrangements" if kind == ARRANGEMENT else kind)


def compose(version: Version, document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper | Blocked:
    """A document as a paper that carries its fingerprint; or what is missing without which it would do harm."""
    made = _composed(version, document, pack, as_of, look)
    return made if isinstance(made, Blocked) else with_fingerprint(made)


def _composed(version: Version, document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper | Blocked:
    from masa_lint.render.credited import credited

    match version:
        case Version.FULL:
            from masa_lint.render.full.compose import compose_full

            return compose_full(document, pack, as_of, look)
        case Version.EASY_READ:
            from masa_lint.render.easy_read.compose import compose_easy_read

            made = compose_easy_read(document, pack, as_of, look)
        case Version.CHILDREN:
            from masa_lint.render.childrens_version.compose import compose_childrens_version

            made = compose_childrens_version(document, pack, as_of, look)
    return made if isinstance(made, Blocked) else credited(made, look)
