"""Files that stand beside a document. A link must not lead out of their folder: a pull request can hold any link."""

from __future__ import annotations

import os
from pathlib import Path as FilePath


def is_there(path: FilePath) -> bool:
    """True where anything has this name, and be it a link that leads nowhere."""
    return os.path.lexists(path)


def real_path(path: FilePath) -> FilePath:
    """Where a path leads once its links are followed; links that lead back to themselves are left as they are."""
    return FilePath(os.path.realpath(path))


def stays_beside(path: FilePath) -> bool:
    """False where the path is a link out of its own folder, or no plain file."""
    try:
        return path.resolve().parent == path.parent.resolve() and (path.is_file() or not is_there(path))
    except (OSError, RuntimeError):
        return False
