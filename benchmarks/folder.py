"""A folder of 1,000 long arrangements: time per document on one core, on two, and memory, as ratios in one run.

Asked for: at most 1.2 times as long per document as one alone, at least 1.6 times less with two cores, and memory that
does not grow with their number.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from long_document import long_document

DOCUMENTS = 1000
FEW = 100
_RUN = """
import resource, sys, time
from masa_lint.cli.app import app
start = time.perf_counter()
try:
    app(["check", sys.argv[1], "--as-of", "2026-11-22", "--format", "json"])
except SystemExit:
    pass
both = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(time.perf_counter() - start, max(both), file=sys.stderr)
"""


def _measured(folder: Path, cores: set[int]) -> tuple[float, int]:
    """Seconds, and the memory of the largest process in kilobytes."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )
    seconds, memory = done.stderr.split()[-2:]
    return float(seconds), int(memory)


def main() -> None:
    """Measure and print."""
    cores = sorted(os.sched_getaffinity(0))
    text = long_document(1500)
    with tempfile.TemporaryDirectory() as temporary:
        many, few = Path(temporary, "many"), Path(temporary, "few")
        for folder, count in ((many, DOCUMENTS), (few, FEW)):
            folder.mkdir()
            for number in range(count):
                (folder / f"{number:04}.yaml").write_text(text, encoding="utf-8")
        few_one, few_memory = _measured(few, {cores[0]})
        many_one, many_memory = _measured(many, {cores[0]})
        print(
            f"one core:  {few_one / FEW * 1000:.1f} ms a document in {FEW}, {many_one / DOCUMENTS * 1000:.1f} in {DOCUMENTS}"
        )
        print(f"ratio per document, {DOCUMENTS} to {FEW}: {many_one / DOCUMENTS / (few_one / FEW):.2f}")
        print(f"memory: {few_memory / 1024:.0f} MB for {FEW}, {many_memory / 1024:.0f} MB for {DOCUMENTS}")
        if len(cores) > 1:
            many_two, _ = _measured(many, set(cores[:2]))
            print(f"two cores: {many_two / DOCUMENTS * 1000:.1f} ms a document; {many_one / many_two:.2f} times faster")
    print(
        f"this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB, {time.process_time():.1f} s"
    )


if __name__ == "__main__":
    main()
