"""The easy read of a plan or of a yearly report, from its facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Block, Contents, Definitions, Entry, Paragraph, PictureRow, Section
from masa_lint.blocks.words import words
from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument
from masa_lint.easy.glossary import explained
from masa_lint.easy.lists import few_at_a_time
from masa_lint.easy.plan import Plan
from masa_lint.guidance.pack import Pack
from masa_lint.render.band import band_of, is_public
from masa_lint.render.blocked import Blocked, Missing
from masa_lint.render.easy_read.kinds import KINDS, Kind
from masa_lint.render.make_rows import Made, Maker, in_turn
from masa_lint.render.own_check import own_faults
from masa_lint.render.own_words import own_words
from masa_lint.render.picture import picture_of
from masa_lint.render.rows import MOST_ROWS, Chapter, Rows, part_of
from masa_lint.render.sentences import bold_in, sentences
from masa_lint.render.settings import Look

_AT_THE_END = "at the end"
WORRIED = "worried"


def easy_read_rows(kind: str = ARRANGEMENT) -> Rows:
    """The table of rows: what an easy read of a kind of document can say."""
    return KINDS[kind].rows


def compose_easy_read(document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper | Blocked:
    """The easy read as a paper. In its place, what is missing without which it would do harm, unless it is a draft.

    A fact that nobody has answered is told as a gap, and makes every page say DRAFT.
    """
    kind = KINDS[document.kind or ARRANGEMENT]
    plan, rows = kind.asked(document, pack, as_of), kind.rows
    own = own_words(plan, rows)
    made = _made(Maker(plan, picture_of(look), own.sayings), rows)
    refused = own_faults(plan, (one for one in _all(made) if one.row.name in own.sayings and not one.gap))
    blocked = [one.blocked for one in _all(made) if one.blocked is not None]
    if (blocked or own.faults or refused) and not look.draft:
        return Blocked((*_once(blocked), *own.faults, *_once([fault for _, fault in refused])))
    if refused:
        usable = {name: saying for name, saying in own.sayings.items() if name not in dict(refused)}
        made = _made(Maker(plan, picture_of(look), usable), rows)
    draft = any(one.missing for one in _all(made)) or bool(blocked)
    title = kind.title(plan)
    return Paper(
        title=f"{title}. Easy read",
        heading=title,
        blocks=_with_contents(kind.cover(plan), _sections(made, kind, plan)),
        publisher=document.text_at("partnership", "name"),
        made_on=as_of,
        about=f"{title}, in easy words with pictures.",
        band=band_of(document, look, draft=draft, easy=True),
        layout=Layout.EASY,
        theme=look.theme(Layout.EASY),
        kind="easy-read",
        public=is_public(document, look, draft=draft),
    )


def _made(maker: Maker, rows: Rows) -> Mapping[str, list[Made]]:
    """The rows of each section, by the section's anchor."""
    every = (*rows.chapters, rows.back)
    return {chapter.anchor: in_turn(one for row in chapter.rows for one in maker.make(row)) for chapter in every}


def _all(made: Mapping[str, list[Made]]) -> Iterator[Made]:
    return (one for some in made.values() for one in some)


def _with_contents(front: Iterator[Block], sections: Iterator[Section]) -> tuple[Block, ...]:
    """The list of contents stands after the page for a worry about a child, which is one of the first three."""
    every = [*sections]
    last = max((number for number, section in enumerate(every) if section.kind == WORRIED), default=-1) + 1
    contents = [Contents("What is in this document", new_page=True)] if last else []
    return (*front, *every[:last], *contents, *every[last:])


def _sections(made: Mapping[str, list[Made]], kind: Kind, plan: Plan) -> Iterator[Section]:
    at_the_end = plan.text("easy_read", "gaps").casefold() == _AT_THE_END
    moved: list[PictureRow] = []
    number, rows = 0, kind.rows
    for chapter in rows.chapters:
        blocks = [one.block for one in made[chapter.anchor] if not (at_the_end and _can_be_moved(one))]
        moved += [one.block for one in made[chapter.anchor] if at_the_end and _can_be_moved(one)]
        for part, some in enumerate(few_at_a_time(blocks, MOST_ROWS), 1):
            number += 1
            yield _section(part_of(chapter, part), [*some], str(number))
    for part, start in enumerate(range(0, len(moved), MOST_ROWS), 1):
        number += 1
        title = kind.gaps + (f", part {part}" if len(moved) > MOST_ROWS else "")
        some = tuple(moved[start : start + MOST_ROWS])
        yield Section(title, some, f"gaps-{part}", str(number), new_page=part == 1, kind="gaps")
    back = [one.block for one in made[rows.back.anchor] if not one.gap]
    number += 1
    yield _glossary(made, str(number))
    yield _section(rows.back, back, str(number + 1))


def _can_be_moved(one: Made) -> bool:
    """A gap may stand at the end; what blocks the whole stays where a reader looks for it."""
    return one.gap and one.blocked is None


def _section(chapter: Chapter, blocks: list[PictureRow], number: str) -> Section:
    return Section(chapter.title, tuple(blocks), chapter.anchor, number, chapter.new_page, chapter.kind)


def _glossary(made: Mapping[str, list[Made]], number: str) -> Section:
    """The hard words that stand in bold, each with its meaning once more."""
    lines = [said.words for some in made.values() for one in some for said in one.block.sentences]
    entries = tuple(
        Entry(words(one.term), tuple(_meaning(one.easy)), f"word-{one.term.casefold().replace(' ', '-')}")
        for one in explained(bold_in(lines))
    )
    blocks: tuple[Block, ...] = (Definitions(entries),)
    return Section("What the hard words mean", blocks, "hard-words", number, new_page=True, kind="glossary")


def _meaning(easy: str) -> Iterator[Paragraph]:
    for line in sentences(easy, {}):
        yield Paragraph(line, facts=("plain",))


def _once(blocked: list[Missing]) -> tuple[Missing, ...]:
    return tuple(dict.fromkeys(blocked))
