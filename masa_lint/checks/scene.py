"""What a check can see: one document, one subject in it, the day, and the edition's tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from masa_lint.checks.paths import read_path
from masa_lint.checks.result import Lacking
from masa_lint.documents.answers import NOBODY_ANSWERED, REPEATS_GUIDANCE, Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, Unread, look
from masa_lint.source.path import Path

Table = tuple[str, ...] | Mapping[str, tuple[str, ...]]

REPEATED = Answer(AnswerKind.NOT_STATED, REPEATS_GUIDANCE)


@dataclass(frozen=True, slots=True)
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
        """True where the value could not be read."""
        return isinstance(self.value, Unread)

    @property
    def answer(self) -> Answer | None:
        """The answer that stands in place of a value, or None where there is a value."""
        return self.value if isinstance(self.value, Answer) else None

    def lacking(self) -> Lacking:
        """This place as one where nothing was found."""
        return Lacking(self.path, self.answer or NOBODY_ANSWERED)


class Scene:
    """A document as the checks see it, shared by all rules of a run."""

    def __init__(
        self,
        document: LoadedDocument,
        as_of: date,
        tables: Mapping[str, Table],
        repeats_guidance: Callable[[str], bool],
    ) -> None:
        self.document = document
        self.as_of = as_of
        self.tables = tables
        self.repeats_guidance = repeats_guidance
        self._found: dict[tuple[Path, Path], tuple[Found, ...]] = {}

    def find(self, subject: Path, path: str) -> tuple[Found, ...]:
        """Every place that a rule's path leads to from a subject; at least one."""
        from_top, steps = read_path(path)
        start = () if from_top else subject
        found = self._found.get((start, steps))
        if found is None:
            found = tuple(self._walk(start, steps))
            self._found[start, steps] = found
        return found

    def _walk(self, path: Path, steps: Path) -> Iterator[Found]:
        here = look(self.document.tree, path)
        for number, step in enumerate(steps):
            if step != "*":
                path = (*path, step)
                here = look(here, (step,))
                continue
            if isinstance(here, list):
                for place in range(len(here)):
                    yield from self._walk((*path, place), steps[number + 1 :])
                return
            if not isinstance(here, Answer | Unread):
                here = NOBODY_ANSWERED
            break
        yield Found(path, standing(here))

    @cached_property
    def texts(self) -> tuple[Found, ...]:
        """Every text of the document, but for what locates a source or explains a gap."""
        return tuple(_texts(self.document.tree, ()))

    @cached_property
    def all_text(self) -> str:
        """All of the file in small letters, to see at once that a phrase is nowhere in it."""
        return " ".join(self.document.text.casefold().split())


def standing(value: Tree) -> Tree:
    """A value, or the answer that a block comes to when nothing in it is stated."""
    if isinstance(value, str | Answer | Unread):
        return value
    parts = value if isinstance(value, list) else [part for name, part in value.items() if name != "source"]
    answers = []
    for part in parts:
        here = standing(part)
        if not isinstance(here, Answer):
            return value
        answers.append(here)
    for kind in (AnswerKind.NOT_STATED, AnswerKind.NONE):
        for answer in answers:
            if answer.kind is kind:
                return answer
    return answers[0] if answers else NOBODY_ANSWERED


_NOT_THE_PLAN = frozenset(("source", "exceptions", "mending", "transcript"))


def _texts(tree: Tree, path: Path) -> Iterator[Found]:
    if isinstance(tree, str):
        yield Found(path, tree)
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _texts(item, (*path, number))
    elif isinstance(tree, dict):
        for name, item in tree.items():
            if name not in _NOT_THE_PLAN:
                yield from _texts(item, (*path, name))
