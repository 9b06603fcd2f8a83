"""Reading the tables of words that the package carries."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Any

from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import read_yaml


class TableError(Exception):
    """A table of this package is no YAML that can be read."""


def read_table(file: FilePath) -> Any:
    """The data of a YAML file, every value as text.

    Raises:
        TableError: the file is not clear YAML.
    """
    read = read_yaml(file.read_text(encoding="utf-8"))
    problem = read if isinstance(read, Problem) else next(iter(read.problems), None)
    if problem is not None or isinstance(read, Problem):
        raise TableError(f"{file.name}: {problem}")
    return read.data
