"""`masa-lint schema`: the published JSON schemas."""

from __future__ import annotations

from typing import Annotated

import typer

from masa_lint.cli.stop import stop
from masa_lint.guidance.locate import schemas_folder


def schema(
    kind: Annotated[
        str, typer.Argument(help="arrangement, yearly-report, rule, assessment or configuration.")
    ] = "arrangement",
) -> None:
    """Print a schema, for editors and validators."""
    known = sorted(path.name.removesuffix(".schema.json") for path in schemas_folder().glob("*.schema.json"))
    if kind not in known:
        stop(f'There is no schema "{kind}". There are: {", ".join(known)}.')
    typer.echo((schemas_folder() / f"{kind}.schema.json").read_text(encoding="utf-8"), nl=False)
