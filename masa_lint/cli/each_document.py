"""Load, check and report documents one after another, on all cores where there are many.

A document is let go once it is reported, so that memory does not grow with their number.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path as FilePath

from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.decisions import NO_DECISIONS, read_decisions
from masa_lint.engine.exit_code import FailOn, document_code
from masa_lint.engine.known_gaps import NOTHING_KNOWN, Known, known_of
from masa_lint.engine.news import compared, news
from masa_lint.engine.select import Selection
from masa_lint.guidance.local_pack import load_with_packs
from masa_lint.guidance.pack import LeftOut, Pack
from masa_lint.reporters.formats import Format, reporter_of
from masa_lint.reporters.reporter import Run
from masa_lint.version import __version__

MANY = 24
"""From how many documents on it pays to start a second process."""
_TOGETHER = 8
_AHEAD = 512


@dataclass(frozen=True, slots=True)
class Job:
    """What holds for every document of a run; small enough to send to another process."""

    as_of: date
    edition: str
    packs: tuple[str, ...]
    root: FilePath
    strict: bool
    formats: tuple[Format, ...]
    colour: bool = False
    exceptions: bool = True
    remember: bool = False

    def run(self) -> Run:
        """What reporters are given."""
        return Run(self.as_of, pack_of(self.edition, self.packs, self.root), __version__, self.strict)


@dataclass(frozen=True, slots=True)
class Task:
    """One document, and what differs for it; `content` where it came on standard input."""

    name: str
    path: FilePath
    selection: Selection
    left_out: tuple[LeftOut, ...]
    fail_on: FailOn
    content: bytes | None = None
    known: Known = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class Reported:
    """One document's fragment in each of the job's formats, its exit code, and what is known of it from now on.

    `known` is None where nobody asked to remember it: of a large folder nothing else grows with its number.
    """

    name: str
    fragments: tuple[str, ...]
    code: int
    known: Known | None


@cache
def pack_of(edition: str, packs: tuple[str, ...], root: FilePath) -> Pack:
    """The pack of a run, loaded once in each process."""
    return load_with_packs(edition, packs, root)


def each_document(tasks: list[Task], job: Job) -> Iterator[Reported]:
    """The reports of the documents, in the order given."""
    one = partial(report_document, job)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if len(tasks) < MANY or cores < 2:
        yield from map(one, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(cores) as pool:
        for start in range(0, len(tasks), _AHEAD):
            yield from pool.map(one, tasks[start : start + _AHEAD], chunksize=_TOGETHER)


def _loaded(task: Task) -> LoadedDocument:
    if task.content is None:
        return load_path(task.path, task.name)
    return load_bytes(task.content, task.name, task.path)


def report_document(job: Job, task: Task) -> Reported:
    """Load, check and report one document."""
    run = job.run()
    loaded = _loaded(task)
    rules = task.selection.chosen(run.pack)
    decisions = read_decisions(task.path) if task.content is None else NO_DECISIONS
    with_rules = partial(assess_document, loaded, run.pack, run.as_of, exceptions=job.exceptions, decisions=decisions)
    assessed = with_rules(rules)
    told = ""
    if task.fail_on is FailOn.NEW:
        told = news(assessed, task.known, run.as_of).sentence
        assessed = compared(assessed, task.known, run.as_of)
    here = run.for_document(task.selection, task.left_out, task.fail_on, told)
    fragments = tuple(reporter_of(one, colour=job.colour).fragment(assessed, here) for one in job.formats)
    code = document_code(assessed, task.fail_on, strict=run.strict)
    known = None
    if job.remember:
        whole = with_rules(run.pack.rules) if len(rules) < len(run.pack.rules) else assessed
        known = known_of(assessed, run.as_of, task.known, whole)
    return Reported(task.name, fragments, code, known)
