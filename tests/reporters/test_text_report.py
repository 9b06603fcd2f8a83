"""The answer for people, on one or two screens."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion
from tests_day import DAY

from masa_lint.documents.load import load_bytes, load_path
from masa_lint.engine.assess import assess
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.locate import rules_folder
from masa_lint.reporters.text_report import text_document

PACK = load_pack()
ROOT = rules_folder().parent
EXAMPLESHIRE = ROOT / "docs" / "exampleshire.yaml"
NOTHING = "kind: arrangement\nthis_file: source\n"
LONG = "x" * 300


def _lines(text: str, *select: str) -> list[str]:
    assessed = assess([load_bytes(text.encode(), "plan.yaml")], PACK, DAY, Selection(select)).documents[0]
    return [line.text for line in text_document(assessed, PACK)]


def _exampleshire() -> list[str]:
    assessed = assess([load_path(EXAMPLESHIRE, "docs/exampleshire.yaml")], PACK, DAY).documents[0]
    return [line.text for line in text_document(assessed, PACK)]


def _section(lines: list[str], heading: str) -> list[str]:
    """The lines under a heading, up to the next line that begins a part of the report."""
    start = next((number for number, line in enumerate(lines) if re.match(heading, line)), len(lines))
    headings = r"Fix these first|Next \d+ questions?|Next question|For a person to decide|The rest|\d+ requirements:"
    rest = lines[start + 1 :]
    return rest[: next((number for number, line in enumerate(rest) if re.match(headings, line)), len(rest))]


def test_the_whole_report_of_a_small_plan(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(_exampleshire()) == snapshot


def test_the_first_lines_say_what_the_file_is_and_that_the_edition_was_replaced() -> None:
    start = " ".join(_exampleshire()[:6])
    assert start.startswith("docs/exampleshire.yaml: Exampleshire Safeguarding Children Partnership The source:")
    assert "which was replaced on 18 March 2026. This says nothing about the 2026 edition." in start


@pytest.mark.parametrize(
    ("this_file", "words"),
    [
        ("", "The file does not say whether the plan is published from it"),
        ("this_file: source\n", "The source: the plan is published from this file."),
        (
            "this_file: transcript\ntranscript: {read_by: The policy team, of_the_partnership: no, read_on: 3 May 2026}",
            "A transcript: a published plan as The policy team read it, not for the partnership, on 3 May 2026.",
        ),
        ("this_file: transcript\n", "A transcript: a published plan as someone the file does not name read it"),
    ],
)
def test_what_the_file_is_stands_before_the_edition_and_the_edition_before_the_verdict(
    this_file: str, words: str
) -> None:
    text = " ".join(_lines(f"kind: arrangement\n{this_file}"))
    assert text.index(words) < text.index(PACK.edition.notice) < text.index("Law: ")


def test_what_the_check_cannot_tell_is_said_before_any_finding() -> None:
    text = " ".join(_exampleshire())
    assert text.index("It cannot tell whether it is done") < text.index("Fix these first")


def test_a_plan_with_nothing_in_it_has_seven_to_fix_first_and_seven_questions_at_most() -> None:
    lines = _lines(NOTHING)
    first = [line for line in _section(lines, "Fix these first") if re.match(r"\d+\. ", line)]
    asked = [line for line in _section(lines, r"Next \d+ questions") if line.startswith("   - ")]
    assert 0 < len(first) <= 7
    assert len(asked) == 7
    assert any(re.fullmatch(r"   \d+ more after these\.", line) for line in lines)


def test_a_plan_that_disagrees_with_itself_everywhere_has_seven_to_fix_first() -> None:
    partners = "".join(f"  - {{role: r{number}, organisation: Body {number}, votes: yes}}\n" for number in range(30))
    text = EXAMPLESHIRE.read_text().replace("safeguarding_partners:\n", f"safeguarding_partners:\n{partners}")
    first = [line for line in _section(_lines(text), "Fix these first") if re.match(r"\d+\. ", line)]
    assert [line[:3] for line in first] == [f"{number}. " for number in range(1, 8)]


def test_a_duty_on_conduct_never_stands_in_fix_these_first() -> None:
    (conduct,) = [one for one in PACK.requirements if one.duty_on == "conduct" and one.checked]
    lines = _lines("kind: arrangement\nrelevant_agencies: {expectations: not stated}\n", conduct.id)
    assert "Fix these first" not in lines
    assert "The plan does not state what is expected of each agency." in "\n".join(_section(lines, "The rest"))


def _findings_first(lines: list[str]) -> list[list[str]]:
    """The findings of "Fix these first", each as its lines."""
    found: list[list[str]] = []
    for line in _section(lines, "Fix these first"):
        if re.match(r"\d+\. ", line):
            found.append([])
        if found:
            found[-1].append(line)
    return found


@pytest.mark.parametrize("text", [EXAMPLESHIRE.read_text(), NOTHING])
def test_each_finding_to_fix_first_has_its_place_its_line_and_a_mark_under_it(text: str) -> None:
    found = _findings_first(_lines(text))
    assert found
    for lines in found:
        place = next(
            match for line in lines if (match := re.match(r"   plan\.yaml:(\d+):(\d+)  \w+, [A-Z]{3}\d{3} ", line))
        )
        row, column = int(place[1]), int(place[2])
        mark = next(number for number, line in enumerate(lines) if re.fullmatch(r" +\| +\^+", line))
        shown = re.match(r" +(\d+) \| ", lines[mark - 1])
        assert shown is not None
        assert int(shown[1]) == row
        written = text.splitlines()[row - 1][column - 1 :]
        marked = lines[mark - 1][lines[mark].index("^") : lines[mark].rindex("^") + 1]
        assert written.startswith(marked)


def _marked(text: str, select: str) -> str:
    """What stands over the marks of the only finding, by the columns of a terminal."""
    lines = _lines(text, select)
    mark = next(number for number, line in enumerate(lines) if re.fullmatch(r" +\| +\^+", line))
    start, end = lines[mark].index("^"), lines[mark].rindex("^") + 1
    shown, at = "", 0
    for letter in lines[mark - 1]:
        if start <= at < end:
            shown += letter
        at += cell_len(letter)
    return shown


@pytest.mark.parametrize(
    "before",
    [
        "",
        "name: Exampleshire 🎓🎓, ",
        "name: 子ども, ",
        "name: Café Exampleshire, ",
        "name: Exampleshire,\t\t",
        "name: 'a\u202eb', ",
    ],
    ids=["plain", "emoji", "wide letters", "a combining accent", "tabs", "a hidden sign"],
)
def test_the_mark_stands_under_the_value_whatever_stands_before_it(before: str) -> None:
    text = f"kind: arrangement\npublication: {{date: March 2026}}\nreview: {{{before.replace('name', 'who')}frequency: every year, next: March 2030}}\n"
    assert _marked(text, "PUB050") == "March 2030"


def test_the_mark_stands_under_a_value_far_out_in_a_long_line_and_the_line_is_cut() -> None:
    text = f"kind: arrangement\npublication: {{date: March 2026}}\nreview: {{who: {LONG}, frequency: every year, next: March 2030}}  # {LONG}\n"
    assert _marked(text, "PUB050") == "March 2030"
    excerpts = [line for line in _lines(text, "PUB050") if re.match(r" +(\d+)? \| ", line)]
    assert [line for line in excerpts if len(line) > 110] == []


def test_lines_that_disagree_stand_in_the_same_excerpt() -> None:
    text = "kind: arrangement\npublication: {date: March 2026}\nreview: {frequency: every year, next: March 2030}\n"
    shown = [line for line in _lines(text, "PUB050") if re.match(r" +\d+ \| ", line)]
    assert [line.strip()[:15] for line in shown] == ["2 | publication", "3 | review: {fr"]


def test_of_a_file_that_cannot_be_read_only_that_is_said() -> None:
    lines = _lines("kind: arrangement\ntraining: 'x\n")
    assert lines[0] == "plan.yaml"
    assert any(re.match(r"   plan\.yaml:2:11  must, DOC\d{3} quote-is-not-closed", line) for line in lines)
    assert "Nothing else of this file could be read, so nothing was checked." in lines
    assert not any("Law: " in line for line in lines)


def test_what_is_wrong_with_the_file_comes_before_all_else() -> None:
    first = _findings_first(_lines(f"{NOTHING}nmae: x\n"))[0]
    assert any("DOC" in line and "key-not-known" in line for line in first)


def test_an_accepted_gap_is_told_with_its_end_and_is_not_to_fix_first() -> None:
    text = f"""{NOTHING}whistleblowing: not stated
