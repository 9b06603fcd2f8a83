"""The changes in sentences, in the order in which a reader wants them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masa_lint.changes.change import Nature
from masa_lint.changes.found import Found
from masa_lint.changes.steps import Cause, StatusChange
from masa_lint.due.distance import day_text
from masa_lint.engine.outcome import Finding, Status

STATUS_WORDS = {
    Status.MET: "met on paper",
    Status.NOT_MET: "not met on paper",
    Status.NEEDS_REVIEW: "needs review",
    Status.NOT_APPLICABLE: "not applicable",
    Status.ACCEPTED: "accepted gap",
    Status.NOT_CHECKED: "not checked",
}
_CAUSES = {
    Cause.TIME: "time passed",
    Cause.RULE: "the rules changed",
    Cause.TEXT: "the text changed",
    Cause.DECISION: "a person decided",
}
_ORDER = (
    (Status.NOT_MET, "Newly not met on paper"),
    (Status.NOT_CHECKED, "No longer checked"),
    (Status.NEEDS_REVIEW, "Newly for a person to decide"),
    (Status.ACCEPTED, "Newly an accepted gap"),
    (Status.MET, "Newly met on paper"),
    (Status.NOT_APPLICABLE, "No longer applies"),
)
_NATURES = {
    Nature.PERSON: "People",
    Nature.DATE: "Dates",
    Nature.MONEY: "Money",
    Nature.ADDRESS: "Addresses and numbers",
    Nature.FACT: "Other facts",
}


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences under a heading. `folded` where few readers will want them."""

    title: str
    anchor: str
    sentences: tuple[str, ...]
    folded: bool = False


def lead_of(found: Found) -> str:
    """The changes in one sentence."""
    if found.nothing:
        return "Nothing changed."
    changed = found.statuses.changed
    counts = (
        (sum(one.after.status is Status.NOT_MET for one in changed), "newly not met on paper"),
        (sum(one.after.status is Status.NEEDS_REVIEW for one in changed), "newly for a person to decide"),
        (sum(one.after.status is Status.MET for one in changed), "newly met on paper"),
    )
    parts = [f"{number} {words}" for number, words in counts if number]
    told = f"Requirements: {', '.join(parts)}." if parts else "No requirement changed its status."
    number = len(found.facts)
    facts = f"{number} {'fact' if number == 1 else 'facts'} changed." if number else "No fact changed."
    return f"{told} {facts}"


def groups_of(found: Found) -> tuple[Group, ...]:
    """What changed, group by group; a group of nothing is left out."""
    groups = [
        Group(title, f"to-{status.replace('_', '-')}", tuple(map(_status_sentence, _to(found, status))))
        for status, title in _ORDER
    ]
    newly = f"Where the {found.new.document.noun} newly disagrees, or lacks what we advise"
    groups.append(Group(newly, "disagrees", _advice(found.statuses.new_advice)))
    groups.append(Group("Advice that is followed, or needed no more", "agrees", _advice(found.statuses.gone_advice)))
    groups.append(Group("Who is named for something else", "moves", tuple(f"{one.words}." for one in found.moves)))
    groups += [
        Group(title, f"facts-{nature}", tuple(f"{one.words}." for one in found.changes if one.nature is nature))
        for nature, title in _NATURES.items()
    ]
    groups.append(Group("Told in other words", "wording", tuple(f"{one.words}." for one in found.wording), folded=True))
    groups.append(Group("Still not met on paper", "still", tuple(_still(found)), folded=True))
    return tuple(group for group in groups if group.sentences)


def _advice(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Each sentence once: several places of one file may give the same."""
    return tuple(dict.fromkeys(finding.message for finding in findings))


def _to(found: Found, status: Status) -> list[StatusChange]:
    return [one for one in found.statuses.changed if one.after.status is status]


def _status_sentence(one: StatusChange) -> str:
    was = f"was {STATUS_WORDS[one.before.status]}" if one.before else "was not asked before"
    why = " and ".join(_CAUSES[cause] for cause in one.causes)
    decision = one.after.decision
    if decision is not None and Cause.DECISION in one.causes:
        why += f" ({decision.post or decision.name}, {day_text(decision.date)})"
    because = f", because {why}" if why else ""
    return f"{one.after.requirement.title}: {was}, now {STATUS_WORDS[one.after.status]}{because}. {one.after.message}"


def _still(found: Found) -> list[str]:
    told = []
    for one in found.statuses.still_not_met:
        since = found.since.get(one.requirement.id)
        told.append(f"{one.requirement.title}{f', since {day_text(since)}' if since else ''}.")
    return told
