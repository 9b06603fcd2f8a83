"""The money of a yearly report: what the year cost, who paid, what changed and whether it was worth it."""

from __future__ import annotations

from masa_lint.documents import posts
from masa_lint.documents.keys import Block, Text, Texts, block, key
from masa_lint.documents.parts import Contribution, Source

_SOURCE = "Where the published document says this."
_WHO = posts.FINANCE


class Cost(Block):
    """One item of cost. Plain text stands for `item`."""

    item: Text = key("the item of cost", "What the money was spent on.", "Training", who=_WHO)
    amount: Text = key("what it cost", "Pounds.", "£48,000", joins="for", who=_WHO)
    budget: Text = key("what was planned for it", "Pounds.", "£50,000", joins="for", who=_WHO)
    year_before: Text = key("what it cost the year before", "Pounds.", "£51,000", joins="for", who=_WHO)
    source: Source | None = block("the source", _SOURCE)


class YearsContribution(Contribution):
    """What one body gave in the year, beside the year before."""

    year_before: Text = key("the amount the year before", "Pounds.", "£40,000", joins="for", who=_WHO)


class ValueForMoney(Block):
    """Whether the money was well spent. Plain text stands for `judgement`."""

    judgement: Text = key(
        "whether the funding was good value",
        "A judgement, not only figures.",
        "Most of it bought what we planned",
        who=_WHO,
    )
    evidence: Texts = key(
        "the evidence that the funding was good value",
        "What the money changed, and what it could have bought instead.",
        ["The shared front door costs 8% less and answers twice as fast"],
        who=_WHO,
    )
    source: Source | None = block("the source", _SOURCE)


class YearsFunding(Block):
    """The money of the year."""

    budget: Text = key("the budget for the year", "Pounds.", "£310,000", who=_WHO)
    spent: Text = key("what the year cost in total", "Pounds.", "£302,500", who=_WHO)
    variance: Text = key(
        "why spending differed from the budget", "Where it did.", "A post was empty until June", who=_WHO
    )
    costs: list[Cost] | None = block("what the arrangements cost, item by item", "Each item and its sum.", who=_WHO)
    contributions: list[YearsContribution] | None = block(
        "what each body contributed", "Each body and its amount, with the year before.", who=_WHO
    )
    total_contributions: Text = key("the total of the contributions", "Pounds.", "£310,000", who=_WHO)
    total_year_before: Text = key("the total of the contributions the year before", "Pounds.", "£298,000", who=_WHO)
    other_income: Texts = key("other income", "What else came in, with its sum.", ["Training fees, £6,000"], who=_WHO)
    brought_forward: Text = key("what was brought forward from the year before", "Pounds.", "£4,000", who=_WHO)
    carried_forward: Text = key("what is carried forward to the next year", "Pounds.", "£11,500", who=_WHO)
    changes: Text = key(
        "what changed in the funding",
        "Against the year before, and why. `none` where nothing did.",
        "The police pay £2,000 more, for the analyst",
        who=_WHO,
    )
    value_for_money: ValueForMoney | None = block(
        "the value for money of the funding", "A judgement and what shows it.", who=_WHO
    )
    source: Source | None = block("the source", _SOURCE)
