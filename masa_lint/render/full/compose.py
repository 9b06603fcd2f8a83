"""The whole document as a paper: everything that the file states, each fact once, in the order a reader expects."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Block, Contents, Definitions, Paragraph, Section, Style
from masa_lint.blocks.words import link, words
from masa_lint.documents.load import LoadedDocument
from masa_lint.guidance.pack import Pack
from masa_lint.render.band import band_of, is_public
from masa_lint.render.full.body import body, entry, section
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.finish import finish
from masa_lint.render.full.gaps import gaps
from masa_lint.render.full.glossary import glossary
from masa_lint.render.full.notices import notices
from masa_lint.render.full.outline import Chapter, Outline
from masa_lint.render.full.outlines import outline_of
from masa_lint.render.full.templates.folder import Templates, read_templates
from masa_lint.render.settings import Look

FRONT, GAPS, WORDS = "front", "gaps", "words"
"""The parts around the chapters that a template can replace."""


def template_keys(outline: Outline) -> tuple[str, ...]:
    """The names that templates can have."""
    return (FRONT, *(one.key for one in outline.chapters), GAPS, WORDS)


def compose_full(document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper:
    """Everything that the file states, in the guidance's order, each fact once.

    Raises:
        LookupError: nothing of the document could be read.
        TemplateProblemError: a template cannot be used.
    """
    outline = outline_of(document)
    templates = read_templates(look.templates, template_keys(outline), document)
    facts = Facts(document, outline.kept_back)
    title = facts.take(outline.title) or outline.untitled
    publisher = document.text_at("partnership", "name")
    band = band_of(document, look)
    _, front = templates.blocks(FRONT, _front(facts, outline))
    noticed = notices(facts, band)
    first = sorted(outline.chapters, key=lambda one: not one.told_first)
    made = {one.key: _chapter(facts, one, templates) for one in first}
    chapters = tuple(block for one in outline.chapters for block in made[one.key])
    empty = tuple(one.title for one in outline.chapters if not made[one.key]) if look.gaps else ()
    silent = _own(GAPS, gaps(facts, pack, as_of, silent=look.gaps, empty=empty), templates)
    told = (*chapters, *_others(facts), *silent)
    blocks = (*front, *noticed, Contents(), *told, *_own(WORDS, glossary(told), templates))
    return Paper(
        title=title if not publisher or publisher in title else f"{title}: {publisher}",
        heading=title,
        blocks=finish(blocks),
        publisher=publisher,
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
        *(Paragraph(words(link(said, f"#section-{key}")), facts=("plain",)) for said, key in outline.first),
        *((Definitions(tuple(entries)),) if entries else ()),
    )


def _chapter(facts: Facts, chapter: Chapter, templates: Templates) -> tuple[Block, ...]:
    """A chapter's parts, and then what is left of its roots; nothing where nothing of it is stated."""
    mark = facts.mark()
    inner: list[Block] = []
    for part in chapter.parts:
        inner += part.blocks(facts)
    inner += [block for root in chapter.roots for block in _rest(facts, root, chapter.title)]
    told = facts.mark() > mark or (chapter.retold and any(isinstance(one, Section) for one in inner))
    if not told and not chapter.nothing and not templates.has(chapter.key):
        return ()
    if not told and chapter.nothing:
        inner.append(Paragraph(words(chapter.nothing), facts=("plain",)))
    title, blocks = templates.blocks(chapter.key, tuple(inner))
    return (Section(title or chapter.title, blocks, f"section-{chapter.key}", kind=f"chapter-{chapter.key}"),)


def _rest(facts: Facts, root: str, title: str) -> tuple[Block, ...]:
    """What is left of a root, under its own heading unless that would say the chapter's title twice."""
    if facts.is_none((root,)):
        return body(facts, (root,))
    blocks = section(facts, (root,))
    repeated = [one for one in blocks if isinstance(one, Section) and one.title == title]
    return tuple(inner for one in repeated for inner in one.blocks) if repeated else blocks


def _own(key: str, ours: tuple[Block, ...], templates: Templates) -> tuple[Block, ...]:
    """A chapter that no outline lists, with the partnership's own words where it has some."""
    chapter = ours[0] if ours else None
    if not isinstance(chapter, Section) or not templates.has(key):
        return ours
    title, blocks = templates.blocks(key, chapter.blocks)
    return (replace(chapter, title=title or chapter.title, blocks=blocks),)


def _others(facts: Facts) -> tuple[Block, ...]:
    """What no chapter told: keys that the format has since the chapters were written."""
    shape = facts.shape(())
    return tuple(block for name in (shape.keys if shape else ()) for block in section(facts, (name,)))
