"""An earlier state of a file: another file, or the same at a revision that git knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from posixpath import dirname, join, normpath

from masa_lint.cli.named import name_of
from masa_lint.cli.revision import Revision, revision_of
from masa_lint.cli.stop import stop
from masa_lint.documents.linked import linked_then
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.engine.decisions import NO_DECISIONS, REVIEWS, Decisions, decisions_in, read_decisions
from masa_lint.reporters.log_safe import log_safe
from masa_lint.source.beside import real_path
from masa_lint.source.file import MAX_BYTES, read_bytes

GIT = "git:"


@dataclass(frozen=True)
class Earlier:
    """A document as it stood, what had been decided on it, and its revision where it is one that git knows."""

    document: LoadedDocument
    decisions: Decisions
    revision: Revision | None = None


def earlier(given: str, now: FilePath) -> Earlier:
    """What `OLD` names: a file, `git:REV` for the same file at a revision, or `git:REV:PATH`.

    The repository is that of the file of now.
    """
    if not given.startswith(GIT):
        file = FilePath(given)
        return Earlier(load_path(file, name_of(file)), read_decisions(file))
    called, _, path_given = given.removeprefix(GIT).partition(":")
    revision = revision_of(called, real_path(now).parent)
    if revision is None:
        stop(
            f"Git knows no revision {log_safe(called)} of the repository that {log_safe(now.name)} is in. "
            "Write git:REVISION, for instance git:HEAD~1 or git:v2025."
        )
    path = path_given or f"./{now.name}"
    content = revision.read(path)
    if content is None:
        stop(f"{log_safe(path.removeprefix('./'))} was not there at {log_safe(called)}.")
    reviews = revision.read(f"{path.rpartition('/')[0] or '.'}/{REVIEWS}")
    decided = decisions_in(read_bytes(reviews[: MAX_BYTES + 1], REVIEWS), now) if reviews else NO_DECISIONS
    document = load_bytes(content[: MAX_BYTES + 1], f"{path.rpartition('/')[2]} at {called}")

    def then(link: str) -> LoadedDocument | None:
        beside = revision.read(_beside(path, link))
        return load_bytes(beside[: MAX_BYTES + 1], link) if beside else None

    return Earlier(replace(document, linked=linked_then(document, then)), decided, revision)


def _beside(path: str, link: str) -> str:
    """A file that another names, as git takes its path: from the root, or with `./` from the folder."""
    beside = normpath(join(dirname(path), link))
    return f"./{beside}" if path.startswith("./") else beside
