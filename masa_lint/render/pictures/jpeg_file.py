"""JPEG files: how large the picture is, and the file without what else it tells (place, time, camera, remarks)."""

from __future__ import annotations

import struct

from masa_lint.render.pictures.unusable import UnusableError

SIGNATURE = b"\xff\xd8\xff"
_START_OF_SCAN = 0xDA
_EXIF = 0xE1
_TELLS = {*range(0xE1, 0xEE), 0xEF, 0xFE}
"""Segments that a camera or a program writes about the picture; 0xE0 and 0xEE say how its colours are stored."""
_SIZES = {0xC0, 0xC1, 0xC2}
_ORIENTATION = 0x0112
_UPRIGHT = 1


def bare_jpeg(content: bytes) -> tuple[bytes, int, int]:
    """The picture alone, with its width and height in pixels.

    Raises:
        UnusableError: it is no whole JPEG file, of a kind that is not drawn everywhere, or not upright.
    """
    kept, at, size = [content[:2]], 2, (0, 0)
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker, (length,) = content[at + 1], struct.unpack_from(">H", content, at + 2)
        if marker == 0xFF:  # fill
            at += 1
            continue
        end = at + 2 + length
        if length < 2 or end > len(content):
            break
        if marker == _EXIF and not _upright(content[at + 4 : end]):
            raise UnusableError("this photo is stored on its side. Open it, turn it upright, and save it again.")
        if marker in _SIZES and length >= 8:
            height, width = struct.unpack_from(">HH", content, at + 5)
            size = (width, height)
        if marker == _START_OF_SCAN:
            end_of_image = content.rfind(b"\xff\xd9")
            if not all(size) or end_of_image < end:
                break
            return b"".join(kept) + content[at : end_of_image + 2], *size
        if marker not in _TELLS:
            kept.append(content[at:end])
        at = end
    raise UnusableError("this is no whole JPEG file of the usual kind. Save it again.")


def _upright(exif: bytes) -> bool:
    """Whether the camera held the picture upright; true where it does not say."""
    if not exif.startswith(b"Exif\0\0") or len(exif) < 14:
        return True
    tiff = exif[6:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return True
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    if first + 2 > len(tiff):
        return True
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    for entry in range(first + 2, min(first + 2 + 12 * count, len(tiff) - 11), 12):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
        if tag == _ORIENTATION:
            return bool(value == _UPRIGHT)
    return True
