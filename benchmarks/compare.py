"""How long a comparison of 150 plans takes, beside a check of the same folder, in one run.

python benchmarks/compare.py
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

PLANS = 150
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.yaml"))


def seconds(folder: Path, *arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "masa_lint", *arguments], cwd=folder, check=False, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(PLANS):
            text = EXAMPLES[number % len(EXAMPLES)].read_text()
            text = text.replace(
                " Safeguarding Children Partnership\n", f" {number:03} Safeguarding Children Partnership\n"
            )
            (folder / f"plan-{number:03}.yaml").write_text(text)
        check = seconds(folder, "check", ".", "--fail-on", "never", "--format", "concise")
        compare = seconds(folder, "compare", ".")
        size = (folder / "out" / "compare.html").stat().st_size
    print(
        f"compare: {compare:.1f} s for {PLANS} plans, {compare / check:.2f} times a check of them; page {size / 1e6:.2f} MB"
    )


if __name__ == "__main__":
    main()
