"""Places of the arrangements where the use of restraint is reviewed each year, as the rules on it read the guidance.

It counts young offender institutions and secure training centres that hold anyone under 18. Whether secure schools and
secure children's homes count is not settled; a plan that states a review for one has counted it.
"""

from __future__ import annotations

from masa_lint.documents.answers import AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Answer
from masa_lint.documents.words import MAY_BE_SECURE, NO_COURT, SECURE
from masa_lint.source.path import Path

_NO = "no"


def is_reviewed(plan: LoadedDocument, place: Path) -> bool:
    """True for a place where restraint has to be reviewed by what the plan states of it."""
    kind, held = plan.text_at(*place, "kind"), plan.text_at(*place, "holds_under_18")
    if held == _NO or (kind and kind not in (*SECURE, *MAY_BE_SECURE)):
        return False
    return (kind in SECURE and held == "yes") or _has_review(plan, place)


def _has_review(plan: LoadedDocument, place: Path) -> bool:
    review = plan.look((*place, "restraint_review"))
    return isinstance(review, dict) and any(isinstance(one, str | list) for one in review.values())


def may_be_reviewed(plan: LoadedDocument, place: Path) -> bool:
    """False only for a place that holds nobody under 18, as the plan says, and for cells at a police station."""
    return plan.text_at(*place, "holds_under_18") != _NO and plan.text_at(*place, "kind") != NO_COURT


def says_there_is_none(plan: LoadedDocument) -> bool:
    """True where the plan says "none", or of each place that it holds nobody under 18."""
    custody = plan.look(("custody",))
    if isinstance(custody, Answer):
        return custody.kind is AnswerKind.NONE
    if not isinstance(custody, list) or not custody:
        return False
    return all(plan.text_at("custody", number, "holds_under_18") == _NO for number in range(len(custody)))
