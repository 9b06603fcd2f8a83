"""`sarif`: valid by its schema and by its makers' validator, and true to what was found."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from reporters.hostile import MET, NAME, TEXT, Reported, news_of, reported, run_of
from reporters.sarif_tool import sarif_schema, validated

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.select import Selection
from masa_lint.guidance.pack import LeftOut
from masa_lint.reporters.sarif_report import SarifReporter
from masa_lint.reporters.sarif_rules import HOME
from masa_lint.source.lines import split_lines

Json = dict[str, Any]


def sarif(given: Reported) -> Json:
    (run,) = json.loads(given.by(SarifReporter()))["runs"]
    assert isinstance(run, dict)
    return run


def results(given: Reported, code: str) -> list[Json]:
    return [one for one in sarif(given)["results"] if one["ruleId"] == code]


def region(result: Json) -> Json:
    (location,) = result["locations"]
    found: Json = location["physicalLocation"]["region"]
    return found


@pytest.mark.parametrize("documents", ["hostile", "none", "clean"])
def test_its_schema_and_its_makers_validator_have_nothing_against_it(
    hostile: Reported, documents: str, tmp_path: Path
) -> None:
    run = run_of("TRN001")
    given = {"hostile": hostile, "none": reported(run), "clean": reported(run, ("plan.yaml", MET))}[documents]
    output = given.by(SarifReporter())
    jsonschema.validators.validator_for(sarif_schema())(sarif_schema()).validate(json.loads(output))
    assert validated(output, tmp_path) == []


def test_every_rule_is_described_and_results_point_at_theirs(hostile: Reported) -> None:
    run = sarif(hostile)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in hostile.run.pack.all_rules]
    assert [rule["id"] for rule in rules if re.search(r"To mend it: .*\{\w+\}", rule["help"]["text"])] == []
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    assert run["invocations"][0]["ruleConfigurationOverrides"] == []


def test_a_rule_that_ran_for_no_document_is_described_and_marked_as_turned_off() -> None:
    two = reported(run_of("TRN"), ("a.yaml", MET))
    other = reported(run_of("PUB"), ("b.yaml", MET))
    fragments = [*two.fragments(SarifReporter()), *other.fragments(SarifReporter())]
    (run,) = json.loads("".join(SarifReporter().assemble(fragments, two.run)))["runs"]
    rules = run["tool"]["driver"]["rules"]
    off = run["invocations"][0]["ruleConfigurationOverrides"]
    assert all(rules[one["descriptor"]["index"]]["id"] == one["descriptor"]["id"] for one in off)
    assert {one["configuration"]["enabled"] for one in off} == {False}
    ran = {rule["id"] for rule in rules} - {one["descriptor"]["id"] for one in off}
    assert {code[:3] for code in ran} == {"TRN", "PUB", "DOC"}
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])


def test_what_was_left_out_stands_with_its_reason() -> None:
    run = replace(
        run_of(), selection=Selection((), ("TRN",)), left_out=(LeftOut("TRN", "Covered by the county's own audit"),)
    )
    (document,) = sarif(reported(run, ("plan.yaml", MET)))["artifacts"]
    assert document["properties"]["left_out"] == {"TRN001": "Covered by the county's own audit"}


def test_a_rule_says_what_github_shows_of_it(hostile: Reported) -> None:
    for rule in sarif(hostile)["tool"]["driver"]["rules"]:
        assert rule["name"][0].isupper()
        assert "-" not in rule["name"]
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert rule["help"]["text"]
        assert rule["help"]["markdown"]
        assert rule["helpUri"] == f"{HOME}rules/{rule['id']}"
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
        assert rule["properties"]["problem.severity"] in ("error", "warning", "recommendation")
        assert "security-severity" not in rule["properties"]
        assert len(rule["properties"]["tags"]) <= 10


def test_the_guidance_is_a_taxonomy_that_every_rule_leads_to(hostile: Reported) -> None:
    run = sarif(hostile)
    (guidance,) = run["taxonomies"]
    checked = [one.id for one in hostile.run.pack.requirements if one.checked]
    assert [taxon["id"] for taxon in guidance["taxa"]] == checked
    assert run["tool"]["driver"]["supportedTaxonomies"] == [{"name": guidance["name"], "index": 0}]
    for rule in run["tool"]["driver"]["rules"]:
        for one in rule.get("relationships", []):
            assert guidance["taxa"][one["target"]["index"]]["id"] == one["target"]["id"]
        assert rule["id"].startswith("DOC") or rule["relationships"]


def test_only_what_is_open_is_a_result_and_kind_and_level_agree(hostile: Reported) -> None:
    found = sarif(hostile)["results"]
    assert {(one["kind"], one["level"]) for one in found} == {
        ("fail", "error"),
        ("fail", "warning"),
        ("fail", "note"),
        ("review", "none"),
    }
    assert not results(hostile, "AGY001")[1:]
    assert {
        unquote(one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        for one in results(hostile, "AGY001")
    } == {"stopped.yaml"}
    assert {one["level"] for one in results(hostile, "THR001")} == {"error"}
    assert {one["level"] for one in results(hostile, "LSP050")} == {"note"}


def test_the_first_sentence_names_the_requirement_and_what_came_of_it(hostile: Reported) -> None:
    (first, *_) = results(hostile, "THR001")
    assert first["message"]["text"].startswith("How need is identified and met: not met on paper. ")
    (asked,) = [one for one in results(hostile, "LSP003") if one["kind"] == "review"]
    assert ": for a person to decide. " in asked["message"]["text"]


def test_a_region_holds_the_text_that_it_shows_counted_in_code_points(hostile: Reported) -> None:
    run = sarif(hostile)
    assert run["columnKind"] == "unicodeCodePoints"
    (asked,) = [one for one in results(hostile, "LSP003") if one["kind"] == "review"]
    line = split_lines(TEXT)[region(asked)["startLine"] - 1]
    found = region(asked)
    assert line[found["startColumn"] - 1 : found["endColumn"] - 1] == "\"=cmd|' /C calc'!A0\""
    assert found["snippet"]["text"] == "\"=cmd|' /C calc'!A0\""
    for one in run["results"]:
        assert {"startLine", "startColumn", "endLine", "endColumn"} <= set(region(one))


def test_a_region_of_several_lines_is_shown_and_a_long_one_cut() -> None:
    role = "".join(f"      ward {number}\n" for number in range(100))
    text = f"kind: arrangement\nsafeguarding_partners:\n  - role: |\n{role}    votes: yes\n"
    (one,) = results(reported(run_of("LSP050"), ("plan.yaml", text)), "LSP050")
    assert (region(one)["startLine"], region(one)["endLine"]) == (3, 104)
    assert region(one)["snippet"]["text"].startswith("|\n      ward 0\n      ward 1\n")
    assert len(region(one)["snippet"]["text"]) == 400


def test_the_path_stands_as_a_json_pointer_and_the_file_percent_encoded(hostile: Reported) -> None:
    unknown = [one for one in results(hostile, "DOC025") if "a/b" in one["message"]["text"]]
    (location,) = unknown[0]["locations"]
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "/a~1b~0c"
    artifact = location["physicalLocation"]["artifactLocation"]
    assert artifact["uriBaseId"] == "SRCROOT"
    assert artifact["uri"].isascii()
    assert ":" not in artifact["uri"]
    assert unquote(artifact["uri"]) == NAME
    (vote,) = [one for one in results(hostile, "LSP051") if region(one)["startLine"] == 14]
    assert vote["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "/safeguarding_partners/0/votes"


def test_what_a_finding_disagrees_with_is_linked_from_its_message(hostile: Reported) -> None:
    (one,) = results(hostile, "FND050")
    assert one["message"]["text"].endswith("Compare [line 25](1), [line 26](2).")
    lines = [place["physicalLocation"]["region"]["startLine"] for place in one["relatedLocations"]]
    assert lines == [25, 26]


def test_one_rule_on_one_line_is_one_result_that_tells_all() -> None:
    text = "kind: arrangement\nsafeguarding_partners: [{role: ward, votes: yes}, {role: school, votes: yes}]\n"
    (one,) = results(reported(run_of("LSP050"), ("plan.yaml", text)), "LSP050")
    assert "Ward" in one["message"]["text"]
    assert "School" in one["message"]["text"]
    names = [name["fullyQualifiedName"] for name in one["locations"][0]["logicalLocations"]]
    assert names == ["/safeguarding_partners/0/role", "/safeguarding_partners/1/role"]
    assert len(one["properties"]["fingerprints"]) == 2


def test_lines_put_in_above_change_no_fingerprint_and_no_two_results_share_theirs() -> None:
    run = run_of()
    moved = TEXT.replace("kind: arrangement\n", "# A line.\n" * 10 + "kind: arrangement\n", 1)
    before, after = (sarif(reported(run, (NAME, text)))["results"] for text in (TEXT, moved))
    assert [one["partialFingerprints"] for one in before] == [one["partialFingerprints"] for one in after]
    assert region(before[-1])["startLine"] + 10 == region(after[-1])["startLine"]
    own = [one["partialFingerprints"]["masaLint/v1"] for one in before]
    githubs = [(one["ruleId"], one["partialFingerprints"]["primaryLocationLineHash"]) for one in before]
    assert len(set(own)) == len(set(githubs)) == len(before)


def test_a_document_puts_no_link_into_a_message(hostile: Reported) -> None:
    texts = [one["message"]["text"] for one in sarif(hostile)["results"]]
    assert any("[click] (https://evil.example)" in text for text in texts)
    assert not any("](http" in text for text in texts)
    assert not set(json.dumps(sarif(hostile), ensure_ascii=False)) & set("\x07\x1b\u202e")


def test_a_whole_run_says_so_and_lists_every_document() -> None:
    run = sarif(reported(run_of("TRN001"), ("a.yaml", MET), ("b.yaml", MET)))
    assert run["invocations"][0]["executionSuccessful"]
    assert run["invocations"][0]["toolExecutionNotifications"] == []
    assert [one["location"]["uri"] for one in run["artifacts"]] == ["a.yaml", "b.yaml"]
    assert run["artifacts"][0]["properties"]["this_file"] == "source"
    assert run["artifacts"][0]["properties"]["counts"]["met"] == 1
    assert run["results"] == []


def test_a_file_that_could_not_be_read_and_a_rule_that_stopped_are_told(hostile: Reported) -> None:
    (invocation,) = sarif(hostile)["invocations"]
    assert not invocation["executionSuccessful"]
    unread, fault = invocation["toolExecutionNotifications"]
    assert unread["message"]["text"].startswith("Nothing of this file could be read, so nothing was checked. ")
    assert fault["associatedRule"]["id"] == "TRN001"
    assert fault["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "stopped.yaml"


def test_the_edition_that_was_replaced_is_said_so(hostile: Reported) -> None:
    run = sarif(hostile)
    assert run["properties"]["edition_status"] == "superseded"
    assert "says nothing about the 2026 edition" in run["properties"]["notice"]
    assert run["automationDetails"]["id"] == "masa-lint/wt2023/"


def test_the_news_against_the_known_gaps_is_told() -> None:
    before = reported(run_of("TRN001"), ("plan.yaml", "kind: arrangement\ntraining: not stated\n"))
    run = sarif(news_of(before, before))
    assert run["results"][0]["properties"]["novelty"] == ["known"]
    assert run["artifacts"][0]["properties"]["news"] == "Nothing new. 1 known gap."


def test_a_place_in_a_file_without_text_has_no_line_hash() -> None:
    run = run_of("TRN001")
    loaded = load_bytes(b"kind: arrangement\nname: caf\xe9\n", "plan.yaml")
    assessed = assess_document(loaded, run.pack, run.as_of, run.selection.chosen(run.pack))
    (one,) = sarif(Reported(run, (assessed,)))["results"]
    assert (region(one)["startLine"], region(one)["snippet"]["text"]) == (2, "")
    assert list(one["partialFingerprints"]) == ["masaLint/v1"]
