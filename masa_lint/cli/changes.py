"""`masa-lint changes`: what changed between two states of a plan."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.earlier import GIT, earlier
from masa_lint.cli.earlier_rules import pack_then
from masa_lint.cli.named import name_of
from masa_lint.cli.outputs import print_whole, stop_where_lost, write_whole
from masa_lint.cli.papers import write_bytes
from masa_lint.cli.settings import settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.load import load_path
from masa_lint.engine.decisions import read_decisions
from masa_lint.engine.exit_code import NOTHING
from masa_lint.engine.known_gaps import KNOWN_GAPS, NOTHING_KNOWN, KnownGapsError, read_known_gaps
from masa_lint.reporters.log_safe import log_path, log_safe

if TYPE_CHECKING:
    from masa_lint.changes.found import Found


class ChangesFormat(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    MARKDOWN = "md"
    PARAGRAPH = "paragraph"
    HTML = "html"
    WORD = "docx"
    PDF = "pdf"


_AS_FILE = (ChangesFormat.HTML, ChangesFormat.WORD, ChangesFormat.PDF)


def changes(
    old: Annotated[str, typer.Argument(help="The earlier file, or git:REVISION for the same file as it was then.")],
    new: Annotated[FilePath, typer.Argument(help="The file as it is now.")],
    format_: Annotated[
        ChangesFormat | None,
        typer.Option(
            "--format",
            help="md is for a pull request, paragraph for a yearly report. Default: by the ending of the output.",
        ),
    ] = None,
    output: Annotated[
        FilePath | None, typer.Option("--output", "-o", help="The file to write to. Default: standard output.")
    ] = None,
    as_of: Annotated[str, typer.Option(help="The day of the new state, as 2026-11-22. Default: today.")] = "",
    old_as_of: Annotated[
        str, typer.Option(help="The day of the old state. Default: that of its revision, or of the new state.")
    ] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    old_edition: Annotated[str, typer.Option(help="The edition for the old state. Default: the same.")] = "",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Say what changed, by key and by person, and why each requirement's status is not what it was."""
    from masa_lint.changes.found import changes_between
    from masa_lint.changes.steps import Moment

    settings, day = settings_of(config, edition), day_given(as_of)
    if output is not None:
        stop_where_lost([output], [new, settings.config.folder / KNOWN_GAPS, *_file_of(old)])
    before = earlier(old, new)
    now = load_path(new, name_of(new))
    for document in (before.document, now):
        if document.kind is None:
            stop(f"{log_safe(document.name)} could not be read. masa-lint check says why.")
    revision = before.revision
    old_day = day_given(old_as_of) if old_as_of else (revision and revision.day) or day
    if revision is not None:
        old_pack = pack_then(settings, revision, old_edition or edition)
    else:
        old_pack = settings_of(config, old_edition).pack if old_edition else settings.pack
    try:
        known = read_known_gaps(settings.config.folder / KNOWN_GAPS).get(now.name, NOTHING_KNOWN)
    except KnownGapsError as error:
        stop(str(error))
    try:
        found = changes_between(
            Moment(before.document, old_pack, min(old_day, day), before.decisions),
            Moment(now, settings.pack, day, read_decisions(new)),
            known,
        )
    except ValueError:
        stop(f"{log_safe(before.document.name)} and {log_safe(now.name)} are a plan and a report.")
    name = now.text_at("partnership", "name") or now.name
    _write(format_ or _by_ending(output), output, found, name)
    raise typer.Exit(NOTHING)


def _file_of(old: str) -> list[FilePath]:
    """The file that `OLD` names, where it is none that git keeps."""
    return [] if old.startswith(GIT) else [FilePath(old)]


def _by_ending(output: FilePath | None) -> ChangesFormat:
    """The format that a file's name asks for."""
    ending = output.suffix.removeprefix(".").casefold() if output else ""
    return ChangesFormat(ending) if ending in (*_AS_FILE, ChangesFormat.MARKDOWN) else ChangesFormat.TEXT


def _write(format_: ChangesFormat, output: FilePath | None, found: Found, name: str) -> None:
    from masa_lint.reports.changes.markdown import changes_markdown
    from masa_lint.reports.changes.page import changes_page
    from masa_lint.reports.changes.paragraph import updates_paragraph
    from masa_lint.reports.changes.text import changes_text
    from masa_lint.writers.write import MissingExtraError, PaperFormat, write_paper

    if format_ in _AS_FILE:
        if output is None:
            stop(f"A file is needed for {format_}: -o changes.{format_}")
        try:
            write_bytes(output, write_paper(changes_page(found, name), PaperFormat(format_.value)))
        except MissingExtraError as error:
            stop(str(error))
        typer.echo(log_path(output.as_posix()))
        return
    texts = {
        ChangesFormat.TEXT: lambda: changes_text(found, name),
        ChangesFormat.MARKDOWN: lambda: changes_markdown(found, name),
        ChangesFormat.PARAGRAPH: lambda: log_safe(updates_paragraph(found)) + "\n",
    }
    text = texts[format_]()
    if output is None:
        print_whole([text])
    else:
        write_whole(output, [text])
