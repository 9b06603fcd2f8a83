"""`masa-lint` and `python -m masa_lint`."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from masa_lint.cli.app import app

    app()


if __name__ == "__main__":
    main()
