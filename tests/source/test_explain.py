"""What the parser's complaints mean to someone who has never heard of YAML: the cause by name, and its place."""

from __future__ import annotations

import pytest

from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import read_yaml


def explained(text: str) -> tuple[str, int, int]:
    """Name, line and column of what stops the reading."""
    found = read_yaml(text)
    assert isinstance(found, Problem), found.data
    assert found.fatal
    assert found.span.start < found.span.end, "a reader has to see the place"
    return found.rule, found.span.start.line, found.span.start.column


def facts(text: str) -> dict[str, str]:
    found = read_yaml(text)
    assert isinstance(found, Problem)
    return dict(found.facts)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("kind: arrangement\nchair:\n\tname: A Person\n", 3, 1),
        ("kind: arrangement\nchair:\n  name: A Person\n\tpost: Head\n", 4, 1),
        ("kind: arrangement\nchair:\n  name: A Person\n  \tpost: Head\n", 4, 3),
        ("kind: arrangement\ncustody:\n  -\tname: A place\n    kind: prison\n", 3, 4),
    ],
)
def test_a_tab_that_indents_a_line_is_explained(text: str, line: int, column: int) -> None:
    assert explained(text) == ("tab-indents-a-line", line, column)


def test_a_tab_between_a_key_and_its_value_does_no_harm() -> None:
    assert not isinstance(read_yaml("kind:\tarrangement\n"), Problem)


@pytest.mark.parametrize("mark", ['"', "'"])
def test_a_quotation_mark_that_is_never_closed_is_pointed_at_where_it_opens(mark: str) -> None:
    text = f"kind: arrangement\npartnership:\n  name: {mark}Exampleshire\n  short_name: ESCP\n"
    assert explained(text) == ("quote-is-not-closed", 3, 9)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        (r'where: "S:\Safeguarding\levels.docx"', 11),
        (r'where: "C:\Users\plan.docx"', 11),
        (r'where: "C:\temp\xy\plan.docx"', 16),
        (r'where: "\ud800"', 9),
        (r'where: {url: "no end \q', 22),
    ],
)
def test_a_backslash_in_double_quotation_marks_is_pointed_at(text: str, column: int) -> None:
    assert explained(f"kind: arrangement\n{text}\n") == ("backslash-in-quotes", 2, column)


def test_a_backslash_in_single_quotation_marks_or_in_none_does_no_harm() -> None:
    for mark in ("'", ""):
        assert not isinstance(read_yaml(f"where: {mark}S:\\Users\\levels.docx{mark}\n"), Problem)


@pytest.mark.parametrize(
    ("text", "column"),
    [("name: 'The partnership's plan'\n", 24), ('name: "Our plan" for children\n', 18)],
)
def test_a_quotation_mark_inside_quotation_marks_is_explained_right_after_it(text: str, column: int) -> None:
    assert explained(f"kind: arrangement\n{text}stage: draft\n") == ("quote-inside-quotes", 2, column)


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("title: Safeguarding: our plan", 20),
        ("how: We meet at 9: all of us", 18),
        ("a: b: c", 5),
        ("disputes: {how: We meet: all of us}", 24),
        ("disputes: {how: We meet, and then: all of us: at 9}", 45),
        ("areas: [first: the north: all of it]", 25),
    ],
)
def test_a_colon_in_a_sentence_is_explained(line: str, column: int) -> None:
    assert explained(f"kind: arrangement\n{line}\n") == ("colon-in-a-sentence", 2, column)


@pytest.mark.parametrize("sentence", ["Monday to Friday, 8:30am to 6pm", "https://exampleshire.example/plan", "16:9"])
def test_a_colon_without_a_space_after_it_does_no_harm(sentence: str) -> None:
    assert not isinstance(read_yaml(f"hours: {sentence}\n"), Problem)


