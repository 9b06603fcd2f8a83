"""A document as the checks walk it: values, and in their place answers and what could not be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from masa_lint.documents.answers import NOBODY_ANSWERED, Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Unread, answers, look, stated

Documents = Callable[[str], LoadedDocument]

NONE = Answer(AnswerKind.NONE, written="none")
NOT_STATED = Answer(AnswerKind.NOT_STATED, written="not stated")


def test_answers_are_taken_out_and_kept_by_path(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        stage: draft
        custody: none
        chair:
          name: not stated
          post: Head
          until:
        safeguarding_partners:
          - role: police
            lead: TBC
        """)
    assert answers(found.tree) == {
        ("custody",): NONE,
        ("chair", "name"): NOT_STATED,
        ("chair", "until"): NOBODY_ANSWERED,
        ("safeguarding_partners", 0, "lead"): Answer(AnswerKind.MISSING, written="TBC"),
    }
    assert found.problems == ()


def test_the_models_see_stated_values_only(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        custody: none
        chair: {name: not stated, post: Head}
        area:
          local_authorities: [Exampleshire, not stated, Otherton]
        """)
    assert stated(found.tree) == {
        "kind": "arrangement",
        "chair": {"post": "Head"},
        "area": {"local_authorities": ["Exampleshire", "Otherton"]},
    }
    assert found.model.model_dump(exclude_none=True) == stated(found.tree)


def test_the_words_of_a_closed_list_are_written_as_the_format_writes_them(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        stage: Published
        made_up: true
        safeguarding_partners:
          - {role: ICB, votes: TBC}
          - {role: education}
        custody:
          - {name: HMYOI Exampleton, kind: YOI}
        delegates: {functions: [Deliver reviews, make tea, not stated]}
        relevant_agencies: {expectations: {adopted: share information}}
        leads: {act_as_team: Share information}
        funding: {covers: Training}
        """)
    assert stated(found.tree) == {
        "kind": "arrangement",
        "stage": "published",
        "made_up": "yes",
        "safeguarding_partners": [{"role": "integrated_care_board"}, {"role": "education"}],
        "custody": [{"name": "HMYOI Exampleton", "kind": "young_offender_institution"}],
        "delegates": {"functions": {"adopted": ["deliver_reviews", "make tea"]}},
        "relevant_agencies": {"expectations": {"adopted": "share_information"}},
        "leads": {"act_as_team": {"adopted": "Share information"}},
        "funding": {"covers": ["training"]},
    }
    assert look(found.tree, ("safeguarding_partners", 0, "votes")) == Answer(AnswerKind.MISSING, written="TBC")


def test_below_an_answer_stands_the_same_answer(document: Documents) -> None:
    tree = document("""\
        kind: arrangement
        scrutiny: none
        chair: not stated
        """).tree
    assert look(tree, ("scrutiny", "plan", "areas", 0)) == NONE
    assert look(tree, ("chair", "name")) == NOT_STATED


def test_where_nothing_stands_nobody_has_answered(document: Documents) -> None:
    tree = document("""\
        kind: arrangement
        chair: {post: Head}
        area: {local_authorities: [Exampleshire]}
        """).tree
    for path in [
        ("custody",),
        ("chair", "name"),
        ("chair", "post", "below a text"),
        ("area", "local_authorities", 1),
        ("area", "local_authorities", "a key in a list"),
    ]:
        assert look(tree, path) is NOBODY_ANSWERED


def test_below_what_could_not_be_read_nothing_could_be_read(document: Documents) -> None:
    tree = document("kind: arrangement\nleads: yes they do\n").tree
    assert isinstance(look(tree, ("leads", "functions")), Unread)


def test_answers_inside_a_list_leave_the_other_items_their_numbers(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        area:
          local_authorities:
            - not stated
            - Exampleshire
            - TBC
            - Otherton
        """)
    areas = ("area", "local_authorities")
    assert found.look((*areas, 0)) == NOT_STATED
    assert found.look((*areas, 1)) == "Exampleshire"
    assert found.look((*areas, 3)) == "Otherton"
    assert found.span((*areas, 3)).start.line == 7


@pytest.mark.parametrize("text", ["[none]", "none", "\n    - none"])
@pytest.mark.parametrize("key", ["other_boards", "custody", "safeguarding_partners"])
def test_a_list_of_one_answer_is_that_answer(key: str, text: str, document: Documents) -> None:
    assert document(f"kind: arrangement\n{key}: {text}\n").look((key,)) == NONE


def test_a_list_of_texts_with_one_answer_is_that_answer(document: Documents) -> None:
    found = document("kind: arrangement\narea:\n  local_authorities: [not stated]\n")
    assert found.look(("area", "local_authorities")) == NOT_STATED


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("audits: Managers read twelve cases", ("audits", "how")),
        ("thresholds: {document: Managers read twelve cases}", ("thresholds", "document", "title")),
        ("chair: Managers read twelve cases", ("chair", "name")),
        ("leads: {functions: Managers read twelve cases}", ("leads", "functions", "adopted")),
        ("other_boards: [Managers read twelve cases]", ("other_boards", 0, "name")),
        ("relevant_agencies: {agencies: [Managers read twelve cases]}", ("relevant_agencies", "agencies", 0, "name")),
    ],
)
def test_plain_text_stands_for_a_block(text: str, path: tuple[str | int, ...], document: Documents) -> None:
    found = document(f"kind: arrangement\n{text}\n")
    assert found.problems == ()
    assert found.look(path) == "Managers read twelve cases"
    assert found.span(path).start.line == 2


def test_a_list_stands_for_what_is_adopted(document: Documents) -> None:
    found = document("kind: arrangement\nleads:\n  functions: [oversee_learning, not stated]\n")
    assert found.problems == ()
    assert found.look(("leads", "functions", "adopted")) == ["oversee_learning", NOT_STATED]


def test_one_text_stands_for_a_list_of_one(document: Documents) -> None:
    found = document("kind: arrangement\narea: {local_authorities: Exampleshire}\n")
    assert found.problems == ()
    assert found.look(("area", "local_authorities")) == ["Exampleshire"]


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (("audits", "how"), ("audits",)),
        (("thresholds", "document", "title"), ("thresholds", "document")),
        (("leads", "functions", "adopted", 0), ("leads", "functions", 0)),
        (("chair", "name"), ("chair", "name")),
        (("other_boards", 0, "name"), ("other_boards", 0)),
        (("custody", "name"), ("custody", "name")),
        (("meetings", "leads", "how"), ("meetings", "leads", "how")),
    ],
)
def test_a_path_leads_back_to_what_is_written(
    path: tuple[str | int, ...], written: tuple[str | int, ...], document: Documents
) -> None:
    found = document("""\
        kind: arrangement
        audits: Managers read twelve cases
        thresholds: {document: Continuum of need}
        leads: {functions: [oversee_learning]}
        chair: {name: A Person}
        other_boards: [Health and Wellbeing Board]
        custody: none
        """)
    assert found.written(path) == written
