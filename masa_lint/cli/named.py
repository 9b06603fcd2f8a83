"""What a document is called in outputs, and what the files that are made from it are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from os.path import relpath
from pathlib import Path as FilePath

from masa_lint.source.beside import real_path


def name_of(path: FilePath) -> str:
    """The path as outputs print it: from the current folder, with `/`; as it was given on another drive."""
    try:
        from_here = FilePath(relpath(real_path(path), FilePath.cwd()))
    except (ValueError, OSError):
        return path.as_posix()
    return (path if ".." in from_here.parts and not path.is_absolute() else from_here).as_posix()


def stems_of(paths: Iterable[FilePath]) -> list[tuple[FilePath, str]]:
    """Each file with a name of its own for what is made from it: its stem; those that share one are told apart by their
    folder's name, and where that does not help by a number.
    """
    every = list(paths)
    counts = Counter(path.stem for path in every)
    taken: set[str] = set()
    named = []
    for path in every:
        stem = path.stem if counts[path.stem] == 1 else f"{real_path(path).parent.name}-{path.stem}"
        name, number = stem, 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name)
        named.append((path, name))
    return named
