"""What must not become public: drafts, and `reviews.yaml`, which holds people's names and reasons."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.documents.answers import read_answer
from masa_lint.documents.discover import ENDINGS, looks_like_ours
from masa_lint.source.file import read_file
from masa_lint.source.problem import Problem

_REVIEWS = ("reviews.yaml", "reviews.yml")
_MAY_BE_PUBLIC = ("agreed", "published")


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A file that must not become public: its path from the folder, with `/`, and why."""

    name: str
    why: str


def held_back(folder: FilePath) -> Iterator[HeldBack]:
    """Every such file below a folder, hidden folders too: whoever publishes the folder publishes them."""
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != ".git")
        for name in sorted(names):
            path = FilePath(where) / name
            why = _why(path)
            if why:
                yield HeldBack(path.relative_to(folder).as_posix(), why)


def _why(path: FilePath) -> str:
    """Why a file is held back, or an empty text."""
    if path.name.casefold() in _REVIEWS:
        return "It holds decisions under people's names, with their reasons."
    if not path.name.casefold().endswith(ENDINGS) or not looks_like_ours(path):
        return ""
    read = read_file(path, path.name).yaml
    if isinstance(read, Problem) or not isinstance(read.data, dict):
        return "It cannot be read, so nobody can tell whether it is a draft."
    stage = read.data.get("stage", "")
    if isinstance(stage, str) and (stage.casefold() in _MAY_BE_PUBLIC or read_answer(stage)):
        return ""
    if isinstance(stage, str) and stage.casefold() == "draft":
        return "It is a draft."
    return "Its stage is neither “agreed” nor “published”, so it may be a draft."
