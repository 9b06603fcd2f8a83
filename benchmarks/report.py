"""What a report costs: time as a ratio to a check of the same file in the same run, and its size.

Asked for: a report in less than a second, and a page of less than 1 MB.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
DAY = ("--as-of", "2026-11-22")
PAIRS = 9


def _seconds(*arguments: str | Path) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-m", "masa_lint", *map(str, arguments), *DAY]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        for example in sorted((ROOT / "examples").glob("*.yaml")):
            for format_ in ("html", "docx", "pdf", "csv"):
                report = ("report", example, "-o", folder, "--format", format_)
                _seconds("check", example), _seconds(*report)
                pairs = [(_seconds(*report), _seconds("check", example)) for _ in range(PAIRS)]
                ratio = statistics.median(one / other for one, other in pairs)
                file = Path(folder, f"{example.stem}-report.{format_}")
                size = f"{file.stat().st_size / 1000:.0f} KB" if file.exists() else "not written"
                seconds = statistics.median(one for one, _ in pairs)
                print(f"{example.stem:<15}{format_:<6}{seconds * 1000:>6.0f} ms, {ratio:>5.2f} times a check, {size}")


if __name__ == "__main__":
    main()