exceptions:
  - rule: DIS003
    reason: The procedure is being drawn up with the three bodies' staff services
    accepted_by: {{meeting: Lead partners' meeting, date: 3 March 2026, minute: "7.2", post: Partnership chair}}
    until: 28 February 2027
"""
    rest = _section(_lines(text, "DIS003"), "The rest")
    assert rest[0].startswith(" - line 3: accepted gap until 28 February 2027: The plan does not state")


def test_the_six_counts_close_the_report() -> None:
    counts = next(line for line in _exampleshire() if line.startswith("62 requirements: "))
    everything = " ".join(_exampleshire())
    found = everything[everything.index(counts) :]
    six = [int(number) for number in re.findall(r"(\d+) (?:met|not met|needs|not app|accepted|not checked)", found)]
    assert len(six) == 6
    assert sum(six) == 62


def test_a_draft_lists_what_is_not_due_yet_by_itself() -> None:
    lines = _lines("kind: yearly-report\nstage: draft\nperiod: 2025-26\n")
    listed = " ".join(" ".join(_section(lines, "Not due yet$")).split())
    assert "All lead partners sign off" in listed
    assert listed.startswith("A report is published every 12 months; ")
    assert "of them not due yet)" in " ".join(lines)
    assert "Not due yet" not in _lines("kind: yearly-report\nstage: published\nperiod: 2025-26\n")
