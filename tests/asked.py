"""One check, asked of a small document: what it found, with paths as people read them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from textwrap import dedent

from tests_day import DAY

from masa_lint.checks.registry import read_check
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene, Table
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.source.path import Path, path_text

NO_VALUE = ("none", "not stated", "not stated (names are in a picture)", "TBC", "~", "[…]")
"""What may stand in place of a value, quoted where YAML needs it."""


@dataclass(frozen=True)
class Told:
    """A result for a test to read. `lacking` is what stands in place of each fact, by path."""

    verdict: Verdict
    at: str
    stated: list[str]
    lacking: dict[str, str]
    facts: dict[str, str]
    question: str


def ask(
    check: Mapping[str, object],
    text: str,
    subject: str = "",
    *,
    tables: Mapping[str, Table] | None = None,
    as_of: date = DAY,
    repeats_guidance: Callable[[str], bool] = lambda _: False,
) -> Told:
    """Ask a check, written as a rule writes it, at a subject of a document whose first line is given."""
    scene = Scene(load(text), as_of, tables or {}, repeats_guidance)
    return told(read_check(check).run(scene, path_of(subject)))


def load(text: str) -> LoadedDocument:
    """An arrangement from the text of its sections."""
    return load_bytes(f"kind: arrangement\n{dedent(text)}".encode(), "plan.yaml")


def path_of(text: str) -> Path:
    """`partners[0].lead` as its steps."""
    return tuple(int(step) if step.isdigit() else step for step in re.findall(r"\w+", text))


def told(result: Result) -> Told:
    """A result as tests read it."""
    return Told(
        result.verdict,
        path_text(result.at or ()),
        [path_text(path) for path in result.stated],
        {path_text(one.path): str(one.answer.kind) for one in result.lacking},
        dict(result.facts),
        result.question,
    )
