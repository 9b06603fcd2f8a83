"""What a check can see: one document, one subject in it, the day, and the edition's tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from masa_lint.checks.column import Column, column_of
from masa_lint.checks.found import Found, standing
from masa_lint.checks.paths import read_path
from masa_lint.checks.plain_text import letters_alone, word_list
from masa_lint.documents.answers import NOBODY_ANSWERED, REPEATS_GUIDANCE, Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, Unread, look
from masa_lint.source.path import Path, Step

Made = TypeVar("Made")
Table = tuple[str, ...] | Mapping[str, tuple[str, ...]]

REPEATED = Answer(AnswerKind.NOT_STATED, REPEATS_GUIDANCE)


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
        self._lists: dict[str, tuple[Path, list[Tree]] | None] = {}
        self._columns: dict[tuple[Path, Step | None], Column] = {}
        self._once: dict[Hashable, Any] = {}
        self._subject: Path = ()
        self._tree = document.reach
        self._value: Tree = document.tree

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What does not hang on the subject, made once in a run and not anew for each of some thousand subjects."""
        if key not in self._once:
            self._once[key] = make()
        made: Made = self._once[key]
        return made

    def find(self, subject: Path, path: str) -> tuple[Found, ...]:
        """Every place that a rule's path leads to from a subject; at least one."""
        from_top, steps = read_path(path)
        several = "*" in steps
        if several or from_top or not subject:
            whole = steps if from_top else (*subject, *steps)
            found = self._found.get(whole)
            if found is None:
                found = self._found[whole] = tuple(self._walk((), whole) if several else (self._one(whole),))
            return found
        if subject != self._subject:
            self._subject, self._value = subject, look(self._tree, subject)
        value = self._value
        for step in steps:
            if isinstance(value, dict):
                value = value.get(step, NOBODY_ANSWERED)  # type: ignore[arg-type]
            elif not isinstance(value, Answer):  # below an answer, the same answer
                value = look(value, (step,))
        return (Found((*subject, *steps), value if isinstance(value, str) else standing(value)),)

    def _one(self, path: Path) -> Found:
        return Found(path, standing(look(self._tree, path)))

    def _walk(self, path: Path, steps: Path) -> Iterator[Found]:
        number = steps.index("*") if "*" in steps else len(steps)
        path = (*path, *steps[:number])
        here = look(self._tree, path)
        rest = steps[number + 1 :]
        if not isinstance(here, list) or number == len(steps):
            missing = number < len(steps) and not isinstance(here, Answer | Unread)
            yield Found(path, NOBODY_ANSWERED if missing else standing(here))
        elif len(rest) > 1:
            for place in range(len(here)):
                yield from self._walk((*path, place), rest)
        else:
            column = self.column(path, here, rest[0] if rest else None)
            for place, value in enumerate(column.values):
                yield Found(column.place(place), value if isinstance(value, str) else standing(value))

    def list_at(self, at: str) -> tuple[Path, list[Tree]] | None:
        """The list whose every item a rule's `at` leads to, with its path; None where there is no one such list."""
        if at not in self._lists:
            _, steps = read_path(at)
            items = look(self._tree, steps[:-1]) if steps.count("*") == 1 and steps[-1] == "*" else None
            self._lists[at] = (steps[:-1], items) if isinstance(items, list) else None
        return self._lists[at]

    def column_at(self, subject: Path, path: str) -> Column | None:
        """The column that a check's path leads to from a subject; None where it leads through no list, or two."""
        from_top, steps = read_path(path)
        if steps.count("*") != 1:
            return None
        whole = steps if from_top else (*subject, *steps)
        number = whole.index("*")
        items = look(self._tree, whole[:number])
        if len(whole) - number > 2 or not isinstance(items, list):
            return None
        return self.column(whole[:number], items, whole[-1] if len(whole) - number == 2 else None)

    def column(self, path: Path, items: list[Tree], key: Step | None) -> Column:
        """One key of every item of a list, or the items themselves."""
        column = self._columns.get((path, key))
        if column is None:
            column = self._columns[path, key] = column_of(items, path, key)
        return column

    def subjects(self, at: str) -> tuple[Found, ...]:
        """Every place that a rule's `at` leads to, with what really stands there, a block of answers being a block."""
        found = self._subjects.get(at)
        if found is None:
            _, steps = read_path(at)
            places = [one.path for one in self.find((), at)] if "*" in steps else [steps]
            found = self._subjects[at] = tuple([Found(place, look(self._tree, place)) for place in places])
        return found

    @cached_property
    def stage(self) -> str:
        """The document's stage as it is written; empty where none is stated."""
        return self.document.text_at("stage")

    @cached_property
    def texts(self) -> tuple[Found, ...]:
        """Every text of the document, but for what locates a source or explains a gap."""
        return tuple(_texts(self.document.tree, ()))

    @cached_property
    def texts_with(self) -> Mapping[str, frozenset[int]]:
        """The numbers of the `texts` that hold a word, by word."""
        numbers: dict[str, set[int]] = {}
        for number, found in enumerate(self.texts):
            for word in word_list(found.text):
                numbers.setdefault(word, set()).add(number)
        return {word: frozenset(those) for word, those in numbers.items()}

    @cached_property
    def _letters(self) -> bytes:
        return letters_alone("\n".join(self.document.texts))

    def may_have_phrase(self, plain: str) -> bool:
        """False where no text of the document holds these words, which have one space around each."""
        return self.may_match(_phrase(plain))

    def may_match(self, words: re.Pattern[bytes]) -> bool:
        """False where a pattern of words in small letters, a space between them, fits in no text of the document."""
        return bool(words.search(self._letters))


@lru_cache(maxsize=256)
def _phrase(plain: str) -> re.Pattern[bytes]:
    """What finds words with any number of spaces between them, as a line break and an indent make several."""
    return re.compile(b" +".join(re.escape(one.encode("utf-8", "surrogatepass")) for one in plain.split()))


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


__all__ = ["REPEATED", "Found", "Scene", "Table", "standing"]
