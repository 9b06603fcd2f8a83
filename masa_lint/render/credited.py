"""The line at the end of an easy version that says whose the pictures are."""

from __future__ import annotations

from dataclasses import replace

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Paragraph, PictureRow, Section, Style
from masa_lint.blocks.words import words
from masa_lint.render.picture import pictures_of
from masa_lint.render.settings import Look

_HARD_WORDS = "glossary"


def credited(paper: Paper, look: Look) -> Paper:
    """The paper with a line for each maker of its pictures, under its hard words, where there is room.

    Without a list of hard words, under the rows of its last section.

    Raises:
        PictureProblemError: the partnership's own pictures cannot be used.
    """
    used = {block.picture.key for block in walk(paper.blocks) if isinstance(block, PictureRow)}
    lines = tuple(
        Paragraph(words(f"Pictures: {line}"), Style.LABEL, facts=("plain",)) for line in pictures_of(look).credits(used)
    )
    sections = [block for block in paper.blocks if isinstance(block, Section)]
    under = next((one for one in sections if one.kind == _HARD_WORDS), sections[-1] if sections else None)
    if not used or under is None:
        return paper
    told = replace(under, blocks=(*under.blocks, *lines))
    return replace(paper, blocks=tuple(told if block is under else block for block in paper.blocks))
