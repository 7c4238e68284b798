"""The browser that pages are tested in."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests._browser import open_browser

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def browser(chromium: str) -> "Iterator[Browser]":
    with open_browser(chromium) as browser:
        yield browser
