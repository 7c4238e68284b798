"""What all tests share: where the seeds and the labelled material are, and what a machine may lack."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
SHARED = ROOT.parent / "shared"

REQUIRED = frozenset(os.environ.get("NEWSCORPUS_REQUIRED", "").split(","))
"""What must be there, such as "chromium": a test that lacks it then fails instead of being skipped."""

# A page of thousands may show something new about a parser, and should not fail a change that has nothing to do with it:
# laws draw the same examples every time. To look further, run the tests with --hypothesis-profile=explore.
settings.register_profile(
    "default", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("brief", settings.get_profile("default"), max_examples=10)
settings.register_profile("explore", settings.get_profile("default"), derandomize=False)
settings.load_profile("default")


def lacking(name: str, reason: str) -> None:
    """Skip the test for want of something, or fail where that is required."""
    if name in REQUIRED:
        pytest.fail(f"{name} is required here: {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def seeds() -> Path:
    return SEEDS


@pytest.fixture(scope="session")
def shared() -> Path:
    """The labelled dumps and the ground truth, which stand beside the project where they are to be had."""
    if not SHARED.is_dir():
        lacking("shared", "the labelled material stands beside the project, and is not there")
    return SHARED


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium that can be driven."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        lacking("chromium", "no Chromium on this machine; install one to test pages in it")
    assert path is not None
    return path
