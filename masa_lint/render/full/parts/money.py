"""The budget: its total and its year in a sentence, the contributions as a table, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from masa_lint.blocks.tree import Block, Cell, Column, Paragraph, Table
from masa_lint.blocks.words import Words, keep, words
from masa_lint.charts.year_bars import YearRow
from masa_lint.documents.money import money_text, read_money
from masa_lint.render.full.body import paragraph
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.inline import run_in, value_words
from masa_lint.render.full.lines import capitalised, closed_words, date_words, money_words, runs
from masa_lint.render.full.parts.table import NOT_STATED
from masa_lint.render.full.parts.years import body_of, charted
from masa_lint.render.full.phrases import ROLES
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Budget:
    """The total and the year of a block of money."""

    path: Path

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        return paragraph(facts, lambda: self._words(facts))

    def _words(self, facts: Facts) -> Words:
        year, total = facts.text((*self.path, "year")), facts.text((*self.path, "total"))
        if read_money(total) is None:
            return run_in(facts, self.path, ["year", "total"])
        facts.take((*self.path, "year"))
        facts.take((*self.path, "total"))
        line = words("The budget for ", date_words(year), " is ") if year else words("The budget is ")
        return words(line, money_words(total), ".")


@dataclass(frozen=True, slots=True)
class Contributions:
    """What each body gives, and the sum in a sentence."""

    path: Path
    total: Path
    caption: str

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        rows = facts.items(self.path)
        if not rows:
            return ()
        amounts = [facts.text((*row, "amount")) for row in rows]
        before = [facts.text((*row, "year_before")) for row in rows]
        bodies = [body_of(facts, row) for row in rows]
        years = [YearRow(body, (now, then)) for body, now, then in zip(bodies, amounts, before, strict=True)]
        made = [self._row(facts, row) for row in rows]
        columns = [
            Column("Body"),
            Column("Amount", numbers=True),
            Column("Year before", numbers=True),
            Column("Besides money"),
        ]
        kept = [number for number in range(4) if number < 2 or any(cells[number].words for cells in made)]
        table = Table(
            self.caption,
            tuple(columns[number] for number in kept),
            tuple(
                tuple(cells[number] if cells[number].words else Cell(words("–")) for number in kept) for cells in made
            ),
            facts.anchors.of(self.path),
        )
        return (*charted((table,), ["This year", "Year before"], years, one_scale=True), *self._sum(facts, amounts))

    def _row(self, facts: Facts, row: Path) -> list[Cell]:
        mark = facts.mark()
        role = facts.text((*row, "role"))
        facts.take((*row, "role"))
        name = facts.take((*row, "body"))
        told = ROLES.get(role, role)
        extra = f" ({told[:1].lower()}{told[1:]})" if name and told and told.casefold() not in name.casefold() else ""
        cells = [Cell(words(runs(name or told or NOT_STATED), extra), facts.since(mark))]
        mark = facts.mark()
        amount = facts.take((*row, "amount"))
        line = money_words(amount) if amount else value_words(facts, (*row, "amount")) or words(NOT_STATED)
        cells.append(Cell(line, facts.since(mark)))
        mark = facts.mark()
        before = facts.take((*row, "year_before"))
        line = money_words(before) if before else value_words(facts, (*row, "year_before"))
        cells.append(Cell(line, facts.since(mark)))
        mark = facts.mark()
        line = capitalised(value_words(facts, (*row, "in_kind")))
        shape = facts.shape(row)
        known = ("body", "role", "amount", "year_before", "in_kind", *UPKEEP)
        more = run_in(facts, row, [key for key in shape.keys if key not in known]) if shape else ()
        cells.append(Cell(words(closed_words(line), " ", more) if line and more else line or more, facts.since(mark)))
        return cells

    def _sum(self, facts: Facts, texts: list[str]) -> tuple[Block, ...]:
        amounts = [read_money(text) for text in texts]
        known = [amount for amount in amounts if amount is not None]
        if len(known) < 2:
            return ()
        added = sum(known, Decimal())
        whole = read_money(facts.text(self.total))
        which = "Together they" if len(known) == len(amounts) else "The sums stated here"
        line = words(which, " come to ", keep(money_text(added)))
        if len(known) == len(amounts) and whole is not None and whole == added:
            line = words(line, ", which is the whole budget")
        return (Paragraph(words(line, "."), facts=(facts.name(self.path),)),)
