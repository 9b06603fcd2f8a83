"""`masa-lint.yaml`: where it is found, what it may say, and what is in force for a file."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest
import yaml
from program import ROOT, run

from masa_lint.config import Config, ConfigError, find_config, read_config

GAP = "kind: arrangement\nthis_file: source\ntraining: not stated\n"
REASON = "Our list follows the Schedule on purpose"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The root of a repository with one document."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "plan.yaml").write_text(GAP)
    return tmp_path


def config_of(folder: Path, text: str) -> Config:
    (folder / "masa-lint.yaml").write_text(text, encoding="utf-8")
    return read_config(folder / "masa-lint.yaml")


def refused(folder: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as told:
        config_of(folder, text)
    return list(told.value.lines)


def test_the_nearest_one_counts_up_to_the_root_of_the_repository(folder: Path) -> None:
    deep = folder / "plans" / "north"
    deep.mkdir(parents=True)
    (folder.parent / "masa-lint.yaml").write_text("strict: yes\n")
    assert find_config(deep) is None
    (folder / "masa-lint.yaml").write_text("strict: yes\n")
    assert find_config(deep) == folder / "masa-lint.yaml"
    (folder / "plans" / "masa-lint.yaml").write_text("strict: yes\n")
    assert find_config(deep) == folder / "plans" / "masa-lint.yaml"


def test_what_only_has_the_name_is_passed_over(folder: Path) -> None:
    os.mkfifo(folder / "masa-lint.yaml")
    assert find_config(folder) is None


def test_every_key_is_read(folder: Path) -> None:
    config = config_of(
        folder,
        f"""\
edition: wt2023
fail_on: must
strict: yes
select: [LSP, FND001]
ignore:
  - {{rule: AGY051, reason: {REASON}}}
packs: [good-practice]
overrides:
  - {{paths: ["drafts/*"], fail_on: never}}
""",
    )
    assert (config.edition, config.fail_on, config.strict) == ("wt2023", "must", True)
    assert config.select == ("LSP", "FND001")
    assert [(one.rule, one.reason) for one in config.ignore] == [("AGY051", REASON)]
    assert config.packs == ("good-practice",)
    assert config.lines["packs"] == 7
    assert config.folder == folder


@pytest.mark.parametrize("said", ["yes", "true", '"yes"'])
def test_yes_is_read_as_editors_write_it(folder: Path, said: str) -> None:
    assert config_of(folder, f"strict: {said}\n").strict


@pytest.mark.parametrize("said", ["no", "false"])
def test_no_is_read_as_editors_write_it(folder: Path, said: str) -> None:
    assert not config_of(folder, f"strict: {said}\n").strict


def test_an_override_fits_by_the_path_from_the_configuration_and_the_last_one_wins(folder: Path) -> None:
    config = config_of(
        folder,
        f"""\
fail_on: must
overrides:
  - {{paths: ["drafts/*"], fail_on: never}}
  - paths: ["drafts/final*", other.yaml]
    fail_on: advice
    ignore: [{{rule: AGY051, reason: {REASON}}}]
