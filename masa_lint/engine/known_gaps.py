"""`known-gaps.json`: what was not met when someone last looked, so that a check can tell what is new.

    {"schema": "masa-lint/known-gaps/v1",
     "documents": {"plan.yaml": {"gaps": {"0f3c…": "2026-11-22"}, "met": ["arr-audits"]}}}

It holds fingerprints, days and requirements: no names, and no words of a document.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status
from masa_lint.source.beside import is_there, stays_beside

KNOWN_GAPS = "known-gaps.json"
SCHEMA = "masa-lint/known-gaps/v1"
MAX_BYTES = 64_000_000
_GAPS = (Status.NOT_MET, Status.ACCEPTED)
_AGAIN = "Mend it, or take it away and write it anew with: masa-lint check --remember"


@dataclass(frozen=True)
class Known:
    """What is known of one document: the day each gap was first seen, by fingerprint, and the requirements met."""

    gaps: Mapping[str, date] = field(default_factory=dict)
    met: frozenset[str] = frozenset()


NOTHING_KNOWN = Known()


class KnownGapsError(Exception):
    """The file cannot be used; the text of the error is a sentence for people."""

    def __init__(self, why: str) -> None:
        super().__init__(f"{KNOWN_GAPS} cannot be used: {why}. {_AGAIN}")


def read_known_gaps(path: FilePath) -> dict[str, Known]:
    """What is known of each document, by its name; nothing where there is no file.

    Raises:
        KnownGapsError: the file cannot be read, or is not what `--remember` writes.
    """
    if not is_there(path):
        return {}
    if not stays_beside(path):
        raise KnownGapsError("it is no file, or a link out of its folder")
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        raise KnownGapsError("this computer could not read it") from None
    if len(content) > MAX_BYTES:
        raise KnownGapsError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
    return known_gaps_in(content)


def known_gaps_in(content: bytes) -> dict[str, Known]:
    """What is known of each document, from the bytes of the file.

    Raises:
        KnownGapsError: it is not what `--remember` writes.
    """
    try:
        data = json.loads(content)
    except json.JSONDecodeError as error:
        raise KnownGapsError(f"line {error.lineno} does not fit with those around it") from None
    except (ValueError, RecursionError):
        raise KnownGapsError("it is not such a file at all") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("documents"), dict):
        raise KnownGapsError(f'it does not begin with "schema": "{SCHEMA}" and "documents"')
    return {name: _known(name, one) for name, one in data["documents"].items()}


def _known(name: str, data: Any) -> Known:
    told = json.dumps(name[:80])
    shape = isinstance(data, dict) and isinstance(data.get("gaps"), dict) and isinstance(data.get("met"), list)
    if not shape or not all(isinstance(one, str) for one in (*data["gaps"].values(), *data["met"])):
        raise KnownGapsError(f'{told} has to hold "gaps", each with a day, and "met", a list of requirements')
    try:
        gaps = {fingerprint: date.fromisoformat(day) for fingerprint, day in data["gaps"].items()}
    except ValueError:
        raise KnownGapsError(f"a gap of {told} has no day such as 2026-11-22") from None
    return Known(gaps, frozenset(data["met"]))


def known_of(
    one: DocumentAssessment, as_of: date, old: Known = NOTHING_KNOWN, whole: DocumentAssessment | None = None
) -> Known:
    """What is known of a document from now on: gaps still there keep their first day, closed ones are dropped.

    What was not checked stays as it was known: of a document of which nothing could be read all of it; and where rules
    were left out, the known gaps that `whole` finds, the same document checked with every rule.
    """
    if one.unreadable:
        return old
    gaps = _gaps(one) | (_gaps(whole) & old.gaps.keys() if whole else set())
    met = _with_status(one, Status.MET) | (_with_status(one, Status.NOT_CHECKED) & old.met)
    return Known({gap: old.gaps.get(gap, as_of) for gap in gaps}, frozenset(met))


def _gaps(one: DocumentAssessment) -> set[str]:
    return {finding.fingerprint for finding in one.findings if finding.status in _GAPS}


def _with_status(one: DocumentAssessment, status: Status) -> set[str]:
    return {result.requirement.id for result in one.results if result.status is status}


def known_gaps_text(known: Mapping[str, Known]) -> str:
    """The text of the file: the same bytes for the same gaps, a gap a line, so that changes can be read."""
    documents = {
        name: {
            "gaps": {fingerprint: day.isoformat() for fingerprint, day in sorted(one.gaps.items())},
            "met": sorted(one.met),
        }
        for name, one in sorted(known.items())
    }
    return json.dumps({"schema": SCHEMA, "documents": documents}, ensure_ascii=False, indent=1) + "\n"


def remember(documents: Iterable[DocumentAssessment], as_of: date, old: Mapping[str, Known]) -> str:
    """The text of the file once these documents were checked; what is known of all others stays."""
    now = {one.document.name: known_of(one, as_of, old.get(one.document.name, NOTHING_KNOWN)) for one in documents}
    return known_gaps_text({**old, **now})
