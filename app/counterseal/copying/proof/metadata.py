"""Status.plist and Manifest.plist: did the phone finish, which phone is it, and what opens the rest."""

from typing import NamedTuple

from counterseal.tradein.facts import ProofFaults

from .keybag import Keybag
from .plist import as_dictionary, read_plist
from .read_back import read_small
from .tree import MANIFEST, STATUS
from .verdicts import NotProven, unreadable

_MAX_STATUS_BYTES = 16 << 10
_MAX_MANIFEST_BYTES = 8 << 20


class Manifest(NamedTuple):
    """What Manifest.plist says about the keys: the keybag, and the index's key as the phone wrapped it."""

    keybag: Keybag
    wrapped_key: bytes


def check_finished(dir_fd: int, host_uuid: str | None) -> None:
    """The phone replaces the Status.plist a host writes at the start; ours still there means that it never
    came to the end, whatever else it said. Raises NotProven.
    """
    try:
        status = read_plist(read_small(STATUS, dir_fd, _MAX_STATUS_BYTES))
    except (FileNotFoundError, ValueError):
        raise NotProven(ProofFaults(unfinished=True)) from None
    uuid = status.get("UUID")
    is_the_phones = isinstance(uuid, str) and (host_uuid is None or uuid.upper() != host_uuid.upper())
    is_whole = status.get("SnapshotState") == "finished" and status.get("IsFullBackup") is True
    if not (is_the_phones and is_whole):
        raise NotProven(ProofFaults(unfinished=True))


def read_manifest(dir_fd: int, udid: str) -> Manifest:
    """Raises NotProven unless it is the manifest of an encrypted backup of this phone."""
    try:
        manifest = read_plist(read_small(MANIFEST, dir_fd, _MAX_MANIFEST_BYTES))
        owner = as_dictionary(manifest.get("Lockdown")).get("UniqueDeviceID")
        keybag, wrapped_key = manifest.get("BackupKeyBag"), manifest.get("ManifestKey")
        if manifest.get("IsEncrypted") is not True or not isinstance(owner, str):
            raise unreadable()
        if _plain(owner) != _plain(udid):
            raise NotProven(ProofFaults(other_phone=True))
        if not isinstance(keybag, bytes) or not isinstance(wrapped_key, bytes):
            raise unreadable()
        return Manifest(Keybag.parse(keybag), wrapped_key)
    except (FileNotFoundError, ValueError):
        raise unreadable() from None


def _plain(udid: str) -> str:
    """Newer identifiers are written with and without their hyphen."""
    return udid.replace("-", "").lower()
