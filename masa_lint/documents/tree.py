"""A document as the checks walk it: values, and in their place answers and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.documents.answers import NOBODY_ANSWERED, Answer, AnswerKind, read_answer
from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS, BlockShape, Catalogue
from masa_lint.documents.words_alike import known_words, plain_word
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import Data


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that could not be read. Rules that need it come out as not checked."""

    why: str


Tree = str | Answer | Unread | list["Tree"] | dict[str, "Tree"]
Stated = str | list["Stated"] | dict[str, "Stated"]


@dataclass(frozen=True, slots=True)
class Built:
    """A document's tree. Where it `fits`, every key is known, every value has its shape, and no model refuses any."""

    tree: dict[str, Tree]
    fits: bool


def build_tree(data: Data, catalogue: Catalogue) -> Built:
    """Take out the answers, and write short forms in full and words of a closed list as the format writes them.

    The tree is the data itself, changed in its place: most of it stays as it is.
    """
    builder = _Builder(catalogue)
    built = builder.block(data, catalogue.blocks[catalogue.root])
    return Built(built, builder.fits) if isinstance(built, dict) else Built({}, fits=False)


class _Builder:
    def __init__(self, catalogue: Catalogue) -> None:
        self.fits = True
        self._blocks = catalogue.blocks

    def block(self, data: Data, shape: BlockShape, known: tuple[str, ...] = ()) -> Tree:
        """One block. `known` are the words that its short form knows."""
        if isinstance(data, str):
            answer = read_answer(data)
            if answer is not None:
                return answer
            return {shape.shorthand: _word(data, known)} if shape.shorthand else self._misfit(data)
        if isinstance(data, list):
            return {shape.shorthand: self._texts(data, known)} if shape.shorthand == "adopted" else self._misfit(data)
        tree: dict[str, Tree] = data  # type: ignore[assignment]
        keys, texts = shape.keys, shape.texts
        for name, value in data.items():
            if name in texts and isinstance(value, str):
                if (answer := read_answer(value)) is not None:
                    tree[name] = answer
                continue
            key = keys.get(name)
            if key is None:  # an answer and all: the models must see it to refuse it
                self.fits = False
                continue
            holds = key.holds
            if holds == TEXT:
                tree[name] = _text(value, key.words) if isinstance(value, str) else self._misfit(value)
            elif holds in (TEXTS, CHOICE):
                words = known if name == shape.shorthand and known else key.words
                tree[name] = self._texts(value, words, single=holds == TEXTS)
            elif not key.many:
                tree[name] = self.block(value, self._blocks[holds], key.words)
            elif isinstance(value, list):
                tree[name] = self._items(value, self._blocks[holds])
            else:
                tree[name] = self._misfit(value)
        return tree

    def _items(self, data: list[Data], shape: BlockShape) -> Tree:
        items = [self.block(item, shape) for item in data]
        return items[0] if len(items) == 1 and isinstance(items[0], Answer) else items

    def _texts(self, data: Data, known: tuple[str, ...], *, single: bool = False) -> Tree:
        """A list of texts; one text alone is a list of one."""
        if isinstance(data, str):
            text = _text(data, known)
            return [text] if single and isinstance(text, str) else text
        if not isinstance(data, list):
            self.fits = False
            return _any(data)
        self.fits = self.fits and all(isinstance(item, str) for item in data)
        built = [_text(item, known) if isinstance(item, str) else _any(item) for item in data]
        return built[0] if len(built) == 1 and isinstance(built[0], Answer) else built

    def _misfit(self, data: Data) -> Tree:
        """What has another shape than its key asks for. One answer in its place would fit."""
        built = _any(data)
        self.fits = self.fits and isinstance(built, Answer)
        return built


def _text(text: str, known: tuple[str, ...]) -> str | Answer:
    return read_answer(text) or _word(text, known)


def _word(text: str, known: tuple[str, ...]) -> str:
    """The known word for a text that is one of them in other letters or by another name; else the text."""
    return known_words(known).get(plain_word(text), text) if known else text


def _any(data: Data) -> Tree:
    if isinstance(data, str):
        return read_answer(data) or data
    if isinstance(data, list):
        return [_any(item) for item in data]
    return {name: _any(value) for name, value in data.items()}


def stated(tree: Tree) -> Stated | None:
    """The stated values alone, as the models see them; None where a value is an answer or could not be read."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return [value for item in tree if (value := stated(item)) is not None]
    if isinstance(tree, dict):
        return {name: value for name, item in tree.items() if (value := stated(item)) is not None}
    return None


def look(tree: Tree, path: Path) -> Tree:
    """What stands at a path.

    Below an answer, the same answer: where there is no scrutiny there is no scrutiny plan. Nothing at all is nobody's
    answer.
    """
    here = tree
    for step in path:
        if isinstance(here, dict):
            here = here.get(step, NOBODY_ANSWERED)  # type: ignore[arg-type]
        elif isinstance(here, list):
            if not isinstance(step, int) or step >= len(here):
                return NOBODY_ANSWERED
            here = here[step]
        elif isinstance(here, Answer | Unread):
            return here
        else:
            return NOBODY_ANSWERED
    return here


def at_pattern(tree: Tree, steps: Path, path: Path = ()) -> Iterator[tuple[Path, Tree]]:
    """What is written at each place that a pattern of the format leads to, `*` standing for every item of a list."""
    for done, step in enumerate(steps):
        if step == "*":
            above, below = (*path, *steps[:done]), steps[done + 1 :]
            for number, item in enumerate(tree if isinstance(tree, list) else ()):
                yield from at_pattern(item, below, (*above, number))
            return
        if not isinstance(tree, dict) or step not in tree:
            return
        tree = tree[step]
    yield (*path, *steps), tree


def answers(tree: Tree, path: Path = ()) -> dict[Path, Answer]:
    """Every answer in place of a value, by path."""
    if isinstance(tree, Answer):
        return {path: tree}
    found: dict[Path, Answer] = {}
    if isinstance(tree, list):
        for number, item in enumerate(tree):
            found |= answers(item, (*path, number))
    elif isinstance(tree, dict):
        for name, item in tree.items():
            found |= answers(item, (*path, name))
    return found


__all__ = ["Answer", "AnswerKind", "Stated", "Tree", "Unread", "answers", "at_pattern", "build_tree", "look", "stated"]
