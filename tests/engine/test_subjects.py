"""The places that a rule looks at: each of them once."""

from __future__ import annotations

from asked import load
from tests_day import DAY

from masa_lint.checks.scene import Scene
from masa_lint.engine.subjects import subjects_of
from masa_lint.guidance.read_pack import read_rule
from masa_lint.source.path import path_text

RULE = read_rule(
    {
        "code": "LSP900",
        "name": "each-authority-has-a-lead",
        "requirement": "arr-name-three-safeguarding-partners",
        "at": "safeguarding_partners",
        "each": {"for": ["Exampleshire", "Otherton"]},
        "if_missing": "not_met",
        "check": {"person": "lead"},
        "remedy": "Name the lead",
        "why": "It is asked",
        "tests": [],
    }
)


def asked(partners: str) -> list[str]:
    scene = Scene(load(f"safeguarding_partners: {partners}"), DAY, {}, lambda _: False)
    return [path_text(found.path) for found, _ in subjects_of(RULE, scene)]


def test_an_item_with_two_of_the_values_is_asked_once() -> None:
    assert asked("[{for: [Exampleshire, Otherton]}]") == ["safeguarding_partners[0]"]


def test_every_item_with_one_of_the_values_is_asked() -> None:
    assert asked("[{for: [Otherton]}, {for: [Exampleshire]}]") == [
        "safeguarding_partners[1]",
        "safeguarding_partners[0]",
    ]


def test_a_value_that_no_item_has_is_a_place_of_its_own() -> None:
    assert asked("[{for: [Exampleshire]}]") == ["safeguarding_partners[0]", "safeguarding_partners[1]"]
