"""Every page that the commands write, of the three examples and of a hostile plan: usable, valid, whole on paper."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pages.browser import open_page
from pages.hostile_plan import hostile
from pages.usable import faults
from pages.validators import invalid
from program import ROOT, run
from render.easy_plans import EVERYTHING
from writers.pdf_reader import page_words

DAY = ("--as-of", "2026-11-22")
EXAMPLES = ("staffordshire", "stoke", "warwickshire")
PLANS = (*EXAMPLES, "hostile")
OF_EACH = ("{0}-report", "{0}-summary", "{0}/arrangements", "{0}/easy-read", "{0}/childrens-version")
PAGES = (*(page.format(plan) for plan in PLANS for page in OF_EACH), "compare", "calendar", "changes")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all pages; each is written when it is first asked for."""
    folder = tmp_path_factory.mktemp("pages")
    for name in EXAMPLES:
        (folder / f"{name}.yaml").write_bytes((ROOT / "examples" / f"{name}.yaml").read_bytes())
    (folder / "hostile.yaml").write_text(hostile(EVERYTHING), encoding="utf-8")
    return folder


@cache
def page(folder: Path, name: str) -> bytes:
    """A page that a command has written."""
    files = [f"{plan}.yaml" for plan in PLANS]
    plan = name.partition("/")[0].rpartition("-")[0] or name.partition("/")[0]
    commands = {
        "compare": ["compare", *files],
        "calendar": ["calendar", *files],
        "changes": ["changes", "stoke.yaml", "warwickshire.yaml", "--format", "html", "-o", "out/changes.html"],
        f"{plan}-report": ["report", f"{plan}.yaml"],
        f"{plan}-summary": ["report", "--summary", f"{plan}.yaml"],
    }
    (folder / "out").mkdir(exist_ok=True)
    command = commands.get(name) or ["render", "--draft", f"{plan}.yaml"]
    said = run(folder, *command, *DAY)
    file = folder / "out" / f"{name}.html"
    assert file.is_file(), said.stdout + said.stderr
    return file.read_bytes()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_usable(name: str, written: Path) -> None:
    assert faults(page(written, name)) == []


def test_pages_are_valid(written: Path, tmp_path: Path) -> None:
    assert invalid({name.replace("/", "-"): page(written, name) for name in PAGES}, tmp_path) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_small(name: str, written: Path) -> None:
    assert len(page(written, name)) < 1_000_000


def test_a_report_prints_every_requirement_whatever_was_chosen(written: Path) -> None:
    opened = open_page(page(written, "stoke-report"))
    titles = opened.ask(
        "return [...document.querySelectorAll('.card h4')].map(one => one.lastChild.textContent.trim())"
    )
    assert len(titles) > 40
    opened.ask("document.querySelector('.filter div:nth-of-type(2) input').click()")
    printed = " ".join(page_words(opened.printed()))
    assert [title for title in titles if title not in printed] == []


@pytest.mark.parametrize("plan", PLANS)
def test_an_easy_read_prints_on_24_pages_with_no_row_split(plan: str, written: Path) -> None:
    opened = open_page(page(written, f"{plan}/easy-read"))
    pages = page_words(opened.printed())
    assert len(pages) <= 24
    assert opened.ask("return getComputedStyle(document.querySelector('.row p')).fontSize") == "21.3333px"
    with opened.as_printed():
        assert opened.ask(
            "return [...document.querySelectorAll('.row')].every(one => getComputedStyle(one).breakInside === 'avoid')"
        )
