"""Bars of this year beside the years before: as long as their figures, and never a number that nobody stated."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from masa_lint.charts.year_bars import YearRow, read_figure, year_bars

YEARS = ("This year", "Year before")


def bars(svg: str) -> list[float]:
    """The widths of the bars of figures, without the legend's squares."""
    boxes = re.findall(r'<rect x="210" y="([\d.]+)" width="([\d.]+)" [^>]*fill="#', svg)
    return [float(width) for y, width in boxes if float(y) > 20]


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("38", Decimal(38)),
        ("1,234", Decimal(1234)),
        ("16%", Decimal(16)),
        ("2.5 per cent", Decimal("2.5")),
        ("£160,000", Decimal(160_000)),
        ("fewer than 5", None),
        ("about 40", None),
        ("12 of 40", None),
        ("", None),
    ],
)
def test_a_figure_is_one_number(said: str, figure: Decimal | None) -> None:
    assert read_figure(said) == figure


def test_with_one_scale_bars_are_as_long_as_their_sums() -> None:
    svg = year_bars(YEARS, [YearRow("Council", ("£100", "£50")), YearRow("Police", ("£25", "£25"))], one_scale=True)
    longest, half, quarter, same = bars(svg)
    assert (half, quarter, same) == (longest / 2, longest / 4, longest / 4)


def test_without_it_each_row_has_its_own() -> None:
    svg = year_bars(YEARS, [YearRow("Children", ("1000", "500")), YearRow("Days", ("4", "8"))], one_scale=False)
    first, second, third, fourth = bars(svg)
    assert (first, second) == (fourth, third)
    assert second == first / 2


def test_what_is_no_number_is_hatched_and_said_as_it_stands() -> None:
    svg = year_bars(YEARS, [YearRow("A", ("fewer than 5", "12")), YearRow("B", ("7", "9"))], one_scale=False)
    assert "fewer than 5" in svg
    assert "stroke-dasharray" in svg
    assert len(bars(svg)) == 3


def test_with_nothing_to_set_side_by_side_there_is_no_drawing() -> None:
    assert year_bars(YEARS, [YearRow("A", ("7", "")), YearRow("B", ("", "9"))], one_scale=True) == ""
    assert year_bars(YEARS, [], one_scale=True) == ""


def test_markup_in_a_label_stays_text() -> None:
    svg = year_bars(YEARS, [YearRow("<script>&", ("7", "9"))], one_scale=True)
    assert "<script" not in svg
    assert "&lt;script&gt;&amp;" in svg
