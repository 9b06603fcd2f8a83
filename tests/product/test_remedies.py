"""What a remedy gives to paste shows where a fact belongs, and never passes for the fact itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import yaml
from tests_day import DAY

from masa_lint.documents.answers import read_answer
from masa_lint.documents.catalogue import Catalogue, Key
from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.documents.load import load_bytes
from masa_lint.documents.validate import catalogue_of
from masa_lint.engine.assess import assess_document
from masa_lint.engine.outcome import Outcome, Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.locate import schemas_folder
from masa_lint.guidance.rule import Rule, RuleTest
from masa_lint.source.path import Path

PACK = load_pack()
CATALOGUES = {kind: catalogue_of(kind) for kind in READABLE_KINDS}
SCHEMAS = {
    kind: json.loads((schemas_folder() / f"{kind}.schema.json").read_text(encoding="utf-8")) for kind in READABLE_KINDS
}
PLACEHOLDERS = ("FILL IN", "not stated")
PASTED = [rule for rule in PACK.rules if rule.paste]
_OPEN = {Status.NOT_MET, Status.NEEDS_REVIEW}


def _read(text: str) -> Any:
    return yaml.load(text, yaml.BaseLoader)


def _kind(rule: Rule) -> str:
    return PACK.kinds_of(rule)[0]


def _pasted(document: Any, lines: Any, catalogue: Catalogue, path: Path = ()) -> Any:
    """A document with lines pasted in from the top, as its author would: what is stated stays."""
    stated = not isinstance(document, str) or read_answer(document) is None
    if isinstance(lines, dict) and isinstance(document, str) and stated:
        key = catalogue.key(path)
        document = {catalogue.blocks[key.holds].shorthand: document} if key else document
    if isinstance(lines, dict) and isinstance(document, dict):
        merged = {key: _pasted(document.get(key, ""), value, catalogue, (*path, key)) for key, value in lines.items()}
        return {**document, **merged}
    if isinstance(lines, list) and isinstance(document, list):
        items = list(document)
        for line in lines:
            wanted = _tells(line)
            places = [place for place, item in enumerate(items) if not wanted or wanted & _tells(item)]
            there = {word for place in places for word in _tells(items[place])}
            for place in places:
                items[place] = _pasted(items[place], line, catalogue, path)
            items += [] if places and wanted <= there else [line]
        return items
    return document if stated else lines


def _tells(item: Any) -> set[str]:
    """The role, the settings, the voices or the body an item of a list is about; nothing where items are alike."""
    value = next((item[key] for key in ("role", "covers", "from", "to") if isinstance(item, dict) and key in item), ())
    if isinstance(value, str):
        return {value} if "from" not in item else set()
    return set(value)


def _outcomes(rule: Rule, test: RuleTest, document: Any) -> tuple[Outcome, ...]:
    text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
    loaded = load_bytes(text.encode(), "plan.yaml")
    assert loaded.problems == ()
    day = date.fromisoformat(test.as_of) if test.as_of else DAY
    return assess_document(loaded, PACK, day, (rule,)).outcomes


def _lacks(rule: Rule, test: RuleTest) -> bool:
    """True where a test shows something that is not there."""
    outcomes = _outcomes(rule, test, _read(test.document))
    return any(outcome.lacking for outcome in outcomes if outcome.status is Status.NOT_MET)


GAPS = [(rule, test) for rule in PASTED for test in rule.tests if test.expect == "not_met" and _lacks(rule, test)]
_IDS = [f"{rule.code}: {test.name}" for rule, test in GAPS]


def test_nearly_every_rule_that_gives_something_to_paste_has_a_test_with_a_gap() -> None:
    assert len(GAPS) > 150
    assert len({rule.code for rule, _ in GAPS}) > len(PASTED) - 5


@pytest.mark.parametrize(("rule", "test"), GAPS, ids=_IDS)
def test_what_is_pasted_and_not_filled_in_is_never_met(rule: Rule, test: RuleTest) -> None:
    document = _pasted(_read(test.document), _read(rule.paste), CATALOGUES[_kind(rule)])
    outcomes = _outcomes(rule, test, document)
    assert {outcome.status for outcome in outcomes} & _OPEN


@pytest.mark.parametrize(("rule", "test"), GAPS, ids=_IDS)
def test_what_is_pasted_and_filled_in_leaves_no_gap(rule: Rule, test: RuleTest) -> None:
    filled = _filled(_read(rule.paste), SCHEMAS[_kind(rule)], SCHEMAS[_kind(rule)])
    outcomes = _outcomes(rule, test, _pasted(_read(test.document), filled, CATALOGUES[_kind(rule)]))
    assert [outcome.lacking for outcome in outcomes if outcome.status is Status.NOT_MET and outcome.lacking] == []


def _filled(lines: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Any:
    """Pasted lines with the examples of the published schema in place of FILL IN."""
    if lines == "FILL IN":
        example = schema.get("examples", ["Something that the plan states"])[0]
        return "Ash Oak" if example == "not stated" else example
    for option in schema.get("anyOf", [schema]):
        inner = whole["definitions"][option["$ref"].rpartition("/")[2]] if "$ref" in option else option
        if isinstance(lines, dict) and "properties" in inner:
            return {key: _filled(value, inner["properties"][key], whole) for key, value in lines.items()}
        if isinstance(lines, list) and "items" in inner:
            return [_filled(item, inner["items"], whole) for item in lines]
    return lines


def _values(lines: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(lines, dict):
        for key, value in lines.items():
            yield from _values(value, (*path, key))
    elif isinstance(lines, list):
        for item in lines:
            yield from _values(item, path)
    else:
        yield path, lines


def _is_closed_word(key: Key | None, value: str) -> bool:
    return key is not None and value in key.words


@pytest.mark.parametrize("rule", PASTED, ids=[rule.code for rule in PASTED])
def test_what_is_to_be_pasted_holds_no_made_up_value(rule: Rule) -> None:
    values = list(_values(_read(rule.paste)))
    assert values
    made_up = [
        (path, value)
        for path, value in values
        if value not in PLACEHOLDERS and not _is_closed_word(CATALOGUES[_kind(rule)].key(path), value)
    ]
    assert made_up == []


_VALUES = re.compile(r"https?://|www\.|\S@\S|£ ?\d|\d{5}|\b\d{1,2} [A-Z][a-z]+ \d{4}\b")


@pytest.mark.parametrize("rule", PACK.all_rules, ids=[rule.code for rule in PACK.all_rules])
def test_a_remedy_gives_no_address_number_sum_or_date(rule: Any) -> None:
    assert rule.remedy
    assert _VALUES.findall(rule.remedy) == []
