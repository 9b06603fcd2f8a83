"""The paragraph on updates to the arrangements, which a yearly report should carry."""

from __future__ import annotations

from masa_lint.changes.change import Change, Nature
from masa_lint.changes.found import Found
from masa_lint.due.distance import day_text

_MOST = 12
_TOLD = (Nature.PERSON, Nature.FACT, Nature.MONEY, Nature.DATE, Nature.ADDRESS)


def updates_paragraph(found: Found) -> str:
    """What changed in the arrangements, in sentences to paste into a yearly report and to work on.

    It names posts and bodies and no people: a yearly report is read long after they have gone.
    """
    opening = f"Updates to the published arrangements, as seen on {day_text(found.new.as_of)}."
    told = [_sentence(one) for nature in _TOLD for one in found.changes if one.nature is nature]
    told = list(dict.fromkeys(told))
    if not told and not found.wording:
        return f"{opening} The arrangements did not change."
    sentences = [opening, *told[:_MOST]]
    if len(told) > _MOST:
        sentences.append(f"{len(told) - _MOST} smaller facts changed besides.")
    if found.wording:
        number = len(found.wording)
        sentences.append(f"{number} {'part is' if number == 1 else 'parts are'} told in other words.")
    return " ".join(sentences)


def _sentence(one: Change) -> str:
    about = f"{one.label} ({one.item})" if one.item else one.label
    about = about[:1].upper() + about[1:]
    if one.nature is Nature.PERSON and one.before and one.after:
        return f"{about} changed."
    if one.nature is Nature.PERSON:
        return f"{about}: {'a new entry' if one.after else 'an entry was taken out'}."
    return f"{one.words}."
