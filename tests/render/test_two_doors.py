"""Areas that have numbers of their own: each is printed with its areas, and none for all."""

from __future__ import annotations

import re

import pytest
from render.easy_limits import faults, rows_of
from render.easy_plans import EVERYTHING, TWO_DOORS
from render.full.paper_text import text
from tests_day import DAY

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Contents, Section
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.blocked import Blocked
from masa_lint.render.childrens_version.compose import childrens_gaps, compose_childrens_version
from masa_lint.render.easy_read.compose import compose_easy_read
from masa_lint.render.full.compose import compose_full
from masa_lint.render.settings import Look

PACK = load_pack()
_NIGHT = "At night, at weekends and on bank holidays"


def _plan(text: str = TWO_DOORS) -> LoadedDocument:
    document = load_bytes(text.encode(), "plan.yaml")
    assert document.problems == ()
    return document


def _report(plan: LoadedDocument, contacts: str = "") -> LoadedDocument:
    report = f"kind: yearly-report\narrangement: {{file: plan.yaml}}\n{contacts}"
    loaded = load_bytes(report.encode(), "report.yaml")
    object.__setattr__(loaded, "linked", {"other": plan})
    return loaded


def _easy(document: LoadedDocument, *, draft: bool = False) -> Paper:
    made = compose_easy_read(document, PACK, DAY, Look(draft=draft))
    assert isinstance(made, Paper), made
    return made


def _said(paper: Paper, anchor: str) -> list[str]:
    (section,) = (one for one in walk(paper.blocks) if isinstance(one, Section) and one.anchor == anchor)
    return [" ".join(text_of(one.words) for one in row.sentences) for row in rows_of(paper) if row in section.blocks]


def _blocked(text: str) -> list[str]:
    made = compose_easy_read(_plan(text), PACK, DAY, Look())
    assert isinstance(made, Blocked)
    children = compose_childrens_version(_plan(text), PACK, DAY, Look())
    assert isinstance(children, Blocked)
    assert [one.why for one in children.missing] == [one.why for one in made.missing]
    return [one.why for one in made.missing]


def test_the_easy_read_tells_each_area_its_own_numbers_together() -> None:
    assert _said(_easy(_plan()), "worried")[1:-1] == [
        "If you are worried about a child in Exampleshire or Northmere, call 01632 960 110. You do not need to be sure.",
        "In Exampleshire or Northmere, we answer this number Monday to Thursday, 8:30am to 5:30pm. "
        "We also answer it on Friday, 8:30am to 5pm.",
        "In Exampleshire or Northmere, at any other time, call 01632 960 111.",
        "If you are worried about a child in Westhaven, call 01632 960 220. You do not need to be sure.",
        "In Westhaven, we answer this number Monday to Friday, 8am to 6pm.",
        "In Westhaven, at any other time, call 01632 960 221.",
    ]


def test_the_last_page_has_them_too() -> None:
    assert _said(_easy(_plan()), "help")[1:5] == [
        "If you are worried about a child in Exampleshire or Northmere, call 01632 960 110.",
        "In Exampleshire or Northmere, at any other time, call 01632 960 111.",
        "If you are worried about a child in Westhaven, call 01632 960 220.",
        "In Westhaven, at any other time, call 01632 960 221.",
    ]


def test_no_sentence_of_an_easy_version_has_a_number_of_one_area_without_its_name() -> None:
    children = compose_childrens_version(_plan(), PACK, DAY, Look(draft=True))
    assert isinstance(children, Paper)
    for paper in (_easy(_plan()), children):
        said = [text_of(one.words) for row in rows_of(paper) for one in row.sentences]
        with_number = [one for one in said if re.search(r"960 (?:11|22)", one)]
        assert len(with_number) >= 4
        assert [one for one in with_number if "Westhaven" not in one and "Exampleshire or Northmere" not in one] == []
        assert [one for one in with_number if ("960 22" in one) != ("Westhaven" in one)] == []


def test_it_keeps_within_the_limits_of_easy_words() -> None:
    assert faults(_easy(_plan()), _plan()) == []
    children = compose_childrens_version(_plan(), PACK, DAY, Look(draft=True))
    assert isinstance(children, Paper)
    assert faults(children, _plan()) == []


