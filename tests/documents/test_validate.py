"""The models and their compiled form refuse the same, whichever of the two a check uses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import SchemaValidator

from masa_lint.documents import validate
from masa_lint.documents.arrangement import Arrangement
from masa_lint.documents.compiled import plain_core_schema
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Stated, build_tree, stated
from masa_lint.documents.validate import UNKNOWN_KEY, WRONG_SHAPE, Refusal, catalogue_of, refusals
from masa_lint.source.yaml_text import Data, YamlText, read_yaml

Arrangement.model_rebuild()
MODELS = Arrangement.__pydantic_validator__
COMPILED = SchemaValidator(plain_core_schema("arrangement"))  # type: ignore[arg-type]


def refused_by(validator: object, values: Stated) -> list[Refusal]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(validate, "_validator", lambda _: validator)
        return refusals("arrangement", values)


def agreed(values: Stated) -> list[Refusal]:
    """What both refuse, in the same order."""
    found = refused_by(MODELS, values)
    assert refused_by(COMPILED, values) == found
    return found


def values_of(text: str) -> Stated:
    read = read_yaml(text)
    assert isinstance(read, YamlText)
    built = build_tree(read.data, catalogue_of("arrangement"))
    values = stated(built.tree)
    assert values is not None
    return values


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("kind: arrangement", []),
        ("stage: some other word", []),
        ("chair: A Person", []),
        ("audits: {how: Managers read cases, frequency: now and then}", []),
        ("leads: {functions: adopted}", []),
        ("leads: {functions: [a, b]}", []),
        ("safeguarding_partners: [{for: [Exampleshire]}, {role: police}]", []),
        ("custody: [{name: A, restraint_review: {reported_to: [youth_justice_board]}}]", []),
        ("zebra: a", [Refusal(("zebra",), UNKNOWN_KEY)]),
        ("safeguarding_partners: [{for_: [A]}]", [Refusal(("safeguarding_partners", 0, "for_"), UNKNOWN_KEY)]),
        ("chair: {lead: {name: A}}", [Refusal(("chair", "lead"), UNKNOWN_KEY)]),
        ("stage: {a: b}", [Refusal(("stage",), WRONG_SHAPE)]),
        ("leads: {functions: {adopted: {a: b}}}", [Refusal(("leads", "functions", "adopted"), WRONG_SHAPE)]),
        ("leads: {functions: {adopted: {str: b}}}", [Refusal(("leads", "functions", "adopted"), WRONG_SHAPE)]),
        ("leads: {functions: [a, {b: c}]}", [Refusal(("leads", "functions", "adopted", 1), WRONG_SHAPE)]),
        ("leads: {str: a}", [Refusal(("leads", "str"), UNKNOWN_KEY)]),
        ("custody: {name: A}", [Refusal(("custody",), WRONG_SHAPE)]),
        (
            "area: {local_authorities: [[a], b, {c: d}], zebra: e}",
            [
                Refusal(("area", "local_authorities", 0), WRONG_SHAPE),
                Refusal(("area", "local_authorities", 2), WRONG_SHAPE),
                Refusal(("area", "zebra"), UNKNOWN_KEY),
            ],
        ),
    ],
)
def test_models_and_compiled_form_refuse_the_same(text: str, refused: list[Refusal]) -> None:
    assert agreed(values_of(text)) == refused


KEYS = sorted(catalogue_of("arrangement").all_keys)
NAMES = st.sampled_from([*KEYS, "zebra", "for_", "str", "list[str]", ""])
TEXTS = st.sampled_from(["a", "none", "not stated", "TBC", "", "adopted", "31 March 2026"])
DATA: st.SearchStrategy[Data] = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYS), DATA, max_size=6))
def test_models_and_compiled_form_refuse_the_same_of_any_document(data: dict[str, Data]) -> None:
    built = build_tree(data, catalogue_of("arrangement"))
    assert built.fits is (agreed(stated(built.tree) or {}) == [])


PLAN = """\
kind: arrangement
safeguarding_partners:
  - {role: police, organisation: Exampleshire Police, for: [Exampleshire], lead: {name: A Person, post: Head}}
  - {role: local_authority, delegate: B Person, signed: {name: A Person, date: 3 March 2026}}
leads: {authority: [speak_with_authority], functions: adopted, source: {page: "3"}}
custody: [{name: A place, restraint_review: {who: A group, reported_to: [youth_justice_board], document: Minutes}}]
scrutiny: {people: [A Person], plan: {areas: [Early help], document: {title: Plan, until: 2026-27}}}
exceptions: [{rule: FND003, accepted_by: {meeting: Leads, minute: "7.2"}}]
"""


def places(data: Data, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(inner for step, item in steps for inner in places(item, (*path, step)))]


def put(data: Data, path: tuple[str | int, ...], new: Data) -> Data:
    """A copy of the data with something else at a path."""
    if not path:
        return new
    copy = dict(data) if isinstance(data, dict) else list(data)
    copy[path[0]] = put(data[path[0]], path[1:], new)  # type: ignore[index,call-overload]
    return copy


@given(st.data())
def test_models_and_compiled_form_refuse_the_same_of_a_plan_with_faults(draw: st.DataObject) -> None:
    read = read_yaml(PLAN)
    assert isinstance(read, YamlText)
    data = read.data
    for _ in range(draw.draw(st.integers(1, 4))):
        path = draw.draw(st.sampled_from(places(data)[1:]))
        data = put(data, path, draw.draw(DATA))
        if not places(data)[1:]:
            break
    assert isinstance(data, dict)
    built = build_tree(data, catalogue_of("arrangement"))
    assert built.fits is (agreed(stated(built.tree) or {}) == [])


def test_a_plan_without_faults_is_not_refused(document: Callable[[str], LoadedDocument]) -> None:
    assert agreed(values_of(PLAN)) == []
    assert document(PLAN).problems == ()
