"""The opener page in a real browser, as a customer uses it: from a file, offline."""

import datetime
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from tests.copying.vault.samples import FILES, MODIFIED, PASSPHRASE, content_of, write_vault

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

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


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or chromedriver is None:
        pytest.skip("no Chromium and chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in [*_FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"]:
        options.add_argument(flag)
    driver = webdriver.Chrome(options, webdriver.ChromeService(chromedriver))
    yield driver
    driver.quit()


@pytest.fixture
def browser(driver: webdriver.Chrome, tmp_path: Path) -> Browser:
    downloads = tmp_path / "downloads"
    behavior = {"behavior": "allow", "downloadPath": str(downloads)}
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", behavior)
    return Browser(driver, downloads)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_vault(tmp_path_factory.mktemp("drive"))


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    return shutil.copytree(sound, tmp_path / "copy")


def test_everything_comes_back_in_one_zip(browser: Browser, sound: Path) -> None:
    assert browser.open(sound) == f"Open: {len(FILES) + 1} files."
    assert browser.names() == [*FILES, "contacts.vcf"]
    assert browser.press("#save-all", "Saving") == f"Saved all {len(FILES) + 1} files."
    with zipfile.ZipFile(browser.downloaded("My phone.zip")) as archive:
        assert archive.testzip() is None
        restored = {info.filename: (archive.read(info), info) for info in archive.infolist()}
    assert len(restored) == len(FILES) + 1
    for path in ("DCIM/Camera/IMG_0001.jpg", "DCIM/Camera/empty.jpg", "Download/🎉 تقرير.pdf"):
        content, info = restored[path]
        assert content == content_of(path)
        assert info.extra == struct.pack("<HHBi", 0x5455, 5, 1, MODIFIED)
        local = datetime.datetime.fromtimestamp(MODIFIED)
        assert datetime.datetime(*info.date_time) == local - datetime.timedelta(seconds=local.second % 2)
    safe = {"Download/../../etc/passwd": "Download/etc/passwd", "Download/CON": "Download/_CON"}
    safe["Download/README.txt"] = "Download/README (2).txt"
    assert {path: restored[name][0] for path, name in safe.items()} == {
        path: content_of(path) for path in safe
    }
    assert sorted(content for content, _ in restored.values()) == sorted(
        [*(content_of(path) for path in FILES), b"BEGIN:VCARD\r\n"]
    )


@pytest.mark.parametrize(
    "path", ["DCIM/Camera/a byte more.mp4", "DCIM/Camera/one chunk.mp4", "DCIM/Camera/empty.jpg"]
)
def test_one_file(browser: Browser, sound: Path, path: str) -> None:
    browser.open(sound)
    assert browser.press(f"button[aria-label='Save {path}']", "Saving") == f"Saved: {path}"
    assert browser.downloaded(path.rpartition("/")[2]).read_bytes() == content_of(path)


def test_a_wrong_passphrase_can_be_typed_again(browser: Browser, sound: Path) -> None:
    assert browser.open(sound, "wrong").startswith("That is not the passphrase of this copy.")
    field = browser.driver.find_element(By.ID, "passphrase")
    field.clear()
    field.send_keys(PASSPHRASE)
    assert browser.press("#unlock", "Opening").startswith("Open: ")


def test_a_folder_without_a_copy(browser: Browser, copy: Path) -> None:
    shutil.rmtree(copy / "vault")
    assert browser.open(copy).startswith("There is no copy in that folder.")


def test_a_damaged_index(browser: Browser, copy: Path) -> None:
    index = copy / "vault/index.age"
    index.write_bytes(index.read_bytes()[:-1])
    assert browser.open(copy).startswith("The copy's list of files is damaged")


def test_damaged_files_are_named_and_not_saved(browser: Browser, copy: Path) -> None:
    altered, swapped, other = (copy / f"vault/0000/00000{number}.age" for number in (1, 3, 4))
    content = bytearray(altered.read_bytes())
    content[-1] ^= 1
    altered.write_bytes(content)
    other_content = other.read_bytes()
    shutil.copy(swapped, other)
    swapped.write_bytes(other_content)
    (copy / "vault/0000/000005.age").unlink()
    harmed = [path for number, path in enumerate(FILES, 1) if number in (1, 3, 4, 5)]

    browser.open(copy)
    selector = f"button[aria-label='Save {harmed[0]}']"
    assert browser.press(selector, "Saving") == f"Damaged, so not saved: {harmed[0]}"
    said = browser.press("#save-all", "Saving everything")
    assert said.splitlines() == [f"Saved {len(FILES) - 3} files. Damaged, so not saved:", *harmed]
    with zipfile.ZipFile(browser.downloaded("My phone.zip")) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(FILES) - 3
        assert not set(harmed) & set(archive.namelist())
    assert [path.name for path in browser.downloads.iterdir()] == ["My phone.zip"]


def test_files_are_found_by_name(browser: Browser, sound: Path) -> None:
    browser.open(sound)
    browser.driver.find_element(By.ID, "search").send_keys("readme")
    assert browser.names() == ["Download/readme.TXT", "Download/README.txt"]


def test_the_page_cannot_reach_any_network(browser: Browser, sound: Path) -> None:
    browser.driver.get((sound / "Open my copy.html").as_uri())
    violated = (
        "document.addEventListener('securitypolicyviolation', e => { window.stopped = e.violatedDirective })"
    )
    browser.driver.execute_script(f"{violated}; fetch('http://127.0.0.1:9/').catch(() => null)")
    browser.until(lambda: browser.driver.execute_script("return window.stopped") == "connect-src")
