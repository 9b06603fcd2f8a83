"""Every hook of `.pre-commit-hooks.yaml`, run by pre-commit itself in a repository of a user's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml
from acceptance.checkout import ROOT, checkout, git
from program import run
from sound_plan import SOUND

HOOKS = {one["id"]: one for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
PLAN = SOUND

pytestmark = pytest.mark.skipif(
    find_spec("pre_commit") is None and not os.environ.get("CI"), reason="pre-commit is not installed"
)


def plan_with_known_gaps(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN)
    run(folder, "check", "--remember", "--fail-on", "never")


def plan_with_a_new_gap(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN + "audits: A panel of managers reads twelve cases\n")
    run(folder, "check", "--remember", "--fail-on", "never")
    (folder / "plan.yaml").write_text(PLAN + "review: {frequency: every year, next: March 2036}\n")


def plan_with_a_mistyped_key(folder: Path) -> None:
    plan_with_known_gaps(folder)
    (folder / "plan.yaml").write_text(PLAN + "scrutny: x\n")


def sound_rules(folder: Path) -> None:
    run(folder, "rules", "new", "our-rule", "--pack", "ours")
    for file in (folder / "ours").glob("*.yaml"):
        file.write_text(file.read_text().replace("FILL THIS IN", "A panel reads cases"))


def rules_to_fill_in(folder: Path) -> None:
    run(folder, "rules", "new", "our-rule", "--pack", "ours")


def rules_whose_tests_fail(folder: Path) -> None:
    sound_rules(folder)
    (rule,) = (folder / "ours").glob("LOC*.yaml")
    rule.write_text(rule.read_text().replace("{how: A panel reads cases}", "{how: Nobody reads cases}"))


def rendered_documents(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN)
    run(folder, "render", "plan.yaml", "--full", "--format", "html", "--as-of", "2026-11-26")


def stale_documents(folder: Path) -> None:
    rendered_documents(folder)
    (folder / "plan.yaml").write_text(PLAN + "audits: A panel of managers reads twelve cases\n")


@dataclass(frozen=True)
class Case:
    hook: str
    made: Callable[[Path], None]
    passes: bool
    says: str
    args: tuple[str, ...] = ()


CASES = (
    Case("masa-lint", plan_with_known_gaps, passes=True, says="Nothing new."),
    Case("masa-lint", plan_with_a_new_gap, passes=False, says="new finding"),
    Case("masa-lint", plan_with_a_mistyped_key, passes=False, says='Did you mean "scrutiny"?'),
    Case("masa-lint-rules", sound_rules, passes=True, says="0 failed, 0 problems", args=("ours",)),
    Case("masa-lint-rules", rules_to_fill_in, passes=False, says="still to be filled in", args=("ours",)),
    Case("masa-lint-rules", rules_whose_tests_fail, passes=False, says="1 failed", args=("ours",)),
    Case(
        "masa-lint-documents", rendered_documents, passes=True, says="", args=("plan.yaml", "--full", "--output", "out")
    ),
    Case(
        "masa-lint-documents",
        stale_documents,
        passes=False,
        says="stale",
        args=("plan.yaml", "--full", "--output", "out"),
    ),
)


def test_every_hook_has_files_that_pass_and_files_that_fail() -> None:
    for passes in (True, False):
        assert {case.hook for case in CASES if case.passes is passes} == set(HOOKS)


@pytest.fixture(scope="session")
def fetched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit fetches the hooks from."""
    return checkout(tmp_path_factory.mktemp("masa-lint"))


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installed, once for all cases."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.mark.xdist_group("pre-commit")
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.hook}-{case.made.__name__}")
def test_a_hook_passes_and_fails_as_its_files_do(case: Case, fetched: Path, home: Path, tmp_path: Path) -> None:
    case.made(tmp_path)
    hook = {"id": case.hook, "verbose": True, **({"args": list(case.args)} if case.args else {})}
    config = {"repos": [{"repo": str(fetched), "rev": git(fetched, "rev-parse", "HEAD"), "hooks": [hook]}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files"],
        cwd=tmp_path,
        env={**os.environ, "PRE_COMMIT_HOME": str(home), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert (done.returncode == 0) is case.passes, done.stdout + done.stderr
    assert case.says in done.stdout
    assert "Traceback" not in done.stdout
