"""Who decides in the end where people do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told

_LAST = ("disputes", "final_step")
_WHO = {
    "leaders": re.compile(r"\b(?:leads?|lead safeguarding partners?|lsps?|leaders)\b", re.IGNORECASE),
    "government": re.compile(r"\b(?:secretary of state|government)\b", re.IGNORECASE),
}


def last_step(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """`leaders` or `government`: that they decide in the end, only where the plan's last step says so."""
    if _WHO[given].search(plan.text(*_LAST)[:300]):
        yield Told((plan.fact(_LAST),))
