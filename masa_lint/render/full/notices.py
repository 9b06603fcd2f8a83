"""What a reader has to know before the first chapter: that a place is made up, that the words are someone else's."""

from __future__ import annotations

from masa_lint.blocks.tree import Block, Notice, Paragraph
from masa_lint.blocks.words import Tone, Words, words
from masa_lint.documents.made_up import is_made_up
from masa_lint.render.band import DRAFT
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.inline import value_words
from masa_lint.source.path import Path

_TRANSCRIPT: Path = ("transcript",)
_AGREED_LATER = "It may change before the safeguarding partners agree it."
_MADE_AS_ONE = "This copy was made to be looked through, and may still change. It is not the one to go by."


def notices(facts: Facts, band: str) -> tuple[Block, ...]:
    """The notices that a document needs, in their order."""
    found: list[Block] = []
    if is_made_up(facts.document):
        found.append(
            _notice("This place is made up", words("Nobody in this document exists. It shows what one looks like."))
        )
    if band.startswith(DRAFT):
        found.append(_notice("This is a draft", words(_AGREED_LATER if facts.document.draft else _MADE_AS_ONE)))
    if facts.document.transcript:
        found.append(_transcript(facts))
    return tuple(found)


def _transcript(facts: Facts) -> Block:
    """Who read which document, and when."""
    mark = facts.mark()
    reader = value_words(facts, (*_TRANSCRIPT, "read_by")) or words("Someone")
    plan = value_words(facts, (*_TRANSCRIPT, "document"))
    day = value_words(facts, (*_TRANSCRIPT, "read_on"))
    inside = facts.take((*_TRANSCRIPT, "of_the_partnership")).casefold() == "yes"
    line = words(reader, " read a published plan")
    line = words(line, " on ", day) if day else line
    line = words(line, ": ", plan) if plan else line
    line = words(line, ". The words here are the reader’s, and not those of the plan. ")
    line = words(line, "What the plan shows only in pictures may be missing.")
    title = "A reading of the published plan" if inside else "This is not the partnership’s own document"
    return Notice(title, (Paragraph(line, facts=facts.since(mark)),), Tone.OPEN)


def _notice(title: str, line: Words) -> Block:
    return Notice(title, (Paragraph(line, facts=("plain",)),), Tone.OPEN)
