"""The lasting name of something that falls due, by which a calendar knows it again when it is read anew."""

from __future__ import annotations

from hashlib import sha256

from masa_lint.documents.load import LoadedDocument


def uid_of(document: LoadedDocument, what: str, kind: str = "") -> str:
    """The same for the same thing of the same partnership's document, whatever its date and wherever the file lies.

    `kind` is that of the document the thing belongs to, where another one may tell it too.
    """
    whose = document.text_at("partnership", "name") or document.name
    return sha256("\n".join((whose, kind or document.kind or "", what)).encode()).hexdigest()[:32]
