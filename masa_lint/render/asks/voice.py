"""Who is listened to."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap

_CHILDREN = ("voice", "children")
_FAMILIES = ("voice", "families")


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
