"""The opener page in a real browser, as a customer uses it: from a file, offline."""

import datetime
import shutil
import struct
import zipfile
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from tests.copying.vault.browser import Browser
from tests.copying.vault.samples import FILES, MODIFIED, PASSPHRASE, content_of

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]


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


def test_the_folder_may_be_dropped(browser: Browser, sound: Path) -> None:
    browser.driver.get((sound / "Open my copy.html").as_uri())
    place = browser.driver.find_element(By.ID, "folder").rect
    where = {"x": place["x"] + place["width"] / 2, "y": place["y"] + place["height"] / 2}
    dragged = {"items": [], "files": [str(sound)], "dragOperationsMask": 1}
    for moment in ("dragEnter", "dragOver", "drop"):
        browser.driver.execute_cdp_cmd("Input.dispatchDragEvent", {"type": moment, **where, "data": dragged})
    count = "return document.getElementById('folder').files.length"
    browser.until(lambda: browser.driver.execute_script(count) == len(FILES) + 5)


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


def test_where_the_browser_can_it_writes_straight_to_the_disk(browser: Browser, sound: Path) -> None:
    browser.open(sound)
    browser.driver.execute_script(
        """window.kept = []; window.ended = [];
        window.showSaveFilePicker = async options => ({ createWritable: async () => ({
            write: async bytes => { kept.push(...bytes) },
            close: async () => { ended.push(options.suggestedName) },
            abort: async () => { ended.push("abort") } }) })"""
    )
    path = "DCIM/Camera/a byte more.mp4"
    assert browser.press(f"button[aria-label='Save {path}']", "Saving") == f"Saved: {path}"
    assert browser.driver.execute_script("return ended") == ["a byte more.mp4"]
    assert bytes(browser.driver.execute_script("return kept")) == content_of(path)
    browser.driver.execute_script("stored.clear()")
    assert browser.press(f"button[aria-label='Save {path}']", "Saving").startswith("Damaged")
    assert browser.driver.execute_script("return ended") == ["a byte more.mp4", "abort"]
