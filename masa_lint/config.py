"""The configuration, `masa-lint.yaml`: found, read, held against its schema, and asked what is in force for a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path as FilePath
from posixpath import normpath
from typing import Any

from masa_lint.config_render import RENDER, RenderConfig, read_render, render_faults
from masa_lint.config_schema import configuration_schema
from masa_lint.source.beside import real_path
from masa_lint.source.file import read_file
from masa_lint.source.path import Path, path_text
from masa_lint.source.place import Target
from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import YamlText

NAME = "masa-lint.yaml"
_MOST_STARS = 6
_NOTHING_IN_IT = "file-is-empty"
_MOST_FAULTS = 20
"""How many faults are told. Nobody mends more at once, and a hostile file may hold thousands."""


class ConfigError(Exception):
    """The configuration cannot be used. `lines` holds each fault: file, line, column, sentence."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))


@dataclass(frozen=True, slots=True)
class Ignored:
    """A rule that is left out, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Override:
    """What differs for the files whose path fits one of the patterns."""

    paths: tuple[str, ...]
    fail_on: str = ""
    ignore: tuple[Ignored, ...] = ()

    def fits(self, name: str) -> bool:
        """Whether a file's path, from the configuration's folder, fits."""
        return any(_fits(name, pattern) for pattern in self.paths)


@dataclass(frozen=True)
class Config:
    """A configuration as it was read. Empty values are those it does not set; `lines` says where the others stand."""

    file: FilePath | None = None
    edition: str = ""
    fail_on: str = ""
    strict: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[Ignored, ...] = ()
    packs: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()
    render: RenderConfig = field(default_factory=RenderConfig)
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def folder(self) -> FilePath:
        """The folder that its paths start from."""
        return self.file.parent if self.file else FilePath.cwd()

    def fail_on_for(self, path: FilePath) -> str:
        """The level in force for a file, or an empty text where none is set."""
        return next((one.fail_on for one in reversed(self._fitting(path)) if one.fail_on), self.fail_on)

    def ignored_for(self, path: FilePath) -> tuple[Ignored, ...]:
        """The rules left out for a file."""
        return (*self.ignore, *(ignored for one in self._fitting(path) for ignored in one.ignore))

    def _fitting(self, path: FilePath) -> list[Override]:
        try:
            name = real_path(path).relative_to(real_path(self.folder)).as_posix()
        except ValueError:
            return []
        return [one for one in self.overrides if one.fits(name)]


def _fits(name: str, pattern: str) -> bool:
    """Whether a path fits a pattern; `**/` in it stands for any folders, or for none."""
    first, *others = f"/{normpath(pattern)}".split("/**/")
    ways = [first]
    for other in others:
        ways = [f"{way}{between}{other}" for way in ways for between in ("/", "/**/")]
    return any(fnmatchcase(f"/{name}", way) for way in ways)


def find_config(start: FilePath) -> FilePath | None:
    """The nearest `masa-lint.yaml`, from a folder up to the root of its repository."""
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return folder / NAME
        if (folder / ".git").exists():
            return None
    return None


def read_config(file: FilePath) -> Config:
    """Read a configuration. One in which nothing stands yet sets nothing.

    Raises:
        ConfigError: it is not YAML, or holds what its schema does not allow.
    """
    read = read_file(file, file.name).yaml
    if isinstance(read, Problem) and read.rule == _NOTHING_IN_IT:
        return Config(file=file)
    faults = [_broken(read)] if isinstance(read, Problem) else sorted(_faults(read))
    if isinstance(read, Problem) or faults:
        told = [f"{file.name}:{line}:{column}: {sentence}" for line, column, sentence in faults[:_MOST_FAULTS]]
        if len(faults) > len(told):
            told.append(f"{file.name}: {len(faults) - len(told)} more.")
        raise ConfigError(told)
    data: Any = read.data
    marks = read.marks
    return Config(
        file=file,
        edition=data.get("edition", ""),
        fail_on=data.get("fail_on", ""),
        strict=data.get("strict") in ("yes", "true"),
        select=tuple(data.get("select", ())),
        ignore=_ignored(data),
        packs=tuple(data.get("packs", ())),
        overrides=tuple(
            Override(tuple(one["paths"]), one.get("fail_on", ""), _ignored(one)) for one in data.get("overrides", ())
        ),
        render=read_render(
            data, {name: marks.span((RENDER, name), Target.KEY).start.line for name in data.get(RENDER, ())}
        ),
        lines={name: marks.span((name,), Target.KEY).start.line for name in data},
    )


def _ignored(data: dict[str, Any]) -> tuple[Ignored, ...]:
    return tuple(Ignored(one["rule"], one["reason"]) for one in data.get("ignore", ()))


def _broken(problem: Problem) -> tuple[int, int, str]:
    start = problem.span.start
    if "why" in problem.facts:
        return start.line, start.column, f"The file cannot be opened: {problem.facts['why']}."
    return start.line, start.column, f"The file cannot be read ({problem.rule.replace('-', ' ')})."


def _unclear(problem: Problem) -> str:
    facts = problem.facts
    if problem.rule == "key-written-twice":
        return f'"{facts["key"]}" is written twice, first in line {facts["first_line"]}. Keep one of the two.'
    if problem.rule == "comma-splits-a-value":
        return f'The comma before "{facts["text"]}" splits a value in two. Put the whole value in quotation marks.'
    return "The list is empty. Leave the key out, or put something in the list."


def _faults(read: YamlText) -> Iterator[tuple[int, int, str]]:
    from jsonschema import Draft7Validator

    for problem in read.problems:
        yield problem.span.start.line, problem.span.start.column, _unclear(problem)
    unclear = [problem.path for problem in read.problems]
    data: dict[str, Any] = dict(read.data) if isinstance(read.data, dict) else {}
    if isinstance(data.get(RENDER), dict):
        data[RENDER] = dict(data[RENDER])
    for block, name in ((data, "strict"), (data.get(RENDER), "large")):
        # An editor accepts these, as no text; here every value is text.
        if isinstance(block, dict) and block.get(name) in ("true", "false"):
            block[name] = "yes"
    for error in Draft7Validator(configuration_schema()).iter_errors(data):
        path: Path = tuple(error.absolute_path)
        if path in unclear:
            continue
        for at, sentence in _sentences(error, path):
            start = read.marks.span(at, Target.KEY if at != path else Target.VALUE).start
            yield start.line, start.column, sentence
    for at, sentence in render_faults(data):
        start = read.marks.span(at, Target.VALUE).start
        yield start.line, start.column, sentence
    for number, override in enumerate(data.get("overrides", ())):
        for pattern in override.get("paths", ()) if isinstance(override, dict) else ():
            if isinstance(pattern, str) and pattern.count("*") > _MOST_STARS:
                start = read.marks.span(("overrides", number, "paths"), Target.KEY).start
                yield start.line, start.column, f"A pattern may hold {_MOST_STARS} stars at most."


def _sentences(error: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """What is wrong, in words, and where."""
    from difflib import get_close_matches

    name = path_text(path) or "the file"
    if error.validator == "additionalProperties":
        known = list(error.schema["properties"])
        for key in error.instance:
            if key not in known:
                near = get_close_matches(str(key)[:60].replace("-", "_"), known, 1, 0.5)
                meant = f' Did you mean "{near[0]}"?' if near else f" The keys here are: {', '.join(known)}."
                yield (*path, key), f'There is no key "{key}" here.{meant}'
    elif error.validator == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        yield (*path, missing[0]), f'"{missing[0]}" is missing in {name}.'
    elif error.validator == "enum":
        words = ", ".join(str(one) for one in error.validator_value if isinstance(one, str))
        near = get_close_matches(str(error.instance)[:60], words.split(", "), 1, 0.5)
        meant = f' Did you mean "{near[0]}"?' if near else ""
        yield path, f'"{error.instance}" is none of the words for {name}: {words}.{meant}'
    elif error.validator == "maxLength":
        yield path, f"{name} may have {error.validator_value} letters at most."
    elif error.validator == "minLength" and error.validator_value == 1:
        yield path, f"{name} is empty."
    elif error.validator == "minLength":
        yield path, f"{name} needs a sentence of {error.validator_value} letters or more."
    else:
        wanted = {"array": "a list", "object": "a block of keys", "string": "a text"}
        yield path, f"{name} has to be {wanted.get(str(error.validator_value), 'written differently')}."
