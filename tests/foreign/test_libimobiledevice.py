"""The phone as Debian's idevice tools see it."""

import plistlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from iphone_backup_decrypt import (  # type: ignore[import-untyped]  # ships no types
    EncryptedBackup,
    IncorrectPassphraseError,
)
from tests.foreign.tools import pair, run
from tests.lab.fixture import LabIphone, start_lab_iphone

from counterseal.lab.iphone.content import Owner
from counterseal.lab.iphone.profiles import PROFILES

pytestmark = pytest.mark.foreign

PASSWORD = "a password of the test"


@pytest.fixture(scope="module")
def paired() -> Iterator[LabIphone]:
    with start_lab_iphone(speed=100) as phone:
        pair(phone)
        yield phone


def test_is_listed(paired: LabIphone) -> None:
    assert run(paired, "idevice_id", "-l").stdout.split() == [paired.udid]


def test_is_listed_over_a_unix_socket_too(tmp_path: Path) -> None:
    socket = tmp_path / "usbmuxd"
    with start_lab_iphone(unix_socket=socket) as phone:
        reached_by_path = replace(phone, address=f"UNIX:{socket}")
        assert run(reached_by_path, "idevice_id", "-l").stdout.split() == [phone.udid]


def test_shows_public_values_to_a_stranger() -> None:
    with start_lab_iphone() as phone:
        shown = run(phone, "ideviceinfo", "-s").stdout
    assert f"UniqueDeviceID: {phone.udid}" in shown
    assert "ActivationState: Activated" in shown
    assert "SerialNumber" not in shown


def test_shows_private_values_to_a_paired_host(paired: LabIphone) -> None:
    shown = run(paired, "ideviceinfo").stdout
    assert "SerialNumber: " in shown
    assert "InternationalMobileEquipmentIdentity: 00" in shown


@pytest.mark.parametrize(("scenario", "answer"), [("happy", "false"), ("find-my-on", "true")])
def test_tells_find_my_when_asked_for_the_key(scenario: str, answer: str) -> None:
    with start_lab_iphone(scenario, speed=100) as phone:
        pair(phone)
        by_key = run(phone, "ideviceinfo", "-q", "com.apple.fmip", "-k", "IsAssociated").stdout
        dump = run(phone, "ideviceinfo", "-q", "com.apple.fmip").stdout
    assert answer in by_key.splitlines()
    assert "IsAssociated" not in dump


@pytest.mark.parametrize(
    ("scenario", "speed", "words"),
    [
        ("trust-slow", 1, "Please accept the trust dialog"),
        ("locked", 1, "because a passcode is set"),
    ],
)
def test_refuses_to_pair_until_the_owner_acts(scenario: str, speed: float, words: str) -> None:
    with start_lab_iphone(scenario, speed=speed) as phone:
        refused = run(phone, "idevicepair", "pair")
    assert refused.returncode == 1
    assert words in refused.stdout


def test_refuses_for_good_when_the_owner_does() -> None:
    with start_lab_iphone("trust-denied", speed=10_000) as phone:
        answers = [run(phone, "idevicepair", "pair") for _ in range(2)]
    assert answers[-1].returncode == 1
    assert "user denied the trust dialog" in answers[-1].stdout


def test_validates_and_forgets_a_pairing() -> None:
    with start_lab_iphone(speed=5) as phone:
        pair(phone)
        assert "SUCCESS" in run(phone, "idevicepair", "validate").stdout
        assert "SUCCESS" in run(phone, "idevicepair", "unpair").stdout
        # A host it has forgotten meets the trust dialog again.
        assert "Please accept the trust dialog" in run(phone, "idevicepair", "pair").stdout


def test_backs_up_under_a_password(tmp_path: Path) -> None:
    with start_lab_iphone("passcode-prompt", speed=100) as phone:
        pair(phone)
        enabled = run(phone, "idevicebackup2", "encryption", "on", PASSWORD, str(tmp_path)).stdout
        assert "Backup encryption has been enabled successfully." in enabled
        will_encrypt = run(phone, "ideviceinfo", "-q", "com.apple.mobile.backup", "-k", "WillEncrypt").stdout
        assert will_encrypt.strip() == "true"
        # Its exit code is 0 even for a failure, so the words decide.
        assert "Backup Successful." in run(phone, "idevicebackup2", "backup", "--full", str(tmp_path)).stdout

    folder = tmp_path / phone.udid
    status = plistlib.loads((folder / "Status.plist").read_bytes())
    assert (status["SnapshotState"], status["IsFullBackup"]) == ("finished", True)
    assert not (folder / "Snapshot").exists()
    message_database = _decrypt(folder, PASSWORD, "Library/SMS/sms.db")
    assert Owner.from_seed(phone.seed).message_text.encode() in message_database
    with pytest.raises(IncorrectPassphraseError):
        _decrypt(folder, "another password", "Library/SMS/sms.db")


@pytest.mark.parametrize("profile", PROFILES)
def test_backs_up_every_model_twice_into_one_folder(profile: str, tmp_path: Path) -> None:
    with start_lab_iphone(profile=profile, speed=100) as phone:
        pair(phone)
        for _ in range(2):
            assert (
                "Backup Successful." in run(phone, "idevicebackup2", "backup", "--full", str(tmp_path)).stdout
            )


@pytest.mark.parametrize(
    ("scenario", "code"),
    [("screen-locks", 104), ("password-already-set-unknown", 207)],
)
def test_ends_a_request_with_the_phones_own_error(scenario: str, code: int, tmp_path: Path) -> None:
    request = ("changepw", "wrong", PASSWORD) if code == 207 else ("backup", "--full")
    with start_lab_iphone(scenario, speed=100) as phone:
        pair(phone)
        assert f"(MBErrorDomain/{code})" in run(phone, "idevicebackup2", *request, str(tmp_path)).stdout


def _decrypt(folder: Path, password: str, relative_path: str) -> bytes:
    backup = EncryptedBackup(backup_directory=str(folder), passphrase=password)
    return bytes(backup.extract_file_as_bytes(relative_path, domain_like="HomeDomain"))
