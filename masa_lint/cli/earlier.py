"""An earlier state of a file: another file, or the same at a revision that git knows."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path as FilePath
from posixpath import dirname, join, normpath

from masa_lint.cli.stop import stop
from masa_lint.documents.linked import linked_then
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.engine.decisions import NO_DECISIONS, REVIEWS, Decisions, decisions_in, read_decisions
from masa_lint.reporters.log_safe import log_safe
from masa_lint.source.beside import real_path
from masa_lint.source.file import MAX_BYTES, read_bytes

GIT = "git:"
_SECONDS = 30
_LONGEST_REVISION = 200


@dataclass(frozen=True)
class Earlier:
    """A document as it stood, what had been decided on it, and the day of its revision where git knows one."""

    document: LoadedDocument
    decisions: Decisions
    on: date | None = None


def earlier(given: str, now: FilePath) -> Earlier:
    """What `OLD` names: a file, `git:REV` for the same file at a revision, or `git:REV:PATH`.

    Git is called without a shell, on the repository of the file of now; a revision is never read as an option.
    """
    if not given.startswith(GIT):
        file = FilePath(given)
        return Earlier(load_path(file, file.name), read_decisions(file))
    revision, _, path_given = given.removeprefix(GIT).partition(":")
    if not revision or revision.startswith("-") or len(revision) > _LONGEST_REVISION or not revision.isprintable():
        stop(f'"{log_safe(given)}" is no revision. Write git:REVISION, for instance git:HEAD~1 or git:v2025.')
    folder = real_path(now).parent
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        stop(f"Git knows no revision {log_safe(revision)} of the repository that {log_safe(now.name)} is in.")
    name = commit.decode("ascii", "replace").strip()
    path = path_given or f"./{now.name}"
    content = _git(folder, "show", "--end-of-options", f"{name}:{path}")
    if content is None:
        stop(f"{log_safe(path.removeprefix('./'))} was not there at {log_safe(revision)}.")
    reviews = _git(folder, "show", "--end-of-options", f"{name}:{path.rpartition('/')[0] or '.'}/{REVIEWS}")
    decided = decisions_in(read_bytes(reviews[: MAX_BYTES + 1], REVIEWS), now) if reviews else NO_DECISIONS
    on = _git(folder, "show", "--no-patch", "--format=%cs", "--end-of-options", name)
    day = date.fromisoformat(on.decode().strip()) if on else None
    document = load_bytes(content[: MAX_BYTES + 1], f"{path.rpartition('/')[2]} at {revision}")

    def then(link: str) -> LoadedDocument | None:
        beside = _git(folder, "show", "--end-of-options", f"{name}:{_beside(path, link)}")
        return load_bytes(beside[: MAX_BYTES + 1], link) if beside else None

    return Earlier(replace(document, linked=linked_then(document, then)), decided, day)


def _beside(path: str, link: str) -> str:
    """A file that another names, as git takes its path: from the root, or with `./` from the folder."""
    beside = normpath(join(dirname(path), link))
    return f"./{beside}" if path.startswith("./") else beside


def _git(folder: FilePath, *arguments: str) -> bytes | None:
    """What git prints, or None where it cannot."""
    command = ["git", "-C", str(folder), "--no-pager", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
    except FileNotFoundError:
        stop("git: has to be installed for an earlier revision to be read.")
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
