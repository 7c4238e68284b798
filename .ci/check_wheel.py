"""Check that a wheel holds the four packages, each typed, the entry points, and nothing else at its top."""

import sys
from zipfile import ZipFile

PACKAGES = {"newscorpus", "newscorpus_dw", "newscorpus_globe", "newscorpus_reuters"}

names = ZipFile(sys.argv[1]).namelist()
tops = {name.split("/")[0] for name in names}
info = {top for top in tops if top.endswith(".dist-info")}
assert tops - info == PACKAGES, f"top-level packages are {sorted(tops - info)}"
for package in PACKAGES:
    assert f"{package}/py.typed" in names, f"{package} is not marked as typed"
(folder,) = info
assert f"{folder}/entry_points.txt" in names, "no entry points"
assert any(name.startswith(f"{folder}/licenses/") for name in names), "no licence"
print(f"{sys.argv[1]}: {len(names)} files, {', '.join(sorted(PACKAGES))}")
