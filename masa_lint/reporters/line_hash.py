"""GitHub's `primaryLocationLineHash`, by which it knows an alert again after lines were put in above it.

For a line, it is a hash of the 100 UTF-16 units from the line's start on, spaces and tabs left out and every line break
counted as one line feed; then a colon and which of the lines with that hash it is. The end of the file counts as the unit
65535, and after it come zeros. It is GitHub's own algorithm, or GitHub would take its own hash and ours for two alerts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from struct import unpack

_UNITS = 100
_FACTOR = 37
_MODULUS = 2**64
_END_OF_FILE = b"\xff\xff"
_BLANKS = {ord(" "): None, ord("\t"): None}


def line_hashes(lines: Sequence[str], wanted: Iterable[int]) -> dict[int, str]:
    """The hashes of the wanted lines, counted from 1, of a text that was split into all its lines."""
    starts, written = [], bytearray()
    for line in lines:
        starts.append(len(written))
        written += f"{line}\n".translate(_BLANKS).encode("utf-16-le", "surrogatepass")
    del written[-2:]
    written += _END_OF_FILE + bytes(2 * _UNITS)
    left = set(wanted)
    seen: dict[bytes, int] = {}
    hashes: dict[int, str] = {}
    for number, start in enumerate(starts, 1):
        window = bytes(written[start : start + 2 * _UNITS])
        seen[window] = seen.get(window, 0) + 1
        if number in left:
            hashes[number] = f"{_hash(window):x}:{seen[window]}"
    return hashes


def _hash(window: bytes) -> int:
    total = 0
    for unit in unpack(f"<{_UNITS}H", window):
        total = (total * _FACTOR + unit) % _MODULUS
    return total
