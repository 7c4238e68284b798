"""Pages in a real browser: opened from a file, and what they ask for and complain of."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.conftest import lacking

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--no-first-run",
)


@contextmanager
def open_browser(chromium: str) -> "Iterator[Browser]":
    """Start a Chromium without a window, and stop it."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        lacking("chromium", "Playwright is not installed; pip install newscorpus[dev]")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(_ARGUMENTS))
        yield browser
        browser.close()


class Opened:
    """A page that was opened from a file, what it asked for and what it complained of."""

    def __init__(self, browser: "Browser", html: str, folder: Path, **options: Any) -> None:
        file = folder / "page.html"
        file.write_text(html, encoding="utf-8")
        self.complaints: list[str] = []
        self.requests: list[str] = []
        # Scrolled smoothly, a page moves under what is clicked next.
        self.page: Page = browser.new_page(**{"reduced_motion": "reduce", **options})
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.url = file.as_uri()
