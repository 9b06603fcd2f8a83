"""What is installed from a wheel does what the checkout does, from any folder, and starts without building models."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = "warwickshire.yaml"
DAY = ("--as-of", "2026-11-22")
_NOT_BUILT_FROM = (".git", ".venv", "build", "dist", "node_modules", "tests", "*.egg-info", "__pycache__", ".*_cache")


class Installed:
    """A checkout, the wheel built from it, and that wheel in an environment of its own."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "checkout"
        self.environment = folder / "environment"

    @property
    def wheel(self) -> Path:
        """The wheel that was built."""
        (found,) = self.checkout.parent.glob("*.whl")
        return found

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.environment / "bin" / "python"

    @property
    def package(self) -> Path:
        """The installed package."""
        (found,) = self.environment.glob("lib/python*/site-packages/masa_lint")
        return found

    def make(self) -> None:
        """Build the wheel and install it, with what it depends on, in a new environment."""
        shutil.copytree(ROOT, self.checkout, ignore=shutil.ignore_patterns(*_NOT_BUILT_FROM))
        pip = (sys.executable, "-m", "pip", "-q", "--disable-pip-version-check")
        _run(*pip, "wheel", "--no-deps", "--wheel-dir", str(self.checkout.parent), str(self.checkout))
        venv.create(self.environment, with_pip=True)
        _run(str(self.python), *pip[1:], "install", str(self.wheel))


def _run(*command: str, folder: Path | None = None, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "FORCE_COLOR")}
    environment = {**clean, "NO_COLOR": "1", **({"PYTHONPATH": str(path)} if path else {})}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode in (0, 1), done.stderr
    return done


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Installed:
    """The installed wheel, made once for all the processes that tests run in."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "wheel"
    folder.mkdir(exist_ok=True)
    made = Installed(folder)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "made").exists():
            made.make()
            (folder / "made").touch()
    return made


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder far from the checkout, with one document."""
    shutil.copy(ROOT / "examples" / EXAMPLE, tmp_path)
    return tmp_path


def test_the_wheel_holds_the_rules_the_schemas_the_compiled_forms_and_its_types(installed: Installed) -> None:
    held = set(zipfile.ZipFile(installed.wheel).namelist())
    beside = {
        f"masa_lint/{path.relative_to(installed.checkout).as_posix()}"
        for folder in ("rules", "schemas")
        for path in (installed.checkout / folder).rglob("*")
        if path.is_file()
    }
    inside = {
        path.relative_to(installed.checkout).as_posix()
        for path in (installed.checkout / "masa_lint").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert "masa_lint/rules/wt2023/requirements.yaml" in beside
    assert "masa_lint/schemas/arrangement.schema.json" in beside
    assert beside - held == set()
    assert inside - held == set()
    assert {"masa_lint/py.typed"} <= held
    assert {f"masa_lint/compiled/{one}.json" for one in ("wt2023", "arrangement", "yearly-report")} <= held


def test_the_wheel_holds_nothing_but_the_package(installed: Installed) -> None:
    held = zipfile.ZipFile(installed.wheel).namelist()
    assert {name.split("/")[0].partition("-")[0] for name in held} == {"masa_lint"}


def test_from_another_folder_it_says_what_the_checkout_says(installed: Installed, elsewhere: Path) -> None:
    command = ("check", EXAMPLE, "--format", "json", *DAY)
    from_wheel = _run(str(installed.environment / "bin" / "masa-lint"), *command, folder=elsewhere)
    from_checkout = _run(sys.executable, "-m", "masa_lint", *command, folder=elsewhere, path=installed.checkout)
    assert json.loads(from_wheel.stdout)["documents"][0]["counts"]["met"] > 20
    assert from_wheel.stdout == from_checkout.stdout
    assert from_wheel.returncode == from_checkout.returncode


def _imported(installed: Installed, folder: Path, document: str) -> set[str]:
    command = (str(installed.python), "-X", "importtime", "-m", "masa_lint", "check", document, *DAY)
    told = _run(*command, folder=folder).stderr
    return {line.rpartition("|")[2].strip() for line in told.splitlines()}


def test_a_check_imports_no_model(installed: Installed, elsewhere: Path) -> None:
    imported = _imported(installed, elsewhere, EXAMPLE)
    assert "masa_lint.engine.assess" in imported
    assert not {name for name in imported if name.split(".")[0] in ("pydantic", "pydantic_core")}
    assert "masa_lint.documents.arrangement" not in imported


def test_a_check_of_what_does_not_fit_imports_no_model_but_what_judges_it(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("kind: arrangement\nnmae: x\n")
    imported = _imported(installed, tmp_path, "plan.yaml")
    assert "pydantic_core" in imported
    assert not imported & {"pydantic", "masa_lint.documents.arrangement"}


def test_a_rule_changed_after_the_build_is_read_from_its_yaml(
    installed: Installed, elsewhere: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "changed"
    shutil.copytree(installed.package, changed / "masa_lint")
    rule = next((changed / "masa_lint" / "rules").rglob("LSP050-*.yaml"))
    text = rule.read_text(encoding="utf-8")
    rule.write_text(text.replace("It is listed as", "It is Listed as", 1), encoding="utf-8")
    command = (str(installed.python), "-m", "masa_lint", "check", EXAMPLE, "--format", "json", *DAY)
    before = _run(*command, folder=elsewhere).stdout
    after = _run(*command, folder=elsewhere, path=changed).stdout
    assert "It is Listed as" in after
    assert after.replace("It is Listed as", "It is listed as") == before
