"""Read the decisions on a document from `reviews.yaml` beside it.

    decisions:
      - document: plan.yaml
        requirement: arr-audits
        decision: met                      # met, not-met or leave-open
        decided_by: "Ash Oak, Partnership Manager"
        recorded_by: "Ash Oak, Partnership Manager"
        date: 2026-11-22
        because: "The quality group's programme was seen on 4 May"
        evidence: 0f3c…                    # what it was about; masa-lint review writes it

The last decision on a requirement counts; those above it are its history.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path as FilePath

from masa_lint.documents import privacy
from masa_lint.documents.answers import read_answer
from masa_lint.documents.when import read_when
from masa_lint.engine.decision import Decided, Decision, has_name_and_post
from masa_lint.engine.evidence import LENGTH
from masa_lint.source.beside import is_there, stays_beside
from masa_lint.source.file import Source, read_file
from masa_lint.source.lines import line_starts
from masa_lint.source.marks import Marks
from masa_lint.source.place import Position, Span
from masa_lint.source.problem import START, Problem
from masa_lint.source.yaml_text import Data, YamlText

REVIEWS = "reviews.yaml"
TOP_KEY = "decisions"
SHORTEST_BECAUSE = 20
KEYS = ("document", "requirement", "decision", "decided_by", "recorded_by", "date", "because", "evidence")
CHILD = "could-identify-a-child"
_LONGEST_QUOTED = 60
_MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions on one document, in order, and what is wrong with the file; its spans are those of that file."""

    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()


NO_DECISIONS = Decisions()


def read_decisions(document: FilePath) -> Decisions:
    """The decisions that stand beside a document; none where there is no `reviews.yaml`. It never raises."""
    file = document.parent / REVIEWS
    if not is_there(file):
        return NO_DECISIONS
    if not stays_beside(file):
        why = {"why": "it is no file, or a link out of its folder"}
        return Decisions((), (Problem("file-cannot-be-opened", START, facts=why),))
    return decisions_in(read_file(file, REVIEWS), document)


def decisions_in(source: Source, document: FilePath) -> Decisions:
    """The decisions on a document in the text of a `reviews.yaml`. What could identify a child is masked first."""
    source, problems = _masked(source)
    if isinstance(source.yaml, Problem):
        empty = source.yaml.rule == "file-is-empty"
        return Decisions((), tuple(problems) if empty else (*problems, source.yaml))
    problems += source.yaml.problems
    decisions: list[Decision] = []
    for entry, marks in _entries(source.yaml, problems):
        read = _read(entry, marks, document)
        if isinstance(read, Decision):
            decisions.append(read)
        elif read is not None:
            problems.append(read)
    return Decisions(tuple(decisions), tuple(problems[:_MOST_PROBLEMS]))


def _entries(read: YamlText, problems: list[Problem]) -> Iterator[tuple[Data, Marks]]:
    data = read.data if isinstance(read.data, dict) else {}
    problems += [
        _unusable(read.marks.of(key), f'there is no "{short(key)}" here, only "{TOP_KEY}"')
        for key in data
        if key != TOP_KEY
    ]
    entries = data.get(TOP_KEY, "")
    if isinstance(entries, list):
        yield from ((entry, read.marks.of(TOP_KEY, number)) for number, entry in enumerate(entries))
    elif entries:
        problems.append(_unusable(read.marks.of(TOP_KEY), f'"{TOP_KEY}" has to be a list of decisions'))


def _read(entry: Data, marks: Marks, document: FilePath) -> Decision | Problem | None:
    """A decision, or what is wrong with it; None where it is on another document."""
    if not isinstance(entry, dict):
        return _unusable(marks, "it has to be a block of keys")
    texts = {key: value for key, value in entry.items() if isinstance(value, str) and read_answer(value) is None}
    named = unicodedata.normalize("NFC", texts.get("document", ""))
    if named and named != unicodedata.normalize("NFC", document.name):
        plain = "/" not in named and "\\" not in named
        there = plain and is_there(document.parent / named)
        return None if there else Problem("decision-for-no-document", _span(marks), facts={"document": short(named)})
    wrong = _fault(entry, texts)
    if wrong:
        return _unusable(marks, wrong)
    when = read_when(texts["date"])
    return Decision(
        texts["requirement"],
        Decided(texts["decision"]),
        texts["decided_by"],
        texts.get("recorded_by", texts["decided_by"]),
        when.first if when else date.min,
        " ".join(texts["because"].split()),
        texts["evidence"],
        marks.start.line + 1,
    )


def _fault(entry: dict[str, Data], texts: dict[str, str]) -> str:
    """What makes a decision one that cannot be used, to follow "because"; empty where it can."""
    unknown = next((key for key in entry if key not in KEYS), "")
    if unknown:
        return f'there is no "{short(unknown)}" in a decision; the keys are {", ".join(KEYS)}'
    missing = next((key for key in KEYS if key not in texts and key != "recorded_by"), "")
    if missing:
        return f'it does not say "{missing}"'
    when = read_when(texts["date"])
    if texts["decision"] not in list(Decided):
        return f'"{short(texts["decision"])}" is no decision; it is one of {", ".join(Decided)}'
    for key in ("decided_by", "recorded_by"):
        if key in entry and not has_name_and_post(texts.get(key, "")):
            return f'"{key}" has to give a name and a post with a comma between them'
    if when is None or when.first != when.last:
        return f'"{short(texts["date"])}" is no day'
    if len(texts["because"]) < SHORTEST_BECAUSE:
        return '"because" gives no reason of substance'
    if len(texts["evidence"]) != LENGTH or not texts["evidence"].isalnum():
        return '"evidence" is not as masa-lint review writes it'
    return ""


def _masked(source: Source) -> tuple[Source, list[Problem]]:
    search = privacy.Search(source.text, source.utf8)
    seen = [*search.sightings(), *search.postcodes()]
    if isinstance(source.yaml, YamlText):
        seen += _across_lines(source.text, source.yaml.marks)
    if not seen:
        return source, []
    starts = line_starts(source.text)
    lines = sorted((bisect_right(starts, one.start), one.what) for one in seen)
    problems = [Problem(CHILD, _line_span(line), facts={"what": what}) for line, what in dict.fromkeys(lines)]
    return source.with_text(privacy.mask(source.text, seen)), problems


def _across_lines(text: str, marks: Marks) -> Iterator[privacy.Sighting]:
    """What shows only once the lines of a value are put together."""
    for _, one in marks.leaves():
        start, end = one.start, one.end
        if start.line != end.line:
            for seen in privacy.across_lines(text[start.index : end.index], office=False):
                yield replace(seen, start=seen.start + start.index, end=seen.end + start.index)


def _unusable(marks: Marks, why: str) -> Problem:
    return Problem("decision-cannot-be-used", _span(marks), facts={"why": why})


def _span(marks: Marks) -> Span:
    return _line_span(marks.start.line + 1)


def _line_span(line: int) -> Span:
    return Span(Position(line, 1), Position(line, 1))


def short(text: str) -> str:
    """A text from the file, no longer than a sentence can hold."""
    return text if len(text) <= _LONGEST_QUOTED else text[:_LONGEST_QUOTED].rstrip() + "…"
