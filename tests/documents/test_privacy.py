"""What could identify a child is found, told with its place, and masked before anything else sees it.

The numbers are made up: 943 476 5919 is the example of the NHS Data Dictionary, 999 numbers are never given to anyone.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.documents import privacy
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.documents.privacy import Search, Sighting, mask, sightings, small_counts
from masa_lint.source.path import Path

Documents = Callable[[str], LoadedDocument]


def told(found: LoadedDocument) -> list[tuple[str, int, int, Path]]:
    """What could identify a child, with line, column and path."""
    return [
        (problem.facts["what"], problem.span.start.line, problem.span.start.column, problem.path)
        for problem in found.problems
        if problem.rule == "could-identify-a-child"
    ]


def seen(text: str) -> list[str]:
    return [one.what for one in sightings(text)]


# What is looked for.


@pytest.mark.parametrize(
    "text",
    ["943 476 5919", "943-476-5919", "9434765919", "NHS number: 943 476 5919.", "943\xa0476\xa05919", "(999 000 0018)"],
)
def test_an_nhs_number_is_known_by_its_check_digit(text: str) -> None:
    assert seen(text) == ["an NHS number"]


@pytest.mark.parametrize(
    "text",
    ["943 476 5918", "9434765910", "01632 960001", "0943 476 5919", "19434765919", "94347659190", "+9434765919", "943 476 591"],
)  # fmt: skip
def test_another_number_is_no_nhs_number(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hazel Birch, aged 14, chairs the panel", ["Hazel Birch, aged 14"]),
        ("Hazel Birch (age 14) and Rowan Alder (age 15)", ["Hazel Birch (age 14", "Rowan Alder (age 15"]),
        ("Hazel Birch aged 9 and Rowan Alder aged 5", ["Hazel Birch aged 9", "Rowan Alder aged 5"]),
        ("by Hazel Birch (14), Willow Ann Lea (5)", ["Hazel Birch (14)", "Willow Ann Lea (5)"]),
        ("Hazel (14) and Ash (13), year 9", ["Hazel (14) and Ash (13)"]),
        ("Zoë O’Neil-Khan, Aged 7", ["Zoë O’Neil-Khan, Aged 7"]),
        ("Hazel S. (14)", ["Hazel S. (14)"]),
        ("Hazel May, aged 14", ["Hazel May, aged 14"]),
        ("JADE SMITH, aged 14", ["JADE SMITH, aged 14"]),
    ],
)
def test_a_name_with_an_age_is_seen(text: str, told: list[str]) -> None:
    found = sightings(text)
    assert {one.what for one in found} == {"a child's name with an age"}
    assert [text[one.start : one.end] for one in found] == told


@pytest.mark.parametrize(
    "text",
    [
        *("Children aged 14", "Young People aged 14 to 18", "Exampleshire Youth aged 14", "Looked After Children (16)"),
        *("Children In Care aged 16", "Care Leavers aged 16 and over", "a child aged 14", "Hazel Birch, aged 14 to 18"),
        *("Year 9", "Ofsted (2014)", "Section (11)", "Children Act (11)", "Panel (12 members)", "Exampleshire (16)"),
        *("Family Hubs (5)", "Early Help (7)", "Exampleshire Youth Forum (15)", "Mental Health (12)", "NHS ICB (14)"),
        *("Exampleton (14) and Otherton (9)", "In Exampleton (9)", "Police (4), Health (12)", "Hazel Birch (3)"),
        *("Hazel Birch, aged 45", "Hazel Birch (18)", "Hazel Birch (14 hours)", "May (4) and June (5), year 9"),
    ],
)
def test_another_number_is_no_age_of_a_named_child(text: str) -> None:
    assert seen(text) == []


def test_a_name_whose_age_stands_in_the_next_line_is_masked() -> None:
    found = load_bytes(
        b"kind: arrangement\nvoice:\n  children: >-\n    Hazel\n    Birch, aged\n    14, chairs it\n", "plan.yaml"
    )
    assert [what for what, *_ in told(found)] == ["a child's name with an age"]
    assert found.text_at("voice", "children", "how") == "█████ █████, ████ ██, chairs it"


def test_a_number_to_call_that_lost_its_0_is_no_nhs_number() -> None:
    contact = "kind: arrangement\ncontacts:\n  out_of_hours: {{{}: {}}}\n"

    def masked(key: str, number: str) -> bool:
        return bool(told(load_bytes(contact.format(key, number).encode(), "plan.yaml")))

    assert not masked("phone", "1632960001")
    assert masked("hours", "1632960001")
    assert masked("phone", "943 476 5919")
    assert masked("phone", "7000000007")


@pytest.mark.parametrize("text", ["A123456789012", "Z99912345678X", "UPN A123456789012."])
def test_a_unique_pupil_number_is_seen(text: str) -> None:
    assert seen(text) == ["a unique pupil number"]


@pytest.mark.parametrize("text", ["I123456789012", "A12345678901", "A1234567890123", "XA123456789012"])
def test_another_code_is_no_unique_pupil_number(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "born on 1 May 2010",
            "Born 12/03/2010",
            "born May 2010",
            "DOB 12/03/2010",
            "DoB: 12.3.10",
            "D.O.B. 1 May 2010",
        ),
        *("dob:12/03/2010", "date of birth: 1 May 2010", "Date Of Birth – 1 May 2010", "DATE OF BIRTH 01/05/2010"),
    ],
)
def test_a_date_of_birth_is_seen(text: str) -> None:
    assert seen(text) == ["a date of birth"]


@pytest.mark.parametrize(
    "text", ["born in the county", "newborn 12 weeks", "1 May 2010", "dates of birth are checked", "Osborn 1 May 2010"]
)
def test_another_date_is_no_date_of_birth(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *("Child A", "the review of Child A.", "Child B1", "Baby C", "Sibling D", "Young Person E", "Young person E"),
        *("Girl F", "Boy G", "Family H", "Child A's mother", "Child A’s mother", "Child\xa0A", "“Child A”"),
        *("a child A", "young person B1", "the mother of child b", "girl c’s school", "family D was seen"),
        *("child a's mother", "a review of child a.", "what child a, who was 7, said", "Child b"),
    ],
)
def test_a_child_named_by_a_letter_is_seen(text: str) -> None:
    assert seen(text) == ["a child named by a letter"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Child Friendly",
            "Family Hubs",
            "Child and Family",
            "every child a voice",
            "GrandChild A",
            "Child AB",
            "Child Q12",
        ),
        *("Family A&E", "Child protection", "Young Persons Group", "Child. A plan", "Children A to Z", "Family Court"),
        *(
            "a child a day",
            "each child a plan",
            "a child\n",
            "the child I know",
            "a family A to Z",
            "a family C of E school",
        ),
        *(
            "the child s home",
            "child v adult",
            "a child e.g. one in care",
            "child i.e. a person",
            "family c/o the team",
        ),
        *("child t-shirts", "a family b&b", "a child u5", "a child y6", "grandchild b", "child-b"),
    ],
)
def test_other_words_name_no_child(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "aged 7 in Exampleton",
            "Aged 14, from Exampleton",
            "(age 7) from Exampleton",
            "a girl of age 9 near Otherton",
        ),
        *("a 7-year-old at the Exampleton school", "a 7 year old, in March", "3-month-old in Exampleton"),
        *("aged 15 when he died in June", "a 15 years old boy, seen in the Otherton clinic"),
    ],
)
def test_an_age_with_a_place_or_a_month_is_seen(text: str) -> None:
    assert seen(text) == ["an age with a place or a month"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "aged 5 to 7 in Exampleton",
            "aged 16-18 in Exampleton",
            "aged 16 – 18 in Exampleton",
            "aged 16 and over in May",
        ),
        *("aged 7", "aged 7. In Exampleton", "children aged 0 or 1 in May", "managed 7 in Exampleton", "page 7 in May"),
        *("the 7-year plan for Exampleton", "aged 7 in the area"),
    ],
)
def test_a_range_of_ages_or_an_age_alone_is_not(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "count", ["1 child", "4 children", "two children", "Three young people", "four babies", "2 infants"]
)
def test_a_count_of_children_below_5_is_seen(count: str) -> None:
    assert [one.what for one in small_counts(f"There were {count} in the review")] == ["a count of children below 5"]


@pytest.mark.parametrize(
    "count",
    [
        "5 children",
        "14 children",
        "0 children",
        "one child",
        "two boards",
        "3 children's homes",
        "four children’s centres",
    ],
)
def test_another_count_is_not(count: str) -> None:
    assert small_counts(f"There are {count} here") == []


# What becomes of it in a document.


def test_it_is_told_at_its_place_and_masked_in_tree_text_and_lines(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        practice_reviews:
          learning:
            how: "After Child A we changed it"  # Child B
        """)
    assert told(found) == [
        ("a child named by a letter", 4, 17, ("practice_reviews", "learning", "how")),
        ("a child named by a letter", 4, 43, ()),
    ]
    assert found.text_at("practice_reviews", "learning", "how") == "After █████ █ we changed it"
    assert found.lines[3] == '    how: "After █████ █ we changed it"  # █████ █'
    assert "Child" not in found.text
    assert not any(problem.fatal for problem in found.problems)


