"""Where packs and schemas stand: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path as FilePath

_PACKAGE = FilePath(__file__).parent.parent


def rules_folder() -> FilePath:
    """The folder of all packs."""
    inside = _PACKAGE / "rules"
    return inside if inside.is_dir() else _PACKAGE.parent / "rules"


def schemas_folder() -> FilePath:
    """The folder of the published schemas."""
    inside = _PACKAGE / "schemas"
    return inside if inside.is_dir() else _PACKAGE.parent / "schemas"


def editions() -> list[str]:
    """The editions there are packs for."""
    return sorted(folder.name for folder in rules_folder().iterdir() if (folder / "edition.yaml").is_file())
