"""A level as data: every key it asks for with nothing in it, and what every such file begins with."""

from __future__ import annotations

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.source.yaml_text import Data
from masa_lint.starting.levels import ITEMS, ROWS


def level_data(level: int) -> dict[str, Data]:
    """The keys of a level and of those below it, in the order of the file, as the file is read back."""
    data: dict[str, Data] = {"kind": ARRANGEMENT}
    for lowest, block, keys in ROWS:
        if lowest <= level:
            for key in keys.split():
                _insert(data, f"{block}.{key}" if block else key)
    return data


def is_blank(data: Data) -> bool:
    """True where nothing at all is filled in."""
    if isinstance(data, str):
        return not data
    return all(is_blank(part) for part in (data if isinstance(data, list) else data.values()))


def _insert(data: dict[str, Data], path: str) -> None:
    *blocks, key = path.split(".")
    filled = ITEMS.get(path.replace("[*]", ""))
    places = [data]
    for step in blocks:
        name = step.removesuffix("[*]")
        count = len(filled) if filled else 1
        inner: list[dict[str, Data]] = []
        for place in places:
            # A key that a lower level leaves as one line is a block, or a list of blocks, on this one.
            if not place.get(name):
                place[name] = [{} for _ in range(count)] if name != step else {}
            here = place[name]
            inner += [one for one in (here if isinstance(here, list) else [here]) if isinstance(one, dict)]
        places = inner
    for number, place in enumerate(places):
        value = filled[number] if filled else ""
        place[key] = list(value) if isinstance(value, list) else value
