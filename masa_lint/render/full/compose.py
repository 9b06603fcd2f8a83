"""The whole document as a paper: everything that the file states, each fact once, in the order a reader expects."""

from __future__ import annotations

from datetime import date

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Block, Contents, Definitions, Paragraph, Section, Style
from masa_lint.blocks.words import words
from masa_lint.documents.load import LoadedDocument
from masa_lint.guidance.pack import Pack
from masa_lint.render.band import band_of, is_public
from masa_lint.render.full.body import entry, section
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.finish import finish
from masa_lint.render.full.gaps import gaps
from masa_lint.render.full.glossary import glossary
from masa_lint.render.full.notices import notices
from masa_lint.render.full.outline import Chapter, Outline
from masa_lint.render.full.outlines import outline_of
from masa_lint.render.settings import Look


def compose_full(document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper:
    """Everything that the file states, in the guidance's order, each fact once.

    Raises:
        LookupError: nothing of the document could be read.
    """
    outline = outline_of(document)
    facts = Facts(document, outline.kept_back)
    title = facts.take(outline.title) or outline.untitled
    band = band_of(document, look)
    front = (*_front(facts, outline), *notices(facts, band))
    made = {one.key: _chapter(facts, one) for one in sorted(outline.chapters, key=lambda one: not one.told_first)}
    chapters = tuple(block for one in outline.chapters for block in made[one.key])
    told = (*chapters, *_others(facts), *gaps(facts, pack, as_of, silent=look.gaps))
    blocks = (*front, Contents(), *told, *glossary(told))
    return Paper(
        title=title,
        blocks=finish(blocks),
        publisher=document.text_at("partnership", "name"),
        made_on=as_of,
        about=outline.lead,
        band=band,
        theme=look.theme(Layout.STANDARD),
        kind="full",
        public=is_public(document, look),
    )


def _front(facts: Facts, outline: Outline) -> tuple[Block, ...]:
    """The sentence under the title, and the facts beside it."""
    entries = [one for term, path in outline.cover for one in entry(facts, path, term)]
    return (
        Paragraph(words(outline.lead), Style.LEAD, facts=("plain",)),
        *((Definitions(tuple(entries)),) if entries else ()),
    )


def _chapter(facts: Facts, chapter: Chapter) -> tuple[Block, ...]:
    """A chapter's parts, and then what is left of its roots; nothing where nothing of it is stated."""
    mark = facts.mark()
    inner: list[Block] = []
    for part in chapter.parts:
        inner += part.blocks(facts)
    inner += [block for root in chapter.roots for block in section(facts, (root,))]
    told = facts.mark() > mark
    if not told and not chapter.nothing:
        return ()
    if not told:
        inner.append(Paragraph(words(chapter.nothing), facts=("plain",)))
    return (Section(chapter.title, tuple(inner), f"section-{chapter.key}", kind=chapter.key),)


def _others(facts: Facts) -> tuple[Block, ...]:
    """What no chapter told: keys that the format has since the chapters were written."""
    shape = facts.shape(())
    return tuple(block for name in (shape.keys if shape else ()) for block in section(facts, (name,)))
