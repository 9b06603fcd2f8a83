"""The command line as a whole."""

from __future__ import annotations

from typing import Annotated

import typer

from masa_lint.cli import (
    calendar,
    changes,
    check,
    compare,
    config,
    explain,
    init,
    publishable,
    render,
    report,
    review,
    rules,
    schema,
)
from masa_lint.version import __version__

app = typer.Typer(
    name="masa-lint",
    help="Checks multi-agency safeguarding arrangements against Working Together to Safeguard Children.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check")(check.check)
app.command("calendar")(calendar.calendar)
app.command("compare")(compare.compare)
app.command("changes")(changes.changes)
app.command("explain")(explain.explain)
app.command("config")(config.config)
app.command("init")(init.init)
app.command("publishable")(publishable.publishable)
app.command("render")(render.render)
app.command("report")(report.report)
app.command("review")(review.review)
app.command("schema")(schema.schema)
app.add_typer(rules.rules, name="rules")


def _version(wanted: bool) -> None:  # noqa: FBT001
    if wanted:
        typer.echo(f"masa-lint {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[  # noqa: FBT002
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Checks multi-agency safeguarding arrangements against Working Together to Safeguard Children."""