@pytest.mark.parametrize(
    ("line", "masked"),
    [
        pytest.param('  name: "born on 1 May 2010"', '  name: "████ ██ █ ███ ████"', id="closing quotation mark"),
        pytest.param("  name: 'DOB: 12/03/2010'", "  name: '███: ██/██/████'", id="closing apostrophe"),
        pytest.param("  name: [born 12/03/2010]", "  name: [████ ██/██/████]", id="closing bracket"),
        pytest.param("  dob: 12/03/2010", "  ███: ██/██/████", id="as a key of its own"),
        pytest.param("  Child A: 943 476 5919", "  █████ █: ███ ███ ████", id="key and value"),
    ],
)
def test_a_mask_leaves_the_rest_of_the_file_readable(line: str, masked: str, document: Documents) -> None:
    found = document(f"kind: arrangement\npartnership:\n{line}\n  website: not stated\nstage: draft\n")
    assert found.lines[2] == masked
    assert found.text_at("stage") == "draft"
    assert told(found)
    assert not any(problem.fatal for problem in found.problems)


def test_a_mask_moves_no_line_and_no_column(document: Documents) -> None:
    before = "kind: arrangement\naudits: {how: We learned from A Person and Baby B 😀, who: The group}\nstage: draft\n"
    found = document(before)
    assert [len(line) for line in found.lines] == [len(line) for line in before.split("\n")]
    assert found.span(("audits", "who")).start.column == before.split("\n")[1].index("The group") + 1
    assert found.span(("stage",)).start.line == 3


