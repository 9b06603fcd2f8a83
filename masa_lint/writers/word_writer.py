"""A paper as Word."""

from __future__ import annotations

from masa_lint.blocks.paper import Paper


def write_word(paper: Paper) -> bytes:
    """The paper as Word."""
    raise NotImplementedError(paper.title)
