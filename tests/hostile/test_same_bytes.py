"""The same input gives the same bytes, in every format of every command, in another process that orders sets otherwise.

For `check`, `tests/runs/test_outputs.py` holds it, and for PDF the tests of its writer.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from hostile.commands import COMMANDS
from hostile.plans import WORSE, write_plans
from program import ROOT, environment

_EVERY = """
import json, sys
from hashlib import sha256
from pathlib import Path
from hostile.commands import COMMANDS, run_here
here, made = Path(), {}
for command in (one for one in COMMANDS if one.typed[0] != "check" and not one.file.endswith(".pdf")):
    done = run_here(here, command.typed)
    file = here / command.file if command.file else None
    content = file.read_bytes() if file and file.exists() else b""
    made[str(command)] = [done.exit_code, sha256(done.output_bytes).hexdigest(), len(content), sha256(content).hexdigest()]
sys.stdout.write(json.dumps(made))
"""


def digests(folder: Path, seed: str) -> dict[str, list[object]]:
    """A digest of what each command prints and makes, in a process with a seed of its own for hashes."""
    folder.mkdir()
    write_plans(folder, text=WORSE)
    paths = {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "PYTHONHASHSEED": seed}
    command = [sys.executable, "-P", "-c", _EVERY]
    done = subprocess.run(command, cwd=folder, env={**environment(), **paths}, capture_output=True, check=True)
    read: dict[str, list[object]] = json.loads(done.stdout)
    return read


def test_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    one, other = digests(tmp_path / "one", "1"), digests(tmp_path / "other", "4711")
    tried = [one for one in COMMANDS if one.typed[0] != "check" and not one.file.endswith(".pdf")]
    assert len(one) == len(tried)
    assert all(one[str(command)][2] for command in tried if command.file)
    assert {name: made for name, made in one.items() if other[name] != made} == {}
