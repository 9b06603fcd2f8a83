"""Every key of the format as plain data: what it holds, what it is called, who can answer it.

Written from the Pydantic models, which are the one definition of the format. Being plain, it can be kept beside the
compiled packs, so that a check need not import the models to know them.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from masa_lint.source.path import Path

if TYPE_CHECKING:
    from masa_lint.documents.keys import Block

TEXT = "text"
TEXTS = "texts"
CHOICE = "choice"
"""Plain text, or a list of words."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key. `holds` is `text`, `texts`, `choice` or the name of a block; `many` for a list of blocks."""

    name: str
    holds: str
    many: bool
    label: str
    joins: str
    who: str
    words: tuple[str, ...]
    meaning: str
    counts_children: bool = False
    form: str = ""
    others: bool = False
    """True where other words than the known ones are as right as they are."""


@dataclass(frozen=True)
class BlockShape:
    """One block: its keys in order, the key that plain text stands for, the keys that tell items apart."""

    name: str
    keys: Mapping[str, Key]
    shorthand: str
    identity: tuple[str, ...]
    provision: bool

    @cached_property
    def texts(self) -> frozenset[str]:
        """The keys that hold plain text of any words."""
        return frozenset(name for name, key in self.keys.items() if key.holds == TEXT and not key.words)


@dataclass(frozen=True)
class Catalogue:
    """All blocks of one kind of document, from `root` down."""

    root: str
    blocks: Mapping[str, BlockShape]

    def key(self, path: Path) -> Key | None:
        """The key at a path (list positions are passed over), or None where the format has none."""
        shape: BlockShape | None = self.blocks[self.root]
        found: Key | None = None
        for step in path:
            if isinstance(step, int) or step == "*":
                continue
            if shape is None:
                return None
            found = shape.keys.get(step)
            if found is None:
                return None
            shape = self.blocks.get(found.holds)
        return found

    def label(self, path: Path) -> str:
        """What a path is called, to complete the sentence "The plan does not state …"."""
        pattern = tuple(step for step in path if isinstance(step, str) and step != "*")
        label = self._labels.get(pattern)
        if label is None:
            label = self._labels[pattern] = self._label(pattern)
        return label

    @cached_property
    def _labels(self) -> dict[Path, str]:
        return {}

    def _label(self, path: Path) -> str:
        keys = [self.key(path[: number + 1]) for number, step in enumerate(path) if isinstance(step, str)]
        known = [found for found in keys if found is not None]
        if not known:
            return "this"
        here = known.pop()
        if not here.joins or not known or (here.joins != "of" and known[-1].many):
            return here.label
        above = known[-1].label if known[-1].name != "document" or len(known) == 1 else known[-2].label
        if here.name == "how" and above.startswith("how "):
            return above  # and not "how it is done (how audits are done)"
        return f"{here.label} of {above}" if here.joins == "of" else f"{here.label} ({above})"

    def form(self, path: Path) -> str | None:
        """The form of the value at a path; None where the key knows its words, which have no form."""
        pattern = tuple([step for step in path if isinstance(step, str)])
        if pattern not in self._forms:
            key = self.key(pattern)
            self._forms[pattern] = None if key is None or key.words else key.form
        return self._forms[pattern]

    @cached_property
    def _forms(self) -> dict[Path, str | None]:
        return {}

    def who(self, path: Path) -> str:
        """The post that usually knows: that of the nearest key which names one."""
        pattern = tuple([step for step in path if isinstance(step, str) and step != "*"])
        who = self._whose.get(pattern)
        if who is None:
            keys = (self.key(pattern[:length]) for length in range(len(pattern), 0, -1))
            who = self._whose[pattern] = next((one.who for one in keys if one and one.who), "partnership manager")
        return who

    @cached_property
    def _whose(self) -> dict[Path, str]:
        return {}

    def patterns(self) -> Iterator[tuple[Path, Key]]:
        """Every key with its path, `*` standing for any item of a list."""
        yield from self._patterns(self.root, (), ())

    def _patterns(self, block: str, path: Path, above: tuple[str, ...]) -> Iterator[tuple[Path, Key]]:
        for key in self.blocks[block].keys.values():
            here: Path = (*path, key.name)
            yield here, key
            if key.holds in self.blocks and key.holds not in above:
                yield from self._patterns(key.holds, (*here, "*") if key.many else here, (*above, key.holds))

    @cached_property
    def all_keys(self) -> frozenset[str]:
        """Every key name of the format."""
        return frozenset(name for shape in self.blocks.values() for name in shape.keys)

    @cached_property
    def counts_of_children(self) -> tuple[Path, ...]:
        """Every path that holds a number of children."""
        counting = any(key.counts_children for shape in self.blocks.values() for key in shape.keys.values())
        return tuple(path for path, key in self.patterns() if key.counts_children) if counting else ()

    @cached_property
    def with_words(self) -> tuple[tuple[Path, Key], ...]:
        """Every path whose words are known, with its key."""
        return tuple((path, key) for path, key in self.patterns() if key.words)

    def as_data(self) -> dict[str, Any]:
        """The catalogue as plain data, for `catalogue_from_data`."""
        blocks = {
            name: {
                "keys": [list(asdict(key).values()) for key in shape.keys.values()],
                "shorthand": shape.shorthand,
                "identity": list(shape.identity),
                "provision": shape.provision,
            }
            for name, shape in self.blocks.items()
        }
        return {"root": self.root, "blocks": blocks}


