"""The JSON output, `masa-lint/assessment/v1`. Keys may be added in a version; none is renamed, removed or retyped."""

from __future__ import annotations

from typing_extensions import TypedDict

SCHEMA = "masa-lint/assessment/v1"


class Point(TypedDict):
    """A point in a file; both count from 1, columns count code points."""

    line: int
    column: int


class Evidence(TypedDict):
    """Where a fact stands."""

    path: str
    line: int


class DecisionForm(TypedDict):
    """What a person decided where a machine cannot judge: `met`, `not-met` or `leave-open`."""

    decision: str
    decided_by: str
    recorded_by: str
    date: str
    because: str


class RequirementForm(TypedDict):
    """One requirement and its status; `not_due` where it does not apply yet, as the document is a draft or new."""

    id: str
    title: str
    modality: str
    modality_confidence: str
    kind: str
    duty_on: str
    source: str
    status: str
    not_due: bool
    message: str
    rules: list[str]
    evidence: list[Evidence]
    decision: DecisionForm | None


class ElsewhereForm(TypedDict):
    """A place in another document that a finding is about."""

    file: str
    path: str
    line: int


class FindingForm(TypedDict):
    """One outcome that is not met, accepted or needs review, or something wrong with the file.

    `novelty` is `new`, `known`, `known_too_long` or `time` where the known gaps were looked up, else null.
    """

    rule: str
    name: str
    requirement: str | None
    about: list[str]
    status: str
    level: str
    reason: str | None
    cause: str
    fingerprint: str
    novelty: str | None
    message: str
    remedy: str
    why: str
    who: str
    path: str
    start: Point
    end: Point
    elsewhere: list[ElsewhereForm]


class DocumentForm(TypedDict):
    """One document; `kind` is null where nothing of it could be read.

    `lost` are requirements that were met when someone last looked and are not any more; empty where nobody looked.
    """

    path: str
    kind: str | None
    name: str
    edition: str
    edition_status: str
    notice: str
    this_file: str
    stage: str
    made_under: str
    compared: list[str]
    lost: list[str]
    requirements: list[RequirementForm]
    findings: list[FindingForm]
    counts: dict[str, int]


class Tool(TypedDict):
    """The program that made the output."""

    version: str


class AssessmentForm(TypedDict):
    """The whole output."""

    schema: str
    tool: Tool
    as_of: str
    documents: list[DocumentForm]
