"""Files that are as large as a file may be, each in a shape that costs some part of a check the most."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product

from masa_lint.source.file import MAX_BYTES
from masa_lint.source.yaml_text import MAX_VALUES

_HEAD = "kind: arrangement\nthis_file: source\n"
_YEARLY = "kind: yearly-report\nthis_file: source\n"


def _one_text(piece: str) -> str:
    """A plan whose one value is a text that fills the file."""
    return f'{_HEAD}audits: {{how: "{piece * ((MAX_BYTES - 100) // len(piece.encode()))}"}}\n'


def _items(head: str, item: Callable[[str], str], values: int) -> str:
    """A list of as many items as a file may hold; each is of `values` values and has letters of its own."""
    own = map("".join, product("abcdefgh", repeat=6))
    return head + "".join(f"  - {item(next(own))}\n" for _ in range(MAX_VALUES // values - 10))


def _block(line: str) -> str:
    return f"{_HEAD}audits:\n  how: |\n" + f"    {line}\n" * ((MAX_BYTES - 100) // (len(line) + 5))


_ALIKE = "Exampleshire and Otherton Safeguarding Children Partnership "

SHAPES: dict[str, str] = {
    "one word": _one_text("a"),
    "words of the law": _one_text("agree the duty of partners "),
    "telephone numbers": _one_text("01632 960001 "),
    "numbers that could be a child's": _one_text("943 476 5919 "),
    "children with an age": _one_text("Child A aged 7, "),
    "dates of birth": _one_text("born on 3 March 2011 "),
    "hidden signs": _one_text("é🙂\u202e "),
    "a child on every line": _block("Child A was hurt"),
    "line ends": _HEAD + "\n" * (MAX_BYTES - 100),
    "comments": _HEAD + "# x\n" * (MAX_BYTES // 4 - 100),
    "brackets that stay open": _HEAD + "a: [" * (MAX_BYTES // 4 - 100),
    "blocks in blocks": _HEAD + "a: " * (MAX_BYTES // 3 - 100),
    "keys that nobody knows": _HEAD + "".join(f"safeguarding_partner{n}: a\n" for n in range(MAX_VALUES // 2 - 10)),
    "a key that fills the file": f"{_HEAD}? {'k' * (MAX_BYTES - 100)}\n: a\n",
    "a kind that fills the file": f"kind: {'arrangement' * (MAX_BYTES // 12)}\n",
    "a sum that fills the file": f"{_HEAD}funding: {{total: '£{'1,000,' * (MAX_BYTES // 7)}'}}\n",
    "a date that fills the file": f"{_HEAD}publication: {{date: '{'3 March 2026 ' * (MAX_BYTES // 14)}'}}\n",
    "how often, without end": f"{_HEAD}meetings: {{leads: {{frequency: '{'every ' * (MAX_BYTES // 7)}'}}}}\n",
    "two names that fill the file": (
        f"{_HEAD}chair: {{name: {'ab ' * (MAX_BYTES // 7)}x}}\n"
        f"scrutiny: {{people: [{{name: {'ab ' * (MAX_BYTES // 7)}y}}]}}\n"
    ),
    "people of almost one name": _items(f"{_HEAD}also_signed:\n", lambda own: f"{{name: {_ALIKE}{own}}}", 4),
    "people of the same few names": _items(
        f"{_HEAD}also_signed:\n",
        lambda own: f"{{name: {' '.join(own)} {' '.join(a + b for a, b in pairwise(own))}}}",
        4,
    ),
    "agencies": _items(
        f"{_HEAD}relevant_agencies:\n  agencies:\n", lambda own: f"{{name: {own} council, why: x}}", 6
    ).replace("  - ", "    - "),
    "partners": _items(f"{_HEAD}safeguarding_partners:\n", lambda own: f"{{role: police, organisation: {own}}}", 6),
    "exceptions": _items(f"{_HEAD}exceptions:\n", lambda own: f"{{rule: {own}, reason: {own}, until: 2027}}", 8),
    "priorities": _items(f"{_YEARLY}priorities:\n", lambda own: f"{{name: {own}}}", 4),
}
