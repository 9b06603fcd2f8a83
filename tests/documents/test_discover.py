"""The documents below a folder are found, and what is something else is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from masa_lint.documents.discover import discover, looks_like_ours

OURS = "kind: arrangement\n"
OTHER = "services:\n  web: {image: nginx}\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def found_in(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in discover([folder]).found]


def test_documents_are_found_in_every_folder_and_in_order(tmp_path: Path) -> None:
    write(tmp_path, {"b/plan.yaml": OURS, "a/c/plan.yml": OURS, "z.yaml": OURS, "b/a.yaml": OURS, "notes.txt": OURS})
    assert found_in(tmp_path) == ["z.yaml", "a/c/plan.yml", "b/a.yaml", "b/plan.yaml"]


def test_what_is_something_else_is_passed_over_and_counted(tmp_path: Path) -> None:
    write(
        tmp_path, {"plan.yaml": OURS, "compose.yaml": OTHER, "a/deployment.yml": "kind: Deployment\n", "empty.yml": ""}
    )
    assert found_in(tmp_path) == ["plan.yaml"]
    assert discover([tmp_path]).passed_over == 3


def test_hidden_folders_and_files_and_those_of_other_tools_are_left_out(tmp_path: Path) -> None:
    names = [".github/plan.yaml", "a/.venv/plan.yaml", ".plan.yaml", "node_modules/x/plan.yaml", "build/plan.yaml"]
    write(tmp_path, {**dict.fromkeys(names, OURS), "plan.yaml": OURS})
    assert found_in(tmp_path) == ["plan.yaml"]
    assert discover([tmp_path]).passed_over == 0


def test_a_file_that_is_named_is_taken_whatever_it_is(tmp_path: Path) -> None:
    write(tmp_path, {"compose.yaml": OTHER, "notes.txt": "a"})
    named = [tmp_path / "notes.txt", tmp_path / "compose.yaml", tmp_path / "is not there.yaml"]
    assert discover(named).found == tuple(named)


def test_a_document_is_found_once(tmp_path: Path) -> None:
    write(tmp_path, {"plan.yaml": OURS})
    assert discover([tmp_path / "plan.yaml", tmp_path, tmp_path]).found == (tmp_path / "plan.yaml",)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("kind: arrangement\n", id="kind"),
        pytest.param("kind: yearly-report\n", id="the other kind"),
        pytest.param("kind: arangment\n", id="two letters off"),
        pytest.param(
            '\ufeff# a remark\n\nkind: "Arrangement"  # of 2026\n', id="quotation marks, remark, byte order mark"
        ),
        pytest.param("stage: draft\r\nkind: arrangement\r\n", id="Windows line ends"),
        pytest.param("chair: none\nsafeguarding_partners:\n  - role: police\n", id="two of our keys"),
        pytest.param("kind: something\nchair: none\ncustody: none\n", id="two of our keys beside another kind"),
        pytest.param("kind: arrangement\nname: 'not closed\n", id="a file that cannot be read"),
    ],
)
def test_a_file_that_looks_like_ours_is_found(text: str, tmp_path: Path) -> None:
    write(tmp_path, {"plan.yaml": text})
    assert looks_like_ours(tmp_path / "plan.yaml")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("kind: Deployment\n", id="another kind"),
        pytest.param("kind: arrangements of flowers\n", id="more than two letters off"),
        pytest.param("data: a\nversion: 3\n", id="one of our keys"),
        pytest.param("kind: other\ndata: a\n", id="one of our keys and another kind"),
        pytest.param("spec:\n  kind: arrangement\n  chair: a\n  custody: b\n", id="our keys below another"),
        pytest.param("# kind: arrangement\n# chair: none\n# custody: none\n", id="our keys in remarks"),
        pytest.param("- kind: arrangement\n", id="a list"),
    ],
)
def test_a_file_that_looks_like_something_else_is_not(text: str, tmp_path: Path) -> None:
    write(tmp_path, {"plan.yaml": text})
    assert not looks_like_ours(tmp_path / "plan.yaml")


def test_a_file_that_is_not_there_or_not_text_does_not_look_like_ours(tmp_path: Path) -> None:
    (tmp_path / "picture.yaml").write_bytes(bytes(range(256)))
    assert not looks_like_ours(tmp_path / "picture.yaml")
    assert not looks_like_ours(tmp_path / "plan.yaml")
