"""How GitHub's runner reads a program's output: which lines are commands, and what they say.

By its rules: a line that begins with `::`, after spaces, and holds a second `::`; and, in its older form, `##[…]`
anywhere in a line. What is escaped is put back, the sign for percent last.
"""

from __future__ import annotations

from dataclasses import dataclass

_OLDER = ("error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands", "set-env")


@dataclass(frozen=True)
class Command:
    """A command as the runner takes it."""

    name: str
    properties: dict[str, str]
    message: str


def commands(output: str) -> list[Command]:
    """Every command in an output. The runner ends a line at any line break."""
    return [command for line in output.splitlines() if (command := _command(line))]


def _command(line: str) -> Command | None:
    line = line.lstrip()
    if line.startswith("::") and (end := line.find("::", 2)) >= 0:
        name, _, told = line[2:end].partition(" ")
        pairs = [pair.split("=", 1) for pair in told.strip().split(",") if pair]
        properties = {pair[0]: _unescape_property(pair[1]) for pair in pairs if len(pair) == 2}
        return Command(name, properties, _unescape(line[end + 2 :]))
    for older in _OLDER:
        if f"##[{older}" in line:
            return Command(f"older {older}", {}, line)
    return None


def _unescape(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def _unescape_property(text: str) -> str:
    plain = text.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":").replace("%2C", ",")
    return plain.replace("%25", "%")
