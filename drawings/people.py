"""People: a head of the art on a body of our own, so that hands can hold, point and help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glyphs import Glyphs
from paths import paths

_SKIN = {
    "light": "#ffd7c2",
    "medium-light": "#eebfaa",
    "medium": "#c68d7b",
    "medium-dark": "#966661",
    "dark": "#573739",
}
"""The colour of hands, as the art has it for each tone."""
_MOUTH = "#990838"
_HEAD = 20.0
"""The height of a head, in the units of a body; in those of the art, 28 alone and 16 where a body comes with it."""
_SHOULDER, _SLEEVE = 23.5, 6.2


class Person:
    """One of the cast at a place: `at` is the middle of the head's upper edge, `tall` the height of the head.

    `pose` is bust, stand or sit (in a wheelchair); `mood` "flat" or "sad", or as the art has it; `wear` what they wear;
    `arms` where they reach; with `only: arms` nothing else is drawn, so that a hand can lie over what it holds.
    """

    def __init__(
        self, layer: Mapping[str, Any], member: Mapping[str, Any], bodies: Mapping[str, Any], glyphs: Glyphs
    ) -> None:
        self._said, self._bodies, self._glyphs = {**member, **layer}, bodies, glyphs
        self._x, self._y = layer["at"]
        self._unit = float(layer["tall"]) / _HEAD
        tone = max((tone for tone in _SKIN if member["head"].endswith(f"-{tone}")), key=len)
        self._colours = {"skin": _SKIN[tone], "clothes": member["colour"]}

    def parts(self) -> list[str]:
        """What is drawn one after the other, each with a line round it."""
        place = f'<g transform="translate({self._x} {self._y}) scale({self._unit:.4g})">'
        body = [] if self._said.get("only") == "arms" else [f"{place}{part}</g>" for part in self._body()]
        return body + [self._arm(arm) for arm in self._said.get("arms", ())]

    def _body(self) -> list[str]:
        if self._said.get("whole"):
            return [self._glyph(_HEAD / 16)]
        worn, mood = self._said.get("wear", ()), self._said.get("mood")
        figure = [
            *self._bodies["poses"][self._pose],
            *self._bodies["neck"],
            *(one for name in worn for one in self._bodies["under"].get(name, ())),
        ]
        over = [
            *(self._bodies["moods"][mood] if mood else ()),
            *(one for name in worn for one in self._bodies["over"].get(name, ())),
        ]
        drawn = paths(figure, self._colours) + self._glyph(_HEAD / 28) + paths(over)
        if self._pose != "sit":
            return [drawn]
        return [paths(self._bodies["chair_behind"]), drawn, paths(self._bodies["chair_before"])]

    def _glyph(self, scale: float) -> str:
        """The glyph of a head, or of a whole person, in the units of a body."""
        without = (_MOUTH,) if self._said.get("mood") else ()
        drawn = self._glyphs.draw(self._said["head"], self._unit * scale, self._said.get("recolour", {}), without)
        return f'<g transform="translate({-16 * scale:.4g} {-2 * scale:.4g}) scale({scale:.4g})">{drawn}</g>'

    def _arm(self, arm: Mapping[str, Any]) -> str:
        """A sleeve from the shoulder by way of `via` to the hand, in the units of the picture."""
        side = -1 if arm["side"] == "left" else 1
        x = self._x + side * (9.6 if self._pose == "bust" else 6.6) * self._unit
        y = self._y + _SHOULDER * self._unit
        (to_x, to_y), (via_x, via_y) = arm["to"], arm["via"]
        width = _SLEEVE * self._unit
        sleeve = {"d": f"M{x:.1f} {y:.1f}Q{via_x} {via_y} {to_x} {to_y}", "stroke": "clothes", "width": f"{width:.3g}"}
        hand = {"d": f"M{to_x} {to_y}v.1", "stroke": "skin", "width": f"{width * 1.16:.3g}"}
        return paths((sleeve, hand), self._colours)

    @property
    def _pose(self) -> str:
        return str(self._said.get("pose", "bust"))
