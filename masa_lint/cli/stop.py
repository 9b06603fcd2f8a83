"""Stop with a sentence on standard error and an exit code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

import typer

from masa_lint.engine.exit_code import UNUSABLE
from masa_lint.reporters.log_safe import log_path


def stop(sentence: str | Iterable[str], code: int = UNUSABLE) -> NoReturn:
    """Say what was wrong with the call, in one sentence or a line each, and end.

    A sentence may quote a configuration or a pack that anyone wrote, so nothing in it can begin a line or a command.
    """
    for line in [sentence] if isinstance(sentence, str) else sentence:
        typer.echo(log_path(line), err=True)
    raise typer.Exit(code)
