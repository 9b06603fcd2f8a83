"""Loading and checking a 1,500-line arrangement with all rules in one process: milliseconds, and as a ratio to parsing.

At most 15 ms is asked for. The ratio to reading the same text with PyYAML's C events says how much is ours. "As shipped"
is the same with the command line's own setting for Python's search for garbage.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from datetime import date

import yaml
from long_document import long_document

from masa_lint.__main__ import GARBAGE
from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.guidance.load_pack import load_pack

RUNS = 60
DAY = date(2026, 11, 22)


def _milliseconds(run: Callable[[], object]) -> list[float]:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)


def main() -> None:
    """Measure and print."""
    text = long_document(1500)
    content = text.encode()
    pack = load_pack()
    loaded = load_bytes(content, "long.yaml")
    assess_document(loaded, pack, DAY, pack.rules)
    gc.collect()
    gc.freeze()
    parse = _milliseconds(lambda: sum(1 for _ in yaml.parse(text, Loader=yaml.CSafeLoader)))
    load = _milliseconds(lambda: load_bytes(content, "long.yaml"))
    both = _milliseconds(lambda: assess_document(load_bytes(content, "long.yaml"), pack, DAY, pack.rules))
    gc.set_threshold(*GARBAGE)
    as_shipped = _milliseconds(lambda: assess_document(load_bytes(content, "long.yaml"), pack, DAY, pack.rules))
    for name, times in (("events only", parse), ("load", load), ("load and check", both), ("as shipped", as_shipped)):
        print(f"{name:<15} median {statistics.median(times):6.1f} ms, least {times[0]:6.1f} ms")
    print(f"load and check is {statistics.median(both) / statistics.median(parse):.1f} times reading the events")


if __name__ == "__main__":
    main()
