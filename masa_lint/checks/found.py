"""A place in a document, and what really stands there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masa_lint.checks.result import Lacking
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer, AnswerKind
from masa_lint.documents.tree import Tree, Unread
from masa_lint.source.path import Path


@dataclass(slots=True)
class Found:
    """A place that a path led to, and what stands there: a value, an answer, or what could not be read."""

    path: Path
    value: Tree

    @property
    def text(self) -> str:
        """The text, or an empty one where it is none."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def unread(self) -> bool:
        """True where the value, or an item of a list, could not be read."""
        if isinstance(self.value, list):
            return any(isinstance(item, Unread) for item in self.value)
        return isinstance(self.value, Unread)

    @property
    def answer(self) -> Answer | None:
        """The answer that stands in place of a value, or None where there is a value."""
        return self.value if isinstance(self.value, Answer) else None

    def lacking(self) -> Lacking:
        """This place as one where nothing was found."""
        return Lacking(self.path, self.answer or NOBODY_ANSWERED)


def standing(value: Tree) -> Tree:
    """A value, or the answer that a block comes to when nothing in it is stated."""
    parts: Iterable[Tree]
    if isinstance(value, dict):
        parts = [part for name, part in value.items() if name != "source"] if "source" in value else value.values()
    elif isinstance(value, list):
        parts = value
    else:
        return value
    answers = []
    for part in parts:
        here = part if isinstance(part, str) else standing(part)
        if not isinstance(here, Answer):
            return value
        answers.append(here)
    for kind in (AnswerKind.NOT_STATED, AnswerKind.NONE):
        for answer in answers:
            if answer.kind is kind:
                return answer
    return answers[0] if answers else NOBODY_ANSWERED
