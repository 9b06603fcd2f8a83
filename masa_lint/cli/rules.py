"""`masa-lint rules`: list the rules, run their tests, begin a new one."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Annotated

import typer

from masa_lint.cli.settings import settings_of
from masa_lint.cli.stop import stop
from masa_lint.engine.exit_code import FINDINGS
from masa_lint.guidance.load_pack import DEFAULT_EDITION
from masa_lint.guidance.pack_error import PackError
from masa_lint.reporters.log_safe import log_path

rules = typer.Typer(
    help="List the rules, run their tests, begin a new one.", no_args_is_help=True, rich_markup_mode=None
)


@rules.command("list")
def list_rules(
    edition: Annotated[str, typer.Option(help="The edition of the guidance.")] = "",
    config: Annotated[FilePath | None, typer.Option(help="The configuration. Default: the nearest.")] = None,
) -> None:
    """Every rule with the requirement it bears on, those of the configuration's packs too."""
    pack = settings_of(config, edition).pack
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


@rules.command("new")
def new(
    name: Annotated[str, typer.Argument(help="The rule's name, as our-rule.")],
    pack: Annotated[FilePath, typer.Option(help="The folder of the local pack; made where there is none.")] = FilePath(
        "rules-of-our-own"
    ),
    code: Annotated[str, typer.Option(help="Its code, as LOC001. Default: the next that is free.")] = "",
    edition: Annotated[str, typer.Option(help="The edition that the pack extends.")] = DEFAULT_EDITION,
) -> None:
    """Write a rule file with its tests to fill in."""
    from masa_lint.cli.outputs import write_whole
    from masa_lint.cli.papers import folder_in
    from masa_lint.guidance.new_rule import new_rule

    try:
        files = new_rule(name, pack, edition, code)
    except PackError as error:
        stop(str(error))
    folder_in(pack.parent, pack.name)
    for file, text in files.items():
        write_whole(file, [text])
        typer.echo(log_path(file.as_posix()))
    typer.echo(f"Fill it in, then run: masa-lint rules test {log_path(pack.as_posix())}")
