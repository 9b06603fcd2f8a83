"""The pages say what is so: every key of the configuration, every command, and code that runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sound_plan import SOUND

from masa_lint.cli.app import COMMANDS
from masa_lint.config import read_config
from masa_lint.config_schema import configuration_schema

DOCS = Path(__file__).parents[2] / "docs"


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / page).read_text(), re.DOTALL)


def test_the_page_on_the_configuration_shows_every_key_and_can_be_used_as_it_stands(tmp_path: Path) -> None:
    (shown,) = blocks("configuration.md", "yaml")
    schema = configuration_schema()["properties"]
    keys = [*schema, *schema["render"]["properties"], *schema["overrides"]["items"]["properties"]]
    assert [key for key in keys if not re.search(rf"\b{key}:", shown)] == []
    (tmp_path / "masa-lint.yaml").write_text(shown)
    assert read_config(tmp_path / "masa-lint.yaml").edition == "wt2023"


def test_the_code_on_the_page_on_python_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plan.yaml").write_text(SOUND)
    monkeypatch.chdir(tmp_path)
    (code,) = blocks("python-api.md", "python")
    exec(compile(code, "python-api.md", "exec"), {"__name__": "page"})
    assert "Exampleshire Safeguarding Children Partnership {'met':" in capsys.readouterr().out


def test_every_command_stands_on_some_page() -> None:
    written = " ".join(page.read_text() for page in (*DOCS.glob("*.md"), DOCS.parent / "README.md"))
    assert [name for name in COMMANDS if f"masa-lint {name}" not in written] == []


def test_every_link_between_pages_leads_to_a_page() -> None:
    for page in (*DOCS.glob("*.md"), *(DOCS / "formats").glob("*.md"), DOCS.parent / "README.md"):
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
