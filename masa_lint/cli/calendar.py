"""`masa-lint calendar`: what falls due, as a page and for a calendar."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.papers import folder_given, folder_in, write_bytes
from masa_lint.cli.settings import settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.documents.load import load_path
from masa_lint.engine.exit_code import NO_DOCUMENT, NOTHING, UNUSABLE
from masa_lint.reporters.log_safe import log_path, log_safe

STEM = "calendar"


class CalendarFormat(StrEnum):
    """What `--format` takes."""

    HTML = "html"
    WORD = "docx"
    PDF = "pdf"
    ICS = "ics"


def calendar(
    paths: Annotated[list[FilePath], typer.Argument(help="Files, or folders to search.")],
    output: Annotated[
        FilePath, typer.Option("--output", "-o", help="The folder to write to.", callback=folder_given)
    ] = FilePath("out"),
    format_: Annotated[
        list[CalendarFormat] | None, typer.Option("--format", help="May be given again. Default: html and ics.")
    ] = None,
    as_of: Annotated[str, typer.Option(help="The day to look from, as 2026-11-22. Default: today.")] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Say what falls due: by law, by the guidance, and by what the documents themselves promise."""
    from masa_lint.due.due_dates import due_dates
    from masa_lint.due.told_once import told_once
    from masa_lint.reports.calendar_file import calendar_file
    from masa_lint.reports.calendar_page import Plan, calendar_page, in_order
    from masa_lint.writers.write import MissingExtraError, PaperFormat, write_paper

    day, pack = day_given(as_of), settings_of(config, edition).pack
    found = discover(paths).found
    if not found:
        stop("No document was found.", NO_DOCUMENT)
    code, plans = NOTHING, []
    for document in (load_path(path, path.name) for path in found):
        if document.kind is None:
            typer.echo(f"{log_path(document.name)}: it could not be read. masa-lint check says why.", err=True)
            code = UNUSABLE
            continue
        name = log_safe(document.text_at("partnership", "name")) or document.name
        plans.append(Plan(name, document, due_dates(document, day, pack)))
    plans = in_order(plans)
    once = told_once([(plan.document, plan.dates) for plan in plans])
    plans = in_order(replace(plan, dates=dates) for plan, dates in zip(plans, once, strict=True))
    for format_one in dict.fromkeys(format_ or (CalendarFormat.HTML, CalendarFormat.ICS)) if plans else ():
        if format_one is CalendarFormat.ICS:
            content = calendar_file([(plan.name, plan.dates) for plan in plans], day)
        else:
            try:
                content = write_paper(calendar_page(plans, day, pack.edition), PaperFormat(format_one.value))
            except MissingExtraError as error:
                stop(str(error))
        file = folder_in(output, ".") / f"{STEM}.{format_one}"
        write_bytes(file, content)
        typer.echo(log_path(file.as_posix()))
    raise typer.Exit(code)
