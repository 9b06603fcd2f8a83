"""Whose the pictures are stands at the end of each easy version."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from render.easy_plans import EVERYTHING

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Paragraph, Section
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.pictures.picture_set import picture_set
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8z"/></svg>'


def _last_lines(version: Version, look: Look) -> list[str]:
    document = load_bytes(EVERYTHING.encode(), "plan.yaml")
    paper = compose(version, document, load_pack(), date(2026, 11, 22), look)
    assert isinstance(paper, Paper)
    # Under the hard words there is room; the page with the telephone numbers has none to spare.
    last_two = [block for block in paper.blocks if isinstance(block, Section)][-2:]
    return [text_of(block.words) for section in last_two for block in section.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize("version", [Version.EASY_READ, Version.CHILDREN])
def test_our_pictures_are_credited(version: Version) -> None:
    (ours,) = picture_set().credits()
    assert _last_lines(version, Look(draft=True)) == [f"Pictures: {ours}"]


def test_a_partnerships_own_are_credited_where_they_are_shown(tmp_path: Path) -> None:
    (tmp_path / "magnifier.svg").write_text(SVG)
    (tmp_path / "pictures.yaml").write_text("magnifier:\n  credit: <b>Exampleshire</b> Council\n")
    told = "Pictures: <b>Exampleshire</b> Council."
    assert told in _last_lines(Version.EASY_READ, Look(draft=True, pictures=tmp_path))
    assert told not in _last_lines(Version.CHILDREN, Look(draft=True, pictures=tmp_path))
