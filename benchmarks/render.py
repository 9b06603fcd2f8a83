"""How long all nine documents of a plan take, beside a check of the same plan, in one run.

python benchmarks/render.py

Each run is a process of its own. Printed are the seconds a user waits, and those the processor worked, which a busy
computer does not lengthen.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

PLAN = Path(__file__).parent.parent / "examples" / "stoke.yaml"
RUNS = 5


def seconds(folder: Path, *arguments: str) -> tuple[float, float]:
    """Seconds by the clock, and seconds of the processor."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-m", "masa_lint", *arguments], cwd=folder, check=False, stdout=subprocess.DEVNULL)
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    runs = {
        "check": ("check", "plan.yaml", "--fail-on", "never"),
        "the full document as HTML": ("render", "plan.yaml", "--full", "--draft"),
        "nine documents": ("render", "plan.yaml", "--format", "all", "--draft"),
    }
    taken: dict[str, list[tuple[float, float]]] = {what: [] for what in runs}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "plan.yaml").write_text(PLAN.read_text(encoding="utf-8"), encoding="utf-8")
        for _ in range(RUNS):
            for what, arguments in runs.items():
                taken[what].append(seconds(folder, *arguments))
        files = sorted((folder / "out" / "plan").iterdir())
        sizes = ", ".join(f"{file.name} {file.stat().st_size / 1000:.0f} KB" for file in files)
    base = statistics.median(work for _, work in taken["check"])
    for what, times in taken.items():
        clock = statistics.median(one for one, _ in times)
        work = statistics.median(one for _, one in times)
        print(f"{what}: {clock:.2f} s, of which the processor worked {work:.2f} s, {work / base:.1f} times a check")
    print(sizes)


if __name__ == "__main__":
    main()
