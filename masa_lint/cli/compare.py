"""`masa-lint compare`: where several plans differ."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.each_document import MANY, pack_of
from masa_lint.cli.papers import folder_given, folder_in, write_bytes
from masa_lint.cli.settings import Settings, settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.discover import discover
from masa_lint.documents.load import load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.decisions import read_decisions
from masa_lint.engine.exit_code import NO_DOCUMENT, NOTHING, UNUSABLE
from masa_lint.reporters.log_safe import log_path, log_safe

if TYPE_CHECKING:
    from masa_lint.reports.comparison.compared import Comparison, LeftOut
    from masa_lint.reports.comparison.groups import PartnershipGroup
    from masa_lint.reports.comparison.plan_read import PlanRead

STEM = "compare"
_TOO_FEW = (
    "Two documents of one kind at least are needed for a comparison. A plan and its report are read together by "
    "masa-lint check, where each names the other's file."
)
_TOGETHER = 8


class CompareFormat(StrEnum):
    """What `--format` takes."""

    HTML = "html"
    WORD = "docx"
    PDF = "pdf"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class _Job:
    """What holds for every document of a run; small enough to send to another process."""

    as_of: date
    edition: str
    packs: tuple[str, ...]
    root: FilePath


def compare(
    paths: Annotated[list[FilePath], typer.Argument(help="Files, or folders to search.")],
    output: Annotated[
        FilePath, typer.Option("--output", "-o", help="The folder to write to.", callback=folder_given)
    ] = FilePath("out"),
    format_: Annotated[
        list[CompareFormat] | None, typer.Option("--format", help="May be given again. Default: html and csv.")
    ] = None,
    requirement: Annotated[str, typer.Option(help="What each plan says on this one requirement.")] = "",
    group: Annotated[str, typer.Option(help="FILE:NAME: compare only the partnerships of that group.")] = "",
    as_of: Annotated[str, typer.Option(help="The day to look from, as 2026-11-22. Default: today.")] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Set several plans side by side: where they differ, and who says so. It ranks no one."""
    from masa_lint.reports.comparison.compared import LeftOut, comparison
    from masa_lint.reports.comparison.groups import EVERY_PLAN

    settings, day = settings_of(config, edition), day_given(as_of)
    chosen = _group(group) if group else EVERY_PLAN
    found = discover(paths).found
    if not found:
        stop("No document was found.", NO_DOCUMENT)
    plans, broken = [], []
    for one in _each(found, settings, day):
        if isinstance(one, LeftOut):
            broken.append(one)
        else:
            plans.append(one)
    compared = comparison(plans, broken, settings.pack, day, chosen)
    if len(compared.plans) < 2:
        _tell_left_out(compared.left_out)
        stop(_TOO_FEW, NO_DOCUMENT if not broken else UNUSABLE)
    if requirement and requirement not in {one.id for one in compared.requirements}:
        stop(f"There is no requirement {log_safe(requirement)}. masa-lint rules list shows them.")
    for format_one in dict.fromkeys(format_ or (CompareFormat.HTML, CompareFormat.CSV)):
        file = folder_in(output, ".") / f"{STEM}.{format_one}"
        write_bytes(file, _content(compared, format_one, requirement))
        typer.echo(log_path(file.as_posix()))
    _tell_left_out(compared.left_out)
    raise typer.Exit(UNUSABLE if broken else NOTHING)


def _tell_left_out(left_out: Iterable[LeftOut]) -> None:
    for left in left_out:
        typer.echo(f"{log_path(left.file)}: not compared; {left.why}.", err=True)


def _content(found: Comparison, format_: CompareFormat, requirement: str) -> bytes:
    from masa_lint.reports.comparison.page import comparison_page
    from masa_lint.reports.comparison.sheet import comparison_sheet
    from masa_lint.writers.write import MissingExtraError, PaperFormat, write_paper

    if format_ is CompareFormat.CSV:
        return comparison_sheet(found).encode()
    try:
        return write_paper(comparison_page(found, requirement), PaperFormat(format_.value))
    except MissingExtraError as error:
        stop(str(error))


def _group(given: str) -> PartnershipGroup:
    """What `FILE:NAME` names."""
    from masa_lint.reports.comparison.groups import GroupError, read_group

    file, colon, name = given.rpartition(":")
    if not colon or not file or not name:
        stop("Write FILE:NAME, for instance groups.yaml:west-midlands.")
    try:
        return read_group(FilePath(file), name)
    except GroupError as error:
        stop(str(error))


def _each(found: tuple[FilePath, ...], settings: Settings, day: date) -> Iterator[PlanRead | LeftOut]:
    """Every plan, on all cores where there are many."""
    one = partial(_read, _Job(day, settings.edition, settings.packs, settings.config.folder))
    named = list(zip(found, _names(found), strict=True))
    if len(named) < MANY or (os.cpu_count() or 1) < 2:
        yield from map(one, named)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor() as pool:
        yield from pool.map(one, named, chunksize=_TOGETHER)


def _names(found: tuple[FilePath, ...]) -> list[str]:
    """A file's name; with its folder's where another is called the same."""
    plain = [path.name for path in found]
    return [f"{path.parent.name}/{path.name}" if plain.count(path.name) > 1 else path.name for path in found]


def _read(job: _Job, file: tuple[FilePath, str]) -> PlanRead | LeftOut:
    from masa_lint.reports.comparison.compared import LeftOut
    from masa_lint.reports.comparison.plan_read import plan_read

    path, name = file
    document = load_path(path, name)
    if document.kind is None:
        return LeftOut(name, "it could not be read; masa-lint check says why")
    pack = pack_of(job.edition, job.packs, job.root)
    assessed = assess_document(document, pack, job.as_of, pack.rules, decisions=read_decisions(path))
    return plan_read(assessed, job.as_of)
