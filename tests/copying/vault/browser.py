"""Chromium with the opener page, driven as a customer would."""

from collections.abc import Callable
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from tests.copying.vault.samples import PASSPHRASE

_SECONDS = 60


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
