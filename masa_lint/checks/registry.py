"""Every primitive by the name that rules use, and how a rule's check is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from masa_lint.checks import combined
from masa_lint.checks.adopted import Adopted
from masa_lint.checks.check import Check
from masa_lint.checks.consistent_frequency import ConsistentFrequency
from masa_lint.checks.count import Count
from masa_lint.checks.date_order import DateOrder
from masa_lint.checks.date_within import DateWithin
from masa_lint.checks.denied import Denied
from masa_lint.checks.document import Document
from masa_lint.checks.frequency_stated import FrequencyStated
from masa_lint.checks.held_as_often import HeldAsOften
from masa_lint.checks.includes import Includes
from masa_lint.checks.mechanism import Mechanism
from masa_lint.checks.mentioned import Mentioned
from masa_lint.checks.no_such_day import NoSuchDay
from masa_lint.checks.not_over import NotOver
from masa_lint.checks.one_of import OneOf
from masa_lint.checks.period import Period
from masa_lint.checks.person import Person
from masa_lint.checks.present import Present
from masa_lint.checks.refers_to import RefersTo
from masa_lint.checks.review import Review
from masa_lint.checks.same_as import SameAs
from masa_lint.checks.same_period import SamePeriod
from masa_lint.checks.same_spelling import SameSpelling
from masa_lint.checks.says_none import SaysNone
from masa_lint.checks.sum_equals import SumEquals
from masa_lint.checks.telephone import Telephone
from masa_lint.checks.unique import Unique
from masa_lint.checks.words import Words

PRIMITIVES: dict[str, type[Check]] = {
    "present": Present,
    "person": Person,
    "mechanism": Mechanism,
    "document": Document,
    "frequency": FrequencyStated,
    "adopted": Adopted,
    "denied": Denied,
    "includes": Includes,
    "refers_to": RefersTo,
    "sum_equals": SumEquals,
    "count": Count,
    "unique": Unique,
    "one_of": OneOf,
    "words": Words,
    "date_order": DateOrder,
    "date_within": DateWithin,
    "period": Period,
    "not_over": NotOver,
    "no_such_day": NoSuchDay,
    "consistent_frequency": ConsistentFrequency,
    "same_spelling": SameSpelling,
    "telephone": Telephone,
    "same_as": SameAs,
    "same_period": SamePeriod,
    "held_as_often": HeldAsOften,
    "mentioned": Mentioned,
    "says_none": SaysNone,
    "review": Review,
    "all": combined.All,
    "any": combined.Any,
    "not": combined.Not,
}

MAX_DEPTH = 6


def read_check(data: object, depth: int = 0) -> Check:
    """A check from a rule's data: one primitive's name, and its parameters.

    Raises:
        ValueError: no such primitive, a parameter missing or unknown, or checks within checks deeper than 6.
    """
    if depth > MAX_DEPTH:
        raise ValueError(f"checks stand within checks deeper than {MAX_DEPTH}")
    if not isinstance(data, Mapping) or len(data) != 1:
        raise ValueError(f"a check is one of: {', '.join(PRIMITIVES)}")
    ((name, given),) = data.items()
    primitive = PRIMITIVES.get(str(name))
    if primitive is None:
        raise ValueError(f'"{name}" is no check; the checks are: {", ".join(PRIMITIVES)}')
    if issubclass(primitive, combined._Combined):
        parts = given if isinstance(given, list) else [given]
        if not parts or (primitive is combined.Not and len(parts) != 1):
            raise ValueError(f'"{name}" needs {"one check" if primitive is combined.Not else "checks"}')
        return primitive(tuple(read_check(part, depth + 1) for part in parts))
    parameters = dict(given) if isinstance(given, Mapping) else {primitive.main: given}
    return _build(str(name), primitive, parameters)


def _build(name: str, primitive: type[Check], given: dict[str, Any]) -> Check:
    declared = {field.name: field for field in fields(primitive)}  # type: ignore[arg-type]
    unknown = [parameter for parameter in given if parameter not in declared]
    if unknown:
        raise ValueError(f'"{name}" knows no "{unknown[0]}"; it takes: {", ".join(declared)}')
    values = {parameter: _value(name, str(declared[parameter].type), value) for parameter, value in given.items()}
    try:
        return primitive(**values)
    except TypeError:
        raise ValueError(f'"{name}" takes: {", ".join(declared)}') from None


def _value(name: str, declared: str, value: object) -> object:
    """A parameter as its declaration asks for it; anything else is an error."""
    if declared == "tuple[str, ...]":
        items = value if isinstance(value, list | tuple) else [value]
        if all(isinstance(item, str) for item in items):
            return tuple(items)
    elif isinstance(value, str):
        if declared == "int" and value.isdigit():
            return int(value)
        if declared == "bool" and value in ("true", "false", "yes", "no"):
            return value in ("true", "yes")
        if declared == "str" or value in _literals(declared):
            return value
    raise ValueError(f'"{name}" cannot read "{value}"')


def _literals(declared: str) -> list[str]:
    """The words of a `Literal[...]` as it is declared."""
    return [word.strip(" \"'") for word in declared.removeprefix("Literal[").removesuffix("]").split(",")]
