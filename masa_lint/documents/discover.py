"""Find the documents below a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.documents.names import within_letters
from masa_lint.documents.validate import catalogue_of

ENDINGS = (".yaml", ".yml")
_LEFT_OUT = frozenset(("node_modules", "venv", "env", "build", "dist", "site-packages", "__pycache__"))
_LOOKED_AT = 200_000


@dataclass(frozen=True, slots=True)
class Discovery:
    """The documents found, in order, and how many YAML files were passed over as something else."""

    found: tuple[FilePath, ...]
    passed_over: int


def discover(paths: Iterable[FilePath]) -> Discovery:
    """Files are taken as they are named; folders are searched for what looks like one of our documents.

    A folder that may not be opened is among the found, so that whoever loads it is told.
    """
    found: list[FilePath] = []
    passed_over = 0
    for path in paths:
        if not _is_folder(path):
            found.append(path)
            continue
        shut: list[FilePath] = []
        for one in _yaml_files(path, shut):
            if not _leads_out(one, path) and looks_like_ours(one):
                found.append(one)
            else:
                passed_over += 1
        found += shut
    return Discovery(tuple(dict.fromkeys(found)), passed_over)


def _is_folder(path: FilePath) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _yaml_files(folder: FilePath, shut: list[FilePath]) -> list[FilePath]:
    files: list[FilePath] = []

    def refused(error: OSError) -> None:
        if isinstance(error, PermissionError):
            shut.append(FilePath(error.filename))

    for where, folders, names in os.walk(folder, onerror=refused):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _LEFT_OUT)
        files += [FilePath(where) / name for name in sorted(names) if name.endswith(ENDINGS) and name[0] != "."]
    return files


def _leads_out(path: FilePath, folder: FilePath) -> bool:
    """Whether a link leads out of the folder that is searched: nobody named that file, and excerpts would show it."""
    try:
        return path.is_symlink() and not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link that leads back to itself
        return True


def looks_like_ours(path: FilePath) -> bool:
    """A top-level `kind` that is ours or within two letters of it, or two of our other top-level keys."""
    try:
        if not path.is_file():  # a pipe or a device may never come to an end
            return False
        with path.open("rb") as file:
            text = file.read(_LOOKED_AT).decode("utf-8-sig", "replace")
    except OSError:
        return False
    keys = set()
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if not colon or key[:1] in (" ", "#", "-", "\t", ""):
            continue
        kind = value.split("#")[0].strip().strip("\"'").casefold()
        if key == "kind" and any(within_letters(kind, ours, 2) for ours in READABLE_KINDS):
            return True
        keys.add(key)
    return any(len((keys - {"kind"}) & set(one.blocks[one.root].keys)) > 1 for one in map(catalogue_of, READABLE_KINDS))
