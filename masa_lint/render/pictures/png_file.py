"""PNG files: how large the picture is, and the file without what else it tells (place, time, camera, remarks)."""

from __future__ import annotations

import struct
from zlib import crc32

from masa_lint.render.pictures.unusable import UnusableError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD"}


def bare_png(content: bytes) -> tuple[bytes, int, int]:
    """The picture alone, with its width and height in pixels.

    Raises:
        UnusableError: it is no whole PNG file.
    """
    chunks = []
    at = len(SIGNATURE)
    while at + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        end = at + 12 + length
        if end > len(content):
            break
        name, (check,) = content[at + 4 : at + 8], struct.unpack_from(">I", content, end - 4)
        if crc32(content[at + 4 : end - 4]) != check:
            break
        if name in _KEPT:
            chunks.append(content[at:end])
        at = end
        if name == b"IEND":
            break
    if not chunks or chunks[0][4:8] != b"IHDR" or len(chunks[0]) != 25 or chunks[-1][4:8] != b"IEND":
        raise UnusableError("this is no whole PNG file. Save it again.")
    width, height = struct.unpack_from(">II", chunks[0], 8)
    return SIGNATURE + b"".join(chunks), width, height
