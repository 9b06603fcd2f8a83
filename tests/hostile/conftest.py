"""What every command makes of hostile documents: run once, and looked at by the tests of each danger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hostile.commands import COMMANDS, Command, run_here
from hostile.plans import AWKWARD_NAME, HOSTILE_KEYS, write_plans

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
    """Every output of every command, for a plan with hostile texts, and for one with hostile keys and a hostile name."""
    return (*_outputs(tmp_path_factory), *_outputs(tmp_path_factory, AWKWARD_NAME, HOSTILE_KEYS))


def _outputs(folders: pytest.TempPathFactory, name: str = "plan.yaml", text: str = "") -> Iterator[Output]:
    folder = write_plans(folders.mktemp("hostile"), name, text)
    for command in (one.on(name) for one in COMMANDS):
        done = run_here(folder, command.typed)
        yield Output(command, PRINTED, done.stdout_bytes)
        yield Output(command, TOLD, done.stderr_bytes)
        if command.file and (folder / command.file).exists():
            yield Output(command, command.file, (folder / command.file).read_bytes())
