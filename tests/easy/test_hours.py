"""Opening hours, as they are said."""

from __future__ import annotations

import pytest

from masa_lint.easy.hours import always_answered, hours


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
