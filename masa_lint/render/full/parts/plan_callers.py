"""Whom to call by the arrangements that a report names, where the report itself does not say."""

from __future__ import annotations

from dataclasses import dataclass, replace

from masa_lint.blocks.tree import Block, Paragraph, Section
from masa_lint.blocks.words import words
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.parts.callers import AreaCallers, Caller

_LINK = "other"
_TOLD = Paragraph(words("This contact is from the arrangements that this report is about."), facts=("plain",))


@dataclass(frozen=True, slots=True)
class PlanCallers:
    """The contacts of which the report gives no number, as the linked arrangements have them.

    Where the report says "none" or "not stated" of one, that stands.
    """

    callers: tuple[Caller | AreaCallers, ...]

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        plan = facts.document.linked.get(_LINK)
        if plan is None or plan.catalogue is None:
            return ()
        theirs = Facts(plan, frozenset())
        wanted = [one for one in self.callers if not self._said(facts, one) and self._has_number(theirs, one)]
        made = (block for one in wanted for block in one.blocks(theirs))
        return tuple(replace(one, blocks=(*one.blocks, _TOLD)) for one in made if isinstance(one, Section))

    def _said(self, facts: Facts, caller: Caller | AreaCallers) -> bool:
        """Whether the report itself says it: for all areas or for each."""
        number = facts.look((*caller.path, "phone") if isinstance(caller, Caller) else caller.path)
        return not isinstance(number, Answer) or number.kind is not AnswerKind.MISSING

    def _has_number(self, theirs: Facts, caller: Caller | AreaCallers) -> bool:
        if isinstance(caller, AreaCallers):
            return any(
                theirs.text((*here, name, "phone")) for here in theirs.items(caller.path) for name, _ in caller.callers
            )
        return bool(theirs.text((*caller.path, "phone")))
