"""`python -m masa_lint.reporters.write_schemas` writes the published schemas; `--check` says if one is stale."""

from __future__ import annotations

import json
import sys

from masa_lint.config_schema import configuration_schema
from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.documents.schema import schema_of
from masa_lint.guidance.locate import schemas_folder
from masa_lint.guidance.rule_schema import rule_schema
from masa_lint.reporters.assessment_schema import assessment_schema


def schema_files() -> dict[str, str]:
    """Each schema file's name and its text as it has to be."""
    schemas = {kind: schema_of(kind) for kind in READABLE_KINDS}
    schemas |= {
        "rule": rule_schema(),
        "assessment": assessment_schema(),
        "configuration": configuration_schema(),
    }
    return {
        f"{name}.schema.json": json.dumps(schema, indent=1, ensure_ascii=False) + "\n"
        for name, schema in schemas.items()
    }


def stale() -> list[str]:
    """The schema files that are not as they have to be."""
    folder = schemas_folder()
    return [
        name
        for name, text in schema_files().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    """Write the schemas, or check them; 1 where one is stale."""
    if "--check" in arguments:
        found = stale()
        sys.stdout.write("".join(f"schemas/{name} is stale\n" for name in found))
        return 1 if found else 0
    schemas_folder().mkdir(exist_ok=True)
    for name, text in schema_files().items():
        (schemas_folder() / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
