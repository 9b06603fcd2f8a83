"""Record a decision: refuse it with a sentence, or give the text of `reviews.yaml` with it at the end."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from masa_lint.documents import privacy
from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.careful_words import fault_of, names_in
from masa_lint.engine.decide import nearest
from masa_lint.engine.decision import Decided, Decision, has_name_and_post
from masa_lint.engine.decision_words import STATUS_WORDS
from masa_lint.engine.decisions import REVIEWS, SHORTEST_BECAUSE, TOP_KEY
from masa_lint.engine.evidence import evidence_of
from masa_lint.engine.outcome import Outcome, Status
from masa_lint.engine.people import is_about
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import Rule
from masa_lint.source.lines import split_lines
from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import Data, YamlText, read_yaml

_OPENING = f"""\
# What people decided where a machine cannot judge. masa-lint review adds to it; a decision lapses when the text that it
# is about changes.
{TOP_KEY}:
"""
_PLAIN = re.compile(r"[A-Za-z0-9][\w.-]*", re.ASCII)
_HIDDEN = ("Cc", "Cf", "Cs", "Co")
_OTHER_WAYS = {
    Status.NOT_MET: " State it in the file, or explain the gap there; a decision cannot close it.",
    Status.NOT_CHECKED: " Run masa-lint check to see why.",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a decision is not recorded, in a sentence."""

    sentence: str


def asked_requirement(name: str, one: DocumentAssessment, pack: Pack) -> RequirementResult | Refused:
    """The requirement that a name stands for (its id, or the code or name of one of its rules), if it needs review.

    `one` is the assessment without any decision.
    """
    if one.unreadable:
        return Refused(f"Nothing of {one.document.name} could be read, so there is nothing to decide.")
    result_of = {result.requirement.id: result for result in one.results}
    rule = pack.rule_by_name.get(name.casefold())
    if isinstance(rule, Rule) and rule.advice:
        return Refused(f"{rule.code} is advice and bears on no requirement, so there is nothing to decide.")
    result = result_of.get(rule.requirement if isinstance(rule, Rule) else name.casefold())
    if result is None:
        return Refused(f'There is no requirement "{name}". Did you mean "{nearest(name.casefold(), result_of)}"?')
    if result.status is not Status.NEEDS_REVIEW:
        status = STATUS_WORDS[result.status]
        return Refused(
            f'"{result.requirement.title}" does not need review: it is {status}.{_OTHER_WAYS.get(result.status, "")}'
        )
    return result


def new_decision(
    result: RequirementResult,
    one: DocumentAssessment,
    decided: Decided,
    decided_by: str,
    recorded_by: str,
    because: str,
    day: date,
) -> Decision | Refused:
    """A decision on a requirement that needs review, or why it cannot be recorded."""
    by, recorder, reason = (" ".join(text.split()) for text in (decided_by, recorded_by or decided_by, because))
    sentence = _wrong_words(by, recorder, reason, one)
    if sentence:
        return Refused(sentence)
    asking = [outcome for outcome in one.outcomes if _asks(outcome, result)]
    evidence = evidence_of(asking, one.document)
    decision = Decision(result.requirement.id, decided, by, recorder, day, reason, evidence)
    if is_about(decision.name, result.requirement, asking, one.document):
        return Refused(f'"{result.requirement.title}" is about {decision.name}. Someone else has to decide it.')
    return decision


def _asks(outcome: Outcome, result: RequirementResult) -> bool:
    return outcome.status is Status.NEEDS_REVIEW and outcome.rule.requirement == result.requirement.id


def _wrong_words(by: str, recorder: str, reason: str, one: DocumentAssessment) -> str:
    """What is wrong with the words of a decision, in a sentence; empty where nothing is."""
    for option, text in (("--by", by), ("--recorded-by", recorder)):
        if not has_name_and_post(text):
            return (
                f'Give a name and a post with a comma between them, for instance: {option} "Ash Oak, Partnership chair"'
            )
    if len(reason) < SHORTEST_BECAUSE:
        return f"Say in a sentence why, {SHORTEST_BECAUSE} letters at least: --because"
    for text in (by, recorder, reason):
        hidden = next((letter for letter in text if unicodedata.category(letter) in _HIDDEN), "")
        if hidden:
            return f"A character that cannot be seen (U+{ord(hidden):04X}) is in what you gave. Type it again."
        for seen in (*privacy.sightings(text), *privacy.postcodes(text)):
            return f"That could identify a child ({seen.what}), and does not belong in a file."
    fault = fault_of(reason, names_in(one.document))
    return f"The reason {fault}. Name the post and what will happen, not the person." if fault else ""


def with_decision(text: str, document: str, decision: Decision) -> str | Refused:
    """The text of `reviews.yaml` with a decision on a document (its file name) at the end; all else stays as it is.

    The new text is read again: it has to hold what the old one held, and the decision.
    """
    if not document.isprintable():
        return Refused("The name of the document holds a character that cannot be seen. Give the file another name.")
    read = read_yaml(text)
    broken = read if isinstance(read, Problem) else next(iter(read.problems), None)
    if broken is not None and broken.rule != "file-is-empty":
        line = broken.span.start.line
        return Refused(f"{REVIEWS}, line {line}, cannot be read, so nothing was added. Mend that line first.")
    held = dict(read.data) if isinstance(read, YamlText) and isinstance(read.data, dict) else {}
    before = held.get(TOP_KEY, "")
    decisions = before if isinstance(before, list) else []
    added = "" if held else _OPENING if not text else f"{TOP_KEY}:\n"
    added += _entry(document, decision, _indent(read, text) if decisions else "  ")
    if text and not text.endswith("\n"):
        added = f"\n{added}"
    new = text + (added.replace("\n", "\r\n") if "\r\n" in text else added)
    again = read_yaml(new)
    wanted = {**held, TOP_KEY: [*decisions, _data(document, decision)]}
    if isinstance(again, Problem) or again.problems or again.data != wanted:
        return Refused(f'{REVIEWS} does not end with its list of "{TOP_KEY}", so nothing was added. Mend it first.')
    return new


def _indent(read: YamlText | Problem, text: str) -> str:
    """The blanks before the hyphen of the first decision."""
    if isinstance(read, Problem):
        return "  "
    first = read.marks.of(TOP_KEY, 0).start
    line = split_lines(text)[first.line]
    return line[: len(line) - len(line.lstrip(" "))]


def _data(document: str, decision: Decision) -> dict[str, Data]:
    return {
        "document": document,
        "requirement": decision.requirement,
        "decision": str(decision.decision),
        "decided_by": decision.decided_by,
        "recorded_by": decision.recorded_by,
        "date": decision.date.isoformat(),
        "because": decision.because,
        "evidence": decision.evidence,
    }


def _entry(document: str, decision: Decision, indent: str) -> str:
    lines = [f"{key}: {_quoted(str(value))}" for key, value in _data(document, decision).items()]
    return f"{indent}- " + f"\n{indent}  ".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A text as YAML reads it back: plain where it is one word, else in quotation marks."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
