"""Names, health and absence in the reasons of a file that people commit: each is a finding, and counts for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile.commands import DAY, PLAN, run_here
from hostile.plans import WORSE, write_plans

from masa_lint.engine.decisions import REVIEWS

_REASON = "The list is being agreed with the district councils this year"
CARELESS = [
    ("Hazel Rowan has not yet agreed the list of the agencies", "names a person"),
    ("The partnership manager is on sick leave until the summer", "sick leave"),
    ("The chair is on maternity leave and her deputy has just begun", "maternity leave"),
    ("The officer was suspended and an investigation is under way", "suspended"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_plans(tmp_path, PLAN, WORSE)


@pytest.mark.parametrize(("reason", "what"), CARELESS)
def test_the_reason_of_an_exception(folder: Path, reason: str, what: str) -> None:
    sound = run_here(folder, ("check", PLAN, DAY, "--format", "concise")).output
    (folder / PLAN).write_text(WORSE.replace(_REASON, reason))
    told = run_here(folder, ("check", PLAN, DAY, "--format", "concise")).output
    assert "accepted gap" in sound
    assert "accepted gap" not in told
    assert what not in sound
    assert what in told


@pytest.mark.parametrize(("because", "what"), CARELESS)
def test_the_reason_of_a_decision(folder: Path, because: str, what: str) -> None:
    decide = ("review", PLAN, "arr-audits", "--decision", "met", "--by", "Ash Oak, Manager", DAY, "--because")
    refused = run_here(folder, (*decide, because))
    assert refused.exit_code == 2
    assert what in refused.stderr
    assert not (folder / REVIEWS).exists()
    run_here(folder, (*decide, "The programme of the year was seen"))
    written = (folder / REVIEWS).read_text()
    (folder / REVIEWS).write_text(written.replace("The programme of the year was seen", because))
    told = run_here(folder, ("check", PLAN, DAY, "--format", "concise")).output
    assert what in told
