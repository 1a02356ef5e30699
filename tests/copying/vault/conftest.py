"""One browser and one sound vault for all tests of the opener."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from tests.browsers.chromium import chromium
from tests.copying.vault.browser import Browser
from tests.copying.vault.samples import write_vault


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with chromium(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture
def browser(driver: webdriver.Chrome, tmp_path: Path) -> Browser:
    downloads = tmp_path / "downloads"
    behavior = {"behavior": "allow", "downloadPath": str(downloads)}
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", behavior)
    return Browser(driver, downloads)


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The trade-in's folder with a finished vault, for reading only."""
    return write_vault(tmp_path_factory.mktemp("drive"))


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sound vault's folder, to be damaged."""
    return shutil.copytree(sound, tmp_path / "copy")
