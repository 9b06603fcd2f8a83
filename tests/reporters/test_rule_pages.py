"""A page for every rule: fresh, under fixed headings, with the rule's tests as its examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.rule_tests import DAY
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import FileRule, Rule
from masa_lint.reporters.file_rule_examples import EXAMPLES
from masa_lint.reporters.rule_page import fenced, level_of, prose
from masa_lint.reporters.rule_pages import FAMILIES, FOLDER, INDEX, main, page_files, stale, whole_pack, write

PACK = whole_pack()
RULES = sorted(PACK.all_rules, key=lambda rule: rule.code)
PAGES = page_files()
_BEHIND_IT = ("What the guidance asks", "Advice", "The file itself")
_EACH = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def page(rule: Rule | FileRule) -> str:
    return PAGES[f"{rule.code}.md"]


def headings(text: str) -> Iterator[tuple[str, str]]:
    """Every heading as a Markdown reader sees it: `h1`, `h2`, `h3`, and its words."""
    tokens = MarkdownIt("commonmark").parse(text)
    for opening, inside in pairwise(tokens):
        if opening.type == "heading_open":
            yield opening.tag, inside.content


def code_blocks(text: str) -> list[str]:
    """Every block of code, without the last line break."""
    return [token.content.rstrip("\n") for token in MarkdownIt("commonmark").parse(text) if token.type == "fence"]


def plain(text: str) -> str:
    """The words of a page as they are read, all on one line."""
    tokens = [token for token in MarkdownIt("commonmark").parse(text) if token.type == "inline"]
    return " ".join(" ".join(part.content for part in token.children or ()) for token in tokens)


def test_the_pages_are_those_of_the_rules_today() -> None:
    assert stale() == [], "run `python -m masa_lint.reporters.rule_pages`"


@_EACH
def test_every_page_has_each_heading_in_the_same_order(rule: Rule | FileRule) -> None:
    (first, *rest) = headings(page(rule))
    assert first == ("h1", f"{rule.code} {rule.name}")
    sections = [words for tag, words in rest if tag == "h2"]
    assert sections.pop(1) in _BEHIND_IT
    assert sections == [
        "What it looks at",
        "Why it matters",
        "How to mend it",
        "To paste",
        "Questions a person may be asked",
        "Examples",
    ]
    assert [words for tag, words in rest if tag == "h3"] == ["Passes", "Fails"]


@_EACH
def test_a_page_gives_the_words_of_its_rule_and_nothing_is_taken_for_markdown(rule: Rule | FileRule) -> None:
    read = plain(page(rule))
    assert " ".join(rule.why.split()) in read
    assert f"Level: {level_of(rule, PACK)}." in read
    if isinstance(rule, FileRule):
        return
    assert " ".join(rule.remedy.split()) in read
    if not rule.advice:
        requirement = PACK.requirement_by_id[rule.requirement]
        for part in (requirement.statement, requirement.modality_text, requirement.source_text):
            assert " ".join(part.split()) in read
    if rule.paste:
        assert rule.paste.rstrip("\n") in code_blocks(page(rule))


@_EACH
def test_the_tests_of_a_rule_are_its_examples_with_their_place(rule: Rule | FileRule) -> None:
    if isinstance(rule, FileRule):
        return
    blocks, read = code_blocks(page(rule)), plain(page(rule))
    passing, _, failing = page(rule).partition("### Fails")
    for test in rule.tests:
        assert test.document.rstrip("\n") in blocks
        half = failing if test.expect in ("not_met", "needs_review") else passing
        assert f"**{prose(test.name[0].upper() + test.name[1:])}**" in half
        assert test.says in read
        if test.path:
            assert f"`{test.path}` in line {test.line}." in page(rule)


@_EACH
def test_no_line_ends_in_blanks_and_every_page_ends_in_one_line_break(rule: Rule | FileRule) -> None:
    assert [line for line in page(rule).splitlines() if line != line.rstrip()] == []
    assert page(rule).endswith("\n")
    assert not page(rule).endswith("\n\n")
    assert "\n\n\n" not in page(rule)


def test_the_index_names_every_rule_once_under_its_family() -> None:
    family = ""
    listed = []
    for line in PAGES[INDEX].splitlines():
        family = line[3:6] if line.startswith("## ") else family
        if found := re.match(r"\| \[(\w+)\]\((\w+)\.md\) \| ([a-z0-9-]+) \| (\w+) \| .+ \|$", line):
            code, link, name, level = found.groups()
            assert code == link
            assert code.startswith(family)
            rule = PACK.rule_by_name[name]
            assert (rule.code, level_of(rule, PACK)) == (code, level)
            listed.append(code)
    assert sorted(listed) == [rule.code for rule in RULES]
    assert {code[:3] for code in listed} <= set(FAMILIES)


def test_every_link_on_a_page_leads_to_a_file() -> None:
    for name, text in PAGES.items():
        for link in re.findall(r"\]\(([^)#]+)\)", re.sub(r"```.*?```", "", text, flags=re.S)):
            assert (FOLDER / link).is_file(), f"{name}: {link}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_on_the_file_finds_its_example_and_nothing_once_it_is_mended(name: str) -> None:
    example, pack = EXAMPLES[name], load_pack()

    def told(text: str) -> list[str]:
        assessed = assess_document(load_bytes(text.encode(), "plan.yaml"), pack, DAY, pack.rules)
        return [finding.rule.name for finding in assessed.findings if finding.about_the_file]

    assert told(example.fails) == [name]
    assert told(example.passes) == []


def test_writing_twice_gives_the_same_bytes_and_takes_away_pages_of_no_rule(tmp_path: Path) -> None:
    (tmp_path / "ABC999.md").write_text("of a rule that is no more")
    (tmp_path / "notes.md").write_text("not a rule's page")
    assert "ABC999.md" in stale(tmp_path)
    write(tmp_path)
    first = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    write(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == first
    assert stale(tmp_path) == []
    assert set(first) == {*PAGES, "notes.md"}


def test_a_page_that_was_edited_or_is_missing_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "TRN001.md").write_text("edited")
    (tmp_path / "PUB001.md").unlink()
    assert stale(tmp_path) == ["PUB001.md", "TRN001.md"]


def test_check_says_what_is_stale_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("masa_lint.reporters.rule_pages.FOLDER", tmp_path)
    assert main(["--check"]) == 1
    assert "docs/rules/TRN001.md is stale" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
    assert main([]) == 0
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("text", ["a *b* c", "_b_", "`b`", "<b>", "[a](b)", "| a |", "a \\ b"])
def test_prose_is_read_as_it_was_written(text: str) -> None:
    assert plain(prose(text)) == text


def test_a_block_of_code_holds_even_the_fence_of_one() -> None:
    assert code_blocks(fenced("a: |\n  ```\n  b\n  ```\n")) == ["a: |\n  ```\n  b\n  ```"]
