"""`masa-lint check`: find, then load, check and report each, then exit."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.each_document import Job, Reported, each_document
from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.engine.exit_code import NO_DOCUMENT, FailOn
from masa_lint.engine.select import Selection, UnknownRuleError
from masa_lint.guidance.load_pack import DEFAULT_EDITION, load_pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.reporters.formats import Format, reporter_of
from masa_lint.reporters.terminal import wants_colour


def check(
    paths: Annotated[list[FilePath] | None, typer.Argument(help="Files or folders. Default: this folder.")] = None,
    as_of: Annotated[str, typer.Option(help="The day to check for, as 2026-11-22. Default: today.")] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = DEFAULT_EDITION,
    fail_on: Annotated[FailOn, typer.Option(help="The lowest level that fails.")] = FailOn.SHOULD,
    strict: Annotated[bool, typer.Option("--strict", help="What needs review fails too.")] = False,  # noqa: FBT002
    select: Annotated[
        list[str] | None, typer.Option(help="Only these: a code, a family, a name or a requirement.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Not these.")] = None,
    output: Annotated[Format, typer.Option("--format", help="The format of the output.")] = Format.TEXT,
) -> None:
    """Check documents against the guidance."""
    found = discover(paths or [FilePath()])
    if not found.found:
        stop(f"No document was found. {_passed_over(found.passed_over)}".strip(), NO_DOCUMENT)
    job = Job(
        _day(as_of), edition, Selection(_names(select), _names(ignore)), fail_on, strict, (output,), wants_colour()
    )
    try:
        job.selection.chosen(load_pack(edition))
    except (PackError, UnknownRuleError) as error:
        stop(str(error))
    files = sorted((_name(path), path) for path in found.found)
    codes: list[int] = []
    fragments = (_first(report, codes) for report in each_document(files, job))
    for piece in reporter_of(output).assemble(fragments, job.run()):
        sys.stdout.write(piece)
    if output is Format.TEXT and found.passed_over:
        typer.echo(_passed_over(found.passed_over), err=True)
    raise typer.Exit(max(codes))


def _first(report: Reported, codes: list[int]) -> str:
    codes.append(report.code)
    return report.fragments[0]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text) if text else date.today()  # noqa: DTZ011
    except ValueError:
        stop(f'"{text}" is no day. Write it like this: --as-of 2026-11-22')


def _name(path: FilePath) -> str:
    """The path as outputs print it: from the current folder, with `/`."""
    try:
        return path.resolve().relative_to(FilePath.cwd()).as_posix()
    except ValueError:
        return path.as_posix() if not path.is_absolute() else path.name


def _names(given: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for one in given or () for part in one.split(",") if part.strip())


def _passed_over(count: int) -> str:
    if not count:
        return ""
    return "1 other YAML file was passed over." if count == 1 else f"{count} other YAML files were passed over."
