"""`masa-lint` and `python -m masa_lint`."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

GARBAGE = (200_000, 20, 100)
"""How seldom to look for cycles of garbage: a run is short and makes few, and looking costs a tenth of it."""


def main() -> None:
    """Run the command line."""
    gc.set_threshold(*GARBAGE)
    from masa_lint.cli.app import app_for

    try:
        app_for(sys.argv[1:])()
    except BrokenPipeError:  # whoever read the output has closed it
        _write_no_more()
        sys.exit(1)
    except OSError as error:
        from masa_lint.cli.outputs import reason_of
        from masa_lint.engine.exit_code import FAULT

        _write_no_more()
        with suppress(OSError):
            print(f"masa-lint could not go on: {reason_of(error)}.", file=sys.stderr)  # noqa: T201
        sys.exit(FAULT)


def _write_no_more() -> None:
    """Point standard output elsewhere: what could not be written would be tried again at exit, and fail aloud."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