@pytest.mark.parametrize(
    ("text", "line", "column", "bracket"),
    [
        pytest.param("kind: a\nareas: [one, two\nstage: draft\n", 2, 8, "[", id="before the next key"),
        pytest.param("kind: a\nlead: {name: A Person\nstage: draft\n", 2, 7, "{", id="brace before the next key"),
        pytest.param("kind: a\nareas: [", 2, 8, "[", id="at the end of the file"),
        pytest.param("kind: a\nareas: [\n", 2, 8, "[", id="at the end of the last line"),
        pytest.param("kind: a\nareas: [one,\n", 2, 8, "[", id="after a comma"),
        pytest.param("kind: a\nlead: {", 2, 7, "{", id="brace at the end of the file"),
        pytest.param("kind: a\nlead: {name: [A Person}\n", 2, 14, "[", id="inside another"),
        pytest.param("[", 1, 1, "[", id="alone"),
        pytest.param("kind: a\nname: [insert name\n", 2, 7, "[", id="a gap to fill in"),
    ],
)
def test_a_bracket_that_is_never_closed_is_pointed_at_where_it_opens(
    text: str, line: int, column: int, bracket: str
) -> None:
    assert explained(text) == ("bracket-is-not-closed", line, column)
    assert facts(text) == {"bracket": bracket}


def test_a_bracket_that_is_closed_is_not_blamed() -> None:
    assert explained("kind: a\nlead: {name: A\n  post: B}\n") == ("line-does-not-fit", 3, 7)
    assert explained("kind: a\nareas: [one, , two]\n") == ("line-does-not-fit", 2, 14)


@pytest.mark.parametrize("sign", ["@", "`", "%", "|", ">", "& ", "* "])
def test_a_sign_at_the_start_of_a_text_is_pointed_at(sign: str) -> None:
    text = f"kind: arrangement\nhow: {sign}50 and more\n"
    assert explained(text) == ("sign-needs-quotes", 2, 6)
    assert facts(text) == {"sign": sign.strip()}


@pytest.mark.parametrize(
    ("character", "name"),
    [("\x00", "U+0000"), ("\x0c", "U+000C"), ("\x1b", "U+001B"), ("\x7f", "U+007F"), ("\ufffe", "U+FFFE")],
)
def test_a_character_that_cannot_be_seen_is_named_with_its_place(character: str, name: str) -> None:
    text = f"kind: arrangement\nchair:\n  name: A{character}Person\n"
    assert explained(text) == ("character-not-allowed", 3, 10)
    assert facts(text) == {"character": name}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("kind: arrangement\n  stage: draft\n", 2, id="indented too far"),
        pytest.param("chair:\n    name: A Person\n  post: Head\n", 3, id="indented between two levels"),
        pytest.param("kind: arrangement\nstage\nchair: none\n", 3, id="no colon"),
        pytest.param("kind: arrangement\n- name: A Person\n", 2, id="a list among keys"),
        pytest.param("kind: arrangement\n...\nstage\n", 3, id="after the end"),
    ],
)
def test_a_line_that_does_not_fit_is_pointed_at(text: str, line: int) -> None:
    name, found, _ = explained(text)
    assert (name, found) == ("line-does-not-fit", line)


@pytest.mark.parametrize("seen", ["plain", "~", "a\tb", "é\xa0\ufffd", "X🙂"])
def test_the_character_that_is_not_allowed_is_found_among_those_that_are(seen: str) -> None:
    for hidden in ("\x01", "\x7f", "\x9f", "\ufffe", "\uffff"):
        text = f"kind: arrangement\naudits: {seen}{hidden}\n"
        assert explained(text) == ("character-not-allowed", 2, len(f"audits: {seen}") + 1)
        assert facts(text) == {"character": f"U+{ord(hidden):04X}"}


def test_of_several_tabs_the_first_is_pointed_at() -> None:
    assert explained("chair:\n\t\tname:\tA Person\n") == ("tab-indents-a-line", 2, 1)


def test_a_place_is_one_character_wide() -> None:
    found = read_yaml("kind: arrangement\naudits: \x01\n")
    assert isinstance(found, Problem)
    assert (found.span.end.line, found.span.end.column) == (2, found.span.start.column + 1)
