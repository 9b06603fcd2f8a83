"""The children's version of a plan, from its facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path as FilePath

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Paragraph, Section, Style
from masa_lint.blocks.words import words
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import read_when
from masa_lint.easy.lists import few_at_a_time
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.guidance.pack import Pack
from masa_lint.render.asks.area import together
from masa_lint.render.asks.children import can_write
from masa_lint.render.asks.registry import ASKS
from masa_lint.render.asks.told import path_of
from masa_lint.render.band import band_of, is_public
from masa_lint.render.blocked import Blocked
from masa_lint.render.made_from import made_from
from masa_lint.render.make_rows import Made, Maker, in_turn
from masa_lint.render.picture import picture_of
from masa_lint.render.rows import MOST_ROWS, Chapter, Rows, part_of, read_rows
from masa_lint.render.settings import Look
from masa_lint.source.path import Path

_FILE = FilePath(__file__).parent / "rows.yaml"
_PICTURE_CM = 3.5
"""A little smaller than in the easy read, so that the whole is six pages at most."""
_APPROVED = ("childrens_version", "approved_by")
_MADE_WITH = ("childrens_version", "made_with")


def childrens_rows() -> Rows:
    """The table of rows: what a children's version can say."""
    return read_rows(_FILE)


def compose_childrens_version(document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper | Blocked:
    """The children's version as a paper. In its place, what is missing without which it would do harm.

    Every page says DRAFT until someone with a post has approved it. What is not stated is left out.
    """
    plan = Plan(document, pack, as_of)
    rows = childrens_rows()
    maker = Maker(plan, picture_of(look, _PICTURE_CM))
    every = (*rows.chapters, rows.back)
    made = [(chapter, in_turn(one for row in chapter.rows for one in maker.make(row))) for chapter in every]
    blocked = tuple(dict.fromkeys(one.blocked for _, some in made for one in some if one.blocked is not None))
    if blocked and not look.draft:
        return Blocked(blocked)
    draft = bool(blocked) or not is_approved(plan)
    where = together(plan)
    title = f"Keeping you safe in {where}" if where else "Keeping you safe"
    return Paper(
        title=f"{title}. For children and young people",
        heading=title,
        blocks=(*_cover(plan), *_sections(made)),
        publisher=document.text_at("partnership", "name"),
        made_on=as_of,
        about=f"{title}: how grown-ups work together, for children and young people.",
        band=band_of(document, look, draft=draft, easy=True),
        layout=Layout.EASY,
        theme=look.theme(Layout.EASY),
        kind="childrens-version",
        public=is_public(document, look, draft=draft),
    )


def is_approved(plan: Plan) -> bool:
    """True where a post approved it on a day that has come."""
    when = read_when(plan.text(*_APPROVED, "date"))
    return plan.is_stated(*_APPROVED, "post") and when is not None and when.first <= plan.as_of


def childrens_gaps(document: LoadedDocument, pack: Pack, as_of: date) -> tuple[tuple[str, Path], ...]:
    """What the children's version leaves out since the plan does not state it: the row, and where its fact belongs.

    Whether it names anyone is the partnership's to choose and no fact that is lacking.
    """
    plan = Plan(document, pack, as_of)
    rows = childrens_rows()
    left_out: list[tuple[str, Path]] = []
    for chapter in (*rows.chapters, rows.back):
        for row in chapter.rows:
            name, _, given = row.ask.partition(" ")
            silent = row.ask and not list(ASKS[name](plan, given))
            unstated = row.paths and not any(plan.is_stated(*path_of(path)) for path in row.paths)
            needless = name in _NO_GAP or (name == "who_reads" and not can_write(plan))
            if (silent or unstated) and not needless:
                left_out.append((row.name, path_of(given or (row.paths[0] if row.paths else _WHERE.get(name, "")))))
    return tuple(left_out)


_NO_GAP = frozenset(
    (
        "names_of",
        "number_for_all",
        "call_service",
        "hours",
        "out_of_hours",
        "call_in_area",
        "hours_in_area",
        "night_in_area",
    )
)
"""Asks whose silence lacks nothing. A number is asked for all areas and for each; one of the two is always silent."""
_WHERE = {
    "childrens_contact": "contacts.for_children",
    "who_reads": "contacts.for_children.read_by",
    "how_many_check": "scrutiny.people",
}


def _cover(plan: Plan) -> Iterator[Paragraph]:
    yield Paragraph(words("For children and young people"), Style.LEAD, facts=("plain",))
    if name := plan.text("partnership", "name"):
        yield Paragraph(words(name), facts=(plan.fact(("partnership", "name")),))
    if plan.is_stated(*_MADE_WITH):
        made_with = body(plan.text(*_MADE_WITH))
        group = f"the {made_with[4:]}" if made_with.startswith("The ") else made_with
        yield Paragraph(words(f"We made it with {group}."), facts=(plan.fact(_MADE_WITH),))
    yield made_from(plan)


def _sections(made: list[tuple[Chapter, list[Made]]]) -> Iterator[Section]:
    number = 0
    for chapter, some in made:
        blocks = tuple(one.block for one in some if not one.gap or one.blocked is not None)
        for part, few in enumerate(few_at_a_time(blocks, MOST_ROWS), 1):
            number += 1
            here = part_of(chapter, part)
            yield Section(here.title, tuple(few), here.anchor, str(number), here.new_page, here.kind)
