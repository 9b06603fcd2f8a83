"""`masa-lint check`: find, then load, check and report each, then exit."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.each_document import Job, Task, each_document
from masa_lint.cli.named import name_of
from masa_lint.cli.outputs import Output, read_outputs, stop_where_lost, write_outputs, write_whole
from masa_lint.cli.progress import with_progress
from masa_lint.cli.settings import Settings, settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.engine.exit_code import NO_DOCUMENT, FailOn
from masa_lint.engine.known_gaps import (
    KNOWN_GAPS,
    NOTHING_KNOWN,
    Known,
    KnownGapsError,
    known_gaps_text,
    read_known_gaps,
)
from masa_lint.reporters.formats import Format
from masa_lint.reporters.terminal import wants_colour

STDIN = "-"


def check(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files or folders, or - for standard input. Default: this folder.")
    ] = None,
    as_of: Annotated[str, typer.Option(help="The day to check for, as 2026-11-22. Default: today.")] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    fail_on: Annotated[FailOn | None, typer.Option(help="The lowest level that fails. Default: should.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="What needs review fails too.")] = False,  # noqa: FBT002
    select: Annotated[
        list[str] | None, typer.Option(help="Only these: a code, a family, a name or a requirement.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Not these.")] = None,
    format_: Annotated[Format, typer.Option("--format", help="The format of standard output.")] = Format.TEXT,
    output: Annotated[
        list[str] | None, typer.Option(help="FORMAT:FILE, for instance sarif:out.sarif; may be given again.")
    ] = None,
    no_exceptions: Annotated[  # noqa: FBT002
        bool, typer.Option("--no-exceptions", help="The bare truth: no accepted gaps.")
    ] = False,
    remember: Annotated[  # noqa: FBT002
        bool, typer.Option("--remember", help="Write the gaps of today to known-gaps.json, for --fail-on new.")
    ] = False,
    stdin_filename: Annotated[str, typer.Option(help="What to call the document on standard input.")] = "stdin.yaml",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Check again at each save.")] = False,  # noqa: FBT002
) -> None:
    """Check documents against the guidance."""
    settings = settings_of(config, edition, fail_on, select, ignore, strict=strict)
    outputs = read_outputs(output, format_)

    def once() -> int:
        job = _job(settings, outputs, day_given(as_of), exceptions=not no_exceptions, remember=remember)
        return _run(paths or ["."], settings, outputs, job, stdin_filename)

    if watch:
        from masa_lint.cli.watch import watch_paths

        watch_paths([FilePath(path) for path in paths or ["."] if path != STDIN], once)
        return
    raise typer.Exit(once())


def _job(settings: Settings, outputs: tuple[Output, ...], day: date, *, exceptions: bool, remember: bool) -> Job:
    formats = tuple(one.format for one in outputs)
    folder = settings.config.folder
    edition, packs, strict = settings.edition, settings.packs, settings.strict
    return Job(day, edition, packs, folder, strict, formats, wants_colour(), exceptions, remember)


def _run(paths: list[str], settings: Settings, outputs: tuple[Output, ...], job: Job, stdin: str) -> int:
    """Check once, and give the exit code."""
    found = discover(FilePath(path) for path in paths if path != STDIN)
    kept = settings.config.folder / KNOWN_GAPS
    stop_where_lost([one.file for one in outputs if one.file], [*found.found, kept])
    known = _known(settings) if job.remember or settings.any_fail_on_new else None
    tasks = [_task(name_of(path), path, settings, known) for path in found.found]
    if STDIN in paths:
        tasks.append(_task(stdin, FilePath(stdin), settings, known, sys.stdin.buffer.read()))
    tasks.sort(key=lambda task: task.name)
    codes: list[int] = []
    now: dict[str, Known] = {}

    def fragments() -> Iterator[tuple[str, ...]]:
        for report in with_progress(each_document(tasks, job), len(tasks)):
            codes.append(report.code)
            if report.known:
                now[report.name] = report.known
            yield report.fragments

    whole = job.run().for_document(settings.selection(), settings.left_out(), settings.fail_on())
    write_outputs(outputs, fragments(), whole)
    if not tasks:
        stop(f"No document was found. {_passed_over(found.passed_over)}".strip(), NO_DOCUMENT)
    if job.remember:
        write_whole(kept, [known_gaps_text({**(known or {}), **now})])
        typer.echo(f"{KNOWN_GAPS} is written: --fail-on new now tells what is new.", err=True)
    if outputs[0].format is Format.TEXT and found.passed_over:
        typer.echo(_passed_over(found.passed_over), err=True)
    return max(codes)


def _known(settings: Settings) -> dict[str, Known]:
    try:
        return read_known_gaps(settings.config.folder / KNOWN_GAPS)
    except KnownGapsError as error:
        stop(str(error))


def _task(
    name: str, path: FilePath, settings: Settings, known: dict[str, Known] | None, content: bytes | None = None
) -> Task:
    before = (known or {}).get(name, NOTHING_KNOWN)
    selection, left_out, fail_on = settings.selection(path), settings.left_out(path), settings.fail_on(path)
    return Task(name, path, selection, left_out, fail_on, content, before)


def _passed_over(count: int) -> str:
    if not count:
        return ""
    return "1 other YAML file was passed over." if count == 1 else f"{count} other YAML files were passed over."
