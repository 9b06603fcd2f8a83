"""`denied`: a commitment is answered with no, and silence is no denial."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

CHECK = {"denied": "scrutiny.objective"}


@pytest.mark.parametrize("text", ["no", "not adopted", '"no, the council decides"', "[no]"])
def test_a_denial_holds_where_it_stands_and_is_nothing_stated(text: str) -> None:
    told = ask(CHECK, f"scrutiny: {{objective: {text}}}")
    assert (told.verdict, told.at, told.stated) == (Verdict.HOLDS, "scrutiny.objective.adopted", [])


@pytest.mark.parametrize("text", ["adopted", "yes", "No partner may change the report", *NO_VALUE])
def test_anything_else_is_no_denial(text: str) -> None:
    assert ask(CHECK, f'scrutiny: {{objective: "{text}"}}').verdict is Verdict.FAILS


def test_what_could_not_be_read_is_no_denial() -> None:
    assert ask(CHECK, "scrutiny: {objective: [[a]]}").verdict is Verdict.FAILS
