"""What the YAML parser's complaints mean to someone who has never heard of YAML."""

from __future__ import annotations

from typing import Any

import yaml

from masa_lint.source.lines import split_lines
from masa_lint.source.place import Position, Span
from masa_lint.source.problem import Problem

_OPENERS = "@`%|>&*!"
_CLOSES: dict[type, type] = {
    yaml.FlowSequenceEndToken: yaml.FlowSequenceStartToken,
    yaml.FlowMappingEndToken: yaml.FlowMappingStartToken,
}
_Scanner: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def explain_yaml_error(error: yaml.YAMLError, text: str) -> Problem:
    """The parser's error as a fatal problem that names the cause and points at it."""
    lines = split_lines(text)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return _control_character(lines)
    context = str(getattr(error, "context", "") or "")
    problem = str(getattr(error, "problem", "") or "")
    row = min(mark.line, len(lines) - 1)
    line = lines[row] if lines else ""
    indent = line[: len(line) - len(line.lstrip())]
    here = _point(row, mark.column)
    if "\t" in indent or ("\t" in line[: mark.column + 1] and "cannot start any token" in problem):
        return Problem("tab-indents-a-line", _point(row, line.index("\t")), fatal=True)
    if "quoted scalar" in context and ("escape" in problem or "hex" in problem):
        return Problem("backslash-in-quotes", _point(row, line.rindex("\\", 0, mark.column + 1)), fatal=True)
    if "quoted scalar" in context:
        opening = error.context_mark  # type: ignore[attr-defined]
        return Problem("quote-is-not-closed", _point(opening.line, opening.column), fatal=True)
    if "mapping values are not allowed" in problem:
        return Problem(_of_a_colon(line, mark.column), here, fatal=True)
    if "flow" in context and (bracket := _open_bracket(text)):
        where = _point(bracket.start_mark.line, bracket.start_mark.column)
        facts = {"bracket": "[" if isinstance(bracket, yaml.FlowSequenceStartToken) else "{"}
        return Problem("bracket-is-not-closed", where, facts=facts, fatal=True)
    if "flow" in context and line[mark.column : mark.column + 1] == ":":
        return Problem(_of_a_colon(line, mark.column), here, fatal=True)
    if "block scalar" in context or "anchor" in context or "alias" in context:
        sign = error.context_mark  # type: ignore[attr-defined]
        facts = {"sign": lines[sign.line][sign.column]}
        return Problem("sign-needs-quotes", _point(sign.line, sign.column), facts=facts, fatal=True)
    if "cannot start any token" in problem or _starts_with_a_sign(line, mark.column):
        facts = {"sign": line[mark.column : mark.column + 1] or " "}
        return Problem("sign-needs-quotes", here, facts=facts, fatal=True)
    if ("'" in line or '"' in line) and "did not find expected key" in problem:
        return Problem("quote-inside-quotes", here, fatal=True)
    return Problem("line-does-not-fit", here, fatal=True)


def _of_a_colon(line: str, column: int) -> str:
    """What a colon that fits nowhere means: after another one in its line, it stands in a sentence."""
    return "colon-in-a-sentence" if ":" in line[:column] else "line-does-not-fit"


def _open_bracket(text: str) -> Any:
    """The innermost bracket that nothing closes, or None; the parser often names only the end of the file."""
    opened: list[Any] = []
    try:
        for token in yaml.scan(text, _Scanner):
            if type(token) in _CLOSES.values():
                opened.append(token)
            elif opened and type(opened[-1]) is _CLOSES.get(type(token)):
                opened.pop()
    except yaml.YAMLError:
        pass
    return opened[-1] if opened else None


def _starts_with_a_sign(line: str, column: int) -> bool:
    return line[column : column + 1] in tuple(_OPENERS)


def _control_character(lines: list[str]) -> Problem:
    """A character that YAML does not allow anywhere; the parser gives it no line, so look for it."""
    for row, line in enumerate(lines):
        for column, character in enumerate(line):
            if not (character == "\t" or " " <= character <= "~" or character >= "\xa0") or character in "\ufffe\uffff":
                facts = {"character": f"U+{ord(character):04X}"}
                return Problem("character-not-allowed", _point(row, column), facts=facts, fatal=True)
    return Problem("line-does-not-fit", fatal=True)


def _point(row: int, column: int) -> Span:
    return Span(Position(row + 1, column + 1), Position(row + 1, column + 2))