@pytest.mark.parametrize(
    ("text", "lines", "value"),
    [
        pytest.param(
            "how: We learned from Child\n    A and others",
            ["  how: We learned from █████", "    █ and others"],
            "We learned from █████ █ and others",
            id="plain text",
        ),
        pytest.param(
            'how: "He was born on\n    1 May 2010"',
            ['  how: "He was ████ ██', '    █ ███ ████"'],
            "He was ████ ██ █ ███ ████",
            id="in quotation marks",
        ),
        pytest.param(
            "how: |\n    Number 943 476\n    5919 of the boy",
            ["  how: |", "    Number ███ ███", "    ████ of the boy"],
            "Number ███ ███\n████ of the boy",
            id="a block of text",
        ),
    ],
)
def test_what_stands_on_two_lines_is_seen_and_masked(
    text: str, lines: list[str], value: str, document: Documents
) -> None:
    found = document(f"kind: arrangement\naudits:\n  {text}\nstage: draft\n")
    assert [path for *_, path in told(found)] == [("audits", "how")]
    assert found.lines[2:-2] == lines
    assert found.text_at("audits", "how") == value
    assert found.text_at("stage") == "draft"


def test_two_lines_that_are_no_one_value_are_not_put_together(document: Documents) -> None:
    assert document("kind: arrangement\naudits:\n  who: The Family\n  how: A group\n").problems == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_line_is_right_whatever_ends_the_lines(line_end: str) -> None:
    text = line_end.join(["kind: arrangement", "audits:", "  how: Child A was heard", ""])
    found = load_bytes(text.encode(), "plan.yaml")
    assert told(found) == [("a child named by a letter", 3, 8, ("audits", "how"))]
    assert found.text_at("audits", "how") == "█████ █ was heard"


