"""The drawings: they say what their tables say, in words and shapes, and nothing from a document becomes markup."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reports.compliance.reported import EXAMPLES, SAMPLE, of_file, of_text
from sound_plan import SOUND
from tests_day import DAY

from masa_lint.blocks.contrast import ENOUGH, contrast
from masa_lint.blocks.tree import Chart
from masa_lint.blocks.words import text_of
from masa_lint.charts.drawing import INK, drawing, text, width_of, wrapped
from masa_lint.due.distance import day_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.engine.outcome import Status
from masa_lint.reports.charts.money_bars import money_bars
from masa_lint.reports.charts.shapes import FILLS, WORDS, shape
from masa_lint.reports.charts.status_strip import status_strip
from masa_lint.reports.charts.who_is_who import who_is_who
from masa_lint.reports.charts.year_timeline import year_timeline
from masa_lint.reports.compliance.statuses import TAGS

MONEY = """\
kind: arrangement
funding:
  year: 2026-27
  contributions:
    - {body: Exampleshire Council, amount: "£160,000"}
    - {body: Exampleshire Police, amount: not stated}
    - {role: integrated_care_board, amount: "£80,000"}
    - {body: Youth Trust, amount: a share}
"""


def _words(svg: str) -> list[str]:
    return ["".join(one.itertext()) for one in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def _table(chart: Chart) -> list[list[str]]:
    return [[text_of(cell.words) for cell in row] for row in chart.table.rows]


def _chart(found: Chart | None) -> Chart:
    assert found is not None
    return found


def _due(what: str, last: date | None, state: State = State.LATER) -> DueDate:
    return DueDate(what, what, f"{what}: in words.", Basis.PROMISE, state, last, last)


def test_the_strip_has_a_block_for_each_requirement_and_says_what_each_shape_means() -> None:
    chart = status_strip([("Money", [Status.MET, Status.NOT_MET]), ("Training", [Status.NOT_MET])])
    said = _words(chart.svg)
    assert said == ["Not met on paper, 2", "Met on paper, 1", "Money", "Training"]
    assert chart.svg.count("<rect") == 3 + 2
    assert _table(chart) == [["Money", "1", "0", "1", "0"], ["Training", "1", "0", "0", "0"]]


def test_a_topic_with_thirty_requirements_stays_inside_the_drawing() -> None:
    chart = status_strip([("Yearly report", [Status.MET] * 30), ("Another", [Status.ACCEPTED])])
    across = [float(found) for found in re.findall(r'<rect x="([\d.]+)"', chart.svg)]
    down = [float(found) for found in re.findall(r'<rect x="[\d.]+" y="([\d.]+)"', chart.svg)]
    height = float(re.findall(r'viewBox="0 0 640 ([\d.]+)"', chart.svg)[0])
    assert max(across) + 20 <= 640
    assert max(down) + 20 <= height


def test_each_status_has_a_shape_and_a_word_of_its_own_the_same_as_in_the_text() -> None:
    assert len({shape(status, 0, 0, 20) for status in Status}) == len(Status)
    assert {status: tag.word for status, tag in TAGS.items()} == dict(WORDS)


def test_ink_stands_out_on_every_fill() -> None:
    assert min(contrast(INK, fill) for fill in (*FILLS.values(), "#eef3f9", "#ffffff")) >= 2 * ENOUGH
    assert contrast("#1d3f72") >= ENOUGH


@pytest.mark.parametrize("name", [*EXAMPLES, SAMPLE])
def test_who_is_who_shows_the_three_partners_at_both_levels_the_chair_and_the_scrutineer(name: str) -> None:
    chart = _chart(who_is_who(of_file(name).document))
    assert [row[0] for row in _table(chart)] == [
        "Local authority: lead",
        "Local authority: delegate",
        "Integrated care board: lead",
        "Integrated care board: delegate",
        "Police: lead",
        "Police: delegate",
        "Partnership chair",
        "Independent scrutiny",
    ]
    empty = sum(row[1:] in (["not stated"] * 2, ["nobody has answered"] * 2) for row in _table(chart))
    assert chart.svg.count("stroke-dasharray") == empty


def test_an_empty_place_says_whether_the_plan_is_silent_or_nobody_has_looked() -> None:
    text_ = (
        "kind: arrangement\nsafeguarding_partners:\n"
        "  - {role: police, organisation: Exampleshire Police, lead: not stated}\nchair: none\n"
    )
    rows = {row[0]: row[1:] for row in _table(_chart(who_is_who(of_text(text_).document)))}
    assert rows["Police: lead"] == ["not stated"] * 2
    assert rows["Police: delegate"] == ["nobody has answered"] * 2
    assert rows["Partnership chair"] == ["the plan says there is none"] * 2


def test_a_second_authority_has_a_line_of_its_own() -> None:
    second = (
        "  - {role: local_authority, organisation: Otherton Council, lead: {name: Fern Bay, post: Head}}\nscrutiny:"
    )
    rows = _table(_chart(who_is_who(of_text(SOUND.replace("scrutiny:", second, 1)).document)))
    assert sum(row[0] == "Local authority: lead" for row in rows) == 2
    assert ["Local authority: lead", "Fern Bay", "Head"] in rows


def test_money_that_is_not_stated_is_hatched_and_stands_at_the_top() -> None:
    chart = _chart(money_bars(of_text(MONEY).document))
    assert _table(chart) == [
        ["Exampleshire Police", "not stated"],
        ["Youth Trust", "a share"],
        ["Exampleshire Council", "£160,000"],
        ["the integrated care board", "£80,000"],
    ]
    assert chart.svg.count("stroke-dasharray") == 2
    wide = [float(found) for found in re.findall(r'width="([\d.]+)" height="22" fill="#1d3f72"', chart.svg)]
    assert wide[0] == pytest.approx(2 * wide[1], abs=0.2)
    assert chart.table.caption == "What each body gives in 2026-27"


def test_without_a_list_of_contributions_there_is_no_money_to_draw() -> None:
    assert money_bars(of_text("kind: arrangement\nfunding: not stated\n").document) is None
    assert money_bars(of_text("kind: arrangement\n").document) is None


def test_the_year_says_overdue_in_words_and_keeps_what_has_no_date_to_the_table() -> None:
    dates = [
        _due("Review", DAY - timedelta(90), State.OVERDUE),
        _due("Meeting", DAY + timedelta(20), State.SOON),
        _due("Report", date(2027, 9, 30)),
        _due("Priorities", None, State.NO_DATE),
    ]
    said = _words(year_timeline(dates, DAY))
    assert "Overdue: Review" in said
    assert "30 September 2027: Report" in said
    assert "2027" in said
    assert not any("Priorities" in one for one in said)
    assert year_timeline([dates[-1]], DAY) == ""


@pytest.mark.parametrize("months", [1, 6, 11])
def test_long_words_keep_their_date_and_stand_on_lines_of_their_own(months: int) -> None:
    last = DAY + timedelta(days=30 * months)
    long = "Copies of the yearly report to the national Panel and to Foundations, within 7 days after it is published"
    said = _words(year_timeline([_due(long, last), _due("Review", last)], DAY))
    label = said[said.index(next(one for one in said if one.startswith(day_text(last)))) : -1]
    assert " ".join(label) == f"{day_text(last)}: {long}"


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2028, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
def test_every_date_of_the_year_stands_inside_the_drawing(day: date) -> None:
    dates = [_due(f"Number {number}", day + timedelta(days=31 * number)) for number in range(12)]
    svg = year_timeline(dates, day)
    assert max(float(found) for found in re.findall(r'<circle cx="([\d.]+)"', svg)) <= 640 - 6
    assert len(re.findall("<circle", svg)) == 12


@given(st.text(max_size=300))
@example("\ufffe\uffff\0\x1b[31m\u202e<script>&amp;]]>")
def test_any_text_is_words_in_a_drawing_and_no_markup(content: str) -> None:
    svg = drawing(20, [text(0, 14, content), *(text(0, 14, line) for line in wrapped(content, 100, 2))])
    kinds = {one.tag for one in ElementTree.fromstring(svg).iter()}
    assert kinds == {"{http://www.w3.org/2000/svg}svg", "{http://www.w3.org/2000/svg}text"}
    assert " id=" not in svg


@given(st.text(min_size=1, max_size=400), st.integers(40, 400), st.integers(1, 4))
def test_lines_are_no_wider_and_no_more_than_there_is_room_for(content: str, width: int, most: int) -> None:
    lines = wrapped(content, width, most)
    assert len(lines) <= most
    assert all(width_of(line) <= width + 1 for line in lines)
    whole = " ".join(content.split())
    assert " ".join(lines) == whole or any("…" in line for line in lines)
