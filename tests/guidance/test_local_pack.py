"""Local packs: what they may do, what is refused, and that a hostile one does no harm."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from program import run
from sound_plan import SOUND
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Finding
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.local_pack import load_local_rules, load_with_packs
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.pack_error import PackError

HEAD = "name: exampleshire\nextends: wt2023\n"
REASON = "Our auditors look at this every year"
RULE = """\
code: LOC001
name: bus-fares-named
requirement: advice
about: [arr-training-commissioned-delivered-monitored]
at: training.delivered
if_missing: nothing_to_compare
check: {words: {path: how, any: [bus fare, bus fares]}}
message: "The plan does not say that bus fares to a course are paid"
remedy: Say that bus fares are paid.
why: Volunteers stay away from a course that costs them money.
tests:
  - name: they are paid
    document: |
      kind: arrangement
      training: {delivered: Twelve courses a year with bus fares paid}
    expect: met
  - name: nothing is said of them
    document: |
      kind: arrangement
      training: {delivered: Twelve courses a year}
    expect: not_met
    path: training.delivered
    line: 2
"""
RULE_FILE = "LOC001-bus-fares-named.yaml"
CHECK = "{words: {path: how, any: [bus fare, bus fares]}}"
HERE = "{present: how}"

Local = Callable[..., Pack]


@pytest.fixture
def local(tmp_path: Path) -> Local:
    """A pack from its files, loaded beside the edition."""

    def load(head: str = HEAD, **files: str) -> Pack:
        return load_with_packs("wt2023", [write(tmp_path, head, files)], tmp_path)

    return load


def write(folder: Path, head: str, files: dict[str, str]) -> Path:
    pack = folder / "local"
    pack.mkdir(exist_ok=True)
    (pack / "pack.yaml").write_text(head, encoding="utf-8")
    for name, text in files.items():
        (pack / name).parent.mkdir(parents=True, exist_ok=True)
        (pack / name).write_text(text, encoding="utf-8")
    return pack


def refused(local: Local, head: str = HEAD, **files: str) -> str:
    with pytest.raises(PackError) as told:
        local(head, **files)
    return str(told.value)


def assessed(pack: Pack, text: str) -> DocumentAssessment:
    return assess_document(load_bytes(text.encode(), "plan.yaml"), pack, DAY, pack.rules)


def found(pack: Pack, text: str, code: str) -> list[Finding]:
    return [one for one in assessed(pack, text).findings if one.rule.code == code]


# What a pack may do


def test_its_rules_are_added_to_those_of_the_edition(local: Local) -> None:
    pack = local(**{f"training/{RULE_FILE}": RULE})
    (finding,) = found(pack, SOUND + "training: {delivered: Twelve courses a year}\n", "LOC001")
    assert finding.message.endswith("The plan does not say that bus fares to a course are paid.")
    assert finding.span.start.line == SOUND.count("\n") + 1
    assert len(pack.rules) == len(load_pack().rules) + 1
    assert pack.packs == ("exampleshire",)


def test_a_rule_of_the_edition_can_be_turned_off_with_a_reason_that_reports_show(local: Local) -> None:
    pack = local(f"{HEAD}off:\n  - {{rule: TRN001, reason: {REASON}}}\n")
    assert "TRN001" not in {rule.code for rule in pack.rules}
    assert [(one.code, one.reason) for one in pack.left_out] == [("TRN001", REASON)]


def test_a_rule_of_the_edition_can_be_raised(local: Local) -> None:
    pack = local(f"{HEAD}raise:\n  - {{rule: training-commissioned-delivered-monitored, to: must, reason: {REASON}}}\n")
    assert [one.level for one in found(load_pack(), SOUND, "TRN001")] == ["should"]
    assert [one.level for one in found(pack, SOUND, "TRN001")] == ["must"]


def test_a_shipped_pack_goes_by_its_name(tmp_path: Path) -> None:
    pack = load_with_packs("wt2023", ["good-practice"], tmp_path)
    assert "GPR001" in {rule.code for rule in pack.rules}


def test_its_tests_run_with_one_command(tmp_path: Path) -> None:
    write(tmp_path, HEAD, {RULE_FILE: RULE})
    told = run(tmp_path, "rules", "test", "local")
    assert (told.returncode, told.stdout) == (0, "1 rules, 2 tests: 0 failed, 0 problems.\n")
    write(tmp_path, HEAD, {RULE_FILE: RULE.replace("line: 2", "line: 3")})
    told = run(tmp_path, "rules", "test", "local")
    assert told.returncode == 1
    assert told.stdout.startswith(
        f"local/{RULE_FILE}: nothing is said of them: expected training.delivered in line 3, found"
    )


def test_its_own_rules_can_be_had_alone(tmp_path: Path) -> None:
    pack = load_local_rules("wt2023", write(tmp_path, HEAD, {RULE_FILE: RULE}))
    assert [rule.code for rule in pack.rules] == ["LOC001"]


def test_a_configuration_names_it(tmp_path: Path) -> None:
    write(tmp_path, HEAD, {RULE_FILE: RULE})
    (tmp_path / "masa-lint.yaml").write_text("packs: [local]\n")
    (tmp_path / "plan.yaml").write_text(SOUND + "training: {delivered: Twelve courses a year}\n")
    told = run(tmp_path, "check", "--format", "concise", "--select", "LOC001")
    assert "plan.yaml:31:23: advice LOC001 bus-fares-named: " in told.stdout
    (tmp_path / "masa-lint.yaml").write_text("packs: [nowhere]\n")
    told = run(tmp_path, "check")
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "nowhere/pack.yaml: the file is not there or cannot be opened\n"


# What is refused, and how it is told


@pytest.mark.parametrize(
    ("head", "told"),
    [
        pytest.param("name: a\n", '"extends" has to name the edition', id="extends nothing"),
        pytest.param("name: a\nextends: wt2018\n", '"extends" has to name the edition', id="another edition"),
        pytest.param("name: a\nextends: [wt2023]\n", '"extends" has to name the edition', id="a list of editions"),
        pytest.param("name: [a]\nextends: wt2023\n", '"name" has to be a plain text', id="a list of names"),
        pytest.param(HEAD + "run: rm\n", 'there is no "run" in a pack; the keys are: about, extends', id="a key"),
        pytest.param(HEAD + "off: [TRN001]\n", 'under "off" needs a rule and a reason', id="no reason"),
        pytest.param(HEAD + "off: all of them\n", 'under "off" needs a rule and a reason', id="no list"),
        pytest.param(HEAD + "off:\n  - {rule: TRN001, reason: no}\n", "a reason of a sentence", id="no sentence"),
        pytest.param(HEAD + f"off:\n  - {{rule: TRN, reason: {REASON}}}\n", 'no rule "TRN"', id="a family"),
        pytest.param(
            HEAD + f"off:\n  - {{rule: could-identify-a-child, reason: {REASON}}}\n",
            'no rule "could-identify-a-child"',
            id="what could identify a child",
        ),
        pytest.param(
            HEAD + f"raise:\n  - {{rule: TRN001, to: may, reason: {REASON}}}\n",
            "a level above should, which TRN001 has",
            id="to lower a level",
        ),
        pytest.param("- a\n", "it cannot be read (keys at the top)", id="a list"),
        pytest.param("", "it cannot be read (file is empty)", id="empty"),
        pytest.param("name: &a b\nextends: *a\n", "it cannot be read (no anchors or aliases)", id="aliases"),
        pytest.param("name: !!python/object:os.system a\n", "it cannot be read (no tags)", id="a tag"),
    ],
)
def test_a_head_that_asks_for_something_else_is_refused(local: Local, head: str, told: str) -> None:
    assert told in refused(local, head)


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ("code: LOC001", "code: LSP001", "the code LSP001 is another rule's"),
        ("code: LOC001", "code: loc1", '"code" is not written as a rule needs it'),
        ("code: LOC001", "code: LOC001\nrun: rm", 'there is no "run" in a rule'),
        ("at: training.delivered", "at: ../../etc/passwd", '"../../etc/passwd" is not a path'),
        ("at: training.delivered", "at: training.travel", '"at" names training.travel, which the format does not have'),
        ("at: training.delivered", "at: {a: b}", '"at" is not written as a rule needs it'),
        (f"check: {CHECK}", "check: {regex: (a+)+$}", '"check" is not written as a rule needs it'),
        (f"check: {CHECK}", "check: {words: {path: how, any: []}}", "empty list"),
        (f"check: {CHECK}", "check: {words: {path: how, table: nowhere}}", "there is no table nowhere"),
        (f"check: {CHECK}", "check: {present: /etc/passwd}", '"/etc/passwd" is not a path'),
        (f"check: {CHECK}", f"check: {'{not: ' * 9}{HERE}{'}' * 9}", "checks stand within checks deeper than 6"),
        (f"check: {CHECK}", f"check: {'{not: ' * 70}{HERE}{'}' * 70}", "it cannot be read (too deep)"),
        ("    expect: met", "    expect: not_met\n    path: training\n    line: 2", "it has no test that passes"),
        ("why: ", "# why: ", '"why" is missing'),
        ("about: [arr", "about: [no-such, arr", '"about" names no-such, which there is not'),
    ],
)
def test_a_rule_that_asks_for_something_else_is_refused(local: Local, line: str, instead: str, told: str) -> None:
    assert line in RULE
    sentence = refused(local, **{RULE_FILE: RULE.replace(line, instead, 1)})
    assert told in sentence
    assert sentence.startswith(f"local/{RULE_FILE}")


def test_a_rule_goes_by_the_name_of_its_file(local: Local) -> None:
    assert "the file is not called LOC001-bus-fares-named.yaml" in refused(local, **{"LOC001.yaml": RULE})


def test_another_ending_is_told_and_not_passed_over(local: Local) -> None:
    assert "the file is not called" in refused(local, **{"LOC001-bus-fares-named.yml": RULE})


@pytest.mark.parametrize("place", ["..", "../elsewhere", "link", "loop", "/etc"])
def test_a_pack_outside_the_folder_of_the_configuration_is_refused(tmp_path: Path, place: str) -> None:
    root = tmp_path / "root"
    root.mkdir()
    write(tmp_path, HEAD, {})
    (tmp_path / "local").rename(tmp_path / "elsewhere")
    (root / "link").symlink_to(tmp_path / "elsewhere")
    (root / "loop").symlink_to("loop")
    with pytest.raises(PackError) as told:
        load_with_packs("wt2023", [root / place], root)
    assert "a pack has to lie inside the folder of its configuration" in str(told.value)
    assert str(tmp_path) not in str(told.value)


# What is hostile is refused, or does no harm, and soon


@pytest.mark.parametrize("name", ["pack.yaml", RULE_FILE])
def test_a_file_that_leads_elsewhere_is_not_read(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password: swordfish\n")
    pack = write(tmp_path, HEAD, {})
    (pack / name).unlink(missing_ok=True)
    (pack / name).symlink_to(secret)
    with pytest.raises(PackError, match="none may be a link") as told:
        load_with_packs("wt2023", [pack], tmp_path)
    assert "password" not in str(told.value)


def test_a_folder_that_leads_elsewhere_is_not_entered(tmp_path: Path) -> None:
    elsewhere = write(tmp_path, HEAD, {RULE_FILE: RULE}).rename(tmp_path / "elsewhere")
    pack = write(tmp_path, HEAD, {})
    (pack / "more").symlink_to(elsewhere)
    assert load_local_rules("wt2023", pack).rules == ()


@pytest.mark.parametrize("name", ["pack.yaml", RULE_FILE])
def test_a_pipe_in_the_place_of_a_file_holds_nothing_up(tmp_path: Path, name: str) -> None:
    pack = write(tmp_path, HEAD, {})
    (pack / name).unlink(missing_ok=True)
    os.mkfifo(pack / name)
    with pytest.raises(PackError, match="cannot be read"):
        load_with_packs("wt2023", [pack], tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "{0.__class__}",
        "{name.__class__.__init__.__globals__}",
        "{path!r:>99999999}",
        "{{7*7}} {% for x in range(9**9) %}",
        "%s %(x)s %n",
        "$(touch x) `touch x`",
        "\\e]0;x\\a\\u202E\\n::error::x",
    ],
)
def test_a_message_that_looks_like_code_is_only_text(local: Local, text: str) -> None:
    message = 'message: "The plan does not say that bus fares to a course are paid"'
    pack = local(**{RULE_FILE: RULE.replace(message, f'message: "{text}"')})
    (finding,) = found(pack, SOUND + "training: {delivered: Twelve courses a year}\n", "LOC001")
    assert "class" not in finding.message or "__class__" in text
    assert len(finding.message) < 200
    assert "49" not in finding.message


def seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    took = perf_counter() - began
    sys.stdout.write(f"{took:.2f} s\n")
    return took


def wide(check: str, times: int) -> str:
    return RULE.replace(CHECK, f"{{any: [{', '.join([check] * times)}]}}")


def numbered(number: int, text: str = RULE) -> tuple[str, str]:
    name = f"LOC{number:03}-bus-fares-named-{number}"
    return f"{name}.yaml", text.replace("code: LOC001", f"code: {name[:6]}").replace("bus-fares-named", name[7:])


HOSTILE = {
    "thousands of checks side by side": {RULE_FILE: wide(HERE, 5_000)},
    "as many as fit, each one wrong": {RULE_FILE: wide("{nope: 1}", 90)},
    "as many as fit, each one wrong, six deep": {
        RULE_FILE: wide("{nope: 1}", 90).replace("{any", "{not: {not: {not: {not: {any").replace("}]}", "}]}}}}}", 1)
    },
    "a rule of a megabyte": {RULE_FILE: RULE + "#" * 1_000_000},
    "a thousand rules": dict(numbered(number) for number in range(1_000)),
    "a path of a thousand steps": {RULE_FILE: RULE.replace("training.delivered", ".".join(["a"] * 1_000))},
    "a number of a thousand digits": {
        RULE_FILE: RULE.replace(CHECK, "{count: {path: how, at_least: " + "9" * 1_000 + "}}")
    },
}


@pytest.mark.parametrize("files", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_pack_is_refused_or_harmless_and_soon(local: Local, files: dict[str, str]) -> None:
    def load() -> None:
        with contextlib.suppress(PackError):
            assessed(local(**files), SOUND)

    load_pack()
    assert seconds(load) < 10  # two on a computer that has nothing else to do


@pytest.mark.parametrize(
    ("files", "told"),
    [
        pytest.param({RULE_FILE: RULE + "#" * 20_000}, "the file is larger than 20 kB", id="a file"),
        pytest.param({RULE_FILE: wide(HERE, 150)}, "a rule holds 300 values at most", id="a rule"),
        pytest.param(dict(numbered(number) for number in range(101)), "a pack holds 100 rules at most", id="a pack"),
        pytest.param(
            dict(numbered(number, wide(HERE, 40)) for number in range(60)),
            "the rules of a pack 5,000 together",
            id="all its rules",
        ),
    ],
)
def test_a_pack_is_bounded(local: Local, files: dict[str, str], told: str) -> None:
    assert told in refused(local, **files)


def test_a_pack_that_is_as_large_as_a_pack_may_be_is_still_quick(local: Local) -> None:
    load_pack()
    files = dict(numbered(number, wide("{telephone: how}", 12)) for number in range(99))
    assert seconds(lambda: assessed(local(**files), SOUND)) < 10
