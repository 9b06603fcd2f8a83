"""A cold check of a 1,500-line arrangement against yamllint on the same file: whole processes, in turn, as a ratio.

python benchmarks/cold_start.py builds the wheel, installs it and yamllint each into an environment of its own, and
prints the median ratio. At most 1 is asked for; half is the goal.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from long_document import long_document

ROOT = Path(__file__).parent.parent
PAIRS = 15


def _environment(folder: Path, *packages: str) -> Path:
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([folder / "bin" / "pip", "install", "-q", *packages], check=True)
    return folder / "bin"


def _seconds(*command: str | Path) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        wheels = folder / "wheels"
        subprocess.run([sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", wheels, ROOT], check=True)
        ours = _environment(folder / "ours", str(next(wheels.glob("*.whl"))))
        peer = _environment(folder / "peer", "yamllint")
        document = folder / "long.yaml"
        document.write_text(long_document(1500), encoding="utf-8")
        check = (ours / "masa-lint", "check", document, "--as-of", "2026-11-22")
        lint = (peer / "yamllint", "-d", "relaxed", document)
        _seconds(*check), _seconds(*lint)
        pairs = [(_seconds(*check), _seconds(*lint)) for _ in range(PAIRS)]
    ratios = sorted(ours / theirs for ours, theirs in pairs)
    print(f"masa-lint check, median: {statistics.median(one for one, _ in pairs) * 1000:.0f} ms")
    print(f"yamllint, median:        {statistics.median(one for _, one in pairs) * 1000:.0f} ms")
    print(f"ratio, median of {PAIRS} pairs: {statistics.median(ratios):.2f} (from {ratios[0]:.2f} to {ratios[-1]:.2f})")


if __name__ == "__main__":
    main()
