"""`masa-lint render`: the documents that people read, from the facts in a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.named import name_of, stems_of
from masa_lint.cli.papers import folder_given, folder_in, write_bytes
from masa_lint.cli.settings import Settings, settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.documents.load import LoadedDocument, load_path
from masa_lint.engine.exit_code import FINDINGS, NO_DOCUMENT, NOTHING, UNUSABLE
from masa_lint.reporters.log_safe import log_lines, log_path, log_safe

if TYPE_CHECKING:
    from masa_lint.render.settings import Look
    from masa_lint.render.versions import Version
    from masa_lint.writers.write import PaperFormat


class RenderFormat(StrEnum):
    """What `--format` takes."""

    HTML = "html"
    WORD = "docx"
    PDF = "pdf"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class _Run:
    """What holds for every document of a run."""

    settings: Settings
    look: Look
    as_of: date
    versions: tuple[Version, ...]
    all_versions: bool
    """Whether nobody asked for one of them by name."""
    formats: tuple[PaperFormat, ...]
    out: FilePath
    check: bool
    fragment: bool


def render(
    paths: Annotated[
        list[FilePath] | None, typer.Argument(help="Files, or folders to search. Default: this folder.")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="The whole document, in plain English.")] = False,  # noqa: FBT002
    easy_read: Annotated[bool, typer.Option("--easy-read", help="The easy read, with pictures.")] = False,  # noqa: FBT002
    children: Annotated[bool, typer.Option("--children", help="The children's version.")] = False,  # noqa: FBT002
    all_: Annotated[bool, typer.Option("--all", help="All of them, which is what happens without a choice.")] = False,  # noqa: FBT002
    format_: Annotated[
        list[RenderFormat] | None, typer.Option("--format", help="May be given again. Default: html.")
    ] = None,
    output: Annotated[
        FilePath, typer.Option("--output", "-o", help="The folder to write to.", callback=folder_given)
    ] = FilePath("out"),
    draft: Annotated[  # noqa: FBT002
        bool, typer.Option("--draft", help="Make what is not ready yet; every page says DRAFT.")
    ] = False,
    large: Annotated[bool, typer.Option("--large", help="Large type.")] = False,  # noqa: FBT002
    gaps: Annotated[  # noqa: FBT002
        bool, typer.Option("--gaps", help="List in the full document what is not stated.")
    ] = False,
    fragment: Annotated[  # noqa: FBT002
        bool, typer.Option("--fragment", help="Also write what stands in a page, to put into a page of your website.")
    ] = False,
    pictures: Annotated[
        FilePath | None, typer.Option(help="A folder of your own pictures, one file a picture.")
    ] = None,
    template: Annotated[FilePath | None, typer.Option(help="A folder of your own words for sections.")] = None,
    as_of: Annotated[str, typer.Option(help="The day to render for, as 2026-11-22. Default: today.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Write nothing: say which documents are stale.")] = False,  # noqa: FBT002
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Write the documents that people read: the full arrangements, the easy read, the children's version."""
    from masa_lint.render.picture import pictures_of
    from masa_lint.render.pictures.problem import PictureProblemError
    from masa_lint.render.settings import Given, LookError, look_of
    from masa_lint.render.versions import Version

    settings = settings_of(config)
    try:
        look = look_of(settings.config, Given(large, draft, gaps, pictures, template))
        pictures_of(look)
    except LookError as error:
        stop(str(error))
    except PictureProblemError as error:
        stop(error.lines)
    chosen = {Version.FULL: full, Version.EASY_READ: easy_read, Version.CHILDREN: children}
    every = all_ or not any(chosen.values())
    versions = tuple(one for one, wanted in chosen.items() if every or wanted)
    run = _Run(settings, look, day_given(as_of), versions, every, _formats(format_), output, check, fragment)
    found = discover(paths or [FilePath()]).found
    if not found:
        stop("No document was found.", NO_DOCUMENT)
    raise typer.Exit(max(_render(path, name, run) for path, name in stems_of(found)))


