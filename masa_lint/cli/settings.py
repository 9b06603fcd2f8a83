"""What is in force: the command line, then the configuration, then the defaults; and where each value comes from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath

from masa_lint.cli.stop import stop
from masa_lint.config import NAME, Config, ConfigError, find_config, read_config
from masa_lint.engine.exit_code import FailOn
from masa_lint.engine.select import Selection, UnknownRuleError
from masa_lint.guidance.load_pack import DEFAULT_EDITION
from masa_lint.guidance.local_pack import load_with_packs
from masa_lint.guidance.pack import LeftOut, Pack
from masa_lint.guidance.pack_error import PackError


@dataclass(frozen=True)
class Settings:
    """The settings of a run. Empty values are those that were not given on the command line."""

    config: Config
    given_edition: str = ""
    given_fail_on: FailOn | None = None
    given_strict: bool = False
    given_select: tuple[str, ...] = ()
    given_ignore: tuple[str, ...] = ()

    @property
    def edition(self) -> str:
        return self.given_edition or self.config.edition or DEFAULT_EDITION

    @property
    def strict(self) -> bool:
        return self.given_strict or self.config.strict

    @property
    def packs(self) -> tuple[str, ...]:
        """The local packs, by their folder or their name."""
        folder = self.config.folder
        return tuple(str(folder / one) if (folder / one).is_dir() else one for one in self.config.packs)

    @cached_property
    def pack(self) -> Pack:
        """The edition with its local packs.

        Raises:
            PackError: one of them cannot be used.
        """
        return load_with_packs(self.edition, self.packs, self.config.folder)

    def fail_on(self, path: FilePath | None = None) -> FailOn:
        """The lowest level that fails, for a file or for all."""
        configured = self.config.fail_on_for(path) if path else self.config.fail_on
        return self.given_fail_on or FailOn(configured or FailOn.SHOULD)

    @property
    def any_fail_on_new(self) -> bool:
        """Whether the known gaps are looked up for any file."""
        return FailOn.NEW in (self.fail_on(), *(one.fail_on for one in self.config.overrides))

    def selection(self, path: FilePath | None = None) -> Selection:
        """The rules to run for a file."""
        ignored = self.config.ignored_for(path) if path else self.config.ignore
        select = self.given_select or self.config.select
        return Selection(select, (*self.given_ignore, *(one.rule for one in ignored)))

    def left_out(self, path: FilePath | None = None) -> tuple[LeftOut, ...]:
        """What is left out for a file, each with its reason."""
        ignored = self.config.ignored_for(path) if path else self.config.ignore
        told = [LeftOut(name, "left out on the command line") for name in self.given_ignore]
        told += [LeftOut(one.rule, one.reason) for one in ignored]
        return (*self.pack.left_out, *told)


def settings_of(
    config: FilePath | None,
    edition: str = "",
    fail_on: FailOn | None = None,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    *,
    strict: bool = False,
) -> Settings:
    """The settings of a run; ends with a sentence where something in them cannot be used."""
    file = config or find_config(FilePath.cwd())
    try:
        read = read_config(file) if file else Config()
        found = Settings(read, edition, fail_on, strict, _names(select), _names(ignore))
        found.selection().chosen(found.pack)
        for override in read.overrides:
            Selection((), tuple(one.rule for one in override.ignore)).chosen(found.pack)
    except ConfigError as error:
        stop(error.lines)
    except (PackError, UnknownRuleError) as error:
        stop(str(error))
    return found


def in_force(settings: Settings) -> list[tuple[str, str, str]]:
    """Every setting: its name, its value and where it comes from."""
    config = settings.config

    def source(name: str, *, given: bool = False) -> str:
        if given:
            return "command line"
        return f"{NAME}, line {config.lines[name]}" if name in config.lines else "default"

    ignored = [f"{one.code} ({one.reason})" for one in settings.left_out()]
    return [
        ("edition", settings.edition, source("edition", given=bool(settings.given_edition))),
        ("fail_on", str(settings.fail_on()), source("fail_on", given=settings.given_fail_on is not None)),
        ("strict", "yes" if settings.strict else "no", source("strict", given=settings.given_strict)),
        (
            "select",
            ", ".join(settings.selection().select) or "all rules",
            source("select", given=bool(settings.given_select)),
        ),
        ("ignore", "; ".join(ignored) or "nothing", source("ignore", given=bool(settings.given_ignore))),
        ("packs", ", ".join(config.packs) or "none", source("packs")),
        ("overrides", f"{len(config.overrides)} for some files" if config.overrides else "none", source("overrides")),
    ]


def _names(given: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for one in given or () for part in one.split(",") if part.strip())
