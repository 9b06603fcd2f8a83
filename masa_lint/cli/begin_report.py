"""Begin a yearly report: the file, and a sheet for each contributor."""

from __future__ import annotations

from datetime import date
from pathlib import Path as FilePath

import typer

from masa_lint.cli.ask import as_typed
from masa_lint.cli.papers import folder_in, write_bytes
from masa_lint.cli.stop import stop
from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument, load_path
from masa_lint.reporters.log_safe import log_path
from masa_lint.source.beside import real_path

ASKS = "asks"


def begin_report(file: FilePath, arrangement: FilePath | None, last: FilePath | None, as_of: date, schema: str) -> None:
    """Write the file, never over one that is there, and the sheets into `asks/` beside it."""
    from masa_lint.starting.write import write_new
    from masa_lint.starting.yearly.asks import sheets
    from masa_lint.starting.yearly.before import Before, year_before
    from masa_lint.starting.yearly.report_file import report_file
    from masa_lint.writers.write import MissingExtraError, PaperFormat, write_paper

    before = Before(
        year_before(as_of),
        _read(arrangement, ARRANGEMENT),
        _beside(arrangement, file),
        _read(last, YEARLY_REPORT),
        _beside(last, file),
    )
    try:
        made = [(one.stem, write_paper(one.paper, PaperFormat.WORD)) for one in sheets(before, as_of)]
    except MissingExtraError as error:
        made = []
        typer.echo(f"No sheets were written: {error}", err=True)
    try:
        write_new(file, report_file(before, schema))
    except FileExistsError:
        stop(f"{as_typed(file)} is there already, and is never written over.")
    except OSError:
        stop(f"{as_typed(file)} could not be written. May you write to that folder, and is there room?")
    typer.echo(f"{as_typed(file)} is written, for {before.period}.")
    if made:
        folder = folder_in(file.parent, ASKS)
        for stem, content in made:
            sheet = folder / f"{stem}.docx"
            if sheet.exists():
                typer.echo(f"{log_path(sheet.as_posix())} is there already, and stays.")
                continue
            write_bytes(sheet, content)
        typer.echo(f"{log_path(folder.as_posix())}/ holds a sheet for each contributor: {len(made)}.")
    typer.echo(f"Next: masa-lint check {as_typed(file)}")


def _read(path: FilePath | None, kind: str) -> LoadedDocument | None:
    if path is None:
        return None
    document = load_path(path, path.name)
    if document.kind != kind:
        what = "arrangements" if kind == ARRANGEMENT else "a yearly report"
        stop(f"{as_typed(path)} could not be read as {what}. masa-lint check says why.")
    return document


def _beside(path: FilePath | None, file: FilePath) -> str:
    """A file's path from the folder of the new one, as the new one names it."""
    if path is None:
        return ""
    try:
        return real_path(path).relative_to(real_path(file).parent).as_posix()
    except ValueError:
        return path.name
