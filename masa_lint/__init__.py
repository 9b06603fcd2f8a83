"""Checks multi-agency safeguarding arrangements against Working Together to Safeguard Children.

>>> from masa_lint import check, load
>>> assessment = check([load("examples/stoke.yaml")])          # doctest: +SKIP
>>> assessment.documents[0].counts                             # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from masa_lint.version import __version__

if TYPE_CHECKING:
    from masa_lint.api import check, load
    from masa_lint.engine.assessment import Assessment

__all__ = ["Assessment", "__version__", "check", "load"]


def __getattr__(name: str) -> object:
    if name in ("check", "load"):
        from masa_lint import api

        return getattr(api, name)
    if name == "Assessment":
        from masa_lint.engine.assessment import Assessment

        return Assessment
    raise AttributeError(name)