def catalogue_from_data(data: Mapping[str, Any]) -> Catalogue:
    """The inverse of `Catalogue.as_data`."""
    blocks = {}
    for name, shape in data["blocks"].items():
        keys = {
            row[0]: Key(row[0], row[1], row[2], row[3], row[4], row[5], tuple(row[6]), *row[7:])
            for row in shape["keys"]
        }
        blocks[name] = BlockShape(name, keys, shape["shorthand"], tuple(shape["identity"]), shape["provision"])
    return Catalogue(data["root"], blocks)


def catalogue_from_model(
    model: type[Block], shorthands: Mapping[str, str], identities: Mapping[str, tuple[str, ...]]
) -> Catalogue:
    """The catalogue of a document kind, read off its Pydantic model."""
    blocks: dict[str, BlockShape] = {}
    for here in blocks_of(model).values():
        keys = {}
        for field_name, field in here.model_fields.items():
            name = field.alias or field_name
            holds, many, _ = _holds(field.annotation)
            extra: Any = field.json_schema_extra or {}
            keys[name] = Key(
                name,
                holds,
                many,
                field.title or "",
                str(extra.get("x-joins", "")),
                str(extra.get("x-who", "")),
                tuple(extra.get("x-words", ())),
                field.description or "",
                bool(extra.get("x-counts-children", False)),
                str(extra.get("x-form", "")),
                bool(extra.get("x-others", False)),
            )
        provision = "how" in keys and "frequency" in keys
        shorthand = _inherited(here, shorthands, "")
        identity = _inherited(here, identities, ())
        blocks[here.__name__] = BlockShape(here.__name__, keys, shorthand, identity, provision)
    return Catalogue(model.__name__, blocks)


def blocks_of(model: type[Block]) -> dict[str, type[Block]]:
    """Every block that a document kind is made of, by name, the document itself first."""
    found: dict[str, type[Block]] = {}
    waiting = [model]
    while waiting:
        here = waiting.pop(0)
        if found.setdefault(here.__name__, here) is not here:
            raise TypeError(f"Two blocks are called {here.__name__}.")
        inner = (_holds(field.annotation)[2] for field in here.model_fields.values())
        waiting += [one for one in inner if one is not None and one.__name__ not in found]
    return found


def _inherited(model: type[Block], table: Mapping[str, Any], otherwise: Any) -> Any:
    return next((table[parent.__name__] for parent in model.__mro__ if parent.__name__ in table), otherwise)


def _holds(annotation: Any) -> tuple[str, bool, type[Block] | None]:
    options = [annotation]
    if get_origin(annotation) in (Union, types.UnionType):
        options = [option for option in get_args(annotation) if option is not type(None)]
    if len(options) == 2:
        return CHOICE, False, None
    only = options[0]
    if only is str:
        return TEXT, False, None
    if get_origin(only) is list:
        (item,) = get_args(only)
        return (TEXTS, False, None) if item is str else (item.__name__, True, item)
    return only.__name__, False, only
