"""The GitHub Action, its steps run one after another as a runner runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from acceptance.action import Ran, run_action
from acceptance.checkout import checkout
from program import run
from sound_plan import SOUND

CHECK, GUARD = "Check", "Stop where a draft would become public"

pytestmark = pytest.mark.xdist_group("action")


@pytest.fixture(scope="module")
def action(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The action as a runner fetches it."""
    return checkout(tmp_path_factory.mktemp("action"))


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The runner's own folder; what was installed there stays for the next case."""
    return tmp_path_factory.mktemp("runner")


@pytest.fixture
def act(action: Path, work: Path, tmp_path: Path):
    def go(*, private: bool = True, **inputs: str) -> Ran:
        return run_action(action, tmp_path, work, private=private, **inputs)

    return go


def known(folder: Path, plan: str = SOUND) -> None:
    (folder / "plan.yaml").write_text(plan)
    run(folder, "check", "--remember", "--fail-on", "never")


def test_a_plan_with_known_gaps_passes_and_nothing_is_called_passed(act, tmp_path: Path) -> None:
    known(tmp_path)
    ran = act(**{"sarif-file": "out.sarif"})
    assert (ran.stopped_at, ran.steps[-1]) == (None, CHECK)
    assert "Nothing new." in ran.summary
    assert "passed" not in ran.summary
    assert json.loads((tmp_path / "out.sarif").read_text())["version"] == "2.1.0"


def test_a_new_gap_stops_it_and_stands_in_the_log_and_in_the_summary(act, tmp_path: Path) -> None:
    known(tmp_path)
    (tmp_path / "plan.yaml").write_text(SOUND + "review: {frequency: every year, next: March 2036}\n")
    ran = act()
    assert ran.stopped_at == CHECK
    assert "::" in ran.output
    assert "PUB050" in ran.output
    assert "PUB050" in ran.summary


@pytest.mark.parametrize("name", ["draft.yaml", "reviews.yaml"])
def test_a_draft_or_decisions_stop_it_before_they_become_public(act, tmp_path: Path, name: str) -> None:
    known(tmp_path)
    text = SOUND.replace("stage: published", "stage: draft") if name == "draft.yaml" else "decisions: []\n"
    (tmp_path / name).write_text(text)
    assert act(private=False).stopped_at == GUARD
    assert act(public="true").stopped_at == GUARD
    assert GUARD not in act(private=True).steps


def test_what_a_pull_request_names_is_never_run(act, tmp_path: Path) -> None:
    known(tmp_path)
    hostile = '$(touch pwned) `touch pwned`; touch pwned "\n--output=sarif:pwned'
    for name in ("paths", "fail-on", "sarif-file"):
        act(**{name: hostile})
    assert not list(tmp_path.rglob("pwned"))


def test_a_file_of_the_repository_takes_no_module_s_place(act, tmp_path: Path) -> None:
    known(tmp_path)
    for module in ("json.py", "typer.py", "sitecustomize.py"):
        (tmp_path / module).write_text("raise SystemExit('taken over')\n")
    ran = act()
    assert ran.stopped_at is None
    assert "taken over" not in ran.output
