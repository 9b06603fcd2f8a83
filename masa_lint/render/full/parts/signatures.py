"""Who signed: the statutory partners' own signatures, and those of others."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Cell, Column, Items, Paragraph, Table
from masa_lint.blocks.words import Words, words
from masa_lint.documents.names import same_name
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.inline import run_in, value_words
from masa_lint.render.full.lines import runs
from masa_lint.render.full.parts.people import partners
from masa_lint.render.full.parts.table import NOT_STATED
from masa_lint.source.path import Path

_OTHERS: Path = ("also_signed",)
_HEADINGS = ("Signed for", "Name", "Post", "Date")


@dataclass(frozen=True, slots=True)
class Signatures:
    """One row a signature; a column in which nothing is stated is left out.

    Where one partner has signed, each has a row, so that nobody takes those for all.
    """

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        every = partners(facts)
        rows = [
            ((*row, "signed"), facts.text((*row, "organisation")) or facts.text((*row, "role")).replace("_", " "))
            for row in (every if any(facts.open(*row, "signed") for row in every) else ())
        ]
        rows += [(row, "") for row in facts.items(_OTHERS)]
        made = [
            self._row(facts, row, partner) if facts.open(*row) else _unsigned(facts, row, partner)
            for row, partner in rows
        ]
        if not made:
            return ()
        kept = [number for number in range(4) if not number or any(cells[number].words for cells in made)]
        if len(kept) == 1:
            bodies = tuple((Paragraph(cells[0].words, facts=cells[0].facts),) for cells in made)
            return (Paragraph(words("Signed for:"), facts=("plain",)), Items(bodies))
        columns = tuple(Column(_HEADINGS[number]) for number in kept)
        table = tuple(
            tuple(cells[number] if cells[number].words else Cell(words(NOT_STATED)) for number in kept)
            for cells in made
        )
        return (Table("Who signed these arrangements", columns, table, "section-signatures"),)

    def _row(self, facts: Facts, row: Path, partner: str) -> list[Cell]:
        cells = []
        for number, key in enumerate(("organisation", "name", "post", "date")):
            mark = facts.mark()
            line = value_words(facts, (*row, key)) if not facts.is_none(row) else ()
            if not number:
                line = _body(facts, row, line, partner)
            cells.append(Cell(line, facts.since(mark)))
        return cells


def _body(facts: Facts, row: Path, line: Words, partner: str) -> Words:
    """The partner, and the body that signed where that is another one; what is stated besides."""
    if facts.is_none(row):
        return words(runs(partner), ": ", value_words(facts, row))
    said = facts.text((*row, "organisation"))
    if partner and said and not same_name(partner, said):
        line = words(runs(partner), ", signed by ", line)
    shape = facts.shape(row)
    rest = [key for key in shape.keys if key not in ("organisation", "name", "post", "date", *UPKEEP)] if shape else []
    more = run_in(facts, row, rest)
    line = line or runs(partner or NOT_STATED)
    return words(line, ". ", more) if more else line


def _unsigned(facts: Facts, row: Path, partner: str) -> list[Cell]:
    """A partner whose signature is not stated, with the author's remark; one on someone else's plan stays out."""
    remark = getattr(facts.look(row), "remark", "")
    said = runs(f"{NOT_STATED} ({remark})") if remark and not facts.document.transcript else ()
    return [Cell(runs(partner or NOT_STATED)), Cell(said), Cell(()), Cell(())]
