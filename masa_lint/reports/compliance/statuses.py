"""The six statuses as a reader meets them: a word and a shape each, in one order everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from masa_lint.blocks.words import Tag, Tone
from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.outcome import Status

TAGS: Mapping[Status, Tag] = {
    Status.NOT_MET: Tag("Not met on paper", "×", Tone.GAP),
    Status.NEEDS_REVIEW: Tag("Needs review", "?", Tone.OPEN),
    Status.MET: Tag("Met on paper", "✓", Tone.SHOWN),
    Status.NOT_APPLICABLE: Tag("Not applicable", "–", Tone.QUIET),
    Status.ACCEPTED: Tag("Accepted gap", "◊", Tone.PLAIN),
    Status.NOT_CHECKED: Tag("Not checked", "!", Tone.PLAIN),
}
"""In the order in which they are counted and listed."""
NOT_DUE = Tag("Not due yet", "–", Tone.QUIET)
"""A kind of "not applicable", and counted as such: it will apply once the document is agreed or published."""

MEANINGS: Mapping[Status, str] = {
    Status.NOT_MET: "We looked where the file says and did not find it in writing.",
    Status.NEEDS_REVIEW: "A machine cannot decide this. A question says what a person has to decide.",
    Status.MET: "It is written down, and the report says where.",
    Status.NOT_APPLICABLE: "It does not apply, or is not due yet, and the report gives the fact that says so.",
    Status.ACCEPTED: "The partners accepted this gap, with a reason and an end date.",
    Status.NOT_CHECKED: "Something could not be read, or a rule was left out.",
}


def tag_of(result: RequirementResult, one: DocumentAssessment) -> Tag:
    """The word and the shape of one requirement."""
    return NOT_DUE if result in one.not_due else TAGS[result.status]


def count_of(results: Iterable[RequirementResult], status: Status) -> int:
    """How many of the results have a status."""
    return sum(result.status is status for result in results)
