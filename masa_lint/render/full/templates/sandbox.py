"""Run a template that may come from anyone. It can print facts, choose between words and go through lists, no more.

What a template may hold is a list of what is allowed: no call, no sum, no macro, no other file. So it can reach
nothing but the facts, and the steps of its loops and the letters that it prints are counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from masa_lint.render.full.templates.light import OURS, escaped
from masa_lint.render.full.templates.problem import TemplateProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import nodes

MOST_STEPS = 20_000
MOST_LETTERS = 200_000
_ALLOWED = (
    "And", "Compare", "CondExpr", "Const", "Filter", "For", "Getattr", "Getitem", "If", "Name", "Not", "Operand", "Or",
    "Output", "Template", "TemplateData", "Test",
)  # fmt: skip
_FILTERS = ("join",)
_TESTS = ("defined",)


class Ours:
    """What stands for masa-lint's own words in a template: `{{ ours }}`."""


def run_template(name: str, text: str, facts: dict[str, Any]) -> str:
    """The words of a template, `name` being what messages call it.

    Raises:
        TemplateProblemError: it is no template, holds what is not allowed, or goes on for too long.
    """
    from jinja2 import ChainableUndefined, TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    count = _Count(name)
    environment = ImmutableSandboxedEnvironment(
        undefined=ChainableUndefined, finalize=count.told, autoescape=False, keep_trailing_newline=True, cache_size=0
    )
    environment.filters = {"join": count.joined, "counted": count.steps}
    environment.globals = {}
    line = 1
    try:
        parsed = environment.parse(text)
        _refuse_the_rest(name, parsed)
        template = environment.from_string(parsed)
        letters: list[str] = []
        for piece in template.generate({**facts, "ours": Ours()}):
            count.letters(piece)
            letters.append(piece)
        return "".join(letters)
    except TemplateProblemError:
        raise
    except TemplateError as error:
        line = getattr(error, "lineno", None) or line
        raise TemplateProblemError(name, line, f"this is no template: {error.message}") from None
    except (RecursionError, SyntaxError, MemoryError, TypeError, ValueError):
        raise TemplateProblemError(
            name, line, "this template cannot be used: it is too deep, or puts together what does not fit."
        ) from None


def _refuse_the_rest(name: str, parsed: nodes.Template) -> None:
    """Refuse what is not allowed, and count the steps of every loop."""
    from jinja2 import nodes

    for node in parsed.find_all(nodes.Node):
        kind = type(node).__name__
        if kind not in _ALLOWED or (isinstance(node, nodes.Getitem) and not isinstance(node.arg, nodes.Const)):
            raise TemplateProblemError(name, node.lineno, f"{_WORDS.get(kind, 'this')} is not allowed in a template.")
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            raise TemplateProblemError(name, node.lineno, f'there is no filter "{node.name}". There is only: join.')
        if isinstance(node, nodes.Test) and node.name not in _TESTS:
            raise TemplateProblemError(name, node.lineno, f'there is no test "{node.name}". There is only: is defined.')
        if isinstance(node, nodes.For) and node.recursive:
            raise TemplateProblemError(name, node.lineno, "a loop within itself is not allowed in a template.")
    for loop in parsed.find_all(nodes.For):
        loop.iter = nodes.Filter(loop.iter, "counted", [], [], None, None, lineno=loop.lineno)


_WORDS = {
    "Call": "a call",
    "Include": "another file",
    "Import": "another file",
    "FromImport": "another file",
    "Extends": "another file",
    "Macro": "a macro",
    "Assign": "a value of its own",
}


class _Count:
    """How far a template has gone."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._steps = 0
        self._letters = 0

    def steps(self, items: object) -> Iterator[object]:
        """The items of a list, each counted; none of what is no list."""
        for item in items if isinstance(items, list | tuple) else ():
            self._steps += 1
            if self._steps > MOST_STEPS:
                raise TemplateProblemError(self._name, 1, "this template goes on for too long.")
            yield item

    def letters(self, piece: str) -> None:
        """Count what is printed."""
        self._letters += len(piece)
        if self._letters > MOST_LETTERS:
            raise TemplateProblemError(self._name, 1, "this template prints too much.")

    def joined(self, items: object, between: object = ", ") -> str:
        """The filter `join`: the texts of a list in a line."""
        found: list[str] = []
        for item in self.steps(items):
            if isinstance(item, str):
                self.letters(item)
                self.letters(str(between))
                found.append(item)
        return str(between).join(found)

    def told(self, value: object) -> str:
        """What `{{ }}` prints: a text of the file letter by letter, a list of texts in a line, nothing else."""
        if isinstance(value, Ours):
            return f"\n\n{OURS}\n\n"
        if isinstance(value, list):
            value = self.joined(value)
        return escaped(value) if isinstance(value, str) else ""
