"""Load, check and report documents one after another, on all cores where there are many.

A document is let go once it is reported, so that memory does not grow with their number.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path as FilePath

from masa_lint import __version__
from masa_lint.documents.load import load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.exit_code import FailOn, document_code
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reporters.formats import Format, reporter_of
from masa_lint.reporters.reporter import Run

MANY = 24
"""From how many documents on it pays to start a second process."""
_TOGETHER = 8
_AHEAD = 512


@dataclass(frozen=True, slots=True)
class Job:
    """How every document of a run is checked and reported; small enough to send to another process."""

    as_of: date
    edition: str
    selection: Selection
    fail_on: FailOn
    strict: bool
    formats: tuple[Format, ...]
    colour: bool = False

    def run(self) -> Run:
        """What reporters are given."""
        return Run(self.as_of, load_pack(self.edition), __version__, self.selection, self.fail_on, self.strict)


@dataclass(frozen=True, slots=True)
class Reported:
    """One document's fragment in each of the job's formats, and its exit code."""

    fragments: tuple[str, ...]
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
        for start in range(0, len(files), _AHEAD):
            yield from pool.map(one, files[start : start + _AHEAD], chunksize=_TOGETHER)


def report_document(job: Job, file: tuple[str, FilePath]) -> Reported:
    """Load, check and report one document."""
    name, path = file
    run = job.run()
    assessed = assess_document(load_path(path, name), run.pack, run.as_of, run.selection.chosen(run.pack))
    fragments = tuple(reporter_of(one, colour=job.colour).fragment(assessed, run) for one in job.formats)
    return Reported(fragments, document_code(assessed, run.fail_on, strict=run.strict))
