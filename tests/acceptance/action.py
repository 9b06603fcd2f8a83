"""The steps of `action.yml` as a runner takes them, without GitHub: its expressions, its files and its environment."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import yaml

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


@dataclass
class Ran:
    """What happened: the step at which it stopped (None where it went through), and what was printed."""

    stopped_at: str | None = None
    output: str = ""
    summary: str = ""
    steps: list[str] = field(default_factory=list)


def run_action(action: Path, workspace: Path, work: Path, *, private: bool = True, **inputs: str) -> Ran:
    """Run the steps one after another until one fails. Steps that use another action are set up as that would.

    Raises:
        ValueError: an expression is none that the action may use here.
    """
    data = yaml.safe_load((action / "action.yml").read_text())
    given = {name: str(one.get("default", "")) for name, one in data["inputs"].items()} | inputs
    outputs = {"python": {"python-path": sys.executable}}
    summary = work / "summary.md"
    summary.touch()

    def value(expression: str) -> str:
        if expression == "github.action_path":
            return str(action)
        if expression == "github.event.repository.private == false":
            return str(not private).lower()
        if expression.startswith("inputs."):
            return resolve(given[expression.removeprefix("inputs.")])
        parts = expression.split(".")
        if parts[0] == "steps" and parts[2] == "outputs":
            return outputs[parts[1]][parts[3]]
        raise ValueError(expression)

    def resolve(text: str) -> str:
        return _EXPRESSION.sub(lambda match: value(match[1]), text)

    ran = Ran()
    for number, step in enumerate(data["runs"]["steps"]):
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"]), "an action is pinned to a commit"
            continue
        condition = step.get("if", "")
        if condition:
            name, _, other = condition.partition(" != ")
            if value(name) == other.strip("'"):
                continue
        installed = work / "masa-lint" / "bin" / "masa-lint"
        if step.get("id") == "install" and installed.exists():  # by the case before this one, in the same folder
            outputs["install"] = {"command": str(installed)}
            continue
        assert "${{" not in step["run"], "an expression in a script could be run as part of it"
        written = work / f"output-{number}"
        written.touch()
        environment = {
            **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
            **{name: os.environ[name] for name in os.environ if name.startswith(("PIP_", "SSL_", "http", "https"))},
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(workspace),
            "GITHUB_OUTPUT": str(written),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(work),
            **{name: resolve(str(text)) for name, text in step.get("env", {}).items()},
        }
        folder = workspace / resolve(step.get("working-directory", "."))
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        ran.steps.append(step["name"])
        ran.output += done.stdout + done.stderr
        ran.summary = summary.read_text()
        outputs[step.get("id", str(number))] = dict(
            line.split("=", 1) for line in written.read_text().splitlines() if "=" in line
        )
        if done.returncode:
            ran.stopped_at = step["name"]
            return ran
    return ran
