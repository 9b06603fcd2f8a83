"""The questions of `masa-lint init --ask`, on the terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

import typer

from masa_lint.cli.stop import stop

if TYPE_CHECKING:
    from masa_lint.source.problem import Problem
    from masa_lint.starting.asked import Asked
    from masa_lint.starting.edit import Refused
    from masa_lint.starting.questions import Question

_EXPLAINED = """
One question at a time. Each answer is written to the file at once.
  not stated   you have looked, and the plan does not say it
  none         there is none
  Enter        leave it for later
  q            stop here; the same command goes on from there
must, should and may are the guidance's words; a star says that we have not seen that word in print.\
"""
_STOP = "q"
_UNWRITABLE = "The file could not be written, so that is not in it. It may be a link, or closed for writing."


def ask_questions(file: FilePath, asked: Asked, level: int | None = None) -> None:
    """Ask what is open in a file, in its order, until nothing is left to ask or the answer is `q`.

    With a level, what the file does not have of it is put in first.
    """
    from masa_lint.starting.answer import read_questions

    if level is not None:
        _raise(file, level, asked)
    seen: set[object] = set()
    while True:
        found = read_questions(file, asked)
        if not isinstance(found, list):
            stop(_unreadable(file, found))
        still = [one for one in found if one.path not in seen]
        if not still:
            break
        if not seen:
            typer.echo(_EXPLAINED)
        seen.add(still[0].path)
        _show(still[0], f"{len(seen)} of {len(seen) + len(still) - 1}")
        if not _answered(file, still[0]):
            break
    left = read_questions(file, asked)
    typer.echo(f"\nStill open in {as_typed(file)}: {len(left) if isinstance(left, list) else 'not known'}.")
    _tell_higher_levels(file, asked)


def _raise(file: FilePath, level: int, asked: Asked) -> None:
    """Put in what a file lacks of a level; ends with a sentence where that cannot be done."""
    from masa_lint.starting.answer import raise_to, read_questions

    found = read_questions(file, asked)
    if not isinstance(found, list):
        stop(_unreadable(file, found))
    try:
        refused = raise_to(file, level, asked)
    except OSError:
        stop(_UNWRITABLE)
    if refused is not None:
        stop(f"{as_typed(file)}: {refused.sentence}")


def _tell_higher_levels(file: FilePath, asked: Asked) -> None:
    """What the levels ask that the file has no key for yet, and the command that goes on with it."""
    from masa_lint.starting.answer import more_at
    from masa_lint.starting.levels import LEVELS

    told = 0
    for level in LEVELS.values():
        more = more_at(file, level.number, asked)
        if more > told:
            typer.echo(f"Level {level.number}, {level.holds}, asks {more} more:")
            typer.echo(f"  masa-lint init {as_typed(file)} --ask --level {level.number}")
            told = more


def as_typed(file: FilePath) -> str:
    """A file's name for sentences and commands; never where it stands on this computer."""
    from masa_lint.reporters.log_safe import log_path

    name = log_path(file.name if file.is_absolute() else file.as_posix())
    return f'"{name}"' if " " in name else name


def _show(question: Question, number: str) -> None:
    from masa_lint.reporters.visible import visible
    from masa_lint.starting.describe import sentence

    words = question.described
    about = f"{visible(question.about)}: " if question.about else ""
    typer.echo(f"\n{number}{f' ({words.asked})' if words.asked else ''}")
    typer.echo(sentence(f"{about}{words.full_label}"))
    if words.meaning:
        typer.echo(f"  {words.meaning}")
    if words.example:
        typer.echo(f"  Example: {words.example}")


def _answered(file: FilePath, question: Question) -> bool:
    """Take the answer to one question, and more where it is a list; False where the answer is to stop."""
    from masa_lint.starting.answer import give, give_next
    from masa_lint.starting.typed import stands_alone

    answer = _typed(">", lambda text: give(file, question, text))
    grows = question.grows
    while answer and grows is not None and not stands_alone(answer):
        answer = _typed("Another one? Enter for no more >", lambda text: give_next(file, grows, text))
    return answer is not None


def _typed(prompt: str, give: Callable[[str], Refused | None]) -> str | None:
    """What was typed and taken; empty for Enter, None to stop. What is refused is asked again."""
    while True:
        try:
            text = str(typer.prompt(prompt, default="", show_default=False, prompt_suffix=" ")).strip()
        except typer.Abort:
            typer.echo()
            return None
        if text.casefold() == _STOP:
            return None
        if not text:
            return ""
        try:
            refused = give(text)
        except OSError:
            stop(_UNWRITABLE)
        if refused is None:
            return text
        typer.echo(refused.sentence)


def _unreadable(file: FilePath, problem: Problem) -> str:
    from masa_lint.engine.wording import fill
    from masa_lint.guidance.load_pack import load_pack
    from masa_lint.reporters.visible import visible

    rule = load_pack().file_rule_by_name[problem.rule]
    said = f"{fill(rule.message, problem.facts)}. {fill(rule.remedy, problem.facts)}."
    return f"{as_typed(file)}, line {problem.span.start.line}: {visible(said)} Nothing was changed."
