"""Requirements by topic, in the order of the guidance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from masa_lint.engine.assessment import RequirementResult
from masa_lint.guidance.pack import Pack
from masa_lint.reports.compliance.checked import Checked

_OTHERS = "other requirements"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of the guidance and the results that belong to it."""

    title: str
    anchor: str
    results: tuple[RequirementResult, ...]


def topics_of(checked: Checked) -> tuple[Topic, ...]:
    """Every result, once, under the topic of its rules.

    The topics stand in the order in which the guidance comes to them; what the law alone asks stands with its topic.
    """
    names = _topic_names(checked.run.pack)
    results: dict[str, list[RequirementResult]] = {}
    first: dict[str, tuple[bool, int]] = {}
    for number, result in enumerate(checked.one.results):
        name = names.get(result.requirement.id, _OTHERS)
        results.setdefault(name, []).append(result)
        by_law_alone = bool(result.requirement.statute)
        first[name] = min(first.get(name, (True, number)), (by_law_alone, number))
    ordered = sorted(results, key=lambda name: (name == _OTHERS, first[name]))
    return tuple(
        Topic(name[:1].upper() + name[1:], f"topic-{name.replace(' ', '-')}", tuple(results[name])) for name in ordered
    )


def _topic_names(pack: Pack) -> Mapping[str, str]:
    """The topic of each requirement: the folder of its rules; those of the edition before those of a local pack."""
    names: dict[str, str] = {}
    own = f"{pack.edition.id}/"
    for rule in sorted(pack.rules, key=lambda rule: not rule.file.startswith(own)):
        names.setdefault(rule.requirement, PurePosixPath(rule.file).parent.name.replace("-", " "))
    return names
