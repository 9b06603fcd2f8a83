"""`masa-lint easy-check`: whether a document for people is easy to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.named import name_of
from masa_lint.cli.outputs import print_whole
from masa_lint.cli.settings import settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.load import load_path
from masa_lint.engine.exit_code import FINDINGS, NOTHING, UNUSABLE
from masa_lint.reporters.log_safe import log_safe

if TYPE_CHECKING:
    from masa_lint.easy.check.facts import Facts
    from masa_lint.guidance.pack import Pack
    from masa_lint.reporters.easy_report import Checked

_PLANS = (".yaml", ".yml")


class EasyFormat(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def easy_check(
    files: Annotated[
        list[FilePath], typer.Argument(help="Web pages, Word files, plain text; or a plan, for what is made from it.")
    ],
    facts: Annotated[
        FilePath | None,
        typer.Option(help="The plan, so that its names count as one word and its numbers are compared."),
    ] = None,
    format_: Annotated[EasyFormat, typer.Option("--format", help="The format of standard output.")] = EasyFormat.TEXT,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail too.")] = False,  # noqa: FBT002
    everything: Annotated[bool, typer.Option("--all", help="Tell every warning.")] = False,  # noqa: FBT002
    as_of: Annotated[str, typer.Option(help="The day for what is made from a plan. Default: today.")] = "",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Check whether documents are easy to read: sentences, words, numbers, pictures, looks."""
    from masa_lint.easy.check.facts import NO_FACTS
    from masa_lint.easy.check.rule import Level
    from masa_lint.reporters.easy_report import easy_csv, easy_json, easy_text

    given = _facts(facts) if facts else NO_FACTS
    pack = settings_of(config).pack
    checked = [one for file in files for one in _check(file, given, pack, day_given(as_of))]
    if format_ is EasyFormat.TEXT:
        print_whole([easy_text(checked, everything=everything)])
    else:
        print_whole([easy_json(checked) if format_ is EasyFormat.JSON else easy_csv(checked)])
    if any(one.unreadable for one in checked):
        raise typer.Exit(UNUSABLE)
    fail = (Level.ERROR, Level.WARNING) if strict else (Level.ERROR,)
    raise typer.Exit(FINDINGS if any(one.count(level) for one in checked for level in fail) else NOTHING)


def _facts(file: FilePath) -> Facts:
    from masa_lint.easy.check.facts import facts_in

    document = load_path(file, file.name)
    if document.kind is None:
        stop(f"{log_safe(file.name)} could not be read. masa-lint check says why.")
    return facts_in(document)


def _check(file: FilePath, facts: Facts, pack: Pack, day: date) -> Iterator[Checked]:
    from masa_lint.easy.check.read_file import UnreadableError, read_for_check
    from masa_lint.easy.check.run import easy_findings
    from masa_lint.reporters.easy_report import Checked

    if file.suffix.casefold() in _PLANS:
        yield from _made_from(file, pack, day)
        return
    try:
        reading = read_for_check(file)
    except UnreadableError as error:
        yield Checked(name_of(file), unreadable=str(error))
        return
    yield Checked(name_of(file), easy_findings(reading, facts))


def _made_from(file: FilePath, pack: Pack, day: date) -> Iterator[Checked]:
    """The easy versions of a plan, as they would be made, with what is not ready yet as a draft."""
    from dataclasses import replace

    from masa_lint.easy.check.facts import facts_in
    from masa_lint.easy.check.read_paper import read_paper
    from masa_lint.easy.check.run import easy_findings
    from masa_lint.render.blocked import Blocked
    from masa_lint.render.settings import Look
    from masa_lint.render.versions import Version, compose, versions_of
    from masa_lint.reporters.easy_report import Checked

    document = load_path(file, name_of(file))
    if document.kind is None:
        yield Checked(document.name, unreadable="it could not be read as a plan; masa-lint check says why")
        return
    for version in versions_of(document.kind):
        if version is Version.FULL:
            continue
        paper = compose(version, document, pack, day, replace(Look(), draft=True))
        if not isinstance(paper, Blocked):
            yield Checked(f"{version} of {document.name}", easy_findings(read_paper(paper), facts_in(document)))