def _formats(given: list[RenderFormat] | None) -> tuple[PaperFormat, ...]:
    from masa_lint.writers.write import PaperFormat

    wanted = given or [RenderFormat.HTML]
    return tuple(one for one in PaperFormat if RenderFormat.ALL in wanted or RenderFormat(one.value) in wanted)


def _render(path: FilePath, name: str, run: _Run) -> int:
    """Write, or check, what can be made from one file; the exit code."""
    document = load_path(path, name_of(path))
    faults = _faults(document, run)
    for line in faults:
        typer.echo(line, err=True)
    if faults and (document.kind is None or not run.look.draft or _could_identify(document)):
        typer.echo(f"{log_path(document.name)}: nothing was made from it. Mend this first.", err=True)
        return UNUSABLE
    return max((_version(document, name, version, run) for version in _possible(document, run)), default=UNUSABLE)


def _possible(document: LoadedDocument, run: _Run) -> list[Version]:
    from masa_lint.render.versions import not_made, versions_of

    kind = document.kind or ""
    possible = versions_of(kind)
    for one in () if run.all_versions else run.versions:
        if one not in possible:
            typer.echo(f"{log_path(document.name)}: {not_made(one, kind)}.", err=True)
    return [one for one in run.versions if one in possible]


def _version(document: LoadedDocument, name: str, version: Version, run: _Run) -> int:
    from masa_lint.render.blocked import Blocked
    from masa_lint.render.full.templates.problem import TemplateProblemError
    from masa_lint.render.stale import is_stale
    from masa_lint.render.versions import compose, stem_of
    from masa_lint.writers.drawings import UndrawableError
    from masa_lint.writers.write import MissingExtraError, write_paper

    try:
        paper = compose(version, document, run.settings.pack, run.as_of, run.look)
    except TemplateProblemError as error:
        stop(str(error))
    if isinstance(paper, Blocked):
        typer.echo(f"{log_path(document.name)}: the {version} cannot be made yet.", err=True)
        for one in paper.missing:
            line = document.span(one.path).start.line
            typer.echo(f"  {one.why} Add near line {line}:\n{_indented(one.add)}", err=True)
        typer.echo("  To see it as a draft all the same: --draft", err=True)
        return UNUSABLE
    code = NOTHING
    for format_ in run.formats:
        file = run.out / name / f"{stem_of(version, document.kind or '')}.{format_}"
        if run.check:
            if is_stale(file, format_, paper):
                typer.echo(f"{log_path(file.as_posix())}: {'it is stale' if file.exists() else 'it is not there'}.")
                code = FINDINGS
            continue
        try:
            content = write_paper(paper, format_)
        except (MissingExtraError, UndrawableError) as error:
            stop(str(error))
        folder_in(run.out, name)
        write_bytes(file, content)
        typer.echo(log_path(file.as_posix()))
    if run.fragment and not run.check:
        from masa_lint.writers.html_writer import write_fragment

        file = folder_in(run.out, name) / f"{stem_of(version, document.kind or '')}.fragment.html"
        write_bytes(file, write_fragment(paper))
        typer.echo(log_path(file.as_posix()))
    return code


def _indented(text: str) -> str:
    return log_lines("\n".join(f"    {log_safe(line)}" for line in text.splitlines()))


def _could_identify(document: LoadedDocument) -> bool:
    from masa_lint.engine.exit_code import ALWAYS_FAILS

    return any(problem.rule == ALWAYS_FAILS for problem in document.problems)


def _faults(document: LoadedDocument, run: _Run) -> list[str]:
    """What of the file could not be read, or says nothing in its words, or must not be printed; with its lines."""
    from masa_lint.engine.findings import file_finding
    from masa_lint.engine.unknown_words import unknown_words

    told = [file_finding(problem, run.settings.pack) for problem in (*document.problems, *unknown_words(document))]
    return [
        f"{log_path(document.name)}:{one.span.start.line}: {log_safe(f'{one.message} {one.remedy}')}"
        for one in told
        if one.level == "must"
    ]
