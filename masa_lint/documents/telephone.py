"""Telephone numbers of the United Kingdom."""

from __future__ import annotations

import re

_SHORT = ("999", "101", "111", "112", "119", "116000", "116111", "116123", "08001111")
"""Emergencies, police, health; missing children, child helpline, emotional support; Childline."""
_BEGINNINGS = ("01", "02", "03", "055", "056", "07", "080", "084", "087", "09")
_PREMIUM = ("09", "087", "084", "070", "118")
_TEN_TOO = (
    "01204", "01208", "01254", "01276", "01297", "01298", "01363", "01364", "01384", "01386", "01404", "01420",
    "01460", "01461", "01480", "01488", "01524", "01527", "01562", "01566", "01606", "01629", "01635", "01647",
    "01659", "01695", "01726", "01744", "01750", "01768", "01827", "01837", "01884", "01900", "01905", "01935",
    "01946", "01949", "01963", "01995", "016977", "0800",
)  # fmt: skip
"""Where some numbers have a digit less: areas with numbers of 4+5 or 5+4 digits in Ofcom's plan, and freephone."""
_LENGTHS_OF_THEIR_OWN = {"0845464": 8, "118": 6}
"""NHS Direct as it was (0845 46 47), and directory enquiries."""
_LABEL = re.compile(r"^(?:tel|telephone|phone|freephone)(?: (?:no|number))?[.:]* ?(?=[+(\d])", re.IGNORECASE)
_ABROAD = re.compile(r"^(?:\+|00) ?44[ .-]*(\(0\)|0)?[ .-]*")
_A_NUMBER = re.compile(r"(?:\+|0)[\d ().-]{8,30}\d")
_MIXED = re.compile(r"\d[^\W\d_]|[^\W\d_]\d")


def as_dialled_here(text: str) -> str:
    """The text without "Tel:" before the number, and with 0 in place of +44 or 0044."""
    plain = " ".join("".join(character for character in text if character.isprintable() or character.isspace()).split())
    plain = _LABEL.sub("", plain)
    return _ABROAD.sub("0", plain)


def digits(text: str) -> str:
    """The digits that are dialled: spaces, brackets and hyphens gone, +44 as 0. Empty where there are letters."""
    plain = as_dialled_here(text)
    if any(character.isalpha() for character in plain):
        return ""
    return "".join(character for character in plain if character.isdigit())


def is_telephone(text: str) -> bool:
    """A number with as many digits as numbers of its kind have, or a short national number."""
    number = digits(text)
    return bool(number) and not _fault_of(number)


def is_premium(text: str) -> bool:
    """A number that costs the caller more than an ordinary call."""
    return digits(text).startswith(_PREMIUM)


def number_fault(text: str) -> str:
    """Why a text cannot be dialled as it stands, or an empty text."""
    number = digits(text)
    if not number:
        return _words_fault(text)
    if len(number) > 13 and len(_A_NUMBER.findall(re.sub(r"[/,;]", " | ", text))) > 1:
        return "there is more than one number"
    found = _ABROAD.match(" ".join(text.split()))
    if found and found[1] == "0" and not _fault_of(number):
        return "there is a 0 after +44, and only one of the two is dialled"
    return _fault_of(number)


def _words_fault(text: str) -> str:
    plain = as_dialled_here(text)
    if not any(character.isdigit() for character in plain):
        return "there is no number in it"
    if len(_A_NUMBER.findall(plain)) > 1:
        return "there is more than one number"
    if _MIXED.search(plain):
        return "there is a letter among its digits"
    return "there are words beside the number"


def _fault_of(number: str) -> str:
    if number in _SHORT or len(number) == _LENGTHS_OF_THEIR_OWN.get(number[: 7 if number[0] == "0" else 3]):
        return ""
    if not number.startswith("0"):
        return "it does not begin with 0"
    if not number.startswith(_BEGINNINGS):
        return f"no number of the United Kingdom begins with {number[:3]}"
    if len(number) == 11 or (len(number) == 10 and number.startswith(_TEN_TOO)):
        return ""
    if number.startswith(_TEN_TOO):
        return f"it has {_counted(number)}, not 10 or 11"
    return f"it has {_counted(number)}, and numbers that begin with {_beginning(number)} have 11"


def _counted(number: str) -> str:
    return f"{len(number)} digit{'s' * (len(number) != 1)}"


def _beginning(number: str) -> str:
    """The area's code where that decides, and else the first digits of the kind."""
    if number.startswith("01"):
        return number[:5]
    return next(kind for kind in ("0808", *_BEGINNINGS) if number.startswith(kind))
