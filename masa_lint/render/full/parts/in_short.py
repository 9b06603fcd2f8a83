"""A year on one page: what it covers, what changed, what is not done. It repeats, and leads to where each is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Items, Paragraph, Section
from masa_lint.blocks.words import link, words
from masa_lint.documents.words_alike import plain_word
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.lines import capital, date_words, listed, runs, sentence
from masa_lint.render.full.parts.table import NOT_STATED
from masa_lint.render.full.phrases import ROLES
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Covers:
    """The period, and the bodies that report, in a sentence each."""

    period: Path
    partners: Path

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        made = []
        if said := facts.text(self.period):
            line = words("This report is about ", date_words(said), ".")
            made.append(Paragraph(line, facts=facts.names(self.period)))
        rows = _rows(facts, self.partners)
        named = [(row, name) for row in rows if (name := _body(facts, row))]
        if named:
            told = facts.names(*((*row, key) for row, _ in named for key in ("organisation", "role")))
            bodies = listed([runs(name) for _, name in named])
            made.append(Paragraph(words("The safeguarding partners are ", bodies, "."), facts=told))
        return tuple(made)


@dataclass(frozen=True, slots=True)
class Activities:
    """Lists of what was done. A `*` in the path is every item of a list, and `named` the key of its name.

    `called` is what a link to the list is called, where no item names it.
    """

    path: Path
    called: str
    named: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed, of the first lists that tell it; what is above `most` is counted."""

    title: str
    lists: tuple[Activities, ...]
    key: str = "what_changed"
    most: int = 6

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        found = [
            ((*row, self.key), _called(facts, path, which))
            for which in self.lists
            for path in _places(facts, which.path)
            for row in _rows(facts, path)
            if facts.text((*row, self.key))
        ]
        if not found:
            return ()
        items = tuple((self._line(facts, path, called),) for path, called in found[: self.most])
        more = len(found) - len(items)
        told = f"{more} more {'change is' if more == 1 else 'changes are'} told in the chapters below."
        after = (Paragraph(words(told), facts=("plain",)),) if more else ()
        return (Section(self.title, (Items(items), *after), "section-what-changed"),)

    def _line(self, facts: Facts, path: Path, called: str) -> Paragraph:
        line = words(sentence(facts.text(path)), " (", link(called, f"#{facts.anchors.of(path[:-2])}"), ")")
        return Paragraph(line, facts=facts.names(path))


@dataclass(frozen=True, slots=True)
class Open:
    """One list whose items may be not done: the key that names an item, the states that say so, and its chapter."""

    path: Path
    name: str
    states: tuple[str, ...]
    chapter: str
    each: bool = False
    """Whether every item has a heading of its own to lead to."""


@dataclass(frozen=True, slots=True)
class NotDone:
    """Everything that is not done, by name, with how far it is and why. None of it is left out for want of room."""

    title: str
    lists: tuple[Open, ...]

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        items = tuple((one,) for which in self.lists for one in self._items(facts, which))
        return (Section(self.title, (Items(items),), "section-not-done"),) if items else ()

    def _items(self, facts: Facts, which: Open) -> Iterator[Paragraph]:
        open_states = {plain_word(state) for state in which.states}
        for row in _rows(facts, which.path):
            state = plain_word(facts.text((*row, "state")))
            if state not in open_states:
                continue
            name = facts.text((*row, which.name)) or NOT_STATED
            to = facts.anchors.of(row) if which.each else f"section-{which.chapter}"
            why = facts.text((*row, "why"))
            line = words(link(capital(name), f"#{to}"), f": {state}. ", sentence(why) if why else "")
            yield Paragraph(line, facts=facts.names(*((*row, key) for key in (which.name, "state", "why"))))


def _body(facts: Facts, row: Path) -> str:
    role = facts.text((*row, "role"))
    return facts.text((*row, "organisation")) or ROLES.get(role, "")


def _called(facts: Facts, path: Path, which: Activities) -> str:
    return (facts.text((*path[:-1], which.named)) if which.named else "") or which.called


def _rows(facts: Facts, path: Path) -> list[Path]:
    value = facts.look(path)
    return [(*path, number) for number in range(len(value))] if isinstance(value, list) else []


def _places(facts: Facts, pattern: Path) -> Iterator[Path]:
    if "*" not in pattern:
        yield pattern
        return
    first = pattern.index("*")
    for row in _rows(facts, pattern[:first]):
        yield (*row, *pattern[first + 1 :])
