"""What a text has to look like to be the fact that its key asks for."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """The form of a key's value, as it is called in a sentence; `ANY` where no form tells facts from other texts."""

    ANY = ""
    PERSON = "a person's name"
    DAY = "a date"
    END = "the date of an end"
    """Of what may also end on no day that anyone knows: "until it is replaced"."""
    ADDRESS = "a web address"
    SUM = "a sum"
    PLACE = "where something is kept"
    WHETHER = "yes or no"
