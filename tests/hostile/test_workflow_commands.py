"""Commands that a build server reads out of a log: no document puts one into what a program prints."""

from __future__ import annotations

import pytest
from hostile.conftest import PRINTED, TOLD, Output
from reporters.github_runner import commands

pytestmark = pytest.mark.xdist_group("hostile outputs")
_FOR_READERS = ("html", "docx", "pdf", "yaml")
"""Files that people open; nobody prints them into a log."""


def test_no_output_holds_a_command_that_is_not_ours(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending not in (*_FOR_READERS, "github")):
        assert commands(one.text) == [], str(one)
        assert "##vso[" not in one.text, str(one)


def test_in_the_format_for_github_all_commands_are_ours(outputs: tuple[Output, ...]) -> None:
    ours = [command for one in outputs if one.ending == "github" for command in commands(one.text)]
    assert {command.name for command in ours} <= {"error", "warning", "notice"}
    assert len(ours) > 20
    for command in ours:
        assert command.properties.keys() <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert command.properties.get("file", ".yaml").endswith(".yaml")
        assert command.message != "forged"


def test_every_command_was_tried(outputs: tuple[Output, ...]) -> None:
    """Were nothing hostile in the outputs, the tests of this folder would prove nothing."""
    reached = {one.command.typed[0] for one in outputs if b"forged" in one.content and one.place not in (PRINTED, TOLD)}
    assert reached >= {"report", "render", "calendar", "changes", "compare", "init"}
    printed = {one.command.typed[0] for one in outputs if b"forged" in one.content and one.place == PRINTED}
    assert printed >= {"check", "changes", "easy-check"}
