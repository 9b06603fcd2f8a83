"""Who is listened to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.documents.doubts import Doubt, doubt_about
from masa_lint.documents.form import Form
from masa_lint.documents.when import read_when
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap, path_of

_CHILDREN = ("voice", "children")
_FAMILIES = ("voice", "families")
_NOT_YET = re.compile(
    r"\b(?:will|shall|should|would|could|may|might|can|(?:is|are|going|need|seek|look(?:ing)?) to|to be(?:come)?|wants?"
    r"|wish(?:es)?|hopes?|aims?|plan(?:s|ned|ning)?|intend\w*|develop\w*|explor\w*|consider\w*|recruit\w*|propos\w*"
    r"|ambition\w*|invit\w*|future|next|soon|from (?:\w+ )?20\d\d|by 20\d\d|not?|never|yet|once|when|until)\b",
    re.IGNORECASE,
)
"""Words of what is to come, or is not there: with any of them nobody is said to be at work."""


def voice(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Whether children, families or both are asked what they think."""
    children, families = plan.is_stated(*_CHILDREN), plan.is_stated(*_FAMILIES)
    if children and families:
        yield Told((plan.fact(_CHILDREN), plan.fact(_FAMILIES)), {}, "both")
    elif children:
        yield Told((plan.fact(_CHILDREN),), {}, "children")
    elif families:
        yield Told((plan.fact(_FAMILIES),), {}, "families")
    else:
        yield gap(plan, _CHILDREN, _FAMILIES)


def young_checkers(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """That young people help to check the work; that they are wanted, where the plan may speak of what is to come."""
    path = path_of(given)
    how, when = plan.text(*path, "how"), read_when(plan.text(*path, "when"))
    promised = doubt_about(how, Form.ANY) is Doubt.PROMISE
    if promised or plan.is_stated(*path):
        begun = when is None or when.first <= plan.as_of
        at_work = how and begun and not promised and not _NOT_YET.search(how)
        yield Told((plan.fact(path),), {}, "do" if at_work else "wanted")
