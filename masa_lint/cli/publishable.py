"""`masa-lint publishable`: stop before a draft or someone's decisions become public."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.stop import stop
from masa_lint.documents.held_back import held_back
from masa_lint.engine.exit_code import FINDINGS
from masa_lint.reporters.log_safe import log_path


def publishable(
    folder: Annotated[FilePath, typer.Argument(help="The folder that is, or will be, public.")] = FilePath(),
) -> None:
    """Look for what must not be public: drafts, and reviews.yaml."""
    if not folder.is_dir():
        stop(f"There is no folder {folder.name}.")
    found = list(held_back(folder))
    for one in found:
        typer.echo(f"{log_path(one.name)}: {one.why} Take it out of what is published.")
    if found:
        raise typer.Exit(FINDINGS)
    typer.echo("There is no draft here, and no reviews.yaml.")
