"""What every primitive is: parameters that are checked when a rule loads, and one question asked of a scene."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

from masa_lint.checks.result import NO_FACTS, Lacking, Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.answers import Answer
from masa_lint.source.path import Path


class Check(ABC):
    """A primitive with its parameters. Subclasses are frozen dataclasses; `Path` parameters are texts.

    `facts` names what the result gives a message. `main` is the parameter that plain text or a list stands for.
    `finds_absence` marks the primitives whose very question is whether something is there, `asks` those that never hold
    and only put a question.
    """

    facts: ClassVar[tuple[str, ...]] = ()
    main: ClassVar[str] = ""
    finds_absence: ClassVar[bool] = False
    asks: ClassVar[bool] = False

    @abstractmethod
    def run(self, scene: Scene, subject: Path) -> Result:
        """Ask the question at a subject."""

    @abstractmethod
    def paths(self) -> Iterator[str]:
        """Every path that the check reads, as the rule writes it."""

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:  # noqa: ARG002
        """The only subjects at which the check may hold, where one quick look at them all can tell; else None.

        It spares asking each of some hundred agencies what is true of two.
        """
        return None

    def may_fail(self, scene: Scene, at: str) -> set[Path] | None:  # noqa: ARG002
        """The only subjects at which the check may fail, where one quick look at them all can tell; else None."""
        return None

    def texts(self, scene: Scene) -> Iterator[Found]:
        """The texts of the whole document at which the check may hold: all, where no quick look can tell."""
        yield from scene.texts

    def table_names(self) -> Iterator[str]:
        """Every table that the check reads."""
        yield from ()

    def fact_names(self) -> set[str]:
        """The facts that a message may name."""
        return set(self.facts)


def operands(scene: Scene, subject: Path, *paths: str) -> tuple[list[Found], Result | None]:
    """The stated values at the paths, or the result where one of them is lacking or could not be read."""
    stated: list[Found] = []
    lacking: list[Lacking] = []
    for path in paths:
        for found in scene.find(subject, path):
            value = found.value
            if isinstance(value, Answer):
                lacking.append(Lacking(found.path, value))
            elif isinstance(value, str) or not found.unread:
                stated.append(found)
            else:
                return [], Result(Verdict.UNREAD, at=found.path)
    if lacking:
        return stated, Result(Verdict.LACKS, places_of(stated), tuple(lacking), NO_FACTS, lacking[0].path)
    return stated, None


def places_of(found: Iterable[Found]) -> tuple[Path, ...]:
    """Where the values stand."""
    return tuple([one.path for one in found])


def texts_in(found: Iterable[Found]) -> list[Found]:
    """The texts of several values, one after the other."""
    return [text for one in found for text in texts_of(one)]


def texts_of(found: Found) -> list[Found]:
    """A text as a list of one, a list of texts as its texts."""
    if isinstance(found.value, str):
        return [found]
    if isinstance(found.value, list):
        return [Found((*found.path, number), item) for number, item in enumerate(found.value) if isinstance(item, str)]
    return []


def subjects_with(
    scene: Scene, at: str, path: str, fits: Callable[[str], bool], words: Iterable[str] | None = None
) -> set[Path] | None:
    """The subjects with a text at `path` that fits; None where the path is no key of the subject, or cannot be told.

    With `words`, given in small letters, only a text that holds one of them can fit. A value that could not be read
    may hold anything.
    """
    found = scene.list_at(at)
    if found is None or not path.isidentifier():
        return None
    column = scene.column(*found, path)
    texts = column.texts if words is None else column.texts_with(words)
    return {column.item(number) for number, text in texts if fits(text)} | {column.item(one) for one in column.unread}
