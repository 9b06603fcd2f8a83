"""The rules as they stood at a revision: its configuration, and the local packs that this names."""

from __future__ import annotations

from os.path import relpath
from pathlib import Path as FilePath
from posixpath import normpath
from tempfile import TemporaryDirectory

import typer

from masa_lint.cli.revision import Revision
from masa_lint.cli.settings import Settings
from masa_lint.config import NAME, Config, ConfigError, read_config
from masa_lint.guidance.local_pack import MOST_BYTES, MOST_RULES
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.reporters.log_safe import log_path
from masa_lint.source.beside import real_path
from masa_lint.source.file import MAX_BYTES


def pack_then(settings: Settings, revision: Revision, edition: str = "") -> Pack:
    """The edition with its local packs as a revision had them; `edition` is the one that was given for it.

    Where they cannot be used, that is said, and the rules are those of now.
    """
    with TemporaryDirectory(prefix="masa-lint-") as name:
        folder = FilePath(name)
        file = settings.config.file
        # Git takes a path from the folder it is called in, which is that of the document.
        home = FilePath(relpath(real_path(settings.config.folder), revision.folder)).as_posix()
        written = revision.read(f"./{home}/{file.name if file else NAME}")
        try:
            if written is None:
                return Settings(Config(), edition).pack
            (folder / NAME).write_bytes(written[: MAX_BYTES + 1])
            then = Settings(read_config(folder / NAME), edition)
            for pack in then.config.packs:
                _write_pack(revision, f"./{home}", pack, folder)
            return then.pack
        except (ConfigError, PackError) as error:
            why = " ".join(error.lines) if isinstance(error, ConfigError) else str(error)
            typer.echo(log_path(f"The rules of then cannot be used, so those of now are: {why}"), err=True)
    return settings.pack


def _write_pack(revision: Revision, home: str, pack: str, folder: FilePath) -> None:
    """Put a pack where its configuration looks for it; one that lies elsewhere is refused when it is loaded."""
    path = normpath(pack)
    if path.startswith(("/", "..")):
        return
    names = [name for name in revision.files(f"{home}/{path}") if name.endswith(".yaml")]
    for name in names[: MOST_RULES + 2]:
        file = folder / path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((revision.read(f"{home}/{path}/{name}") or b"")[: MOST_BYTES + 1])
