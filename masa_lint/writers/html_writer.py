"""A paper as HTML."""

from __future__ import annotations

from masa_lint.blocks.paper import Paper


def write_html(paper: Paper) -> bytes:
    """The paper as HTML."""
    raise NotImplementedError(paper.title)
