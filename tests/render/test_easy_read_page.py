"""What docs/easy-read.md shows is what works."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from render.easy_limits import rows_of
from tests_day import DAY

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.easy.dates import years
from masa_lint.easy.hours import hours
from masa_lint.easy.how_often import how_often
from masa_lint.easy.phones import grouped
from masa_lint.easy.sums import about
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.easy_read.compose import compose_easy_read
from masa_lint.render.settings import Look

PAGE = (Path(__file__).parents[2] / "docs" / "easy-read.md").read_text(encoding="utf-8")


def test_the_file_that_the_page_shows_can_be_used() -> None:
    shown, _ = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    safety = "contacts:\n  worried_about_a_child: {phone: 01632 960001, hours: 24 hours}\n  complaints: {phone: 01632 960004}\n"
    text = "kind: arrangement\n" + shown.replace("contacts:\n", safety, 1)
    document = load_bytes(text.encode(), "plan.yaml")
    assert document.problems == ()
    paper = compose_easy_read(document, load_pack(), DAY, Look())
    assert isinstance(paper, Paper)
    said = {row.anchor: " ".join(text_of(one.words) for one in row.sentences) for row in rows_of(paper)}
    assert said["row-call"] == "Worried about a child? Call 01632 960 001."
    assert said["row-advocate"].endswith("Call 01632 960 005.")


def test_the_numbers_of_areas_that_the_page_shows_can_be_used() -> None:
    _, doors = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    document = load_bytes(f"kind: arrangement\n{doors}  complaints: {{phone: 01632 960004}}\n".encode(), "plan.yaml")
    assert document.problems == ()
    paper = compose_easy_read(document, load_pack(), DAY, Look())
    assert isinstance(paper, Paper)
    said = {text_of(one.words) for row in rows_of(paper) for one in row.sentences}
    assert "If you are worried about a child in Exampleshire or Thirdham, call 01632 960 001." in said
    assert "If you are worried about a child in Otherton, call 01632 960 021." in said


def test_every_fact_that_the_page_turns_into_words_comes_out_so() -> None:
    shown = {one.strip(): other.strip() for one, other in re.findall(r"\| [^|]+ \| ([^|]+) \| ([^|]+) \|", PAGE)}
    assert [run.said for run in hours("Mon-Fri 8.30-17:00")] == [shown["Mon-Fri 8.30-17:00"]]
    assert shown["01632960001"].startswith(grouped("01632960001"))
    assert shown["six weekly · quarterly · every six months"] == " · ".join(
        how_often(one) for one in ("six weekly", "quarterly", "every six months")
    )
    assert shown["2025-26"] == years("2025-26")
    assert shown["£504,628 · £1,234,567"] == f"about {about(Decimal(504628))} · about {about(Decimal(1234567))}"
