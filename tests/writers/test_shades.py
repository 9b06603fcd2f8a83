"""Words stand out from what is behind them, in every tone (WCAG 2.2, 1.4.6)."""

from __future__ import annotations

from masa_lint.blocks.contrast import ENOUGH, contrast
from masa_lint.blocks.paper import Theme
from masa_lint.blocks.words import Tone
from masa_lint.writers.shades import HEADER, INK, QUIET_INK, shade_of


def test_every_tone_has_contrast_enough() -> None:
    for tone in Tone:
        shade = shade_of(tone, Theme().accent)
        assert contrast(shade.ink, shade.paper) >= ENOUGH
        assert contrast(INK, shade.paper) >= ENOUGH
    assert contrast(INK, HEADER) >= ENOUGH
    assert contrast(QUIET_INK) >= ENOUGH
