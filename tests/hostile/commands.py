"""Every command that reads a document or writes a file, in every format: one list for all dangers."""

from __future__ import annotations

from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

import typer.main
from click.testing import CliRunner, Result

from masa_lint.cli.app import app_for
from masa_lint.reporters.formats import Format

PLAN = "plan.yaml"
DAY = "--as-of=2026-11-22"
DECISION = ("--decision", "met", "--by", "Ash Oak, Manager", "--because", "The programme of the year was seen on 4 May")


@dataclass(frozen=True)
class Command:
    """A command as it is typed in a folder of `plan.yaml`, `earlier.yaml`, `other.yaml` and `words.txt`, and the file
    that it makes there.
    """

    typed: tuple[str, ...]
    file: str = ""

    def __str__(self) -> str:
        return " ".join(one for one in self.typed if one != DAY)

    def on(self, name: str) -> Command:
        """The same command for a plan of another name."""
        typed = tuple(name if one == PLAN else one for one in self.typed)
        return Command(typed, self.file.replace("plan", Path(name).stem))


def _command(typed: str, file: str = "", *more: str) -> Command:
    return Command((*typed.split(), *more, DAY), file)


COMMANDS = (
    *(_command(f"check {PLAN} --format {one}") for one in Format),
    *(_command(f"check {PLAN} --output {one}:out.{one}", f"out.{one}") for one in Format),
    _command(f"check {PLAN} --remember", "known-gaps.json"),
    *(_command(f"report {PLAN} --format {one}", f"out/plan-report.{one}") for one in ("html", "docx", "pdf", "csv")),
    _command(f"report {PLAN} --summary", "out/plan-summary.html"),
    *(
        _command(f"render {PLAN} --draft --full --gaps --format {one}", f"out/plan/arrangements.{one}")
        for one in ("html", "docx", "pdf")
    ),
    _command(f"render {PLAN} --draft --easy-read", "out/plan/easy-read.html"),
    _command(f"render {PLAN} --draft --children", "out/plan/childrens-version.html"),
    *(_command(f"calendar {PLAN} --format {one}", f"out/calendar.{one}") for one in ("html", "docx", "pdf", "ics")),
    *(_command(f"changes earlier.yaml {PLAN} --format {one}") for one in ("text", "md", "paragraph")),
    *(
        _command(f"changes earlier.yaml {PLAN} --format {one} -o new.{one}", f"new.{one}")
        for one in ("text", "md", "html", "docx", "pdf")
    ),
    *(
        _command(f"compare {PLAN} other.yaml --format {one}", f"out/compare.{one}")
        for one in ("html", "docx", "pdf", "csv")
    ),
    *(_command(f"easy-check {file} --format {one}") for file in (PLAN, "words.txt") for one in ("text", "json", "csv")),
    Command(("init", "new.yaml"), "new.yaml"),
    _command(f"init --kind yearly-report report.yaml --from {PLAN}", "report.yaml"),
    _command(f"review {PLAN} arr-audits", "reviews.yaml", *DECISION),
    Command(("publishable",)),
)
"""The files that `init` and `review` write are for the next command to read: they come last."""


def run_here(folder: Path, typed: tuple[str, ...], **more: str) -> Result:
    """A command in this process, in a folder of its own. A fault in it is raised here."""
    with chdir(folder):
        command = typer.main.get_command(app_for(typed))
        return CliRunner().invoke(command, list(typed), catch_exceptions=False, **more)
