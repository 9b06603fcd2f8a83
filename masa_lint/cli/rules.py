"""`masa-lint rules`: list the rules, run their tests."""

from __future__ import annotations

from typing import Annotated

import typer

from masa_lint.cli.stop import stop
from masa_lint.engine.exit_code import FINDINGS
from masa_lint.guidance.load_pack import DEFAULT_EDITION, load_pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.reporters.log_safe import log_path

rules = typer.Typer(help="List the rules, run their tests.", no_args_is_help=True, rich_markup_mode=None)


@rules.command("list")
def list_rules(
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = DEFAULT_EDITION,
) -> None:
    """Every rule with the requirement it bears on."""
    pack = load_pack(edition)
    for rule in pack.rules:
        requirement = None if rule.advice else pack.requirement_by_id[rule.requirement]
        level = str(requirement.modality) if requirement else "advice"
        typer.echo(
            f"{rule.code}  {level:<6}  {rule.name}  ({rule.requirement if requirement else ', '.join(rule.about)})"
        )
    for file_rule in pack.file_rules:
        typer.echo(f"{file_rule.code}  {file_rule.level:<6}  {file_rule.name}  (the file itself)")


@rules.command("test")
def run_tests(
    pack: Annotated[str, typer.Argument(help="An edition, a pack that is shipped, or a folder of local rules.")] = "",
    edition: Annotated[str, typer.Option(help="The edition that local rules extend.")] = DEFAULT_EDITION,
) -> None:
    """Load a pack strictly and run the tests that its rules carry."""
    from masa_lint.engine.rule_tests import run_rule_tests
    from masa_lint.guidance.local_pack import load_local_rules
    from masa_lint.guidance.locate import editions
    from masa_lint.guidance.read_pack import pack_data, pack_from_data
    from masa_lint.guidance.strict import strict_problems

    try:
        if (pack or edition) in editions():
            loaded = pack_from_data(pack_data(pack or edition))
            problems = strict_problems(loaded)
        else:
            loaded, problems = load_local_rules(edition, pack), []
    except PackError as error:
        stop(str(error))
    results = list(run_rule_tests(loaded))
    wrong = [result for result in results if result.wrong]
    for problem in problems:
        typer.echo(log_path(problem))
    for result in wrong:
        typer.echo(log_path(f"{result.rule.file}: {result.test.name}: {result.wrong}"))
    typer.echo(f"{len(loaded.rules)} rules, {len(results)} tests: {len(wrong)} failed, {len(problems)} problems.")
    if wrong or problems:
        raise typer.Exit(FINDINGS)
