"""What a check can see: one document, one subject in it, the day, and the edition's tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from string import punctuation

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
        self._found: dict[Path, tuple[Found, ...]] = {}
        self._subjects: dict[str, tuple[Found, ...]] = {}
        self._subject: Path = ()
        self._value: Tree = document.tree

    def find(self, subject: Path, path: str) -> tuple[Found, ...]:
        """Every place that a rule's path leads to from a subject; at least one."""
        from_top, steps = read_path(path)
        if from_top or not subject:
            found = self._found.get(steps)
            if found is None:
                found = self._found[steps] = tuple(self._walk((), steps))
            return found
        if "*" in steps:
            return tuple(self._walk(subject, steps))
        if subject != self._subject:
            self._subject, self._value = subject, look(self.document.tree, subject)
        value = self._value
        for step in steps:
            value = value.get(str(step), NOBODY_ANSWERED) if isinstance(value, dict) else look(value, (step,))
        return (Found((*subject, *steps), value if isinstance(value, str) else standing(value)),)

    def _walk(self, path: Path, steps: Path) -> Iterator[Found]:
        here = look(self.document.tree, path)
        for number, step in enumerate(steps):
            if step != "*":
                path = (*path, step)
                here = look(here, (step,))
                continue
            if isinstance(here, list):
                rest = steps[number + 1 :]
                if len(rest) > 1:
                    for place in range(len(here)):
                        yield from self._walk((*path, place), rest)
                else:
                    yield from _items(here, path, rest)
                return
            if not isinstance(here, Answer | Unread):
                here = NOBODY_ANSWERED
            break
        yield Found(path, standing(here))

    def subjects(self, at: str) -> tuple[Found, ...]:
        """Every place that a rule's `at` leads to, with what really stands there, a block of answers being a block."""
        found = self._subjects.get(at)
        if found is None:
            found = tuple(Found(one.path, self.document.look(one.path)) for one in self.find((), at))
            self._subjects[at] = found
        return found

    @cached_property
    def texts(self) -> tuple[Found, ...]:
        """Every text of the document, but for what locates a source or explains a gap."""
        return tuple(_texts(self.document.tree, ()))

    @cached_property
    def all_text(self) -> str:
        """The words of the whole file in small letters, one space around each."""
        text = self.document.text.casefold()
        for sign in _PUNCTUATION:
            text = text.replace(sign, " ")
        return f" {' '.join(text.split())} "

    def has_phrase(self, plain: str) -> bool:
        """False where words, one space around each, stand nowhere in the file.

        A backslash may write a letter in another way, so that a file with one may hold anything.
        """
        return plain in self.all_text or "\\" in self.document.text


def _items(items: list[Tree], path: Path, rest: Path) -> Iterator[Found]:
    """The items of a list, or what stands at one key of each."""
    for place, item in enumerate(items):
        value = item
        if rest:
            value = item.get(str(rest[0]), NOBODY_ANSWERED) if isinstance(item, dict) else look(item, rest)
        yield Found((*path, place, *rest), value if isinstance(value, str) else standing(value))


_PUNCTUATION = punctuation + "‘’“”–—…·•«»"


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
