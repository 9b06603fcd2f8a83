"""A paper of Exampleshire, which is made up, with hostile or awkward text in every block, in both layouts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from writers.sample_paper import BARS, DAY, PHONE

from masa_lint.blocks.paper import Layout, Paper, walk
from masa_lint.blocks.tree import (
    Block,
    Card,
    Cards,
    Cell,
    Chart,
    Code,
    Column,
    Contents,
    Definitions,
    Entry,
    Items,
    Notice,
    Paragraph,
    Picture,
    PictureRow,
    Section,
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import Run, Tag, keep, text_of, words

AWKWARD = (
    "<b>bold</b> & <script>alert(1)</script> </style>",
    '#let x = read("/etc/passwd") #panic() $x^2$ @label *star* _under_ `tick` \\u{41} //c',
    "{{ 7*7 }} {% x %} ${env} %(x)s <w:p/> ]]> &amp; &#x41;",
    'Gwasanaeth Plant Ŵyr Ŷnys; Zażółć gęślą jaźń Łódź; O’Brien\'s "café"',
    "An Exampleshire name of sixty letters and a few more, as people have",
    "safeguarding.children.partnership.manager@exampleshire-council.example",
)
HIDDEN = "be\x00fore \u202eevil\u202c after\x1b[31m \ufeffend"
HIDDEN_SHOWN = "before evil after[31m end"


def hostile_paper(layout: Layout = Layout.STANDARD) -> Paper:
    """Every block with every awkward text."""
    blocks: list[Block] = [Contents()]
    for number, text in enumerate(AWKWARD):
        line = words(text, Run(" code " + text, code=True), keep(text), Tag(text, "✕"))
        said = (Paragraph(line),)
        cells = tuple(Cell(line) for _ in range(3))
        tabled = Table(f"Table {text}", tuple(Column(f"{n} {text}") for n in range(3)), (cells, cells))
        blocks.append(
            Section(
                f"Part {text}",
                (
                    *said,
                    Items((said, said)),
                    Definitions((Entry(words(text), said),)),
                    tabled,
                    Picture("phone", PHONE, alt=text),
                    PictureRow(Picture("phone", PHONE), said, label=text),
                    Chart(BARS.replace("Police", _in_xml(text)), replace(tabled, caption=f"Chart {text}")),
                    Notice(text, said),
                    Code(f"{text}\n  {text}", text),
                    Cards((Card(text, said, Tag(text), note=text),)),
                    WriteSpace(text),
                ),
                f"part-{number}",
                str(number + 1),
            )
        )
    return Paper(
        title=AWKWARD[0] + AWKWARD[1],
        heading=AWKWARD[2],
        blocks=(*blocks, Paragraph(words(HIDDEN))),
        publisher=AWKWARD[3],
        made_on=DAY,
        about=AWKWARD[1],
        band=AWKWARD[0],
        layout=layout,
        fingerprint="f",
    )


def said_in(paper: Paper) -> Iterator[str]:
    """What a reader has to find, block by block."""
    yield paper.heading or paper.title
    yield paper.band
    for block in walk(paper.blocks):
        match block:
            case Section(title=title, number=number):
                yield f"{number} {title}".strip()
            case Paragraph(words=line):
                yield HIDDEN_SHOWN if text_of(line) == HIDDEN else text_of(line)
            case (
                Table(caption=caption, columns=columns, rows=rows)
                | Chart(table=Table(caption=caption, columns=columns, rows=rows))
            ):
                yield caption
                yield from (column.heading for column in columns)
                yield from (text_of(cell.words) for cells in rows for cell in cells)
            case Definitions(entries=entries):
                yield from (text_of(entry.term) for entry in entries)
            case Notice(title=title) | WriteSpace(label=title) | Contents(title=title):
                yield title
            case Code(text=text, caption=caption):
                yield caption
                yield from text.splitlines()
            case PictureRow(sentences=sentences, label=label):
                yield from (text_of(sentence.words) for sentence in sentences)
                yield label
            case Cards(cards=cards):
                for card in cards:
                    yield card.title
                    yield card.note
                    yield text_of((card.tag,)) if card.tag else ""
            case _:
                pass


def _in_xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
