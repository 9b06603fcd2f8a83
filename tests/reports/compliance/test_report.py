"""The compliance report as a tree: what stands in it, in what order, and what must not stand in it."""

from __future__ import annotations
