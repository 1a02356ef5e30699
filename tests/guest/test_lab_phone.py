"""The lab's phone on a real kernel: what the lab and our own USB/IP client agree on, Linux agrees with."""

import hashlib
import json
from pathlib import Path

import pytest

from counterseal.copying.vault.index import Entry, Kind
from counterseal.lab.android.make import content_of

from .machine import run_in_guest
from .results import OVER_ADB, OVER_MTP, REPORT, copied
from .samples import LAB_PHONE

pytestmark = pytest.mark.guest


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a guest left that read the phone over MTP and over ADB."""
    folder = tmp_path_factory.mktemp("results")
    run_in_guest("tests.guest.inside.lab_phone", folder)
    return folder


@pytest.fixture(scope="module")
def held() -> set[tuple[str, int, str]]:
    """Path, size and hash of each file on the phone."""
    (storage,) = content_of(LAB_PHONE).storages
    return {
        (f"Phone/{path}", file.size, hashlib.sha256(file.read(0, file.size)).hexdigest())
        for path, file in storage.walk()
    }


def listed(entries: list[Entry]) -> set[tuple[str, int, str]]:
    return {(entry.path, entry.size, entry.sha256) for entry in entries if entry.kind is Kind.FILE}


def test_it_is_found_and_says_who_it_is(results: Path) -> None:
    report = json.loads((results / REPORT).read_text())
    profile = LAB_PHONE.profile
    assert report["usb"][:2] == report["mtp"][:2] == [profile.manufacturer, profile.model]
    assert report["usb"][2] != report["mtp"][2]
    assert report["storages"] == ["Internal shared storage"]


def test_every_file_comes_over_mtp(results: Path, held: set[tuple[str, int, str]]) -> None:
    assert listed(copied(results / OVER_MTP)) == held


def test_every_file_comes_over_adb_and_the_records_too(
    results: Path, held: set[tuple[str, int, str]]
) -> None:
    entries = copied(results / OVER_ADB)
    assert listed(entries) == held
    assert {entry.kind for entry in entries} == set(Kind)


@pytest.mark.foreign
def test_debians_adb_is_let_in(results: Path) -> None:
    assert json.loads((results / REPORT).read_text())["adb"] == [LAB_PHONE.profile.model, 0]