def test_with_many_doors_the_list_of_contents_stands_once_after_them_all() -> None:
    third = "    - for: Thirdham\n      worried_about_a_child: {phone: 01632 960330, hours: 24 hours}\n  for_children:"
    paper = _easy(_plan(TWO_DOORS.replace("  for_children:", third, 1)))
    kinds = [one.kind if isinstance(one, Section) else type(one).__name__ for one in paper.blocks]
    assert sum(isinstance(one, Contents) for one in paper.blocks) == 1
    assert kinds[kinds.index("Contents") - 2 : kinds.index("Contents")] == ["worried", "worried"]
    assert faults(paper, _plan()) == []
    said = [text_of(one.words) for row in rows_of(paper) for one in row.sentences]
    assert "Someone answers the number for Thirdham all day and all night." in said
    assert not any("Thirdham" in one and "at any other time" in one for one in said)


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        pytest.param(
            "Westhaven City Council, Northmere]",
            "Westhaven City Council, Northmere, Thirdham]",
            "no telephone number that anyone can dial for a worry about a child in Thirdham",
            id="an area that no entry is for",
        ),
        pytest.param(
            "phone: 01632 960220, hours", "phone: none, hours", "for a worry about a child in Westhaven", id="no number"
        ),
        pytest.param(
            ', hours: "Monday to Friday, 8am to 6pm"',
            "",
            "does not say when the number for a worry about a child in Westhaven is answered",
            id="no hours",
        ),
        pytest.param(
            "out_of_hours: {phone: 01632 960221}",
            "out_of_hours: not stated",
            "outside those hours in Westhaven",
            id="no number for the night",
        ),
        pytest.param(
            "for: Westhaven City Council", "for: not stated", "for a worry about a child in one of the areas",
            id="nobody says for which area",
        ),
    ],
)  # fmt: skip
def test_where_one_area_lacks_what_the_others_have_neither_easy_version_is_made(
    before: str, after: str, why: str
) -> None:
    assert before in TWO_DOORS
    assert any(why in one for one in _blocked(TWO_DOORS.replace(before, after)))


def test_one_number_for_the_night_is_for_all() -> None:
    nights = ("      out_of_hours: {phone: 01632 960111}\n", "      out_of_hours: {phone: 01632 960221}\n")
    text = TWO_DOORS.replace(nights[0], "").replace(nights[1], "")
    paper = _easy(_plan(text.replace("contacts:\n", "contacts:\n  out_of_hours: {phone: 01632 960009}\n")))
    assert [one for one in _said(paper, "worried") if "any other time" in one] == [
        "At any other time, call 01632 960 009."
    ]


def test_the_full_document_has_them_under_the_names_of_the_areas() -> None:
    told = text(compose_full(_plan(), PACK, DAY, Look()))
    first = told[: told.index("About these arrangements", told.index("If a child is in danger"))]
    north, west = first.index("In Exampleshire and Northmere"), first.index("In Westhaven City Council")
    assert north < first.index("01632 960 110") < first.index("01632 960 111") < west
    assert west < first.index("01632 960 220") < first.index("01632 960 221")
    assert first.count(_NIGHT) == 2


def test_the_number_of_the_front_door_has_the_name_of_its_area_in_the_full_document() -> None:
    told = text(compose_full(_plan(), PACK, DAY, Look()))
    assert "Front door for Westhaven City Council" in told
    one_door = TWO_DOORS.replace("front_door: {phone: 01632 960220}", "front_door: {phone: 01632 960007}")
    assert "Front door for" not in text(compose_full(_plan(one_door), PACK, DAY, Look()))


def test_nothing_is_left_out_of_the_childrens_version_whichever_way_the_numbers_are_given() -> None:
    for given in (TWO_DOORS, EVERYTHING):
        assert childrens_gaps(_plan(given), PACK, DAY) == childrens_gaps(_plan(EVERYTHING), PACK, DAY)


def test_a_number_for_all_beside_them_is_headed_as_being_for_the_other_areas() -> None:
    beside = TWO_DOORS.replace("contacts:\n", "contacts:\n  worried_about_a_child: {phone: 01632 960009}\n")
    told = text(compose_full(_plan(beside), PACK, DAY, Look()))
    assert told.index("In an area without a number of its own") < told.index("01632 960 009")


def test_a_report_without_numbers_has_those_of_the_areas_from_its_plan() -> None:
    report = _report(_plan())
    assert _said(_easy(report, draft=True), "worried") == _said(_easy(_plan()), "worried")
    told = text(compose_full(report, PACK, DAY, Look(draft=True)))
    assert told.index("In Westhaven City Council") < told.index("01632 960 220")
    assert told.count("This contact is from the arrangements that this report is about.") >= 2
