"""`masa-lint report`: a compliance report of each document, for people who never open a terminal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Annotated

import typer

from masa_lint.blocks.links import safe_link
from masa_lint.cli.day import day_given
from masa_lint.cli.named import name_of, stems_of
from masa_lint.cli.papers import folder_given, folder_in, write_bytes
from masa_lint.cli.settings import Settings, settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument, load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.decisions import read_decisions
from masa_lint.engine.exit_code import FAULT, NO_DOCUMENT, NOTHING, UNUSABLE
from masa_lint.engine.known_gaps import KNOWN_GAPS, Known, KnownGapsError, read_known_gaps
from masa_lint.reporters.log_safe import log_path
from masa_lint.reporters.reporter import Run
from masa_lint.source.path import Path
from masa_lint.version import __version__

if TYPE_CHECKING:
    from masa_lint.reports.compliance.checked import Checked


class ReportFormat(StrEnum):
    """What `--format` takes."""

    HTML = "html"
    WORD = "docx"
    PDF = "pdf"
    CSV = "csv"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class _Job:
    """What holds for every document of a run."""

    settings: Settings
    as_of: date
    formats: tuple[ReportFormat, ...]
    out: FilePath
    known: dict[str, Known]
    summary: bool
    public: bool
    exceptions: bool
    full_url: str


def report(
    paths: Annotated[list[FilePath] | None, typer.Argument(help="Files or folders. Default: this folder.")] = None,
    output: Annotated[
        FilePath, typer.Option("--output", "-o", help="The folder to write to.", callback=folder_given)
    ] = FilePath("out"),
    format_: Annotated[
        list[ReportFormat] | None, typer.Option("--format", help="May be given again. Default: html.")
    ] = None,
    summary: Annotated[  # noqa: FBT002
        bool, typer.Option("--summary", help="One page of A4 for the person who signs.")
    ] = False,
    public: Annotated[bool, typer.Option("--public", help="Leave out who decided.")] = False,  # noqa: FBT002
    full_url: Annotated[
        str, typer.Option(help="Where the full document, as masa-lint renders it, is published: each fact is linked.")
    ] = "",
    as_of: Annotated[str, typer.Option(help="The day to check for, as 2026-11-22. Default: today.")] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    select: Annotated[
        list[str] | None, typer.Option(help="Only these: a code, a family, a name or a requirement.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Not these.")] = None,
    no_exceptions: Annotated[  # noqa: FBT002
        bool, typer.Option("--no-exceptions", help="The bare truth: no accepted gaps.")
    ] = False,
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Write a compliance report: a web page, a Word or PDF file, or a sheet for a reviewer."""
    settings = settings_of(config, edition, None, select, ignore)
    if full_url and not safe_link(full_url).startswith("http"):
        stop(f'"{full_url}" is no web address. Write it like this: --full-url https://exampleshire.example/plan')
    known = _known(settings)
    formats = _formats(format_, summary=summary)
    job = _Job(settings, day_given(as_of), formats, output, known, summary, public, not no_exceptions, full_url)
    found = discover(paths or [FilePath()]).found
    if not found:
        stop("No document was found.", NO_DOCUMENT)
    raise typer.Exit(max(_report(path, name, job) for path, name in stems_of(found)))


def _formats(given: list[ReportFormat] | None, *, summary: bool) -> tuple[ReportFormat, ...]:
    wanted = dict.fromkeys(given or [ReportFormat.HTML])
    every = tuple(one for one in ReportFormat if one is not ReportFormat.ALL)
    formats = tuple(one for one in every if ReportFormat.ALL in wanted or one in wanted)
    if summary and ReportFormat.CSV in wanted:
        stop("The summary is a page to read, so there is no csv of it. Take html, docx or pdf.")
    return tuple(one for one in formats if not summary or one is not ReportFormat.CSV)


def _known(settings: Settings) -> dict[str, Known]:
    try:
        return read_known_gaps(settings.config.folder / KNOWN_GAPS)
    except KnownGapsError as error:
        stop(str(error))


def _report(path: FilePath, name: str, job: _Job) -> int:
    """Write the report of one document in every format; the exit code."""
    checked = _checked(path, job)
    for format_ in job.formats:
        file = folder_in(job.out, ".") / f"{name}-{'summary' if job.summary else 'report'}.{format_}"
        write_bytes(file, _content(checked, format_, job))
        typer.echo(log_path(file.as_posix()))
    if checked.one.unreadable:
        typer.echo(f"{log_path(checked.document.name)}: nothing of it could be read. The report says why.", err=True)
        return UNUSABLE
    if checked.one.faults:
        typer.echo(f"{log_path(checked.document.name)}: a rule stopped with a fault in masa-lint.", err=True)
        return FAULT
    return NOTHING


def _checked(path: FilePath, job: _Job) -> Checked:
    from masa_lint.due.due_dates import due_dates
    from masa_lint.engine.news import compared, news
    from masa_lint.reports.compliance.checked import Checked

    settings, pack = job.settings, job.settings.pack
    document = load_path(path, name_of(path))
    selection = settings.selection(path)
    rules, decisions = selection.chosen(pack), read_decisions(path)
    one = assess_document(document, pack, job.as_of, rules, exceptions=job.exceptions, decisions=decisions)
    known = job.known.get(document.name)
    told = news(one, known, job.as_of) if known else None
    run = Run(job.as_of, pack, __version__, settings.strict)
    return Checked(
        one=compared(one, known, job.as_of) if known else one,
        run=run.for_document(selection, settings.left_out(path), settings.fail_on(path), told.sentence if told else ""),
        dates=due_dates(document, job.as_of, pack),
        news=told,
        public=job.public,
        full_href=_places(document, job, job.full_url) if job.full_url else None,
        childrens_gaps=_left_out_for_children(document, job),
    )


def _left_out_for_children(document: LoadedDocument, job: _Job) -> tuple[Path, ...]:
    """The places of what the children's version leaves out. A yearly report has none; a summary does not tell them."""
    if document.kind != ARRANGEMENT or job.summary:
        return ()
    from masa_lint.render.childrens_version.compose import childrens_gaps

    return tuple(dict.fromkeys(path for _, path in childrens_gaps(document, job.settings.pack, job.as_of)))


def _places(document: LoadedDocument, job: _Job, url: str) -> Callable[[Path], str]:
    """Where each fact stands in the full document that `masa-lint render` writes; `url` is where it is published."""
    from masa_lint.render.full.compose import compose_full
    from masa_lint.render.full.links import full_links
    from masa_lint.render.settings import Look

    if document.kind is None:
        return lambda _: ""
    return full_links(compose_full(document, job.settings.pack, job.as_of, Look()), document, safe_link(url))


def _content(checked: Checked, format_: ReportFormat, job: _Job) -> bytes:
    from masa_lint.writers.write import MissingExtraError, PaperFormat, write_paper

    if format_ is ReportFormat.CSV:
        from masa_lint.reports.compliance.trace import trace_csv

        places = checked.full_href or _places(checked.document, job, "")
        return trace_csv(checked, places).encode("utf-8", "backslashreplace")
    if job.summary:
        from masa_lint.reports.compliance.summary import compose_summary as compose
    else:
        from masa_lint.reports.compliance.compose import compose_report as compose
    try:
        return write_paper(compose(checked), PaperFormat(format_.value))
    except MissingExtraError as error:
        stop(str(error))
