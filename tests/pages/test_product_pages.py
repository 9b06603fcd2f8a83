"""Every page that the commands write, of the examples and of a hostile plan and report: usable, valid, whole on paper."""

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
from render.easy_reports import LONG
from writers.pdf_reader import page_words

DAY = ("--as-of", "2026-11-22")
EXAMPLES = ("staffordshire", "stoke", "warwickshire")
PLANS = (*EXAMPLES, "hostile")
OF_EACH = ("{0}-report", "{0}-summary", "{0}/arrangements", "{0}/easy-read", "{0}/childrens-version")
REPORTS = ("year", "hostileyear", "exampleshire")
OF_A_REPORT = ("{0}-report", "{0}-summary", "{0}/yearly-report", "{0}/easy-read")
PAGES = (
    *(page.format(plan) for plan in PLANS for page in OF_EACH),
    *(page.format(report) for report in REPORTS for page in OF_A_REPORT),
    *("compare", "reports/compare", "calendar", "changes"),
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all pages; each is written when it is first asked for."""
    folder = tmp_path_factory.mktemp("pages")
    for name in EXAMPLES:
        (folder / f"{name}.yaml").write_bytes((ROOT / "examples" / f"{name}.yaml").read_bytes())
    (folder / "hostile.yaml").write_text(hostile(EVERYTHING), encoding="utf-8")
    (folder / "year.yaml").write_text(LONG, encoding="utf-8")
    made_up = ROOT / "examples" / "exampleshire"
    for file in made_up.glob("*.yaml"):  # the report names the others
        (folder / file.name).write_bytes(file.read_bytes())
    year = (made_up / "yearly-report.yaml").read_text(encoding="utf-8")
    (folder / "exampleshire.yaml").write_text(year, encoding="utf-8")
    (folder / "hostileyear.yaml").write_text(hostile(year), encoding="utf-8")
    return folder


def page(folder: Path, name: str) -> bytes:
    """A page that a command has written."""
    said = _told(folder, *_command(name))
    file = folder / "out" / f"{name}.html"
    assert file.is_file(), said
    return file.read_bytes()


def _command(name: str) -> list[str]:
    plan, _, document = name.partition("/") if "/" in name else name.partition("-")
    files = [f"{one}.yaml" for one in PLANS]
    match plan, document:
        case "changes", _:
            return ["changes", "stoke.yaml", "warwickshire.yaml", "--format", "html", "-o", "out/changes.html"]
        case "reports", "compare":
            return ["compare", *(f"{one}.yaml" for one in REPORTS), "-o", "out/reports"]
        case "compare", _:
            return [plan, *files]
        case "calendar", _:
            return [plan, *files, *(f"{one}.yaml" for one in REPORTS)]
        case _, "report":
            return ["report", f"{plan}.yaml"]
        case _, "summary":
            return ["report", "--summary", f"{plan}.yaml"]
        case _:
            return ["render", "--draft", f"{plan}.yaml"]


@cache
def _told(folder: Path, *command: str) -> str:
    """What a command says; each is run once."""
    (folder / "out").mkdir(exist_ok=True)
    said = run(folder, *command, *DAY)
    return said.stdout + said.stderr


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_small_and_usable(name: str, written: Path) -> None:
    html = page(written, name)
    assert len(html) < 1_000_000
    assert faults(html) == []


def test_pages_are_valid(written: Path, tmp_path: Path) -> None:
    assert invalid({name.replace("/", "-"): page(written, name) for name in PAGES}, tmp_path) == []


def test_a_report_prints_every_requirement_whatever_was_chosen(written: Path) -> None:
    opened = open_page(page(written, "stoke-report"))
    titles = opened.ask(
        "return [...document.querySelectorAll('.card h4')].map(one => one.lastChild.textContent.trim())"
    )
    assert len(titles) > 40
    opened.ask("document.querySelector('.filter div:nth-of-type(2) input').click()")
    printed = " ".join(page_words(opened.printed()))
    assert [title for title in titles if title not in printed] == []


@pytest.mark.parametrize("plan", [*PLANS, *REPORTS])
def test_an_easy_read_prints_on_24_pages_with_no_row_split(plan: str, written: Path) -> None:
    opened = open_page(page(written, f"{plan}/easy-read"))
    pages = page_words(opened.printed())
    assert len(pages) <= 24
    assert opened.ask("return getComputedStyle(document.querySelector('.row p')).fontSize") == "21.3333px"
    with opened.as_printed():
        assert opened.ask(
            "return [...document.querySelectorAll('.row')].every(one => getComputedStyle(one).breakInside === 'avoid')"
        )
