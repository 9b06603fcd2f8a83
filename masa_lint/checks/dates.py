"""Dates as operands: a path in the document, or `as_of` for the day of the check."""

from __future__ import annotations

from masa_lint.checks.check import operands
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NO_DATE, Answer, AnswerKind
from masa_lint.documents.when import When, read_when
from masa_lint.source.path import Path

AS_OF = "as_of"


def date_operand(scene: Scene, subject: Path, operand: str) -> tuple[When | None, Path | None, Result | None]:
    """The date, its place, and the result where there is no date to compare."""
    if operand == AS_OF:
        return When(scene.as_of, scene.as_of, day_text(scene)), None, None
    found, lacking = operands(scene, subject, operand)
    if lacking:
        return None, None, lacking
    when = read_when(found[0].text)
    if when is None:
        where = found[0].path
        unread = Lacking(where, Answer(AnswerKind.MISSING, NO_DATE, found[0].text))
        return None, where, Result(Verdict.LACKS, (), (unread,), at=where)
    return when, found[0].path, None


def day_text(scene: Scene) -> str:
    """The day of the check as people write it."""
    return f"{scene.as_of.day} {scene.as_of:%B %Y}"
