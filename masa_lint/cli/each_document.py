"""Load, check and report documents one after another, on all cores where there are many.

A document is let go once it is reported, so that memory does not grow with their number.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path as FilePath

from masa_lint.documents.load import load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.exit_code import FailOn, document_code
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reporters.text_report import Line, text_document

MANY = 24
"""From how many documents on it pays to start a second process."""
_TOGETHER = 8


class Format(StrEnum):
    """The formats of standard output."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Job:
    """How every document of a run is checked and reported."""

    as_of: date
    edition: str
    selection: Selection
    fail_on: FailOn
    strict: bool
    format: Format


@dataclass(frozen=True, slots=True)
class Reported:
    """One document's report, as lines or as text, and its exit code."""

    lines: list[Line]
    text: str
    code: int


def each_document(files: list[tuple[str, FilePath]], job: Job) -> Iterator[Reported]:
    """The reports of the documents, in the order given: (name, path) each."""
    one = partial(report_document, job)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if len(files) < MANY or cores < 2:
        yield from map(one, files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(cores) as pool:
        for start in range(0, len(files), 1000):
            yield from pool.map(one, files[start : start + 1000], chunksize=_TOGETHER)


def report_document(job: Job, file: tuple[str, FilePath]) -> Reported:
    """Load, check and report one document."""
    name, path = file
    pack = load_pack(job.edition)
    assessed = assess_document(load_path(path, name), pack, job.as_of, job.selection.chosen(pack))
    code = document_code(assessed, job.fail_on, strict=job.strict)
    if job.format is Format.JSON:
        from masa_lint.reporters.json_report import json_document

        return Reported([], json_document(assessed, pack), code)
    return Reported(text_document(assessed, pack), "", code)
