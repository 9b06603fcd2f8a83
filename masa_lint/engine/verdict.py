"""The verdict in one sentence, law and guidance apart, and what to do first. Never a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masa_lint.checks.result import NO_FACTS
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import look
from masa_lint.documents.words_alike import in_words
from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.outcome import Finding, Reason, Status
from masa_lint.engine.short_form import plain_text_may_say
from masa_lint.engine.wording import subject_name
from masa_lint.guidance.requirement import Modality
from masa_lint.guidance.rule import Rule
from masa_lint.source.path import Path

FIRST = 7
"""How many things to fix, and how many questions, are shown first."""
LIMITS = (
    "This check reads what is written where the file says it is. It cannot tell whether it is done, or done well: "
    "“not met on paper” is not “not done”."
)

_SAID = (Reason.NOT_STATED, Reason.PARTLY, Reason.REPEATS_GUIDANCE, Reason.DISAGREES)


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one cause, told once: the first stands for all."""

    first: Finding
    findings: tuple[Finding, ...]

    @property
    def again(self) -> tuple[Finding, ...]:
        """What the same rule finds at other places."""
        code, path = self.first.rule.code, self.first.path
        return tuple(
            one for one in self.findings[1:] if one.rule.code == code and one.path != path and not one.about_the_file
        )

    @property
    def also_for(self) -> tuple[str, ...]:
        """Whom the same rule misses at the same place: "the police"."""
        code, path = self.first.rule.code, self.first.path
        here = (one.without for one in self.findings[1:] if one.rule.code == code and one.path == path)
        return tuple(dict.fromkeys(in_words([one.partition("=")[2]]) for one in here if "=" in one and ":" not in one))

    @property
    def touches(self) -> tuple[str, ...]:
        """The other requirements that the same gap touches."""
        ids = (one.requirement for one in self.findings[1:] if one.requirement)
        return tuple(one for one in dict.fromkeys(ids) if one != self.first.requirement)


def this_file_text(one: DocumentAssessment) -> str:
    """What the file says it is, in a sentence."""
    return f"{_what_it_is(one)} {_what_stage(one)}"


def _what_stage(one: DocumentAssessment) -> str:
    stage, under = one.document.text_at("stage"), one.document.text_at("made_under")
    noun = one.document.noun
    at = f"The file gives no stage, so the {noun} is checked as a published one"
    if stage:
        at = f"The {noun} is {'a draft' if stage == 'draft' else stage}"
    return f"{at}, made under {under}." if under else f"{at}; it does not give the edition it was made under."


def _what_it_is(one: DocumentAssessment) -> str:
    document = one.document
    if document.transcript:
        by = document.text_at("transcript", "read_by") or "someone the file does not name"
        on = document.text_at("transcript", "read_on") or "a day it does not give"
        whose = document.text_at("transcript", "of_the_partnership")
        who = {"yes": "for the partnership", "no": "not for the partnership"}.get(whose, "for whom it does not say")
        return f"A transcript: a published {document.noun} as {by} read it, {who}, on {on}."
    if document.text_at("this_file") == "source":
        return f"The source: the {document.noun} is published from this file."
    noun = document.noun
    from_it = f"The file does not say whether the {noun} is published from it"
    return f"{from_it}, or whether it is someone's reading of a {noun}."


def verdict_text(one: DocumentAssessment) -> str:
    """Law and guidance apart, in counts that a reader can follow to their rows."""
    law = [result for result in one.results if _is_law(result)]
    guidance = [result for result in one.results if not _is_law(result)]
    shown = sum(result.status is Status.MET for result in law)
    waiting = [result for result in law if result in one.not_due]
    asked = _count(law, Status.NEEDS_REVIEW)
    for_a_person = f", {asked} for a person to decide" if asked else ""
    due_later = f", {len(waiting)} not due yet" if waiting else ""
    text = f"Law: {shown} of {len(law)} shown{for_a_person}{due_later}."
    parts = [
        f"{_count(guidance, Status.MET)} shown",
        f"{_count(guidance, Status.NOT_MET)} not shown",
        f"{_count(guidance, Status.NEEDS_REVIEW)} for a person to decide",
    ]
    accepted = _count(guidance, Status.ACCEPTED)
    not_due = len(one.not_due) - len(waiting)
    for number, words in (
        (accepted, "accepted as a gap" if accepted == 1 else "accepted as gaps"),
        (not_due, "not due yet"),
        (_count(guidance, Status.NOT_APPLICABLE) - not_due, "not applicable"),
        (_count(guidance, Status.NOT_CHECKED), "not checked"),
    ):
        if number:
            parts.append(f"{number} {words}")
    return f"{text} Guidance: {', '.join(parts)}. This does not say how well children are protected."


def reasons_text(one: DocumentAssessment) -> str:
    """How the not met split: what the plan does not say, and what nobody has answered in the file."""
    missing = {result.requirement.id for result in one.results if result.status is Status.NOT_MET}
    unanswered = set(missing)
    for finding in one.findings:
        if finding.status is Status.NOT_MET and finding.reason in _SAID and finding.requirement in unanswered:
            unanswered.discard(finding.requirement)
    said = len(missing) - len(unanswered)
    if not missing:
        return ""
    unsaid = f"{said} the {one.document.noun} does not say, or says only in part"
    return f"Not shown, {len(missing)}: {unsaid}; {len(unanswered)} not answered in this file yet."


def _is_law(result: RequirementResult) -> bool:
    return result.requirement.modality is Modality.MUST and result.requirement.duty_on == "document"


