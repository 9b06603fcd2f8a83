"""Hold stated values against the models, compiled where they can be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.compiled import compiled_kind
from masa_lint.documents.kinds import catalogue_of_model, model_of
from masa_lint.documents.tree import Stated
from masa_lint.source.path import Path

UNKNOWN_KEY = "unknown key"
WRONG_SHAPE = "wrong shape"
_ALTERNATIVES = ("str", "list[str]")
"""What stands in an error's location where text or a list may stand: which of the two it is about."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the models refuse: an unknown key, or a value of the wrong shape. Its path is that of the stated values."""

    path: Path
    why: str


def catalogue_of(kind: str) -> Catalogue:
    """The catalogue of a kind: compiled where there is one, else off the models."""
    found = compiled_kind(kind)
    return found[0] if found else _catalogue(kind)


@cache
def _catalogue(kind: str) -> Catalogue:
    return catalogue_of_model(kind)


def refusals(kind: str, values: Stated) -> list[Refusal]:
    """Everything the models refuse in a document's stated values, in the order they stand."""
    from pydantic_core import ValidationError

    try:
        _validator(kind).validate_python(values)
    except ValidationError as error:
        found: dict[Path, Refusal] = {}
        for one in error.errors(include_url=False, include_context=False, include_input=False):
            why = UNKNOWN_KEY if one["type"] == "extra_forbidden" else WRONG_SHAPE
            alternatives = () if why == UNKNOWN_KEY else _ALTERNATIVES
            path = _within(values, tuple(step for step in one["loc"] if step not in alternatives))
            found.setdefault(path, Refusal(path, why))
        # Where text or a list may stand, both complain of an item that cannot be read; only the item is left out.
        around = {path[:length] for path in found for length in range(len(path))}
        return [one for one in found.values() if one.path not in around]
    return []


@cache
def _validator(kind: str) -> Any:
    from pydantic_core import SchemaError, SchemaValidator

    compiled = compiled_kind(kind)
    if compiled is not None:
        try:
            return SchemaValidator(compiled[1])
        except SchemaError:
            pass
    model = model_of(kind)
    model.model_rebuild()
    return model.__pydantic_validator__


def _within(values: Stated, location: Path) -> Path:
    """The part of a location that leads to a value."""
    path: Path = ()
    here: Any = values
    for step in location:
        if (isinstance(here, dict) and step in here) or (
            isinstance(here, list) and isinstance(step, int) and step < len(here)
        ):
            path = (*path, step)
            here = here[step]  # type: ignore[index]
    return path
