"""The day that whole-product tests are run for."""

from __future__ import annotations

from datetime import date

DAY = date(2026, 11, 22)
