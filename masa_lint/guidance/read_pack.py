"""A pack's YAML to typed data.

rules/files.yaml               the words for what can be wrong with a file
rules/EDITION/edition.yaml     the edition
rules/EDITION/requirements.yaml, tables.yaml, wording.txt
rules/EDITION/TOPIC/*.yaml     one rule a file; a topic may have topics of its own
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path as FilePath
from typing import Any

from masa_lint.checks.registry import PRIMITIVES, read_check
from masa_lint.checks.scene import Table
from masa_lint.guidance.locate import rules_folder
from masa_lint.guidance.pack import Edition, Pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.guidance.requirement import By, Modality, Requirement
from masa_lint.guidance.rule import Absent, Due, FileRule, Rule, RuleTest
from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import read_yaml

FILE_RULES = "files.yaml"
_RULE_KEYS = (
    "code", "name", "requirement", "about", "at", "each", "where", "if_missing", "if_none", "if_fails", "check",
    "message", "question", "remedy", "paste", "why", "due", "due_days", "safety", "tests",
)  # fmt: skip
_MANDATORY = ("code", "name", "requirement", "at", "if_missing", "check", "remedy", "why", "tests")


def pack_files(edition: str) -> list[FilePath]:
    """Every file that makes up an edition's pack, in a fixed order."""
    folder = rules_folder()
    return [folder / FILE_RULES, *sorted(path for path in (folder / edition).rglob("*") if path.is_file())]


def pack_digest(edition: str) -> str:
    """SHA-256 over the pack's files, their names and their bytes."""
    digest = sha256()
    for path in pack_files(edition):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def pack_data(edition: str) -> dict[str, Any]:
    """A pack as plain data, every value still text: what is compiled into a wheel.

    Raises:
        PackError: a file is not YAML.
    """
    folder = rules_folder() / edition
    rules = []
    for path in sorted(path for path in folder.rglob("*.yaml") if path.parent != folder):
        rule = _yaml(path)
        rule["file"] = f"{edition}/{path.relative_to(folder).as_posix()}"
        rules.append(rule)
    wording = (folder / "wording.txt").read_text().splitlines()
    return {
        "edition": _yaml(folder / "edition.yaml"),
        "requirements": _yaml(folder / "requirements.yaml")["requirements"],
        "tables": _yaml(folder / "tables.yaml"),
        "file_rules": _yaml(rules_folder() / FILE_RULES)["rules"],
        "wording": [line for line in wording if line and not line.startswith("#")],
        "rules": rules,
    }


def _yaml(path: FilePath) -> dict[str, Any]:
    name = path.name
    read = read_yaml(path.read_text(encoding="utf-8"))
    if isinstance(read, Problem):
        raise PackError(name, f"not YAML that can be read ({read.rule})", read.span.start.line)
    if read.problems:
        raise PackError(name, f"not clear YAML ({read.problems[0].rule})", read.problems[0].span.start.line)
    data: Any = read.data
    return dict(data)


def pack_from_data(data: Mapping[str, Any], digest: str = "") -> Pack:
    """Typed data from plain data.

    Raises:
        PackError: a key is missing or unknown, or a value is none that the key takes.
    """
    requirements = tuple(_requirement(one) for one in data["requirements"])
    return Pack(
        Edition(**data["edition"]),
        requirements,
        tuple(sorted((read_rule(one) for one in data["rules"]), key=lambda rule: rule.code)),
        tuple(FileRule(**one) for one in data["file_rules"]),
        {name: _table(one) for name, one in data["tables"].items()},
        frozenset(data["wording"]),
        digest,
    )


def _table(data: Any) -> Table:
    if isinstance(data, Mapping):
        return {name: tuple(words) for name, words in data.items()}
    return tuple(data)


def _requirement(data: Mapping[str, Any]) -> Requirement:
    try:
        given = {
            **data,
            "modality": Modality(data["modality"]),
            "needs": tuple(data.get("needs", ())),
            "by": By(data["by"]) if "by" in data else None,
        }
        return Requirement(**given)
    except (TypeError, KeyError, ValueError) as error:
        raise PackError("requirements.yaml", f"{data.get('id', 'a requirement')}: {error}") from None


def read_rule(data: Mapping[str, Any]) -> Rule:
    """A rule from its data.

    Raises:
        PackError: a key is missing or unknown, or a value is none that the key takes.
    """
    file = str(data.get("file", "a rule"))
    for key in _MANDATORY:
        if key not in data:
            raise PackError(file, f'"{key}" is missing')
    for key in data:
        if key not in (*_RULE_KEYS, "file"):
            raise PackError(file, f'there is no "{key}" in a rule')
    try:
        return Rule(
            code=data["code"],
            name=data["name"],
            requirement=data["requirement"],
            at=tuple(_listed(data["at"])),
            if_missing=Absent(data["if_missing"]),
            check=read_check(data["check"]),
            message=data.get("message", ""),
            remedy=data["remedy"],
            paste=data.get("paste", ""),
            why=data["why"],
            about=tuple(_listed(data.get("about", []))),
            each={name: tuple(_listed(words)) for name, words in data["each"].items()} if "each" in data else None,
            where=_where(data["where"]) if "where" in data else None,
            if_none=Absent(data.get("if_none", Absent.NOT_MET)),
            if_fails=Absent(data.get("if_fails", Absent.NOT_MET)),
            question=data.get("question", ""),
            due=Due(data.get("due", Due.ALWAYS)),
            due_days=int(data.get("due_days", 0)),
            safety=data.get("safety", "no") == "yes",
            tests=tuple(_tests(data["tests"])),
            file=file,
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise PackError(file, str(error)) from None


def _listed(data: Any) -> list[str]:
    return [data] if isinstance(data, str) else list(data)


def _where(data: Any) -> Any:
    """`{kind: [a, b]}` is short for `one_of`; several such keys all have to hold."""
    if (
        isinstance(data, Mapping)
        and not set(data) & set(PRIMITIVES)
        and all(isinstance(value, list) for value in data.values())
        and not {"all", "any"} & set(data)
    ):
        parts = [{"one_of": {"path": name, "values": values}} for name, values in data.items()]
        return read_check({"all": parts})
    return read_check(data)


def _tests(data: Any) -> Iterator[RuleTest]:
    for one in data:
        yield RuleTest(**{**one, "line": int(one.get("line", 0))})
