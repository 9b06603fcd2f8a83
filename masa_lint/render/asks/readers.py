"""Who has read the easy read before it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap

_CHECKED_BY = ("easy_read", "checked_by")
_WITH_A_DISABILITY = re.compile(
    r"[(\[](?:a group of )?(?:adults|people) with (?:a )?learning disabilit(?:y|ies)[)\]]", re.IGNORECASE
)


def checked_by(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The group that checked it; that it is of people with a learning disability only where the file says so."""
    said = plan.text(*_CHECKED_BY) if plan.is_stated(*_CHECKED_BY) else ""
    group = body(said)
    variant = "readers" if _WITH_A_DISABILITY.search(said) else "group"
    slots = {"group": group[:1].upper() + group[1:]}
    yield Told((plan.fact(_CHECKED_BY),), slots, variant) if group else gap(plan, _CHECKED_BY)
