"""YAML text to plain data, with the place of every key and value, in one pass over the parser's events.

Every value stays text: `no`, `8:30`, `01782`, `2024` and `1.10` arrive as they were written. What can surprise a
reader, run code or grow without bound (anchors, aliases, `<<`, tags, a second document, depth) is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from masa_lint.source.explain import explain_yaml_error
from masa_lint.source.marks import BlockMarks, Held, Mark, Marks, span_between
from masa_lint.source.path import Path, Step
from masa_lint.source.problem import Problem

MAX_DEPTH = 64
MAX_VALUES = 12_000
"""Ten times a long plan. What is read takes time, and a hostile file must not take long."""

Data = str | list["Data"] | dict[str, "Data"]

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAPPING_END: Any = yaml.MappingEndEvent
_MAPPING: Any = yaml.MappingStartEvent
_SEQUENCE_END: Any = yaml.SequenceEndEvent
_SCALAR: Any = yaml.ScalarEvent
_ALIAS: Any = yaml.AliasEvent


@dataclass(frozen=True, slots=True)
class YamlText:
    """What was read: the data, the marks, and the problems that did not stop the reading.

    `texts` are the texts of the data, each once, though a list may hold one in hundreds of places.
    """

    data: Data
    marks: Marks
    problems: tuple[Problem, ...]
    texts: frozenset[str]


class _Refused(Exception):  # noqa: N818
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read_yaml(text: str, utf8: bytes | None = None) -> YamlText | Problem:
    """Read one YAML document. A fatal `Problem` where nothing of it can be used; it never raises.

    `utf8` is the same text in UTF-8, where it is at hand: the parser reads that.
    """
    try:
        return _Reader(text if utf8 is None else utf8).document()
    except _Refused as refused:
        return refused.problem
    except yaml.YAMLError as error:
        if "nesting depth" in str(getattr(error, "problem", "")):  # newer parsers look ahead and give up before we do
            return read_yaml(text[: error.problem_mark.index])  # type: ignore[attr-defined]
        return explain_yaml_error(error, text)


class _Reader:
    def __init__(self, text: str | bytes) -> None:
        parser = _Parser(text)
        self._next: Callable[[], Any] = parser.get_event
        self._problems: list[Problem] = []
        self._texts: set[str] = set()
        self._values = 0

    def document(self) -> YamlText:
        self._next()
        start = self._next()
        if isinstance(start, yaml.StreamEndEvent):
            raise _Refused(Problem("file-is-empty", fatal=True))
        opening = self._next()
        data, marks = self._value(opening, (), 0)
        self._next()
        following = self._next()
        if not isinstance(following, yaml.StreamEndEvent):
            raise _Refused(_fatal("one-document-in-a-file", following.start_mark, following.end_mark))
        if data == "":
            raise _Refused(Problem("file-is-empty", fatal=True))
        if not isinstance(data, dict) or marks is None:
            raise _Refused(_fatal("keys-at-the-top", opening.start_mark, opening.start_mark))
        return YamlText(data, marks, tuple(self._problems), frozenset(self._texts))

    def _value(self, event: Any, path: Path, depth: int) -> tuple[Data, Marks | None]:
        """A value with the marks of what it holds: None for plain text, which holds nothing."""
        kind = type(event)
        if kind is _ALIAS or event.anchor is not None:
            raise _Refused(_fatal("no-anchors-or-aliases", event.start_mark, event.end_mark))
        if event.tag is not None:
            raise _Refused(_fatal("no-tags", event.start_mark, event.end_mark, tag=event.tag))
        if kind is _SCALAR:
            text = event.value.strip()
            self._texts.add(text)
            return text, None
        if depth >= MAX_DEPTH:
            raise _Refused(_fatal("too-deep", event.start_mark, event.end_mark, limit=str(MAX_DEPTH)))
        if kind is _MAPPING:
            return self._mapping(event, path, depth + 1)
        return self._sequence(event, path, depth + 1)

    def _sequence(self, opening: Any, path: Path, depth: int) -> tuple[Data, Marks]:
        following = self._next
        items: list[Data] = []
        held: dict[Step, Held] = {}
        while type(event := following()) is not _SEQUENCE_END:
            number = len(items)
            if number > MAX_VALUES:
                break
            item, inner = self._value(event, (*path, number), depth)
            items.append(item)
            start, end = event.start_mark, event.end_mark if inner is None else inner.end
            held[number] = (start, end, start, end, inner)
        self._values += len(items) + 1
        if self._values > MAX_VALUES:
            raise _too_many(event)
        marks = Marks(opening.start_mark, event.end_mark, held)
        if not items:
            span = span_between(opening.start_mark, event.end_mark)
            self._problems.append(Problem("empty-list", span, path))
            return "", marks
        return items, marks

    def _mapping(self, opening: Any, path: Path, depth: int) -> tuple[Data, Marks]:
        following, saw, in_braces = self._next, self._texts.add, opening.flow_style
        data: dict[str, Data] = {}
        held: dict[Step, Held] = {}
        value: Data
        while type(event := following()) is not _MAPPING_END:
            if len(held) > MAX_VALUES:
                break
            if type(event) is _SCALAR and event.tag is None and event.anchor is None and event.value != "<<":
                key: str = event.value.strip()
            else:
                key = self._quoted_merge(event)
            value_event = following()
            if type(value_event) is _SCALAR and value_event.tag is None and value_event.anchor is None:
                text: str = value_event.value.strip()
                saw(text)
                value, inner = text, None
            else:
                value, inner = self._value(value_event, (*path, key), depth)
            if in_braces and _splits(event, value_event):
                facts = {"text": key, "before": next(reversed(data), "")}
                self._tell("comma-splits-a-value", event, path, facts)
            elif key in data:
                facts = {"key": key, "first_line": str(held[key][0].line + 1)}
                self._tell("key-written-twice", event, (*path, key), facts)
            else:
                data[key] = value
                held[key] = (event.start_mark, event.end_mark, value_event.start_mark, value_event.end_mark, inner)
        self._values += len(held) + 1
        if self._values > MAX_VALUES:
            raise _too_many(event)
        return data or "", BlockMarks(opening.start_mark, event.end_mark, held)

    def _tell(self, rule: str, event: Any, path: Path, facts: dict[str, str]) -> None:
        self._problems.append(Problem(rule, span_between(event.start_mark, event.end_mark), path, facts))
        self._values += 1
        if self._values > MAX_VALUES:
            raise _too_many(event)

    def _quoted_merge(self, event: Any) -> str:
        """The sign of a merge as a key, in quotation marks; what is no plain key is refused."""
        if type(event) is _SCALAR and event.tag is None and event.anchor is None and not event.implicit[0]:
            return "<<"
        if type(event) is _ALIAS:
            raise _Refused(_fatal("no-anchors-or-aliases", event.start_mark, event.end_mark))
        if type(event) is not _SCALAR:
            raise _Refused(_fatal("key-is-not-a-word", event.start_mark, event.end_mark))
        if event.anchor is not None or event.tag is None:
            raise _Refused(_fatal("no-anchors-or-aliases", event.start_mark, event.end_mark))
        raise _Refused(_fatal("no-tags", event.start_mark, event.end_mark, tag=event.tag))


def _splits(key: Any, value: Any) -> bool:
    """A key in braces with no colon after it: the rest of a value that held a comma."""
    return bool(type(value) is _SCALAR and value.value == "" and value.start_mark.index == key.end_mark.index)


def _too_many(event: Any) -> _Refused:
    return _Refused(_fatal("too-many-values", event.start_mark, event.end_mark, limit=f"{MAX_VALUES:,}"))


def _fatal(rule: str, start: Mark, end: Mark, **facts: str) -> Problem:
    return Problem(rule, span_between(start, end), facts=facts, fatal=True)
