"""`masa-lint review`: record what a person decided where a machine cannot judge."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.day import day_given
from masa_lint.cli.outputs import write_whole
from masa_lint.cli.settings import settings_of
from masa_lint.cli.stop import stop
from masa_lint.documents.load import load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.decision import Decided, day_text
from masa_lint.engine.decision_words import AGREED
from masa_lint.engine.decisions import REVIEWS
from masa_lint.reporters.visible import visible
from masa_lint.source.beside import is_there, real_path, stays_beside
from masa_lint.source.file import read_file
from masa_lint.source.problem import Problem


def review(
    file: Annotated[FilePath, typer.Argument(help="The document.")],
    requirement: Annotated[str, typer.Argument(help="A requirement's id, or the code or name of one of its rules.")],
    decision: Annotated[Decided, typer.Option(help="What was decided.")],
    by: Annotated[str, typer.Option(help='Who decided: "NAME, POST". Asked for where it is not given.')] = "",
    because: Annotated[str, typer.Option(help="Why, in a sentence that names no person.")] = "",
    recorded_by: Annotated[str, typer.Option(help='Who records it: "NAME, POST". Default: who decided.')] = "",
    as_of: Annotated[str, typer.Option(help="The day of the decision, as 2026-11-22. Default: today.")] = "",
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
) -> None:
    """Record a decision on what needs review, in reviews.yaml beside the document."""
    from masa_lint.engine.record_decision import Refused, asked_requirement, new_decision, with_decision

    day = day_given(as_of)
    settings = settings_of(None, edition)
    rules = settings.selection(file).chosen(settings.pack)
    assessed = assess_document(load_path(file, file.name), settings.pack, day, rules)
    asked = asked_requirement(requirement, assessed, settings.pack)
    if isinstance(asked, Refused):
        stop(visible(asked.sentence))
    by = by or _asked(f"{visible(asked.message)}\nWho decided? A name and a post, with a comma between", "--by")
    because = because or _asked("Why? A sentence that names no person", "--because")
    decided = new_decision(asked, assessed, decision, by, recorded_by, because, day)
    if isinstance(decided, Refused):
        stop(visible(decided.sentence))
    reviews = file.parent / REVIEWS
    text = with_decision(_text_of(reviews), file.name, decided)
    if isinstance(text, Refused):
        stop(visible(text.sentence))
    write_whole(real_path(reviews), [text])
    typer.echo(
        f'{REVIEWS}: {decided.decided_by} agreed on {day_text(day)} {AGREED[decision]}: "{asked.requirement.title}".'
    )
    typer.echo("The decision lapses when the text that it is about changes.")


def _asked(question: str, option: str) -> str:
    """An answer typed on the terminal; ends with a sentence where nobody can type one."""
    try:
        return str(typer.prompt(question))
    except typer.Abort:
        stop(f"Nothing was recorded. Give it with {option}.")


def _text_of(reviews: FilePath) -> str:
    if not is_there(reviews):
        return ""
    if not stays_beside(reviews):
        stop(f"{REVIEWS} is no file, or a link out of its folder, so nothing was written.")
    read = read_file(reviews, REVIEWS)
    if isinstance(read.yaml, Problem) and not read.text and read.yaml.rule != "file-is-empty":
        stop(f"{REVIEWS} cannot be read, so nothing was written.")
    return read.text
