"""The command line as a whole, of which a run loads only the command that it was given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Annotated

import typer

from masa_lint.version import __version__

COMMANDS = (
    "check",
    "calendar",
    "compare",
    "changes",
    "explain",
    "config",
    "easy-check",
    "init",
    "publishable",
    "render",
    "report",
    "review",
    "schema",
    "rules",
)
"""Each is a module of this folder with a function of the same name (an underscore for a hyphen), or with a Typer
application that holds several."""

app: typer.Typer


def __getattr__(name: str) -> typer.Typer:
    """`app`, every command in one, made when someone asks for it."""
    if name == "app":
        return app_with(COMMANDS)
    raise AttributeError(name)


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """The application that a run with these arguments needs: one command, or all where they name none."""
    named = [name for name in COMMANDS if name == next(iter(arguments), "")]
    return app_with(named or COMMANDS)


def app_with(commands: Iterable[str]) -> typer.Typer:
    """An application with some of the commands."""
    made = typer.Typer(
        name="masa-lint",
        help="Checks multi-agency safeguarding arrangements against Working Together to Safeguard Children.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback()(_root)
    for name in commands:
        module = name.replace("-", "_")
        command = getattr(import_module(f"masa_lint.cli.{module}"), module)
        if isinstance(command, typer.Typer):
            made.add_typer(command, name=name)
        else:
            made.command(name)(command)
    return made


def _version(wanted: bool) -> None:  # noqa: FBT001
    if wanted:
        typer.echo(f"masa-lint {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[  # noqa: FBT002
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Checks multi-agency safeguarding arrangements against Working Together to Safeguard Children."""
