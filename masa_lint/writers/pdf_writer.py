"""A paper as PDF."""

from __future__ import annotations

from masa_lint.blocks.paper import Paper


def write_pdf(paper: Paper) -> bytes:
    """The paper as PDF."""
    raise NotImplementedError(paper.title)
