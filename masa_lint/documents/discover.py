"""Find the documents below a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.names import within_letters
from masa_lint.documents.validate import catalogue_of

_ENDINGS = (".yaml", ".yml")
_LEFT_OUT = frozenset(("node_modules", "venv", "env", "build", "dist", "site-packages", "__pycache__"))
_LOOKED_AT = 200_000


@dataclass(frozen=True, slots=True)
class Discovery:
    """The documents found, in order, and how many YAML files were passed over as something else."""

    found: tuple[FilePath, ...]
    passed_over: int


def discover(paths: Iterable[FilePath]) -> Discovery:
    """Files are taken as they are named; folders are searched for what looks like one of our documents."""
    found: list[FilePath] = []
    passed_over = 0
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        for one in _yaml_files(path):
            if looks_like_ours(one):
                found.append(one)
            else:
                passed_over += 1
    return Discovery(tuple(dict.fromkeys(found)), passed_over)


def _yaml_files(folder: FilePath) -> list[FilePath]:
    files: list[FilePath] = []
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _LEFT_OUT)
        files += [FilePath(where) / name for name in sorted(names) if name.endswith(_ENDINGS) and name[0] != "."]
    return files


def looks_like_ours(path: FilePath) -> bool:
    """A top-level `kind` that is ours or within two letters of it, or two of our other top-level keys."""
    try:
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
        if key == "kind" and any(within_letters(kind, ours, 2) for ours in (ARRANGEMENT, YEARLY_REPORT)):
            return True
        keys.add(key)
    root = catalogue_of(ARRANGEMENT)
    return len((keys - {"kind"}) & set(root.blocks[root.root].keys)) > 1
