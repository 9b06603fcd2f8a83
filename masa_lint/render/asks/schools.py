"""Schools, colleges and nurseries."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.lists import MOST, in_a_sentence
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap

_GROUP = ("education", "operational")
_SEAT = ("education", "strategic")
_SETTINGS = {
    "all_schools": "schools",
    "maintained_schools": "schools",
    "academies": "schools",
    "free_schools": "schools",
    "independent_schools": "schools",
    "colleges": "colleges",
    "early_years": "nurseries",
    "childcare": "nurseries",
}


def schools(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The group that schools have, and whether someone speaks for them where choices are made."""
    if plan.is_stated(*_GROUP):
        covers = [covered for _, covered in plan.texts(*_GROUP, "covers")]
        kinds = list(dict.fromkeys(_SETTINGS[one] for one in _SETTINGS if one in covers))[:MOST]
        variant = "group" if kinds else "learning"
        yield Told((plan.fact(_GROUP),), {"settings": in_a_sentence(kinds)}, variant)
    elif plan.is_stated(*_SEAT):
        yield Told((plan.fact(_SEAT),), {}, "choices")
    else:
        yield gap(plan, _GROUP, _SEAT)
