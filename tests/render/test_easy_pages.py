"""The easy versions on paper: not too long, help near the front, and nothing that has to stay whole is split."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from render import easy_plans, easy_reports
from tests_day import DAY

from masa_lint.blocks.paper import Paper
from masa_lint.documents.load import load_bytes, load_path
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose
from masa_lint.writers.write import PaperFormat, write_paper

pytest.importorskip("typst")

_FOLDER = Path(__file__).parents[2] / "examples"
EXAMPLES = {path.stem: path for path in sorted(_FOLDER.glob("*.yaml"))}
PLANS = (*EXAMPLES, "EVERYTHING", "LONG_NAMES")
REPORTS = ("yearly-report", "LONG")
"""They have no children's version."""


@cache
def _pages(name: str, version: Version, *, large: bool = False) -> tuple[str, ...]:
    """The words of each page, as they stand in lines."""
    from writers.pdf_reader import page_words

    texts = {**vars(easy_plans), "LONG": easy_reports.LONG}
    files = {**EXAMPLES, "yearly-report": _FOLDER / "exampleshire" / "yearly-report.yaml"}
    document = load_path(files[name], name) if name in files else load_bytes(texts[name].encode(), "plan.yaml")
    paper = compose(version, document, load_pack(), DAY, Look(draft=True, large=large))
    assert isinstance(paper, Paper)
    return tuple(page_words(write_paper(paper, PaperFormat.PDF)))


@pytest.mark.parametrize("name", [*PLANS, *REPORTS])
def test_an_easy_read_has_24_pages_at_most(name: str) -> None:
    assert len(_pages(name, Version.EASY_READ)) <= 24


@pytest.mark.parametrize("name", PLANS)
def test_a_childrens_version_has_6_pages_at_most(name: str) -> None:
    assert len(_pages(name, Version.CHILDREN)) <= 6


@pytest.mark.parametrize("name", [*PLANS, *REPORTS])
@pytest.mark.parametrize("large", [False, True], ids=["16 pt", "18 pt"])
def test_whom_to_call_is_one_of_the_first_three_pages_and_fits_on_it(name: str, large: bool) -> None:  # noqa: FBT001
    pages = _pages(name, Version.EASY_READ, large=large)
    first = [page for page in pages[:3] if "Is a child in danger now?" in page]
    assert len(first) == 1
    assert "0800 1111" in first[0]


@pytest.mark.parametrize("name", [*PLANS, *REPORTS])
def test_no_number_is_split_over_two_lines(name: str) -> None:
    versions = (Version.EASY_READ,) if name in REPORTS else (Version.EASY_READ, Version.CHILDREN)
    for version in versions:
        lines = [line for page in _pages(name, version) for line in page.splitlines()]
        broken = [line for line in lines if line.rstrip().endswith(("01632", "01782", "0800", "960", "£"))]
        assert broken == []