def _count(results: list[RequirementResult], status: Status) -> int:
    return sum(result.status is status for result in results)


def fix_first(one: DocumentAssessment) -> list[Group]:
    """At most 7: the file itself, the safety number, where the plan disagrees, musts, shoulds the plan does not say.

    Advice on what is absent comes last, so that good practice crowds out nothing that is asked; what nobody has
    answered yet is a question and no fault.
    """
    conduct = {result.requirement.id for result in one.results if result.requirement.duty_on == "conduct"}
    found = [
        finding for finding in one.findings if finding.status is Status.NOT_MET and finding.requirement not in conduct
    ]
    broken = [finding for finding in found if finding.about_the_file and finding.level == "must"]
    safety = [finding for finding in found if isinstance(finding.rule, Rule) and finding.rule.safety]
    advice = [
        finding
        for finding in found
        if finding.level == "advice" and finding not in safety and not finding.about_the_file
    ]
    disagree = [finding for finding in advice if finding.reason is Reason.DISAGREES]
    absent = [finding for finding in advice if finding.reason in _SAID and finding.reason is not Reason.DISAGREES]
    musts = [finding for finding in found if finding.level == "must" and not finding.about_the_file]
    shoulds = [finding for finding in found if finding.level == "should" and finding.reason in _SAID]
    first = [*grouped(broken), *grouped(safety)]
    must_groups, should_groups = _once_a_rule(grouped(musts)), _once_a_rule(grouped(shoulds))
    room = max(2, FIRST - len(first) - len(must_groups) - min(1, len(should_groups)))
    first += _by_rule(disagree)[:room]
    return (first + must_groups + should_groups + _by_rule(absent))[:FIRST]


def _by_rule(findings: Iterable[Finding]) -> list[Group]:
    """One group a rule, so that a list which is wrong in ten places leaves room for what else is wrong.

    What another document has and this one lacks is told item by item: it stands in no line of this one.
    """
    rules: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        rules.setdefault((finding.rule.code, finding.without), []).append(finding)
    return [Group(ones[0], tuple(ones)) for ones in rules.values()]


def _once_a_rule(groups: Iterable[Group]) -> list[Group]:
    """Of groups that the same rule begins, one: ten agencies with the same gap leave room for what else is wrong."""
    rules: dict[str, list[Finding]] = {}
    for group in groups:
        rules.setdefault(group.first.rule.code, []).extend(group.findings)
    return [Group(ones[0], tuple(ones)) for ones in rules.values()]


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """Findings of one cause as one, where nothing stands there; each of the others alone, and each question."""
    groups: dict[object, list[Finding]] = {}
    for number, finding in enumerate(findings):
        asks = finding.status is Status.NEEDS_REVIEW
        together = finding.reason is not Reason.DISAGREES and not asks and not finding.about_the_file and finding.cause
        key = (finding.cause, finding.status, finding.reason) if together else number
        groups.setdefault(key, []).append(finding)
    return [Group(ones[0], tuple(ones)) for ones in groups.values()]


def by_item(groups: Iterable[Group]) -> list[Group]:
    """Groups of one rule as one, where several items of a list lack the same: three partners, and no signature."""
    together: dict[object, list[Finding]] = {}
    for number, group in enumerate(groups):
        first = group.first
        names = tuple(step for step in first.cause if isinstance(step, str))
        alike = len(names) < len(first.cause) and first.reason is not Reason.DISAGREES and not first.without
        key = (first.rule.code, names, first.status, first.reason) if alike else number
        together.setdefault(key, []).extend(group.findings)
    return [Group(ones[0], tuple(ones)) for ones in together.values()]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A key nobody has answered: what it is called, who usually knows, and which requirements wait for it."""

    path: Path
    label: str
    who: str
    requirements: tuple[str, ...]

    @property
    def asked(self) -> str:
        """The label as what is asked: "The chair?", "Say when it was read.", "Is it stated that the money is kept?"."""
        first = self.label.partition(" ")[0]
        if first == "that":
            return f"Is it stated {self.label}?"
        if first in _CLAUSES:
            return f"Say {self.label}."
        return f"{self.label[:1].upper()}{self.label[1:]}?"


_CLAUSES = (
    "how", "who", "what", "when", "whether", "which", "where", "whom", "why", "whose",
    "to", "with", "by", "of", "for", "from", "on",
)  # fmt: skip
"""What the label of a key begins with where it is a question already, put as a part of a sentence."""


def questions(one: DocumentAssessment) -> list[Unanswered]:
    """Every key that a finding waits for and nobody has answered, most waited for first, what only advice asks last."""
    catalogue = one.document.catalogue
    if catalogue is None:
        return []
    waiting: dict[Path, list[str]] = {}
    for finding in one.findings:
        if plain_text_may_say(finding.cause, one.document):
            continue  # the finding says how to write it
        answer = look(one.document.tree, finding.cause)
        if isinstance(answer, Answer) and answer.kind is AnswerKind.MISSING and finding.cause:
            waiting.setdefault(finding.cause, []).extend([finding.requirement] if finding.requirement else [])
    asked = [
        Unanswered(path, _label(path, one.document, catalogue), catalogue.who(path), tuple(dict.fromkeys(names)))
        for path, names in waiting.items()
    ]
    return sorted(asked, key=lambda one: -len(one.requirements))


def _label(path: Path, document: LoadedDocument, catalogue: Catalogue) -> str:
    """What a key is called, and in a list whose it is."""
    label, whose = catalogue.label(path), subject_name(path, document, NO_FACTS)
    return f"{label} ({whose})" if whose else label
