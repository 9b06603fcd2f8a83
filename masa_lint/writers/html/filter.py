"""The choice of which cards to see: radio buttons and rules of the style sheet, without a script."""

from __future__ import annotations

from markupsafe import Markup

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import CardFilter, Cards, Choice, Section
from masa_lint.writers.html.markup import tag
from masa_lint.writers.html.places import OURS

GROUP = "card-group"
"""The class of a section that holds nothing but cards: it goes when none of them is chosen."""
_NAME = f"{OURS}show"


def filter_of(paper: Paper) -> CardFilter | None:
    """The one that governs the paper's cards."""
    return next((block for block in walk(paper.blocks) if isinstance(block, CardFilter)), None)


def kinds_of(found: CardFilter | None) -> dict[str, str]:
    """A short name for each kind that can be chosen, fit for a style sheet whatever the kind is called."""
    kinds = dict.fromkeys(choice.kind for choice in found.choices) if found else {}
    return {kind: f"k{number}" for number, kind in enumerate(kinds, 1)}


def filter_block(block: CardFilter) -> Markup:
    """The buttons, each with its count: without a script, nothing could read out a new one."""
    names = kinds_of(block)
    every = Choice("", "All", sum(choice.count for choice in block.choices))
    buttons = [_button("all", every, checked=True), *(_button(names[one.kind], one) for one in block.choices)]
    return tag("fieldset", tag("legend", block.legend), *buttons, class_="filter")


def filter_rules(paper: Paper) -> str:
    """The rules that hide what was not chosen: on a screen only, and never what a link has just led to."""
    rules = "".join(_rule(name) for name in kinds_of(filter_of(paper)).values())
    if not rules:
        return ""
    return f"@media screen{{@supports selector(:has(*)){{.filter{{display:flex}}{rules}}}}}\n"


def is_group(section: Section) -> bool:
    """Whether a section holds nothing but cards."""
    return bool(section.blocks) and all(isinstance(block, Cards) for block in section.blocks)


def _button(name: str, choice: Choice, *, checked: bool = False) -> Markup:
    button = tag("input", type="radio", name=_NAME, id=f"{_NAME}-{name}", value=name, checked=checked)
    label = tag("label", f"{choice.label}, {choice.count}", for_=f"{_NAME}-{name}")
    return tag("div", button, label)


def _rule(name: str) -> str:
    chosen = f"body:has(#{_NAME}-{name}:checked)"
    card = f'{chosen} .card:not([data-kind="{name}"]):not(:target)'
    group = f'{chosen} .{GROUP}:not(:has([data-kind="{name}"])):not(:has(:target)):not(:target)'
    return f"{card},{group}{{display:none}}"
