"""Check that the installed wheel, alone, reads the seeds into the records beside them."""

import json
import subprocess
import sys
from pathlib import Path

command = [str(Path(sys.executable).parent / "newscorpus"), "parse", "seeds"]
run = subprocess.run(command, capture_output=True, text=True, check=True)
records = {Path(record["origin"]).stem: record for record in map(json.loads, run.stdout.splitlines())}
assert set(records) == {"dw", "globe", "reuters"}, f"read {sorted(records)}"
for name, record in records.items():
    expected = json.loads(Path(f"seeds/{name}.json").read_text(encoding="utf-8"))
    assert record == expected, f"seeds/{name}.txt is not read as seeds/{name}.json says"
print(run.stderr)
