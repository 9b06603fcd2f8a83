"""GitHub's `primaryLocationLineHash`, by which it knows an alert again after lines were put in above it.

It is a hash of the 100 UTF-16 units from the line's start on, spaces and tabs left out and every line break counted as
one line feed; then a colon and which of the lines with that hash it is. The end of the file counts as the unit 65535,
and after it come zeros. The algorithm is GitHub's own, or it would take our hash and its own for two alerts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from struct import unpack

_UNITS = 100
_FACTOR = 37
_MODULUS = 2**64
_END_OF_FILE = b"\xff\xff"
_BLANKS = {ord(" "): None, ord("\t"): None}


def line_hashes(lines: Sequence[str], wanted: Collection[int]) -> dict[int, str]:
    """The hashes of the wanted lines, counted from 1, of a text that was split into all its lines."""
    starts, written = [], bytearray()
    for line in lines:
        starts.append(len(written))
        written += f"{line}\n".translate(_BLANKS).encode("utf-16-le")
    written[-2:] = _END_OF_FILE + bytes(2 * _UNITS)
    windows = {number: _window(written, starts[number - 1]) for number in wanted}
    repeated = Counter(dict.fromkeys(windows.values(), 0))
    hashes = {}
    for number, start in enumerate(starts[: max(wanted, default=0)], 1):
        window = windows.get(number) or _window(written, start)
        if window in repeated:
            repeated[window] += 1
        if number in windows:
            hashes[number] = f"{_hash(window):x}:{repeated[window]}"
    return hashes


def _window(written: bytearray, start: int) -> bytes:
    return bytes(written[start : start + 2 * _UNITS])


def _hash(window: bytes) -> int:
    total = 0
    for unit in unpack(f"<{_UNITS}H", window):
        total = (total * _FACTOR + unit) % _MODULUS
    return total
