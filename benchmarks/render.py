"""How long all nine documents of a plan take, as a user waits for them, beside a check of the same plan, in one run.

python benchmarks/render.py
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

PLAN = Path(__file__).parent.parent / "examples" / "stoke.yaml"
RUNS = 5


def seconds(folder: Path, *arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "masa_lint", *arguments], cwd=folder, check=False, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "plan.yaml").write_text(PLAN.read_text(encoding="utf-8"), encoding="utf-8")
        check, one, nine = [], [], []
        for _ in range(RUNS):
            check.append(seconds(folder, "check", "plan.yaml", "--fail-on", "never"))
            one.append(seconds(folder, "render", "plan.yaml", "--full", "--draft"))
            nine.append(seconds(folder, "render", "plan.yaml", "--format", "all", "--draft"))
        files = sorted((folder / "out" / "plan").iterdir())
        sizes = ", ".join(f"{file.name} {file.stat().st_size / 1000:.0f} KB" for file in files)
    base = statistics.median(check)
    for what, times in ((f"{len(files)} documents", nine), ("the full document as HTML", one)):
        middle = statistics.median(times)
        print(f"{what}: {middle:.2f} s, {middle / base:.1f} times a check of the plan ({base:.2f} s)")
    print(sizes)


if __name__ == "__main__":
    main()
