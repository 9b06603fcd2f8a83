"""`masa-lint init`: write a first file, or with `--ask` fill one in, a question at a time; begin a yearly report."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Annotated

import typer

from masa_lint.cli.ask import as_typed, ask_questions
from masa_lint.cli.begin_report import begin_report
from masa_lint.cli.day import day_given
from masa_lint.cli.stop import stop
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.locate import schemas_folder

if TYPE_CHECKING:
    from masa_lint.guidance.pack import Pack

_SCHEMA = "arrangement.schema.json"
_BESIDE = ".masa-lint"
_ENDINGS = (".yaml", ".yml")
_FIRST = 1


class Kind(StrEnum):
    """What `--kind` takes."""

    ARRANGEMENT = "arrangement"
    YEARLY_REPORT = "yearly-report"


def init(
    file: Annotated[FilePath, typer.Argument(help="The file to write, such as plan.yaml.")],
    level: Annotated[
        int | None, typer.Option(min=1, max=3, help="1: what every reader looks for. 2: what the law needs. 3: all.")
    ] = None,
    ask: Annotated[  # noqa: FBT002
        bool, typer.Option("--ask", help="Ask one question at a time. On a file that is there, what is still open.")
    ] = False,
    schema: Annotated[
        str, typer.Option(help="Where an editor finds the schema: a web address, or a path from the file.")
    ] = "",
    kind: Annotated[Kind, typer.Option(help="What kind of document to begin.")] = Kind.ARRANGEMENT,
    from_: Annotated[
        FilePath | None, typer.Option("--from", help="For a yearly report: the arrangements it is about.")
    ] = None,
    last: Annotated[FilePath | None, typer.Option(help="For a yearly report: last year's report.")] = None,
    as_of: Annotated[str, typer.Option(help="For a yearly report: the day it is begun. Default: today.")] = "",
) -> None:
    """Write a first file to fill in."""
    if kind is Kind.YEARLY_REPORT:
        if level or ask:
            stop("--level and --ask are for arrangements. A yearly report begins with --from and --last.")
        _stop_where_it_cannot_stand(file, schema)
        try:
            where = schema or _schema_beside(file, "yearly-report.schema.json")
        except OSError:
            stop(_unwritable(file))
        begin_report(file, from_, last, day_given(as_of), where)
        return
    if from_ or last:
        stop("--from and --last are for a yearly report: masa-lint init --kind yearly-report …")
    asked = asked_in(load_pack())
    name = as_typed(file)
    if not (file.exists() or file.is_symlink()):
        _create(file, level or _FIRST, schema, asked)
    elif not ask:
        stop(f"{name} is there already, and is never written over. To fill it in: masa-lint init {name} --ask")
    elif schema:
        stop(f"{name} is there already: --schema is for a new file. Go on with it without that.")
    if ask:
        ask_questions(file, asked, level)
    typer.echo(f"Next: masa-lint check {name}")


def _stop_where_it_cannot_stand(file: FilePath, schema: str) -> None:
    if file.suffix not in _ENDINGS:
        stop(f"{as_typed(file)} needs a name that ends in .yaml, or check does not find it.")
    if not file.parent.is_dir():
        stop(f"There is no folder {as_typed(file.parent)}. Make it first.")
    if any(not letter.isprintable() or letter.isspace() for letter in schema):
        stop("The place of the schema holds a space or a character that cannot be seen. Editors do not read that.")


def _unwritable(file: FilePath) -> str:
    return f"{as_typed(file)} could not be written. May you write to that folder, and is there room?"


def _create(file: FilePath, level: int, schema: str, asked: dict[str, str]) -> None:
    from masa_lint.documents.kinds import ARRANGEMENT
    from masa_lint.documents.validate import catalogue_of
    from masa_lint.starting.level_file import level_file
    from masa_lint.starting.levels import LEVELS
    from masa_lint.starting.write import write_new

    _stop_where_it_cannot_stand(file, schema)
    try:
        where = schema or _schema_beside(file)
        write_new(file, level_file(level, where, catalogue_of(ARRANGEMENT), asked))
    except FileExistsError:
        stop(f"{as_typed(file)} is there already, and is never written over.")
    except OSError:
        stop(_unwritable(file))
    typer.echo(f"{as_typed(file)} is written: level {level} of {len(LEVELS)}, {LEVELS[level].takes} (an estimate).")


def _schema_beside(file: FilePath, name: str = _SCHEMA) -> str:
    """A copy of the published schema beside the file, for editors, offline. One that is there stays as it is."""
    from masa_lint.starting.write import write_new

    folder = file.parent / _BESIDE
    text = (schemas_folder() / name).read_text(encoding="utf-8")
    if folder.is_symlink():
        raise OSError("a link is not followed")
    folder.mkdir(exist_ok=True)
    try:
        write_new(folder / name, text)
    except FileExistsError:
        if (folder / name).is_symlink() or (folder / name).read_bytes() != text.encode():
            typer.echo(f"{_BESIDE}/{name} is of another version, and stays. To renew it, delete it and run init again.")
    return f"{_BESIDE}/{name}"


def asked_in(pack: Pack) -> dict[str, str]:
    """What each requirement needs, and how strongly it is asked; the stronger where two need the same.

    A star after the word where the verb was not seen in print.
    """
    from masa_lint.documents.kinds import ARRANGEMENT
    from masa_lint.guidance.requirement import Modality

    strength = [str(one) for one in Modality]
    needed = [(one, need) for one in pack.requirements_of(ARRANGEMENT) for need in one.needs]
    needed.sort(key=lambda pair: strength.index(pair[0].level), reverse=True)
    return {
        need: one.level if one.modality is Modality.ADVICE or one.modality_confidence == "seen" else f"{one.level}*"
        for one, need in needed
    }
