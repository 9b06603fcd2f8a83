"""Somebody's own statement: every word as it was written, in its own paragraphs, and nothing put to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Notice, Paragraph
from masa_lint.blocks.words import words
from masa_lint.render.full.facts import Facts
from masa_lint.source.path import Path

_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Statement:
    """The text at `path`, apart from what others say."""

    path: Path
    title: str

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        mark = facts.mark()
        text = facts.take(self.path)
        told = facts.since(mark)
        parts = [" ".join(part.split()) for part in _PARAGRAPHS.split(text)]
        paragraphs = tuple(Paragraph(words(part), facts=told) for part in parts if part)
        return (Notice(self.title, paragraphs, anchor=facts.anchors.of(self.path)),) if paragraphs else ()
