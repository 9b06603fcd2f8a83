"""`masa-lint check`: load, check, report, exit."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.documents.load import load_path
from masa_lint.engine.assess import assess
from masa_lint.engine.exit_code import NO_DOCUMENT, FailOn, exit_code
from masa_lint.engine.select import Selection, UnknownRuleError
from masa_lint.guidance.load_pack import DEFAULT_EDITION, load_pack
from masa_lint.guidance.pack_error import PackError


class Format(StrEnum):
    """The formats of standard output."""

    TEXT = "text"
    JSON = "json"


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
    day = _day(as_of)
    found = discover(paths or [FilePath()])
    if not found.found:
        stop(f"No document was found. {_passed_over(found.passed_over)}".strip(), NO_DOCUMENT)
    documents = (load_path(path, _name(path)) for path in found.found)
    try:
        assessment = assess(documents, load_pack(edition), day, Selection(_names(select), _names(ignore)))
    except (PackError, UnknownRuleError) as error:
        stop(str(error))
    if output is Format.JSON:
        from masa_lint.reporters.json_report import json_report

        typer.echo(json_report(assessment), nl=False)
    else:
        from masa_lint.reporters.terminal import print_lines
        from masa_lint.reporters.text_report import text_report

        print_lines(text_report(assessment))
        if found.passed_over:
            typer.echo(_passed_over(found.passed_over), err=True)
    raise typer.Exit(exit_code(assessment, fail_on, strict=strict))


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
