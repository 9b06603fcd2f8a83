"""What every command makes of hostile documents: run once, and looked at by the tests of each danger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hostile.commands import COMMANDS, PLAN, Command, run_here
from hostile.plans import AFTER, AWKWARD_NAME, BEFORE, HOSTILE_KEYS, write_plans
from pages.hostile_plan import hostile
from sound_report import SOUND_REPORT

PRINTED, TOLD = "standard output", "standard error"


@dataclass(frozen=True)
class Output:
    """One output of one command: what it printed, what it said on standard error, or the file that it made."""

    command: Command
    place: str
    content: bytes

    @property
    def ending(self) -> str:
        """What it is: html, docx, csv, …; for what was printed, the format that was asked for."""
        if self.place == PRINTED:
            asked = self.command.typed
            return asked[asked.index("--format") + 1] if "--format" in asked and not self.command.file else "text"
        return "text" if self.place == TOLD else self.place.rpartition(".")[2]

    @property
    def text(self) -> str:
        """The output as text, with its line ends as they are."""
        return self.content.decode("utf-8")

    def __str__(self) -> str:
        return f"{self.place} of {self.command}"


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Output, ...]:
    """Every output of every command, for a plan with hostile texts, for one with hostile keys and a hostile name, and what
    is made of a yearly report.
    """
    every = [one for one in COMMANDS if "--output" not in one.typed]  # what those write is what the others print
    as_text = [one for one in every if not one.file.endswith((".docx", ".pdf"))]
    texts = _outputs(write_plans(tmp_path_factory.mktemp("texts")), every)
    keys = _outputs(write_plans(tmp_path_factory.mktemp("keys"), AWKWARD_NAME, HOSTILE_KEYS), as_text, AWKWARD_NAME)
    made = [one for one in as_text if one.typed[0] in ("report", "render", "calendar", "changes", "compare")]
    folder = write_plans(tmp_path_factory.mktemp("report"), text=hostile(SOUND_REPORT, BEFORE, AFTER))
    (folder / "earlier.yaml").write_text(SOUND_REPORT, encoding="utf-8")
    (folder / "other.yaml").write_text((folder / PLAN).read_text(encoding="utf-8"), encoding="utf-8")
    of_a_report = [replace(one, file=one.file.replace("arrangements", "yearly-report")) for one in made]
    return (*texts, *keys, *_outputs(folder, of_a_report))


def _outputs(folder: Path, commands: list[Command], name: str = PLAN) -> Iterator[Output]:
    for command in (one.on(name) for one in commands):
        done = run_here(folder, command.typed)
        yield Output(command, PRINTED, done.stdout_bytes)
        yield Output(command, TOLD, done.stderr_bytes)
        if command.file and (folder / command.file).exists():
            yield Output(command, command.file, (folder / command.file).read_bytes())
