"""A small count of children can point at one family: no document that people read prints one."""

from __future__ import annotations

from datetime import date

import pytest

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Paragraph
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose

REPORT = """\
kind: yearly-report
stage: published
partnership: {name: Exampleshire}
incidents: {notified: "%s", rapid_reviews: "17"}
"""


@pytest.mark.parametrize(
    ("count", "printed"), [("3", "Fewer than 5"), ("four", "Fewer than 5"), ("5", "5"), ("12", "12")]
)
def test_a_count_of_children_from_1_to_4_is_printed_as_fewer_than_5(count: str, printed: str) -> None:
    document = load_bytes((REPORT % count).encode(), "report.yaml")
    paper = compose(Version.FULL, document, load_pack(), date(2026, 11, 22), Look(draft=True))
    assert isinstance(paper, Paper)
    said = [text_of(one.words) for one in walk(paper.blocks) if isinstance(one, Paragraph)]
    assert [line for line in said if line in (count, "Fewer than 5")] == [printed]
    assert (REPORT % count) == document.text, "the file itself stays as it is"
