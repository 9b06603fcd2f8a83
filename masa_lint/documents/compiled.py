"""The models as plain data: what a wheel carries so that a check need not import Pydantic's models.

`compile_kind` runs when a wheel is built, once for each kind. The file begins with a digest of the model's own source;
where that no longer fits, or the core schema is refused by the pydantic-core that is installed, the model itself is
used.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path as FilePath
from typing import Any

from masa_lint.documents.catalogue import Catalogue, catalogue_from_data
from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT, catalogue_of_model, model_of

COMPILED = FilePath(__file__).parent.parent / "compiled"
_SHARED = (
    "catalogue.py", "compiled.py", "form.py", "identities.py", "keys.py", "opening.py", "parts.py", "posts.py",
    "words.py",
)  # fmt: skip
_SOURCES: dict[str, tuple[str, ...]] = {
    ARRANGEMENT: ("arrangement.py", *_SHARED),
    YEARLY_REPORT: ("yearly_report.py", "report_money.py", "report_work.py", *_SHARED),
}


def source_digest(kind: str) -> str:
    """SHA-256 over the files that define a kind's model."""
    digest = sha256()
    here = FilePath(__file__).parent
    for name in _SOURCES[kind]:
        digest.update((here / name).read_bytes())
    return digest.hexdigest()


def compile_kind(kind: str) -> str:
    """The compiled file's text: the digest first, then catalogue and core schema of a kind."""
    data = {
        "digest": source_digest(kind),
        "catalogue": catalogue_of_model(kind).as_data(),
        "core_schema": plain_core_schema(kind),
    }
    return json.dumps(data, separators=(",", ":"))


@cache
def compiled_kind(kind: str) -> tuple[Catalogue, dict[str, Any]] | None:
    """Catalogue and core schema of a kind from its compiled file, or None where there is none that fits."""
    try:
        data = json.loads((COMPILED / f"{kind}.json").read_bytes())
    except (OSError, ValueError):
        return None
    if data.get("digest") != source_digest(kind):
        return None
    return catalogue_from_data(data["catalogue"]), data["core_schema"]


def plain_core_schema(kind: str) -> dict[str, Any]:
    """A model's core schema without its classes: blocks become typed dictionaries that judge data alike."""
    model = model_of(kind)
    model.model_rebuild()
    plain: dict[str, Any] = _plain(model.__pydantic_core_schema__)
    return plain


def _plain(schema: Mapping[str, Any]) -> dict[str, Any]:
    kind = schema["type"]
    if kind in ("default", "nullable"):
        return _plain(schema["schema"])
    if kind == "model":
        inner = schema["schema"]
        fields = {
            name: {
                "type": "typed-dict-field",
                "schema": _plain(field["schema"]),
                "required": False,
                **({"validation_alias": field["validation_alias"]} if "validation_alias" in field else {}),
            }
            for name, field in inner["fields"].items()
        }
        plain: dict[str, Any] = {"type": "typed-dict", "fields": fields, "extra_behavior": "forbid"}
        return plain | ({"ref": schema["ref"]} if "ref" in schema else {})
    if kind == "definitions":
        return {
            "type": kind,
            "schema": _plain(schema["schema"]),
            "definitions": [_plain(definition) for definition in schema["definitions"]],
        }
    if kind == "definition-ref":
        return {"type": kind, "schema_ref": schema["schema_ref"]}
    if kind == "list":
        return {"type": kind, "items_schema": _plain(schema["items_schema"])}
    if kind == "union":
        return {"type": kind, "choices": [_plain(choice) for choice in schema["choices"]]}
    if kind == "str":
        return {"type": kind}
    raise TypeError(f"The compiled form knows no {kind}.")
