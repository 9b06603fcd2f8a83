"""Local packs: a folder of rules that extends an edition.

    PACK/pack.yaml       name, extends; `off` and `raise`, each with a reason
    PACK/**/*.yaml       one rule a file

A pack may come from anyone's pull request. It is data: it is held against the published schema, loaded strictly, and
bounded in number and size; nothing in it can run, read a file or make a check slow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any

from masa_lint.checks.paths import read_path
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.locate import rules_folder
from masa_lint.guidance.new_rule import unfilled
from masa_lint.guidance.pack import LeftOut, Pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.guidance.read_pack import read_rule
from masa_lint.guidance.requirement import Modality
from masa_lint.guidance.rule import EVERY_TEXT, Rule
from masa_lint.guidance.strict import strict_problems
from masa_lint.source.file import read_file
from masa_lint.source.problem import Problem

PACK_FILE = "pack.yaml"
MOST_RULES = 100
MOST_BYTES = 20_000
MOST_VALUES = 300
MOST_VALUES_IN_ALL = 5_000
"""Several times what the largest shipped rule and pack hold. Holding a rule against its schema takes time."""
_SHORTEST_REASON = 20
_FEW = 10
_PACK_KEYS = {"name", "extends", "about", "off", "raise"}
_ORDER = [Modality.ADVICE, Modality.MAY, Modality.SHOULD, Modality.MUST]


def load_with_packs(edition: str, packs: Iterable[FilePath | str], root: FilePath | None = None) -> Pack:
    """An edition with local packs, or with shipped ones by their name; `root` is the folder they have to stay in.

    Raises:
        PackError: a pack is not there, lies outside the root, extends another edition or does not load strictly.
    """
    pack = load_pack(edition)
    for one in packs:
        shipped = rules_folder() / str(one)
        folder = shipped if (shipped / PACK_FILE).is_file() and "/" not in str(one) else FilePath(one)
        if folder is not shipped and root is not None and not _inside(folder, root):
            raise PackError(folder.name or "packs", "a pack has to lie inside the folder of its configuration")
        pack = _extended(pack, folder)
    return pack


def load_local_rules(edition: str, pack: FilePath | str) -> Pack:
    """A local pack with its own rules alone, for their tests.

    Raises:
        PackError: it cannot be used.
    """
    theirs = {rule.code for rule in load_pack(edition).rules}
    whole = load_with_packs(edition, [pack])
    return replace(whole, rules=tuple(rule for rule in whole.rules if rule.code not in theirs))


def _inside(path: FilePath, folder: FilePath) -> bool:
    """Whether a path, links followed, lies in a folder."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link that leads back to itself
        return False


def _extended(base: Pack, folder: FilePath) -> Pack:
    head = _yaml(folder / PACK_FILE, folder)
    name = head.get("name", folder.name)
    if not isinstance(name, str):
        raise PackError(f"{folder.name}/{PACK_FILE}", '"name" has to be a plain text')
    for key in head:
        if key not in _PACK_KEYS:
            raise PackError(
                f"{folder.name}/{PACK_FILE}",
                f'there is no "{key}" in a pack; the keys are: {", ".join(sorted(_PACK_KEYS))}',
            )
    if head.get("extends") != base.edition.id:
        raise PackError(
            f"{folder.name}/{PACK_FILE}",
            f'"extends" has to name the edition that is checked against, {base.edition.id}',
        )
    rules = list(_rules(folder))
    codes = {rule.code for rule in base.rules} | {rule.code for rule in base.file_rules}
    for rule in rules:
        if rule.code in codes:
            raise PackError(rule.file, f"the code {rule.code} is another rule's")
    off = list(_left_out(head, base, folder))
    raised = _raised(head, base, folder)
    kept = [replace(rule, level=raised.get(rule.code, rule.level)) for rule in base.rules]
    kept = [rule for rule in kept if rule.code not in {one.code for one in off}]
    whole = replace(
        base,
        rules=tuple(sorted((*kept, *rules), key=lambda rule: rule.code)),
        packs=(*base.packs, name),
        left_out=(*base.left_out, *off),
    )
    own = {rule.file for rule in rules}
    problems = [
        one for one in strict_problems(replace(base, rules=(*base.rules, *rules))) if one.partition(": ")[0] in own
    ]
    if problems:
        file, _, cause = problems[0].partition(": ")
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise PackError(file, cause + more)
    return whole


