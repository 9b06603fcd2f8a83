"""Which items of two lists are the same item. A list in another order is no change."""

from __future__ import annotations

from collections.abc import Sequence

from masa_lint.documents.catalogue import BlockShape
from masa_lint.documents.names import plain_name
from masa_lint.documents.tree import Tree

Pair = tuple[int | None, int | None]


def same_items(old: Sequence[Tree], new: Sequence[Tree], shape: BlockShape) -> list[Pair]:
    """Positions in the two lists, side by side; None where an item has no counterpart.

    Items are the same where all the keys that tell them apart agree; then those where any one of these keys agrees with
    one item alone. What is left came or went. In the order of the new list, what went last.
    """
    left, right = dict(enumerate(old)), dict(enumerate(new))
    found: dict[int, int] = {}
    for keys in (shape.identity, *((key,) for key in shape.identity)):
        by_old = _by_identity(left, keys)
        by_new = _by_identity(right, keys)
        for identity, places in by_new.items():
            others = by_old.get(identity, [])
            alike = len(keys) == len(shape.identity) or (len(places) == len(others) == 1)
            if identity and alike:
                for here, there in zip(places, others, strict=False):
                    found[here] = there
                    del right[here], left[there]
    pairs: list[Pair] = [(found.get(place), place) for place in range(len(new))]
    return pairs + [(place, None) for place in sorted(left)]


def _by_identity(items: dict[int, Tree], keys: tuple[str, ...]) -> dict[tuple[str, ...], list[int]]:
    """The positions of the items by the texts of some keys; those that state none of them are left out."""
    places: dict[tuple[str, ...], list[int]] = {}
    for place, item in items.items():
        identity = tuple(_plain(item.get(key)) for key in keys) if isinstance(item, dict) else ()
        if any(identity):
            places.setdefault(identity, []).append(place)
    return places


def _plain(value: Tree | None) -> str:
    if isinstance(value, list):
        return "+".join(sorted(plain_name(one) for one in value if isinstance(one, str)))
    return plain_name(value) if isinstance(value, str) else ""
