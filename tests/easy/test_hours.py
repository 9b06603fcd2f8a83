"""Opening hours, as they are said."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.easy.hours import always_answered, by_service, hours, only_weekdays

WEEKDAYS = "Monday to Friday"


def said(stated: str) -> tuple[str, ...]:
    return tuple(run.said for run in hours(stated))


@pytest.mark.parametrize(
    ("stated", "runs"),
    [
        ("Monday to Friday 8.30am to 6pm", ("Monday to Friday, 8:30am to 6pm",)),
        ("Monday to Friday, 8:30am to 6pm", ("Monday to Friday, 8:30am to 6pm",)),
        ("Mon-Fri 9am-5pm", ("Monday to Friday, 9am to 5pm",)),
        ("on Monday to Friday from 9am to 5pm", ("Monday to Friday, 9am to 5pm",)),
        ("Monday to Friday: between 9am and 5pm", ("Monday to Friday, 9am to 5pm",)),
        ("weekdays 9.00 a.m. to 5.00 p.m.", ("on weekdays, 9am to 5pm",)),
        ("9am to 5pm on weekdays", ("on weekdays, 9am to 5pm",)),
        ("daily 8am to midnight", ("every day, 8am to midnight",)),
        ("from 10am until noon", ("from 10am to midday",)),
        ("every Monday and Friday 9am to 5pm", ("every Monday and Friday, 9am to 5pm",)),
        ("Saturdays 10am-1pm", ("on Saturdays, 10am to 1pm",)),
        (
            "Mon, Wed and Fri 9am-12.30pm and 1.30pm-5pm",
            ("on Monday, Wednesday and Friday, 9am to 12:30pm and 1:30pm to 5pm",),
        ),
        ("Monday to Friday", ("Monday to Friday",)),
    ],
)
def test_hours_are_written_one_way(stated: str, runs: tuple[str, ...]) -> None:
    assert said(stated) == runs


@pytest.mark.parametrize(
    ("stated", "runs"),
    [
        ("9am - 5pm Mon-Fri; 10am-2pm Sat", ("Monday to Friday, 9am to 5pm", "on Saturday, 10am to 2pm")),
        (
            "8.30am to 5pm Monday to Thursday, 8.30am to 4.30pm Friday",
            ("Monday to Thursday, 8:30am to 5pm", "on Friday, 8:30am to 4:30pm"),
        ),
        ("9am to 5pm, Monday to Friday", ("Monday to Friday, 9am to 5pm",)),
        (
            "Mon – Thurs 08:30–17:00, Fri 08:30–16:30",
            ("Monday to Thursday, 8:30am to 5pm", "on Friday, 8:30am to 4:30pm"),
        ),
        ("Mon-Fri 9am-5pm. Sat 10am-1pm.", ("Monday to Friday, 9am to 5pm", "on Saturday, 10am to 1pm")),
    ],
)
def test_times_belong_to_the_days_beside_them(stated: str, runs: tuple[str, ...]) -> None:
    assert said(stated) == runs


@pytest.mark.parametrize(
    ("times", "read"),
    [
        ("0900-1700", "9am to 5pm"),
        ("8.45 - 17.15", "8:45am to 5:15pm"),
        ("17:00-08:00", "5pm to 8am"),
        ("12:00-18:00", "midday to 6pm"),
        ("9:00 - 5:00", "9am to 5pm"),
        ("9-5", "9am to 5pm"),
        ("09:00-05:00", "09:00 to 05:00"),
        ("9:00 - 12:30", "9:00 to 12:30"),
        ("1:30 - 5:00", "1:30 to 5:00"),
        ("13:00 - 5:00", "13:00 to 5:00"),
        ("9-5pm", "9 to 5pm"),
        ("9am-5am", "9am to 5am"),
        ("9am-17:00", "9am to 5pm"),
    ],
)
def test_a_time_gets_its_half_of_the_day_only_where_it_cannot_be_the_other(times: str, read: str) -> None:
    assert said(f"Mon-Fri {times}") == (f"Monday to Friday, {read}",)


@pytest.mark.parametrize(
    "stated",
    [
        "office hours",
        "out of hours",
        "Monday to Friday 9am to 5pm (closed 12.30 to 1.30)",
        "Mon - Fri: 8.45 - 17.15 (16.45 on Fridays)",
        "Monday to Friday, 9am to 5pm, except bank holidays",
        "Monday to Friday 9am to 5pm, 10am to 2pm Saturday",
        "Monday to Friday 9am to 5pm, Saturday",
        "Monday to Friday 9am to 5pm. Out of hours call 01632 960009, 24 hours",
        "not 24 hours; Monday to Friday 9am to 5pm",
        "24 hours Monday to Friday",
        "Monday to Friday 9am",
        "Monday to Friday 9am to 25:00",
        "Monday to Friday 9am to 17pm",
        "9am and 5pm",
        "Monday to Friday 9am to 5pm " + "and Saturday 9am to 5pm " * 10,
        "",
    ],
)
def test_what_says_anything_else_is_not_read(stated: str) -> None:
    assert hours(stated) == ()
    assert by_service(stated) == ()


def test_the_hours_of_several_services_stand_apart() -> None:
    stated = "Town: Monday to Thursday 9am to 5pm, Friday 9am to 4pm; City: Mon-Fri 8am-6pm"
    assert hours(stated) == ()
    assert by_service(stated) == (
        ("Town: Monday to Thursday, 9am to 5pm", "on Friday, 9am to 4pm"),
        ("City: Monday to Friday, 8am to 6pm",),
    )


@pytest.mark.parametrize(
    ("stated", "weekdays"),
    [
        ("Mon-Fri 9am-5pm", True),
        ("Monday to Thursday 9am to 5pm; Friday 9am to 4pm", True),
        ("weekdays 9am to 5pm", True),
        ("Monday to Sunday 9am to 5pm", False),
        ("every day 9am to 5pm", False),
        ("Sun-Thu 9am-5pm", False),
        ("Mon-Fri 9am-5pm; Sat 9am-1pm", False),
        ("Monday and Friday 9am to 5pm", False),
        ("9am to 5pm", False),
    ],
)
def test_the_days_that_are_said_are_known(stated: str, weekdays: bool) -> None:  # noqa: FBT001
    assert only_weekdays(hours(stated)) is weekdays


@pytest.mark.parametrize(
    ("stated", "always"),
    [
        ("24 hours", True),
        ("24/7", True),
        ("24hrs", True),
        ("24-hour", True),
        ("24 hours a day, every day", True),
        ("24 hours a day, 7 days a week", True),
        ("24 hours a day, 365 days a year.", True),
        ("Monday to Sunday, 24 hours a day", True),
        ("All day and all night", True),
        ("at any time", True),
        ("any time of day or night", True),
        ("day and evening", False),
        ("24", False),
        ("24 hours Monday to Friday", False),
        ("24 hours a day Monday to Friday, 9am to 5pm at weekends", False),
        ("24 hours a day except Christmas Day", False),
        ("Monday to Friday 9am to 5pm. Out of hours call 01632 960009, 24 hours", False),
        ("not 24 hours; Monday to Friday 9am to 5pm", False),
        ("at any time from Monday to Friday", False),
    ],
)
def test_a_line_that_is_always_answered_is_known(stated: str, always: bool) -> None:  # noqa: FBT001
    assert always_answered(stated) is always


_PIECES = """\
Mon-Fri / Monday / on Saturday / weekdays / 9am to 5pm / 9:00 - 5.00 / 8.45 - 17.15 / 0830–1230 / 9-5pm / 22:00-06:00
/ between 9am and noon / 12 to 9 / 9am / to / and / , / , / ; / 24 hours / (closed 1 to 2)
""".replace("\n", " ").split(" / ")
_STATED = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=8).map(" ".join)
_TIME = re.compile(r"\b(\d{1,2})(?:[.:]?(\d\d))?(?: ?([ap])m)?\b|\b(midday|noon|midnight)\b")


def minutes(text: str) -> list[frozenset[int]]:
    """What each time of a text can mean, in minutes of the day."""
    return [_meant(found) for found in _TIME.finditer(text)]


def _meant(found: re.Match[str]) -> frozenset[int]:
    if found[4]:
        return frozenset((0 if found[4] == "midnight" else 720,))
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        return frozenset(((hour % 12 + 12 * (found[3] == "p")) * 60 + minute,))
    halves = (hour,) if not 1 <= hour <= 12 else (hour % 12, hour % 12 + 12)
    return frozenset(one * 60 + minute for one in halves)


@given(_STATED)
def test_no_reader_is_ever_given_another_hour(stated: str) -> None:
    if runs := said(stated):
        for written, read in zip(minutes(stated), minutes("; ".join(runs)), strict=True):
            assert read <= written
