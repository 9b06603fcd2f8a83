"""Opening hours, as they are said."""

from __future__ import annotations

import pytest

from masa_lint.easy.hours import always_answered, by_service, hours, is_plain


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("Monday to Friday 8.30am to 6pm", ("Monday to Friday, 8:30am to 6pm",)),
        ("Monday to Friday, 8:30am to 6pm", ("Monday to Friday, 8:30am to 6pm",)),
        ("Mon-Fri 9am-5pm", ("Monday to Friday, 9am to 5pm",)),
        ("Mon to Fri 0900-1700", ("Monday to Friday, 9am to 5pm",)),
        ("weekdays 9.00 a.m. to 5.00 p.m.", ("weekdays 9am to 5pm",)),
        ("from 10am until noon", ("10am to 12pm",)),
        (
            "Mon – Thurs 08:30–17:00, Fri 08:30–16:30",
            ("Monday to Thursday, 8:30am to 5pm", "on Friday, 8:30am to 4:30pm"),
        ),
        ("Mon-Thu 9-5pm; Saturday 10am-1pm", ("Monday to Thursday, 9 to 5pm", "on Saturday, 10am to 1pm")),
        ("out of hours", ("out of hours",)),
    ],
)
def test_hours_are_written_one_way(stated: str, said: tuple[str, ...]) -> None:
    assert hours(stated) == said


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        (
            "Town Monday to Thursday 9am to 5pm, Friday 9am to 4pm; City: Mon-Fri 8am-6pm",
            (
                ("Town: Monday to Thursday, 9am to 5pm", "on Friday, 9am to 4pm"),
                ("City: Monday to Friday, 8am to 6pm",),
            ),
        ),
        (
            "Monday to Friday 9am to 5pm; the Hub, Saturdays 10am",
            (("Monday to Friday, 9am to 5pm",), ("the Hub: Saturdays, 10am",)),
        ),
        ("Office hours", (("Office hours",),)),
    ],
)
def test_the_hours_of_several_services_stand_apart(stated: str, said: tuple[tuple[str, ...], ...]) -> None:
    assert not is_plain(hours(stated))
    assert by_service(stated) == said


@pytest.mark.parametrize(
    "stated",
    [
        "Mon-Fri 9am-5pm",
        "Monday to Thursday 9am to 5pm, Friday 9am to 4pm",
        "9am to 5pm on weekdays",
        "every Monday and Friday 9am to 5pm",
        "out of hours",
    ],
)
def test_a_day_or_a_time_comes_first_in_plain_hours(stated: str) -> None:
    assert is_plain(hours(stated))


@pytest.mark.parametrize(
    ("stated", "always"),
    [
        ("24 hours", True),
        ("24/7", True),
        ("24 hours a day, every day", True),
        ("day and evening", False),
        ("24", False),
    ],
)
def test_a_line_that_is_always_answered_is_known(stated: str, always: bool) -> None:  # noqa: FBT001
    assert always_answered(stated) is always
