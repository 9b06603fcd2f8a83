"""`masa-lint config`: what is in force, and from where."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.settings import in_force, settings_of
from masa_lint.reporters.log_safe import log_safe


def config(
    file: Annotated[FilePath | None, typer.Option("--config", help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Say what is in force, and where each value comes from."""
    settings = settings_of(file)
    where = settings.config.file
    typer.echo(f"Configuration: {where.name if where else 'none was found; the defaults are in force'}")
    for name, value, source in in_force(settings):
        typer.echo(log_safe(f"  {name:<10} {value}  [{source}]"))
    for override in settings.config.overrides:
        changed = [f"fail_on {override.fail_on}"] if override.fail_on else []
        changed += [f"without {one.rule} ({one.reason})" for one in override.ignore]
        typer.echo(log_safe(f"  for {', '.join(override.paths)}: {'; '.join(changed) or 'nothing'}"))
