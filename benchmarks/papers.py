"""A paper of 300 blocks in each format: milliseconds, and as a ratio to HTML, of one run.

Nine documents for a plan (three papers, three formats each) may take three seconds, so that one may take a third.
Run: python benchmarks/papers.py
"""

from __future__ import annotations

import gc
import statistics
import time
from datetime import date

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import (
    Block,
    Card,
    Cards,
    Cell,
    Column,
    Items,
    Paragraph,
    Picture,
    PictureRow,
    Section,
    Table,
)
from masa_lint.blocks.words import Tag, Tone, keep, strong, words
from masa_lint.writers.write import PaperFormat, write_paper

RUNS = 15
PICTURES = 40
"""Different ones, as an easy read has."""


def drawing(number: int) -> str:
    """A small picture, unlike the others."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<circle cx="16" cy="16" r="{4 + number % 12}" fill="#1d3f72"/><path d="M2 30L{number % 30} 2l9 20z"/></svg>'
    )


def standard() -> Paper:
    """A report: 300 blocks in 30 sections."""
    cell = Cell(words("Exampleshire County Council"))
    table = Table("Who pays", (Column("Body"), Column("Pays", numbers=True)), ((cell, Cell(words("£1,000"))),) * 8)
    card = Card("A requirement", (Paragraph(words("What was found.")),) * 4, Tag("Not met on paper", "✕", Tone.GAP))
    said: tuple[Block, ...] = (
        Paragraph(words("The partners ", strong("meet"), " on ", keep("2 March 2026"), " and every quarter after it.")),
        Items(((Paragraph(words("the council")),), (Paragraph(words("the police")),))),
        table,
        Cards((card,)),
    )
    sections = tuple(Section(f"Part {n}", (*said, *said, said[0]), f"part-{n}", str(n)) for n in range(1, 31))
    return Paper("A report", sections, "Exampleshire, which is made up", date(2026, 3, 2))


def easy() -> Paper:
    """An easy read: 300 rows, 40 pictures."""
    sentence = Paragraph(words("We meet 4 times a year."))
    rows = tuple(PictureRow(Picture(f"{n}", drawing(n % PICTURES)), (sentence, sentence)) for n in range(300))
    sections = tuple(Section(f"Part {n}", rows[n * 10 : n * 10 + 10], f"part-{n}", str(n + 1)) for n in range(30))
    return Paper("An easy read", sections, "Exampleshire, which is made up", date(2026, 3, 2), layout=Layout.EASY)


def milliseconds(paper: Paper, format_: PaperFormat) -> tuple[float, float, int]:
    """The first run, the middle one of the others, and the file's size in bytes."""
    times = []
    for _ in range(RUNS):
        gc.collect()
        start = time.perf_counter()
        size = len(write_paper(paper, format_))
        times.append((time.perf_counter() - start) * 1000)
    return times[0], statistics.median(times[1:]), size


def main() -> None:
    """Measure and print."""
    print(f"{'':12}{'':6}{'first ms':>10}{'then ms':>10}{'to HTML':>9}{'KB':>7}")
    for name, paper in (("standard", standard()), ("easy", easy())):
        html = 0.0
        for format_ in PaperFormat:
            first, then, size = milliseconds(paper, format_)
            html = html or then
            print(f"{name:12}{format_:6}{first:10.0f}{then:10.0f}{then / html:9.1f}{size / 1024:7.0f}")


if __name__ == "__main__":
    main()
