"""Somebody's own statement: every word as it was written, in its own paragraphs, and nothing put to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Notice, Paragraph
from masa_lint.blocks.words import words
from masa_lint.render.full.facts import Facts
from masa_lint.source.path import Path

_PARAGRAPHS = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•–]|\d{1,2}[.)])\s)")
"""A paragraph ends at an empty line, and before a line that begins like an item of a list."""


@dataclass(frozen=True, slots=True)
class Statement:
    """The text at `path`, apart from what others say. `before` is the sentence above it; neither stands without it."""

    path: Path
    title: str
    before: str = ""

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        mark = facts.mark()
        text = facts.take(self.path)
        told = facts.since(mark)
        parts = [" ".join(part.split()) for part in _PARAGRAPHS.split(text)]
        paragraphs = tuple(Paragraph(words(part), facts=told) for part in parts if part)
        if not paragraphs:
            return ()
        before = (Paragraph(words(self.before), facts=("plain",)),) if self.before else ()
        return (*before, Notice(self.title, paragraphs, anchor=facts.anchors.of(self.path)))
