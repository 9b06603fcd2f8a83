"""The lead and the delegated safeguarding partners, each set as a table of people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from masa_lint.blocks.tree import Block, Cell, Column, Items, Paragraph, Table
from masa_lint.blocks.words import Words, words
from masa_lint.render.full.body import paragraph
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.inline import person_words, value_words
from masa_lint.render.full.lines import capitalised, closed_words, listed, runs, uncapital
from masa_lint.render.full.parts.table import NOT_STATED
from masa_lint.render.full.phrases import ROLES, known_word
from masa_lint.source.path import Path

_LIST: Path = ("safeguarding_partners",)


def body_of(facts: Facts, row: Path) -> Words:
    """The body of a partner, with its role where the name does not show it: Exampleshire Council (local authority)."""
    role, name = facts.text((*row, "role")), facts.text((*row, "organisation"))
    facts.take((*row, "role"))
    facts.take((*row, "organisation"))
    told = ROLES.get(role, role)
    if not name:
        return capitalised(runs(told)) if told else words(NOT_STATED)
    shown = "" if not told or told.casefold() in name.casefold() else f" ({uncapital(told)})"
    line = words(runs(name), shown)
    areas = value_words(facts, (*row, "for"))
    return words(line, ", for ", areas) if areas else line


def partners(facts: Facts) -> list[Path]:
    """The paths of the partners about whom anything can be stated."""
    value = facts.look(_LIST)
    rows: list[Path] = [(*_LIST, number) for number in range(len(value))] if isinstance(value, list) else []
    return [row for row in rows if isinstance(facts.look(row), dict)]


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies in a list, where no person is named beside them; else the tables of people show them."""

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        rows = [row for row in partners(facts) if facts.open(*row, "role") or facts.open(*row, "organisation")]
        if not rows or any(facts.open(*row, key) for row in partners(facts) for key in ("lead", "delegate")):
            return ()
        items = []
        for row in rows:
            mark = facts.mark()
            items.append((Paragraph(capitalised(body_of(facts, row)), facts=facts.since(mark)),))
        return (Paragraph(words("The safeguarding partners are:"), facts=("plain",)), Items(tuple(items)))


@dataclass(frozen=True, slots=True)
class People:
    """One of a partner's people, `lead` or `delegate`, for all partners; `nobody` is said where none is named."""

    key: str
    caption: str
    nobody: str

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        rows = partners(facts)
        if not any(facts.open(*row, self.key) for row in rows):
            return (Paragraph(words(self.nobody), facts=("plain",)),)
        made = tuple(self._row(facts, row) for row in rows)
        columns = (Column("Partner"), Column("Name"), Column("Post"))
        return (Table(self.caption, columns, made, f"section-{self.key}s-table"),)

    def _row(self, facts: Facts, row: Path) -> tuple[Cell, ...]:
        here = (*row, self.key)
        name = here if facts.is_none(here) else (*here, "name")
        employer = facts.text((*row, "organisation"))
        return (
            _cell(facts, partial(body_of, facts, row)),
            _cell(facts, partial(value_words, facts, name)),
            _cell(facts, lambda: capitalised(person_words(facts, here, employer=employer, named=False))),
        )


def _cell(facts: Facts, say: Callable[[], Words]) -> Cell:
    mark = facts.mark()
    return Cell(say() or words(NOT_STATED), facts.since(mark))


@dataclass(frozen=True, slots=True)
class Votes:
    """Who has a vote, in a sentence or two."""

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        return paragraph(facts, lambda: self._words(facts))

    def _words(self, facts: Facts) -> Words:
        every = partners(facts)
        said: dict[str, list[Words]] = {"yes": [], "no": []}
        others: list[Words] = []
        for row in every:
            answer = facts.take((*row, "votes"))
            body = runs(facts.text((*row, "organisation")) or known_word(facts.text((*row, "role"))))
            if answer.casefold() in said:
                said[answer.casefold()].append(body)
            elif answer:
                others.append(words(body, ": ", closed_words(runs(answer))))
        sentences: list[Words] = []
        if 1 < len(said["yes"]) == len(every):
            sentences.append(words("Each of these partners has a vote."))
        elif said["yes"]:
            sentences.append(words("These have a vote: ", listed(said["yes"]), "."))
        if said["no"]:
            sentences.append(words("These have no vote: ", listed(said["no"]), "."))
        if others:
            sentences += [words("What the plan says of votes:"), *others]
        return words(*(part for one in sentences for part in (" ", one)))[1:]
