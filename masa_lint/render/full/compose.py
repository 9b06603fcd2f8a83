"""The whole document as a paper."""

from __future__ import annotations

from datetime import date

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Contents
from masa_lint.documents.load import LoadedDocument
from masa_lint.guidance.pack import Pack
from masa_lint.render.band import band_of, is_public
from masa_lint.render.settings import Look


def compose_full(document: LoadedDocument, pack: Pack, as_of: date, look: Look) -> Paper:  # noqa: ARG001
    """Everything that the file states, in the guidance's order, each fact once."""
    title = document.text_at("publication", "title") or "Safeguarding arrangements"
    return Paper(
        title=title,
        blocks=(Contents(),),
        publisher=document.text_at("partnership", "name"),
        made_on=as_of,
        band=band_of(document, look),
        theme=look.theme(Layout.STANDARD),
        kind="full",
        public=is_public(document, look),
    )
