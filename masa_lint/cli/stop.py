"""Stop with a sentence on standard error and an exit code."""

from __future__ import annotations

from typing import NoReturn

import typer

from masa_lint.engine.exit_code import UNUSABLE


def stop(sentence: str, code: int = UNUSABLE) -> NoReturn:
    """Say what was wrong with the call, and end."""
    typer.echo(sentence, err=True)
    raise typer.Exit(code)
