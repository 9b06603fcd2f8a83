"""Opening hours as an easy read prints them: "Monday to Friday, 8:30am to 6pm"."""

from __future__ import annotations

import re

_DAYS = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_DAY_NAMES = (*dict.fromkeys(_DAYS.values()),)
_SHORT_DAY = re.compile(r"\b(" + "|".join(sorted(_DAYS, key=len, reverse=True)) + r")\b\.?(?!day)", re.IGNORECASE)
_LONG_DAY = re.compile(r"\b(" + "|".join(_DAY_NAMES) + r")(s?)\b", re.IGNORECASE)
_TIME = re.compile(r"\b(\d{1,2})(?:[.:]([0-5]\d))? ?([ap])\.?m\b\.?", re.IGNORECASE)
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[:.]?([0-5]\d)\b(?! ?[ap]\.?m)")
_PART = re.compile(rf"\s*;\s*|(?<=[ap]m),? (?:and )?(?:on )?(?=(?:{'|'.join(_DAY_NAMES)})s?\b)")
_DASH = re.compile(r"\s*[-–—]\s*")
_ALL_DAY = re.compile(
    r"\b24 ?(?:hours|hrs|/7|-hour|hour)\b|\bany time\b|\ball day and (?:all )?night\b|\b24/7\b", re.IGNORECASE
)
_ONE_DAY = re.compile(rf"^((?:{'|'.join(_DAY_NAMES)})s?)(?=,)")
_A_DAY = rf"(?:{'|'.join(_DAY_NAMES)})s?\b"
_PLAIN = re.compile(rf"{_A_DAY}|[a-z0-9]")
_NAMED = re.compile(rf"^(?!(?:on|from|every|each|all)\b|{_A_DAY})([^\d:]*?[^\d:\s,])[,:]? (?={_A_DAY})")
"""What stands before the first day, where it is no word that leads to one."""
_MIDDAY = re.compile(r"\b(?:12 )?(?:midday|noon)\b", re.IGNORECASE)


def always_answered(text: str) -> bool:
    """True where somebody answers by day and by night: "24 hours", "24/7"."""
    return bool(_ALL_DAY.search(text[:200]))


def hours(text: str) -> tuple[str, ...]:
    """The hours, one part for each run of days that has its own times.

    Days by their full names, "to" for dashes, times as 8:30am; other words as they stand. A time without "am" or "pm"
    is read on the clock of 24 hours.
    """
    plain = " ".join(text[:200].split()).strip(" .;")
    plain = _DASH.sub(" to ", plain)
    plain = _SHORT_DAY.sub(lambda found: _DAYS[found[1].casefold()], plain)
    plain = _LONG_DAY.sub(lambda found: found[1].capitalize() + found[2], plain)
    plain = _MIDDAY.sub("12pm", plain)
    plain = _TIME.sub(lambda found: _time(int(found[1]), found[2] or "", found[3]), plain)
    plain = _CLOCK.sub(lambda found: _time(int(found[1]) % 12 or 12, found[2], "ap"[int(found[1]) >= 12]), plain)
    plain = plain.replace("&", "and").replace(" until ", " to ").replace(" till ", " to ")
    plain = re.sub(r"\bfrom (?=\d)", "", plain)
    plain = re.sub(rf"\b((?:{'|'.join(_DAY_NAMES)})s?)[,:]? (?=\d)", r"\1, ", plain)
    return tuple(_ONE_DAY.sub(r"on \1", part) for part in _PART.split(plain) if part)


def is_plain(parts: tuple[str, ...]) -> bool:
    """True where each part can follow "we answer this number": a day, a time or a word of every day stands first.

    What stands before a day otherwise says of what the hours are: "City Monday to Friday".
    """
    return all(_PLAIN.match(part) and not _NAMED.match(part) for part in parts)


def by_service(text: str) -> tuple[tuple[str, ...], ...]:
    """The hours of several services or places, whose parts stand apart with semicolons, each as `hours`.

    What the hours are of stands before a colon: "City: Monday to Friday, 8am to 6pm".
    """
    found = tuple(hours(one) for one in text[:200].split(";"))
    return tuple((_NAMED.sub(r"\1: ", one[0]), *one[1:]) for one in found if one)


def _time(hour: int, minutes: str, half: str) -> str:
    return f"{hour}{'' if minutes in ('', '00') else ':' + minutes}{half.casefold()}m"
