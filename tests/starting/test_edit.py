"""An answer goes into the file as it was typed; every other letter stays; what cannot be taken is refused."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from masa_lint.documents.answers import Answer
from masa_lint.documents.load import load_bytes
from masa_lint.source.path import Path
from masa_lint.starting.edit import Refused, put, put_first, put_for_all, put_next

NAME: Path = ("partnership", "name")
EMAIL: Path = ("contacts", "partnership", "email")
FILE = dedent("""\
    # The top.
    kind: arrangement
    # Who we are.
    partnership:
      name:   # still open
      website: https://safeguarding.exampleshire.example
    contacts: {partnership: {email: , url: none}}
    area:
      # Each of them.
      local_authorities:
    # Places.
    custody:
    # The rest.
    scrutiny:
      people:
        # The name.
        - name:
          # The post.
          post:
      # How.
      does:
    residential_homes:
      # How it is done.
      how:
      who:
    # The end.
    funding:
      year: 2026-27
    """)


def changed(before: str, after: str | Refused) -> list[str]:
    """The lines that are new, and that nothing else has changed."""
    assert isinstance(after, str), after
    old, new = before.splitlines(), after.splitlines()
    first = next(number for number, (one, other) in enumerate(zip(old, new, strict=False)) if one != other)
    last = next(number for number, (one, other) in enumerate(zip(old[::-1], new[::-1], strict=False)) if one != other)
    return new[first : len(new) - last]


def loaded(text: str | Refused, path: Path) -> str:
    assert isinstance(text, str), text
    document = load_bytes(text.encode(), "plan.yaml")
    value = document.look(path)
    return value.written if isinstance(value, Answer) else str(value)


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("Exampleshire Partnership", "  name: Exampleshire Partnership   # still open"),
        ("Exampleshire, Otherton and the coast", "  name: Exampleshire, Otherton and the coast   # still open"),
        ("Exampleshire: the partnership", '  name: "Exampleshire: the partnership"   # still open'),
        ("Partnership #1", '  name: "Partnership #1"   # still open'),
        ("- a dash", '  name: "- a dash"   # still open'),
        ("@exampleshire", '  name: "@exampleshire"   # still open'),
        ("{a} and [b]", '  name: "{a} and [b]"   # still open'),
        ('"Our" partnership', '  name: "\\"Our\\" partnership"   # still open'),
        ("C:\\plans\\", "  name: C:\\plans\\   # still open"),
        ("&all", '  name: "&all"   # still open'),
        ("yes", "  name: yes   # still open"),
        ("not stated (it is in a picture)", "  name: not stated (it is in a picture)   # still open"),
        ("naïve – “quoted” 😀", "  name: naïve – “quoted” 😀   # still open"),
    ],
)
def test_an_answer_is_quoted_only_where_it_has_to_be(answer: str, line: str) -> None:
    after = put(FILE, NAME, answer)
    assert changed(FILE, after) == [line]
    assert loaded(after, NAME) == answer


def test_inside_braces_a_comma_needs_quotes() -> None:
    after = put(FILE, EMAIL, "a@exampleshire.example, b@exampleshire.example")
    written = '"a@exampleshire.example, b@exampleshire.example"'
    assert changed(FILE, after) == [f"contacts: {{partnership: {{email: {written}, url: none}}}}"]


def test_a_list_begins_below_its_key_and_goes_on_below_its_last_item() -> None:
    path: Path = ("area", "local_authorities")
    one = put_first(FILE, path, "Exampleshire")
    assert changed(FILE, one) == ["    - Exampleshire"]
    assert isinstance(one, str)
    two = put_next(one, path, "Otherton: the town")
    assert changed(one, two) == ['    - "Otherton: the town"']
    assert isinstance(two, str)
    document = load_bytes(two.encode(), "plan.yaml")
    assert document.look(path) == ["Exampleshire", "Otherton: the town"]


def test_a_place_is_an_item_with_a_name() -> None:
    after = put_first(FILE, ("custody",), "HMYOI Exampleton", "name")
    assert changed(FILE, after) == ["  - name: HMYOI Exampleton"]
    assert loaded(after, ("custody", 0, "name")) == "HMYOI Exampleton"


def test_the_next_item_of_a_list_of_blocks_has_the_keys_of_the_one_before() -> None:
    path: Path = ("scrutiny", "people")
    one = put(FILE, (*path, 0, "name"), "Robin Sample")
    assert isinstance(one, str)
    two = put_next(one, path, "Sam Sample")
    assert two == one.replace("      post:\n", "      post:\n    - name: Sam Sample\n      post:\n")
    assert loaded(two, (*path, 0, "name")) == "Robin Sample"


def test_none_stands_in_place_of_a_block_in_which_nothing_is_filled_in() -> None:
    after = put_for_all(FILE, ("residential_homes",), "none (Ofsted's list, 3 March 2026)")
    assert isinstance(after, str)
    gone = "residential_homes:\n  # How it is done.\n  how:\n  who:\n"
    assert after == FILE.replace(gone, "residential_homes: none (Ofsted's list, 3 March 2026)\n")
    people = put_for_all(FILE, ("scrutiny", "people"), "none")
    assert isinstance(people, str)
    assert "  people: none\n  # How.\n  does:\n" in people


def test_a_block_in_which_something_is_filled_in_is_not_replaced() -> None:
    assert isinstance(put_for_all(FILE, ("funding",), "none"), Refused)


def test_what_is_answered_is_not_written_over() -> None:
    assert isinstance(put(FILE, ("funding", "year"), "2027-28"), Refused)
    assert isinstance(put_first(FILE, ("funding", "year"), "2027-28"), Refused)


def test_a_key_that_is_not_there_is_refused() -> None:
    assert isinstance(put(FILE, ("funding", "total"), "£1"), Refused)
    assert isinstance(put(FILE, ("chair", "name"), "Robin Sample"), Refused)


def test_a_file_with_the_line_ends_of_windows_keeps_them() -> None:
    text = FILE.replace("\n", "\r\n")
    after = put_first(text, ("area", "local_authorities"), "Exampleshire")
    assert isinstance(after, str)
    after = put_next(after, ("area", "local_authorities"), "Otherton")
    assert isinstance(after, str)
    assert after.replace("\r\n", "") == after.replace("\r\n", "").replace("\n", "")
    assert load_bytes(after.encode(), "x").look(("area", "local_authorities")) == ["Exampleshire", "Otherton"]


def test_the_last_line_of_a_file_may_have_no_end() -> None:
    text = "kind: arrangement\ncustody:"
    one = put_first(text, ("custody",), "HMYOI Exampleton", "name")
    assert one == "kind: arrangement\ncustody:\n  - name: HMYOI Exampleton"
    assert isinstance(one, str)
    assert put_next(one, ("custody",), "HMYOI Otherton") == f"{one}\n  - name: HMYOI Otherton\n"


@pytest.mark.parametrize("answer", ["a\tb", "a\x1b[31mb", "a\u202eb", "a\nkind: x", "a\u2028b", "a\ud800b"])
def test_what_cannot_be_seen_is_refused_and_named(answer: str) -> None:
    refused = put(FILE, NAME, answer)
    assert isinstance(refused, Refused)
    assert refused.sentence.startswith("It holds a character that cannot be seen (U+")


@pytest.mark.parametrize("answer", ["TBC", "to follow", "?", "[name]", "n/a", "~", "null"])
def test_a_placeholder_is_no_answer(answer: str) -> None:
    refused = put(FILE, NAME, answer)
    assert isinstance(refused, Refused)
    assert refused.sentence.startswith("That counts as no answer.")


@pytest.mark.parametrize("answer", ["We reviewed Child A", "Born 3 May 2012", "ZE1 2AB"])
def test_what_could_identify_a_child_does_not_get_into_the_file(answer: str) -> None:
    refused = put(FILE, ("scrutiny", "does"), answer)
    assert isinstance(refused, Refused)
    assert refused.sentence.startswith("That could identify a child (a ")
    assert answer not in refused.sentence


def test_an_answer_that_a_check_could_not_read_there_is_refused() -> None:
    assert isinstance(put(FILE, ("custody",), "HMYOI Exampleton"), Refused)


def test_a_file_that_cannot_be_read_is_not_touched() -> None:
    assert isinstance(put("kind: 'arrangement\npartnership:\n  name:\n", NAME, "x y"), Refused)


PIECES = ": |:| #|- |-|'|\"|{|}|[|]|,|&|*|!|>|%|@|`|\\|none|not stated| (|)|a|1| |?|~|Child A|…|=|<<|---".split("|")
TYPED = st.text(min_size=1) | st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)


@settings(deadline=None)
@given(TYPED, st.sampled_from([NAME, EMAIL, ("scrutiny", "people", 0, "post")]))
@example("a: b", NAME)
@example("a, b: {c}", EMAIL)
@example("' \" \\ #", NAME)
def test_any_answer_comes_back_as_it_was_typed_or_is_refused(typed: str, path: Path) -> None:
    answer = typed.strip()
    after = put(FILE, path, answer) if answer else Refused("")
    if isinstance(after, str):
        assert loaded(after, path) == answer
        assert isinstance(put(after, path, answer), Refused)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_hardly_any_answer_that_can_be_seen_is_refused(typed: str) -> None:
    answer = f"The {typed} group"
    after = put(FILE, NAME, answer)
    assert isinstance(after, str) or "identify a child" in after.sentence
