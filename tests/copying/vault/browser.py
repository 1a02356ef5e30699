"""Chromium with the opener page, driven as a customer would."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from tests.copying.vault.samples import PASSPHRASE

_SECONDS = 60
_FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --lang=en-US"
)


class Browser:
    """Chromium with the opener page of one copy."""

    def __init__(self, driver: webdriver.Chrome, downloads: Path) -> None:
        self.driver = driver
        self.downloads = downloads

    def open(self, copy: Path, passphrase: str = PASSPHRASE) -> str:
        """What the page says in the end."""
        self.driver.get((copy / "Open my copy.html").as_uri())
        # a file chooser needs a person; without it the page downloads, as it does in other browsers
        self.driver.execute_script("delete window.showSaveFilePicker")
        self.driver.find_element(By.ID, "folder").send_keys(str(copy))
        self.driver.find_element(By.ID, "passphrase").send_keys(passphrase)
        return self.press("#unlock", "Opening")

    def press(self, selector: str, not_yet: str) -> str:
        self.driver.find_element(By.CSS_SELECTOR, selector).click()
        self.until(lambda: not self.status().startswith(not_yet) and not self.is_busy())
        return self.status()

    def status(self) -> str:
        return self.driver.find_element(By.ID, "status").text

    def is_busy(self) -> bool:
        return self.driver.find_element(By.ID, "progress").is_displayed()

    def until(self, condition: Callable[[], bool]) -> None:
        WebDriverWait(self.driver, _SECONDS, 0.05).until(lambda _: condition())

    def downloaded(self, name: str) -> Path:
        self.until((self.downloads / name).exists)
        return self.downloads / name

    def names(self) -> list[str]:
        return [cell.text for cell in self.driver.find_elements(By.CSS_SELECTOR, "#files td:first-child")]


@contextmanager
def chromium(profile: Path) -> Iterator[webdriver.Chrome]:
    """A browser with an empty profile; skips the test where there is none."""
    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or chromedriver is None:
        pytest.skip("no Chromium and chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in [*_FLAGS.split(), f"--user-data-dir={profile}"]:
        options.add_argument(flag)
    driver = webdriver.Chrome(options, webdriver.ChromeService(chromedriver))
    try:
        yield driver
    finally:
        driver.quit()
