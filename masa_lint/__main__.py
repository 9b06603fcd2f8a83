"""`masa-lint` and `python -m masa_lint`."""

from __future__ import annotations

import gc
import os
import sys

GARBAGE = (200_000, 20, 100)
"""How seldom to look for cycles of garbage: a run is short and makes few, and looking costs a tenth of it."""


def main() -> None:
    """Run the command line."""
    gc.set_threshold(*GARBAGE)
    from masa_lint.cli.app import app_for

    try:
        app_for(sys.argv[1:])()
    except BrokenPipeError:
        # Whoever read the output has closed it. Point it elsewhere, so that nothing is said of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    main()