""",
    )
    fails_on = {name: config.fail_on_for(folder / name) for name in ("plan.yaml", "drafts/a.yaml", "drafts/final.yaml")}
    assert fails_on == {"plan.yaml": "must", "drafts/a.yaml": "never", "drafts/final.yaml": "advice"}
    assert [one.rule for one in config.ignored_for(folder / "other.yaml")] == ["AGY051"]
    assert config.ignored_for(folder / "drafts" / "a.yaml") == ()
    assert config.fail_on_for(folder.parent / "drafts" / "a.yaml") == "must"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("fial_on: must\n", '1:1: There is no key "fial_on" here. Did you mean "fail_on"?'),
        ("fail-on: must\n", '1:1: There is no key "fail-on" here. Did you mean "fail_on"?'),
        ("colour: red\n", '1:1: There is no key "colour" here. The keys here are: edition, fail_on,'),
        ("strict: no\nfail_on: shuold\n", '2:10: "shuold" is none of the words for fail_on: must, should,'),
        ("strict: maybe\n", '1:9: "maybe" is none of the words for strict: yes, no.'),
        ("select: LSP\n", "1:9: select has to be a list."),
        ("edition:\n", "1:9: edition is empty."),
        ("packs: []\n", "1:8: The list is empty."),
        ("ignore: [AGY051]\n", "1:10: ignore[0] has to be a block of keys."),
        ("ignore:\n  - rule: AGY051\n", '2:5: "reason" is missing in ignore[0].'),
        ("ignore:\n  - {rule: AGY051, reason: no}\n", "2:28: ignore[0].reason needs a sentence of 20 letters or more."),
        ("overrides:\n  - {paths: [a], strict: yes}\n", '2:18: There is no key "strict" here.'),
        ('overrides:\n  - {paths: ["*******"]}\n', "2:6: A pattern may hold 6 stars at most."),
        ("strict: no\nstrict: yes\n", '2:1: "strict" is written twice, first in line 1.'),
        (
            "ignore:\n  - {rule: AGY051, reason: It does not fit our area, two}\n",
            '2:54: The comma before "two" splits a value',
        ),
        ("packs: &a [x]\n", "1:8: The file cannot be read (no anchors or aliases)."),
        ("strict: 'no\n", "1:9: The file cannot be read ("),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_column(folder: Path, text: str, told: str) -> None:
    assert refused(folder, text)[0].startswith(f"masa-lint.yaml:{told}")


@pytest.mark.parametrize("text", ["", "# strict: yes\n", "---\n", "# one\n\n# two\n"])
def test_one_in_which_nothing_stands_sets_nothing(folder: Path, text: str) -> None:
    assert config_of(folder, text) == Config(file=folder / "masa-lint.yaml")
    assert run(folder, "check", "--fail-on", "never").returncode == 0


@pytest.mark.parametrize(
    ("pattern", "fits", "others"),
    [
        ("**/p.yaml", ("p.yaml", "a/p.yaml", "a/b/p.yaml"), ("xp.yaml", "a/xp.yaml")),
        ("./p.yaml", ("p.yaml",), ("a/p.yaml",)),
        ("./a/../p.yaml", ("p.yaml",), ("a/p.yaml",)),
        ("a/**/p.yaml", ("a/p.yaml", "a/b/p.yaml", "a/b/c/p.yaml"), ("p.yaml", "ab/p.yaml", "b/a/p.yaml")),
        ("**/a/**/p.yaml", ("a/p.yaml", "b/a/p.yaml", "a/b/p.yaml", "b/a/c/p.yaml"), ("p.yaml", "b/p.yaml")),
        ("a/*", ("a/p.yaml", "a/b/p.yaml"), ("p.yaml", "b/a/p.yaml")),
        ("**", ("p.yaml", "a/p.yaml"), ()),
    ],
)
def test_two_stars_stand_for_any_folders_or_none(
    folder: Path, pattern: str, fits: tuple[str, ...], others: tuple[str, ...]
) -> None:
    config = config_of(folder, f"overrides: [{{paths: ['{pattern}'], fail_on: never}}]\n")
    assert [name for name in fits if not config.fail_on_for(folder / name)] == []
    assert [name for name in others if config.fail_on_for(folder / name)] == []


def test_every_fault_is_told_in_one_go_and_not_more_than_anyone_would_mend(folder: Path) -> None:
    assert len(refused(folder, "a: 1\nb: 2\nstrict: maybe\n")) == 3
    many = refused(folder, "".join(f"key{number}: 1\n" for number in range(9_000)))
    assert len(many) == 21
    assert many[-1] == "masa-lint.yaml: 8980 more."


def test_a_file_under_another_name_is_named_as_it_is(folder: Path) -> None:
    (folder / "ours.yaml").write_text("colour: red\n")
    assert run(folder, "check", "--config", "ours.yaml").stderr.startswith('ours.yaml:1:1: There is no key "colour"')
    told = run(folder, "check", "--config", "nowhere.yaml")
    assert told.returncode == 2
    assert told.stderr == "nowhere.yaml:1:1: The file cannot be opened: it is not there.\n"


def test_a_wrong_configuration_ends_the_run_before_anything_is_checked(folder: Path) -> None:
    (folder / "masa-lint.yaml").write_text("colour: red\n")
    told = run(folder, "check")
    assert (told.returncode, told.stdout) == (2, "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("edition: wt1999\n", "there is no such edition"),
        ("packs: [nowhere]\n", "the file is not there"),
        ("select: [TRN01]\n", 'There is no rule, family or requirement "TRN01". Did you mean "TRN001"?'),
        (f"ignore:\n  - {{rule: TRN01, reason: {REASON}}}\n", 'Did you mean "TRN001"?'),
        (f"overrides:\n  - paths: [a]\n    ignore: [{{rule: TRN01, reason: {REASON}}}]\n", 'Did you mean "TRN001"?'),
    ],
)
def test_a_name_that_stands_for_nothing_ends_the_run(folder: Path, text: str, told: str) -> None:
    (folder / "masa-lint.yaml").write_text(text)
    ended = run(folder, "check")
    assert ended.returncode == 2
    assert told in ended.stderr


def test_the_command_line_comes_before_the_configuration(folder: Path) -> None:
    (folder / "masa-lint.yaml").write_text("fail_on: never\n")
    assert run(folder, "check").returncode == 0
    assert run(folder, "check", "--fail-on", "should").returncode == 1


def test_what_differs_for_a_file_decides_on_that_file_alone(folder: Path) -> None:
    (folder / "drafts").mkdir()
    (folder / "drafts" / "plan.yaml").write_text(GAP)
    (folder / "masa-lint.yaml").write_text('overrides:\n  - {paths: ["drafts/*"], fail_on: never}\n')
    assert run(folder, "check", "drafts").returncode == 0
    assert run(folder, "check", "plan.yaml").returncode == 1


def test_a_rule_that_is_left_out_is_told_with_its_reason(folder: Path) -> None:
    (folder / "masa-lint.yaml").write_text(f"ignore:\n  - {{rule: TRN001, reason: {REASON}}}\n")
    assert f"Left out: TRN001 ({REASON})." in run(folder, "check").stdout
    told = json.loads(run(folder, "check", "--format", "json").stdout)["documents"][0]
    assert "TRN001" not in {one["rule"] for one in told["findings"]}
    (training,) = [one for one in told["requirements"] if one["id"].startswith("arr-training")]
    assert training["status"] == "not_checked"


def test_what_is_in_force_is_shown_with_where_it_comes_from(folder: Path) -> None:
    assert run(folder, "config").stdout.startswith("Configuration: none was found; the defaults are in force\n")
    (folder / "masa-lint.yaml").write_text(
        f"fail_on: must\nignore:\n  - {{rule: AGY051, reason: {REASON}}}\n"
        'overrides:\n  - {paths: ["drafts/*"], fail_on: never}\n'
    )
    lines = [" ".join(line.split()) for line in run(folder, "config").stdout.splitlines()]
    assert lines == [
        "Configuration: masa-lint.yaml",
        "edition wt2023 [default]",
        "fail_on must [masa-lint.yaml, line 1]",
        "strict no [default]",
        "select all rules [default]",
        f"ignore AGY051 ({REASON}) [masa-lint.yaml, line 2]",
        "packs none [default]",
        "overrides 1 for some files [masa-lint.yaml, line 4]",
        "for drafts/*: fail_on never",
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"a\\n::error file=x::b": 1\n',
        'select: ["a\\n::error::b"]\n',
        'packs: ["::error::b"]\n',
        'packs: [" ##[error]b"]\n',
        'edition: "\\e[31m\\u202E"\n',
        'ignore:\n  - {rule: AGY051, reason: "a sentence, and then\\n::error::b \\e[31m"}\n',
    ],
)
def test_nothing_in_it_reaches_a_terminal_or_a_log_as_a_command(folder: Path, text: str) -> None:
    (folder / "masa-lint.yaml").write_text(text)
    for command in ("config", "check"):
        told = run(folder, command)
        said = told.stdout + told.stderr
        assert not any(line.lstrip().startswith("::") for line in said.splitlines())
        assert "##[" not in said
        assert not {"\x1b", "\u202e"} & set(said)


def test_the_published_schema_takes_what_the_tool_takes(folder: Path) -> None:
    schema = json.loads((ROOT / "schemas" / "configuration.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    examples = {name: key["examples"][0] for name, key in schema["properties"].items() if name != "select"}
    jsonschema.validate(examples, schema)
    (folder / "rules" / "local").mkdir(parents=True)
    assert config_of(folder, yaml.safe_dump({**examples, "strict": True})).lines.keys() == examples.keys()
