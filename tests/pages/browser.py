"""Pages in headless Chromium: one browser for each process of tests, started when the first page is opened."""

from __future__ import annotations

import atexit
import base64
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from pages.npm_tools import needed
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update",
    "--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
)  # fmt: skip
_PACKAGES = "chromium chromium-driver"
DESK, PHONE = 1280, 320


class Page:
    """A page that is open. Widths in pixels of CSS."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self._driver = driver

    def ask(self, script: str, *given: object) -> Any:
        """What a script answers; it runs beside the page, whose own policy forbids any."""
        return self._driver.execute_script(script, *given)

    def ask_later(self, script: str, *given: object) -> Any:
        """The same for one that calls back."""
        return self._driver.execute_async_script(script, *given)

    def tell(self, command: str, **given: object) -> Any:
        """A command of Chromium's own."""
        return self._driver.execute_cdp_cmd(command, given)

    @contextmanager
    def wide(self, width: int, *, scale: float = 1) -> Iterator[None]:
        """A screen of another width; `scale` 4 is a page magnified to 400 %."""
        self.tell("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=scale, mobile=False)
        yield
        self.tell("Emulation.clearDeviceMetricsOverride")

    @contextmanager
    def as_printed(self) -> Iterator[None]:
        """With the rules for paper in force."""
        self.tell("Emulation.setEmulatedMedia", media="print")
        yield
        self.tell("Emulation.setEmulatedMedia", media="")

    def press(self, key: str, times: int = 1) -> None:
        """Press a key."""
        ActionChains(self._driver, duration=0).send_keys(*([key] * times)).perform()

    def requests(self) -> list[str]:
        """Every address that was asked for since the page was opened, but for the page and what it holds."""
        asked = []
        for entry in self._driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return [address for address in asked[1:] if not address.startswith(("data:", self._driver.current_url))]

    def complaints(self) -> list[str]:
        """What the browser says against the page: a policy broken, a file that cannot be read."""
        return [entry["message"] for entry in self._driver.get_log("browser")]

    def printed(self) -> bytes:
        """The page as a PDF."""
        made = self.tell("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(made["data"])


def open_page(html: bytes) -> Page:
    """Open a page from its bytes, at the width of a desk's screen. Skips the test where there is no browser."""
    driver = _driver()
    file = _folder() / "page.html"
    file.write_bytes(html)
    driver.get("about:blank")
    driver.get_log("performance")
    driver.get_log("browser")
    driver.get(file.as_uri())
    return Page(driver)


TAB = Keys.TAB


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="masa-lint-pages-"))


@cache
def _driver() -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = needed("chromium", _PACKAGES)
    for flag in (*_FLAGS, f"--window-size={DESK},900", f"--user-data-dir={tempfile.mkdtemp()}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(needed("chromedriver", _PACKAGES)))
    driver.set_script_timeout(60)
    atexit.register(driver.quit)
    return driver
