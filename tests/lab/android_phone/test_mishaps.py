"""What goes wrong while the phone is copied, whichever protocol copies it."""

import threading
from collections.abc import Iterator

import pytest
from tests.lab.android_phone.phones import FAST, wait_until

from counterseal.lab.android.content import SPECIALS, File
from counterseal.lab.android.make import Make, content_of
from counterseal.lab.android.mishaps import Mishaps
from counterseal.lab.android.phone import Phone
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import SCENARIOS, Copy, Scenario
from counterseal.lab.android.usb.endpoints import GoneError


@pytest.fixture
def copied(request: pytest.FixtureRequest) -> Iterator[tuple[Phone, Mishaps]]:
    """A phone of its own, whose files may change, with what goes wrong with it."""
    make = Make(PROFILES["pixel"], Scenario(copy=request.param), seed=1)
    phone = Phone(make, content_of(make), FAST)
    phone.plug()
    yield phone, Mishaps(phone)


def files(phone: Phone) -> dict[str, File]:
    return dict(phone.content.storages[0].walk())


def read(mishaps: Mishaps, file: File) -> bytes:
    return b"".join(mishaps.pieces(file))


@pytest.mark.parametrize("copied", [Copy.HONEST], indirect=True)
def test_an_honest_phone_delivers_every_file_whole(copied: tuple[Phone, Mishaps]) -> None:
    phone, mishaps = copied
    for file in files(phone).values():
        assert read(mishaps, file) == file.read(0, file.size)


@pytest.mark.parametrize("copied", [Copy.UNPLUGGED], indirect=True)
def test_the_cable_is_pulled_once_and_put_back(copied: tuple[Phone, Mishaps]) -> None:
    phone, mishaps = copied
    with pytest.raises(GoneError):
        for file in files(phone).values():
            read(mishaps, file)
    wait_until(lambda: phone.plugged)
    for file in files(phone).values():
        read(mishaps, file)


@pytest.mark.parametrize("copied", [Copy.SILENCE], indirect=True)
def test_silence_lasts_until_the_phone_is_unplugged(copied: tuple[Phone, Mishaps]) -> None:
    phone, mishaps = copied
    ended = threading.Event()

    def copy() -> None:
        with pytest.raises(GoneError):
            for file in files(phone).values():
                read(mishaps, file)
        ended.set()

    copying = threading.Thread(target=copy)
    copying.start()
    assert not ended.wait(0.2)
    phone.unplug()
    copying.join(5.0)
    assert ended.is_set()


@pytest.mark.parametrize("copied", [Copy.CHANGES], indirect=True)
def test_one_file_comes_one_goes_and_one_is_altered(copied: tuple[Phone, Mishaps]) -> None:
    phone, mishaps = copied
    before = files(phone)
    sizes = {path: file.size for path, file in before.items()}
    for file in before.values():
        read(mishaps, file)
    after = files(phone)
    assert after.keys() - before.keys() == {"DCIM/Camera/IMG_added.jpg"}
    assert len(before.keys() - after.keys()) == 1
    assert sum(after[path].size != size for path, size in sizes.items() if path in after) == 1


@pytest.mark.parametrize("copied", [Copy.WRONG_SIZE], indirect=True)
def test_a_few_files_end_early_over_both_protocols(copied: tuple[Phone, Mishaps]) -> None:
    phone, mishaps = copied
    short = {file.name for file in files(phone).values() if len(read(mishaps, file)) < file.size}
    assert len(short) == 3
    assert mishaps.mtp.sent_size_differs == dict.fromkeys(short, -100)


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_the_special_folder_of_a_scenario_exists(scenario: Scenario) -> None:
    assert scenario.special in {None, *SPECIALS}