def _rules(folder: FilePath) -> Iterator[Rule]:
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml") and path.name != PACK_FILE)
    if len(files) > MOST_RULES:
        raise PackError(folder.name, f"a pack holds {MOST_RULES} rules at most")
    in_all = 0
    for path in files:
        data = _yaml(path, folder)
        values = _values(data)
        in_all += values
        name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
        if values > MOST_VALUES or in_all > MOST_VALUES_IN_ALL:
            raise PackError(
                name,
                f"a rule holds {MOST_VALUES} values at most, and the rules of a pack {MOST_VALUES_IN_ALL:,} together",
            )
        data["file"] = name
        _hold_against_schema(data)
        rule = read_rule(data)
        for at in rule.at:
            _hold_as_path(at, rule)
        yield rule


def _values(data: Any) -> int:
    """How many values there are in a rule, with all that holds others."""
    inner = data.values() if isinstance(data, Mapping) else data if isinstance(data, list) else ()
    return 1 + sum(map(_values, inner))


def _hold_as_path(at: str, rule: Rule) -> None:
    try:
        if at != EVERY_TEXT:
            read_path(at)
    except ValueError as error:
        raise PackError(rule.file, str(error)) from None


def _hold_against_schema(data: Mapping[str, Any]) -> None:
    """The very schema that an editor uses."""
    from jsonschema import Draft7Validator

    from masa_lint.guidance.rule_schema import rule_schema

    plain = {key: value for key, value in data.items() if key != "file"}
    error = next(iter(Draft7Validator(rule_schema()).iter_errors(plain)), None)
    if error is not None:
        where = ".".join(str(step) for step in error.absolute_path)
        if error.validator == "additionalProperties":
            extra = [key for key in plain if key not in error.schema.get("properties", {})]
            raise PackError(str(data["file"]), f'there is no "{(extra or [where])[0]}" in a rule')
        if error.validator == "required":
            missing = [key for key in error.validator_value if key not in error.instance]
            raise PackError(str(data["file"]), f'"{missing[0]}" is missing')
        raise PackError(str(data["file"]), f'"{where}" is not written as a rule needs it')


def _yaml(path: FilePath, folder: FilePath) -> dict[str, Any]:
    name = f"{folder.name}/{path.name}"
    if path.is_symlink() or not _inside(path, folder):
        raise PackError(name, "a pack's files have to lie inside it, and none may be a link")
    try:
        large = path.stat().st_size > MOST_BYTES
    except OSError:
        raise PackError(name, "the file is not there or cannot be opened") from None
    if large:
        raise PackError(name, f"the file is larger than {MOST_BYTES // 1000} kB")
    read = read_file(path, name).yaml
    if isinstance(read, Problem):
        raise PackError(name, f"it cannot be read ({read.rule.replace('-', ' ')})", read.span.start.line)
    if read.problems:
        raise PackError(name, read.problems[0].rule.replace("-", " "), read.problems[0].span.start.line)
    data: Any = read.data
    waiting = list(unfilled(data))
    if waiting:
        raise PackError(name, f"it is still to be filled in: {', '.join(waiting[:_FEW])}")
    return dict(data)


def _entries(head: Mapping[str, Any], key: str, folder: FilePath) -> Iterator[Mapping[str, str]]:
    for one in head.get(key, ()):
        if not isinstance(one, Mapping) or not _sentence(one.get("reason", "")):
            raise PackError(
                f"{folder.name}/{PACK_FILE}", f'each entry under "{key}" needs a rule and a reason of a sentence'
            )
        yield one


def _sentence(text: object) -> bool:
    return isinstance(text, str) and len(text) >= _SHORTEST_REASON


def _left_out(head: Mapping[str, Any], base: Pack, folder: FilePath) -> Iterator[LeftOut]:
    for one in _entries(head, "off", folder):
        rule = _rule(str(one.get("rule", "")), base, folder)
        yield LeftOut(rule.code, str(one["reason"]))


def _raised(head: Mapping[str, Any], base: Pack, folder: FilePath) -> dict[str, str]:
    raised = {}
    for one in _entries(head, "raise", folder):
        rule = _rule(str(one.get("rule", "")), base, folder)
        now = Modality.ADVICE if rule.advice else Modality(base.requirement_by_id[rule.requirement].level)
        to = str(one.get("to", ""))
        if to not in [str(level) for level in _ORDER] or _ORDER.index(Modality(to)) <= _ORDER.index(now):
            raise PackError(f"{folder.name}/{PACK_FILE}", f'"to" has to be a level above {now}, which {rule.code} has')
        raised[rule.code] = to
    return raised


def _rule(name: str, base: Pack, folder: FilePath) -> Rule:
    rule = base.rule_by_name.get(name.casefold())
    if not isinstance(rule, Rule):
        raise PackError(f"{folder.name}/{PACK_FILE}", f'there is no rule "{name}"')
    return rule