def test_a_full_postcode_is_masked_but_for_that_of_an_office(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        partnership:
          name: The family at EX1 1AA
          address: |
            Civic Centre, Exampleton
            EX2 2BB
        chair:
          post: Head, EX11AA
        """)
    assert told(found) == [
        ("a full postcode", 3, 23, ("partnership", "name")),
        ("a full postcode", 8, 15, ("chair", "post")),
    ]
    assert found.text_at("partnership", "name") == "The family at ███ ███"
    assert found.text_at("partnership", "address").endswith("EX2 2BB")


@pytest.mark.parametrize("text", ["ex1 1aa", "Ex1 1Aa", "sw1a 2bb", "at m2 3dd."])
def test_a_postcode_in_small_letters_is_masked(text: str, document: Documents) -> None:
    assert [what for what, *_ in told(document(f"kind: arrangement\nstage: {text}\n"))] == ["a full postcode"]


@pytest.mark.parametrize(
    "text", ["ex11aa", "s47 2nd", "s11 1st", "zz1 1aa", "v2 3pp", "a1 2bb", "e1 2km", "evidence b77c4bd", "ex1  1aa"]
)
def test_what_only_looks_like_one_in_small_letters_is_not(text: str, document: Documents) -> None:
    assert told(document(f"kind: arrangement\nstage: {text}\n")) == []


@pytest.mark.parametrize("text", ["EX1", "1AA", "Grade B2 2CC", "EX1 1AAB", "AEX1 1AA", "version V2 1st"])
def test_part_of_a_postcode_is_not_masked(text: str, document: Documents) -> None:
    assert told(document(f"kind: arrangement\nstage: {text}\n")) == []


def test_it_is_masked_in_a_file_that_cannot_be_read(document: Documents) -> None:
    found = document("kind: arrangement\nhow: After Child A: we changed it\n")
    assert [problem.rule for problem in found.problems] == ["colon-in-a-sentence", "could-identify-a-child"]
    assert found.lines[1] == "how: After █████ █: we changed it"


def test_every_one_of_many_is_masked_though_not_every_one_is_told(document: Documents) -> None:
    found = document(
        "kind: arrangement\naudits:\n  how: We spoke of " + "Child A, Child\n    B, " * 200 + "and others\n"
    )
    assert 0 < len(told(found)) < 400
    assert "Child" not in found.text
    assert "Child" not in found.text_at("audits", "how")


def test_what_is_told_of_a_key_is_masked_too(document: Documents) -> None:
    found = document("kind: arrangement\nchair:\n  Child A: B\nleads: {who: A, Child C}\n")
    facts = " ".join(value for problem in found.problems for value in problem.facts.values())
    assert "█████ █" in facts
    assert "Child" not in facts


def test_a_small_count_is_told_and_stays_as_written(document: Documents) -> None:
    found = document("kind: arrangement\npractice_reviews:\n  learning: It was about three children in one year\n")
    (problem,) = found.problems
    assert (problem.rule, problem.path) == ("small-count-of-children", ("practice_reviews", "learning"))
    assert (problem.span.start.line, problem.span.start.column, problem.span.end.column) == (3, 26, 40)
    assert "three children" in found.text


@given(st.text(alphabet="aB1 .:'\"[]\n\r\\é😀"), st.integers(0, 30), st.integers(0, 30))
def test_a_mask_hides_letters_and_digits_one_by_one(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    masked = mask(text, [Sighting("", start, end)])
    assert len(masked) == len(text)
    assert masked[:start] + masked[end:] == text[:start] + text[end:]
    assert not any(letter.isalnum() for letter in masked[start:end])


_FRAGMENTS = (
    *(
        "943 476 5919",
        "9434765919",
        "A123456789012",
        "EX1 1AA",
        "EX11AA",
        "ex1 1aa",
        "Child",
        "child",
        "Family",
        "A",
        "B1",
        "s",
        "a",
        "b",
    ),
    *("born", "D.O.B.", "dob", "date of birth", "on", "1 May 2010", "12/03/2010", "aged", "age 7", "17", "-year-old"),
    *("in Exampleton", "from the", "March", "2", "three", "children", "young", "people", "babies", "’s", "'", ".", "&"),
    *(" ", " ", " ", "  ", "\n", "\n    ", "\xa0", "-", ",", "é", "٣", "\u2003", "_", "+", "█"),
)


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=14).map("".join))
def test_the_quick_search_finds_what_a_slow_one_finds(text: str) -> None:
    plain = text.replace("\xa0", " ")
    slow = {
        (looked.what, *match.span())
        for looked in (*privacy._FOR, privacy._POSTCODES, privacy._COUNTS)
        for match in re.finditer(looked.pattern, plain)
        if not (plain[: match.start()][-1:].isalnum() or plain[: match.start()].endswith(("+", "_")))
        if looked.proves(match[0])
    }
    search = Search(text)
    quick = {
        (one.what, one.start, one.end) for one in (*search.sightings(), *search.postcodes(), *search.small_counts())
    }
    assert quick == slow


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=14).map("".join))
def test_what_goes_on_in_the_next_line_leaves_a_hint_unproven(text: str) -> None:
    search = Search(text)
    seen = [*search.sightings(), *search.postcodes()]
    assert search.unproven or not privacy.across_lines(mask(text, seen), office=False)
