"""What a rule reads and what it asks there, in lines for its page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields

from masa_lint.checks.check import Check
from masa_lint.checks.combined import _Combined
from masa_lint.checks.frequency_stated import FrequencyStated
from masa_lint.checks.mechanism import Mechanism
from masa_lint.checks.not_over import NotOver
from masa_lint.checks.paths import HERE, read_path
from masa_lint.checks.person import Person
from masa_lint.checks.registry import PRIMITIVES
from masa_lint.documents.kinds import noun_of
from masa_lint.documents.linked import format_of, link_of
from masa_lint.guidance.rule import EVERY_TEXT, Rule
from masa_lint.source.path import Path

_NAMES = {primitive: name for name, primitive in PRIMITIVES.items()}
_ASKING = (FrequencyStated, Mechanism, NotOver, Person)
"""The primitives that ask a question of their own where only a part is stated."""
_TOGETHER = {"all": "all of these:", "any": "one of these is enough:", "not": "this does not hold:"}


def reads(rule: Rule, kind: str) -> list[tuple[str, str]]:
    """Every key that the rule reads, as a path from the top of the document, with its label."""
    found: dict[str, str] = {}
    for at in rule.at if rule.at != (EVERY_TEXT,) else ():
        subject = read_path(at)[1]
        for check in (rule.where, rule.check):
            for path in check.paths() if check else ():
                from_top, steps = read_path(path)
                full = steps if from_top else (*subject, *steps)
                if full not in ((), subject):
                    found[_text(full)] = label_at(full, kind)
    return list(found.items())


def asks_in_its_own_words(check: Check) -> bool:
    """True where a primitive in the check asks for the rest of what is stated in part."""
    if isinstance(check, _Combined):
        return any(asks_in_its_own_words(one) for one in check.checks)
    return isinstance(check, _ASKING)


def check_tree(check: Check, depth: int = 0) -> Iterator[str]:
    """A check as a list of Markdown, what it is put together from below it."""
    name = _NAMES[type(check)]
    indent = "  " * depth
    if isinstance(check, _Combined):
        yield f"{indent}- {_TOGETHER[name]}"
        for one in check.checks:
            yield from check_tree(one, depth + 1)
        return
    yield f"{indent}- `{name}`: {', '.join(_parameters(check))}"


def _parameters(check: Check) -> Iterator[str]:
    """What a primitive was given, the main parameter without its name."""
    for field in fields(check):  # type: ignore[arg-type]
        value = getattr(check, field.name)
        if field.default is not MISSING and value == field.default:
            continue
        values = value if isinstance(value, tuple) else (value,)
        shown = ", ".join("the place itself" if one == HERE else f"`{'yes' if one is True else one}`" for one in values)
        yield shown if field.name == check.main else f"{field.name.replace('_', ' ')} {shown}"


def label_at(path: Path, kind: str) -> str:
    """What a path is called; one that leads into a linked document says so."""
    held = format_of(kind, path)
    if held is None:
        return "this"
    label = held[0].label(held[1])
    return f"{label} (in the linked {noun_of(held[2])})" if link_of(path) else label


def _text(path: Path) -> str:
    link = link_of(path)
    if link:
        return f"{link}:/{_text(path[1:])}"
    return ".".join(str(step) for step in path).replace(".*", "[*]")
