"""How many syllables a word has: groups of vowels, with a list of the common words for which that is wrong."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path as FilePath

_HERE = FilePath(__file__).parent
_VOWELS = re.compile(r"[aeiouyàâäáãåæèéêëìíîïòóôöõøùúûüŵŷ]+")
_SILENT = re.compile(r"(?:[^aeiouyl]e|[aeiouy]le|(?<![dt])ed|(?<![scxzgji])es(?<![sxz]es)(?<!ches)(?<!shes))$")
_APART = re.compile(r"i[aou]|eo|ua(?!r)|(?<!q)ue(?=l|n)|[aeiou]ing$|(?:^|[^q])u[aou]")


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """At least 1. Parts of a word with a hyphen are counted one by one."""
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    plain = word.casefold().replace("’", "'").removesuffix("'s").replace("'", "")
    known = exceptions().get(plain)
    return known if known is not None else by_vowels(plain)


def by_vowels(plain: str) -> int:
    """What the groups of vowels say, without the list of exceptions."""
    groups = len(_VOWELS.findall(plain))
    if groups > 1 and _SILENT.search(plain):
        groups -= 1
    apart = sum(1 for found in _APART.finditer(plain) if found.group() not in ("ua",) and _really_apart(plain, found))
    return max(groups + apart, 1)


def _really_apart(plain: str, found: re.Match[str]) -> bool:
    """In "-tion", "-cial", "-gious" the two letters are one sound."""
    before = plain[max(found.start() - 1, 0) : found.start()]
    return not (found.group() in ("ia", "io", "iu") and before in ("t", "c", "s", "g", "x"))


@cache
def exceptions() -> dict[str, int]:
    """Common words and how many syllables they really have, from CMU's pronouncing dictionary."""
    lines = (_HERE / "syllables.txt").read_text(encoding="utf-8").splitlines()
    return {word: int(number) for word, number in (line.split() for line in lines if line and line[0] != "#")}


@cache
def long_but_easy() -> frozenset[str]:
    """Words of three syllables and more that most people know: Dale and Chall's list, and words of this field's own."""
    lines = (_HERE / "long_but_easy.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and line[0] != "#")
