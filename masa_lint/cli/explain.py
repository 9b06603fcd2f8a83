"""`masa-lint explain`: a rule or a requirement, in full."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.settings import settings_of
from masa_lint.cli.stop import stop


def explain(
    code: Annotated[str, typer.Argument(help="A rule's code or name, or a requirement's id.")],
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Say what a rule checks, why, and how to mend what it finds."""
    from masa_lint.reporters.explain_text import explain_text, near_name

    pack = settings_of(config, edition).pack
    text = explain_text(code, pack)
    if text is None:
        stop(f'There is no rule or requirement "{code}". Did you mean "{near_name(code, pack)}"?')
    typer.echo(text)
