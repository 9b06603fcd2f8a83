"""Opening hours as an easy read prints them: "Monday to Friday, 8:30am to 6pm".

Only what a small grammar reads is put into other words: days with their times, on either side of each other, in one run
or several. Whoever prints hours prints all else as it is written, so that no reader is ever given another hour.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_LONGEST = 200
"""Characters: what is longer says more than when a telephone is answered."""
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAYS, _WEEKEND, _WEEK = frozenset(range(5)), frozenset((5, 6)), frozenset(range(7))
_GROUPS = {
    "weekday": ("on weekdays", _WEEKDAYS),
    "every weekday": ("every weekday", _WEEKDAYS),
    "weekend": ("at weekends", _WEEKEND),
    "every weekend": ("every weekend", _WEEKEND),
}
_EVERY_DAY = ("every day", _WEEK)
_TOKEN = re.compile(
    rf"""\s*(?:
      (?P<day>(?:{"|".join(_DAYS)})s?\b|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?)
    | (?P<group>(?:every\ )?(?:weekday|weekend)s?\b|every\ day\b|daily\b|(?:7|seven)\ days\ a\ week\b)
    | (?P<time>(?:12\ ?)?(?:midday|noon|midnight)\b
      |(?P<hour>\d{{1,2}})(?:[.:]?(?P<minute>[0-5]\d))?(?:\ ?(?P<half>[ap])\.?m\b\.?|(?![\w:])))
    | (?P<to>(?:to|until|till)\b|[-–—])
    | (?P<and>and\b|&)
    | (?P<every>(?:every|each)\b)
    | (?P<on>(?:on|at)\b)
    | (?P<from>from\b)
    | (?P<between>between\b)
    | (?P<comma>,) | (?P<colon>:) | (?P<stop>[;.]))""",
    re.IGNORECASE | re.VERBOSE,
)
_KINDS = {
    "day": "D", "group": "G", "time": "T", "to": "-", "and": "&", "every": "e", "on": "o", "from": "f", "between": "b",
    "comma": ",", "colon": ":", "stop": ";",
}  # fmt: skip
"""Each token as one letter, so that a text is a word and the grammar is what stands below."""
_NEXT = "(?:,&?|&)"
_SOME_DAYS = f"(?:[of]?e?D(?:-D)?(?:{_NEXT}D(?:-D)?)*|o?G)"
_SPAN = "(?:f?T-T|bT&T)"
_TIMES = f"{_SPAN}(?:{_NEXT}{_SPAN})*"
_RUNS = (f"{_SOME_DAYS}[,:]?{_TIMES}", f"{_TIMES},?{_SOME_DAYS}")
_ALL_DAY = (
    r"24 ?-?(?:hours?|hrs?)(?: (?:a|per|every) day)?|24/7(?:/365)?|all day and (?:all )?night|(?:by )?day and night"
    r"|(?:at )?any ?time(?:,? (?:of )?(?:the )?day or night)?|at all times|a?round the clock"
)
_ALL_DAYS = (
    r"(?:7|seven) days (?:a|per) week|every day(?: of the (?:week|year))?|365 days (?:a|per|of the) year"
    r"|all year(?: round)?|mon(?:day)?(?: to |\s?[-–]\s?)sun(?:day)?|including (?:weekends and )?bank holidays"
)
_ALWAYS = re.compile(
    rf"(?:(?:open|available|answered),? )?(?:(?:{_ALL_DAYS}),? )?(?:{_ALL_DAY})(?:,? (?:and )?(?:{_ALL_DAYS}))*",
    re.IGNORECASE,
)
_NAMED = re.compile(r"([^\d:;]{1,80}): ?(.+)")


@dataclass(frozen=True, slots=True)
class Run:
    """Some days with their times, said the days first; the days as numbers, Monday is 0."""

    said: str
    days: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    hour: int = 0
    minute: int = 0
    half: str = ""

    @property
    def is_bare(self) -> bool:
        """True of a time that says neither "am" nor "pm"."""
        return self.kind == "T" and self.text[-1].isdigit()

    @property
    def is_late(self) -> bool:
        """True of a bare time that only the clock of 24 hours has."""
        return self.is_bare and not 1 <= self.hour <= 12

    @property
    def at(self) -> tuple[int, int]:
        """The hour and the minute, as they are written."""
        return self.hour, self.minute


def always_answered(text: str) -> bool:
    """True where the whole text says that somebody answers by day and by night: "24 hours a day", "24/7"."""
    return len(text) <= _LONGEST and bool(_ALWAYS.fullmatch(as_written(text)))


def as_written(text: str) -> str:
    """Hours in the words of the file."""
    return " ".join(text.split()).strip(" .;")


def hours(text: str) -> tuple[Run, ...]:
    """The hours, one run for some days with their own times; none where the text says anything besides."""
    tokens = _tokens(as_written(text))
    kinds = "".join(token.kind for token in tokens)
    for one in _RUNS:
        if re.fullmatch(f"{one}(?:[;,]?&?{one})*", kinds):
            return tuple(_run(tokens[found.start() : found.end()]) for found in re.finditer(one, kinds))
    return (_run(tokens),) if re.fullmatch(f"{_TIMES}|{_SOME_DAYS}", kinds) else ()


def by_service(text: str) -> tuple[tuple[str, ...], ...]:
    """The hours of several services or places; none where it says anything besides.

    They stand apart with semicolons, each with its name before a colon: "City: Monday to Friday, 8am to 6pm".
    """
    services = []
    for one in as_written(text).split(";"):
        named = _NAMED.fullmatch(one.strip())
        runs = hours(named[2]) if named else ()
        if named is None or not runs:
            return ()
        first, *others = (run.said for run in runs)
        services.append((f"{named[1]}: {first}", *others))
    return tuple(services)


def only_weekdays(runs: tuple[Run, ...]) -> bool:
    """True where these are hours of Monday, Tuesday, Wednesday, Thursday and Friday, and of no other day."""
    return frozenset().union(*(run.days for run in runs)) == _WEEKDAYS


def _tokens(text: str) -> list[_Token]:
    """The tokens of a text; none where it has a word that is no day and no time, or an hour that no clock has."""
    tokens: list[_Token] = []
    end = 0
    while end < len(text) <= _LONGEST:
        found = _TOKEN.match(text, end)
        if found is None:
            return []
        token = _token(found)
        if not 0 <= token.hour < 24 or (token.half and not 1 <= token.hour <= 12):
            return []
        tokens.append(token)
        end = found.end()
    return tokens


def _token(found: re.Match[str]) -> _Token:
    name = next(name for name in _KINDS if found[name])
    text = found[name].casefold()
    if name != "time":
        return _Token(_KINDS[name], text)
    if not found["hour"]:
        return _Token("T", "midnight" if "night" in text else "midday")
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").casefold()
    said = _clock(hour, minute, half) if half else text.replace(".", ":")
    return _Token("T", said, hour, minute, half)


def _run(tokens: list[_Token]) -> Run:
    when = [token for token in tokens if token.kind in "DG"]
    times = _times([token for token in tokens if token.kind == "T"])
    if not when:
        return Run(f"from {times}")
    said, days = _group(when[0].text) if when[0].kind == "G" else _days(tokens)
    return Run(f"{said}, {times}" if times else said, days)


def _group(text: str) -> tuple[str, frozenset[int]]:
    return _GROUPS.get(text.removesuffix("s"), _EVERY_DAY)


def _days(tokens: list[_Token]) -> tuple[str, frozenset[int]]:
    """Days in words, "on Monday and Friday", and as numbers."""
    places = [place for place, token in enumerate(tokens) if token.kind == "D"]
    said = _day(tokens[places[0]].text)
    days = {_number(tokens[places[0]].text)}
    for before, place in pairwise(places):
        first, last = _number(tokens[before].text), _number(tokens[place].text)
        between = "".join(token.kind for token in tokens[before + 1 : place])
        days |= {(first + step) % 7 for step in range((last - first) % 7 + 1)} if between == "-" else {last}
        said += {"-": " to ", ",": ", "}.get(between, " and ") + _day(tokens[place].text)
    if any(token.kind == "e" for token in tokens):
        said = f"every {said}"
    elif " to " not in said:
        said = f"on {said}"
    return said, frozenset(days)


def _number(day: str) -> int:
    return next(number for number, name in enumerate(_DAYS) if name.casefold().startswith(day[:3]))


def _day(text: str) -> str:
    return _DAYS[_number(text)] + ("s" if text.endswith("days") else "")


def _times(times: list[_Token]) -> str:
    return " and ".join(_span(first, last) for first, last in zip(times[::2], times[1::2], strict=True))


def _span(first: _Token, last: _Token) -> str:
    """From one time to another. A bare time gets its half of the day only where it cannot be the other."""
    if first.is_bare and last.is_bare:
        late = first.is_late or last.is_late
        from_nought = last.text.startswith("0")
        if late and (first.at < last.at or from_nought):
            return f"{_of_24(first)} to {_of_24(last)}"
        if not (late or from_nought) and 7 <= first.hour < 12 and last.at < first.at:
            return f"{_clock(*first.at, 'a')} to {_clock(*last.at, 'p')}"
        return f"{first.text} to {last.text}"
    return " to ".join(_of_24(one) if one.is_late else one.text for one in (first, last))


def _of_24(time: _Token) -> str:
    if time.at in ((0, 0), (12, 0)):
        return "midday" if time.hour else "midnight"
    return _clock(time.hour % 12 or 12, time.minute, "pa"[time.hour < 12])


def _clock(hour: int, minute: int, half: str) -> str:
    return f"{hour}:{minute:02}{half}m" if minute else f"{hour}{half}m"
