"""One answer into a file on disk: read, edit, write whole. Nothing is kept between two answers."""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import Path as FilePath

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.validate import catalogue_of
from masa_lint.source.file import read_bytes, read_file
from masa_lint.source.path import Path
from masa_lint.source.problem import Problem
from masa_lint.starting.asked import Asked
from masa_lint.starting.edit import Refused, put, put_first, put_for_all, put_next
from masa_lint.starting.next_level import put_level
from masa_lint.starting.questions import Question, open_questions
from masa_lint.starting.typed import is_none, stands_alone
from masa_lint.starting.write import write_again


def read_questions(path: FilePath, asked: Asked) -> list[Question] | Problem:
    """What is still open in a file, or why it cannot be read as an arrangement."""
    read = read_file(path, path.name).yaml
    if isinstance(read, Problem):
        return read
    kind = read.data.get("kind", "") if isinstance(read.data, dict) else ""
    if kind != ARRANGEMENT:
        facts = {"kind": kind if isinstance(kind, str) and kind else "nothing", "near": ARRANGEMENT}
        return Problem("kind-not-known", facts=facts, fatal=True)
    return open_questions(read.data, catalogue_of(ARRANGEMENT), asked)


def raise_to(path: FilePath, level: int, asked: Asked) -> Refused | None:
    """Put the keys of a level into the file that it does not have; None where that is done.

    Raises:
        OSError: the file may not be written to.
    """
    text = read_file(path, path.name).text
    new = put_level(text, level, catalogue_of(ARRANGEMENT), asked)
    return None if new == text else _written(path, new)


def more_at(path: FilePath, level: int, asked: Asked) -> int:
    """How many questions a file would hold more if it had the keys of a level."""
    text = read_file(path, path.name).text
    new = put_level(text, level, catalogue_of(ARRANGEMENT), asked)
    return _count(new, asked) - _count(text, asked) if isinstance(new, str) else 0


def _count(text: str, asked: Asked) -> int:
    read = read_bytes(text.encode(), "").yaml
    return 0 if isinstance(read, Problem) else len(open_questions(read.data, catalogue_of(ARRANGEMENT), asked))


def give(path: FilePath, question: Question, answer: str) -> Refused | None:
    """Write an answer to a question into the file; None where that is done.

    Raises:
        OSError: the file may not be written to.
    """
    text = read_file(path, path.name).text
    if is_none(answer) and question.none_at != question.path:
        return _written(path, put_for_all(text, question.none_at, answer))
    if question.grows == question.path and not stands_alone(answer):
        return _written(path, put_first(text, question.path, answer, question.item_key))
    return _written(path, put(text, question.path, answer))


def give_next(path: FilePath, grows: Path, answer: str) -> Refused | None:
    """Add an answer to a list in the file; None where that is done.

    Raises:
        OSError: the file may not be written to.
    """
    return _written(path, put_next(read_file(path, path.name).text, grows, answer))


def _written(path: FilePath, text: str | Refused) -> Refused | None:
    if isinstance(text, Refused):
        return text
    with path.open("rb") as file:
        mark = "\ufeff" if file.read(len(BOM_UTF8)) == BOM_UTF8 else ""
    write_again(path, mark + text)
    return None
