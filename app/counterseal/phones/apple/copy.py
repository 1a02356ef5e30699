"""One full, fresh, encrypted backup into the trade-in's folder."""

import time
from typing import Final, NamedTuple

from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.copying.folder import CopyFolder
from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError, Report
from counterseal.phones.progress import ProgressTeller
from counterseal.phones.threads import in_thread
from counterseal.tradein.facts import CopyPhase
from counterseal.tradein.failures import FailureCode

from . import agent, host_files, prompts, sync_lock, watchdog
from .host_folder import IDLE_BYTES, HostFolder
from .inspect import text, will_encrypt
from .stream import Stream
from .tree import Tree
from .upload import Upload
from .watchdog import PASSCODE_SECONDS, PREPARING_SECONDS, SILENT_SECONDS

ENDLESS_SECONDS: Final = 5 * 60.0
"""How long a phone may keep talking without getting anywhere."""
MEANINGFUL_PERCENT: Final = 2.0
"""From here on the phone's percentage says something about the whole."""

_FIRST_WITHOUT_MANIFEST: Final = 17


class Copied(NamedTuple):
    """What the proof must know about how the copy was made."""

    udid: str
    host_uuid: str
    phone_errors: int


async def run(client: UsbmuxLockdownClient, folder: CopyFolder, report: Report) -> Copied:
    """Copy until the phone says that it is done and everything is on the drive. Raises PhoneError."""
    if await will_encrypt(client) is not True:
        # never a copy in clear on a drive that can be lost
        raise PhoneError(FailureCode.PASSWORD_NOT_SET)
    udid = text(client.all_values, "UniqueDeviceID")
    tree = Tree(folder, udid)
    try:
        async with (
            prompts.watching(client, report) as seen,
            sync_lock.held(client) as afc,
            agent.connected(client) as stream,
        ):
            host_uuid = await host_files.write(client, afc, tree, udid)
            upload = Upload(stream, tree, tolerate_manifest=_os_major(client) >= _FIRST_WITHOUT_MANIFEST)
            host = HostFolder(stream, tree, upload)
            meter = _Meter(stream, host, upload, seen, report)
            request = {
                "MessageName": "Backup",
                "TargetIdentifier": udid,
                "Options": {"ForceFullBackup": True},
            }
            try:
                await agent.serve(stream, request, host.answers, meter.tick)
            except PhoneError as error:
                if error.failure.code is FailureCode.NEEDS_SPACE:
                    raise PhoneError(FailureCode.NEEDS_SPACE, host.needs_bytes) from None
                raise
        await in_thread(folder.flush, watch=meter.tell_finishing, stop=lambda: None)
        return Copied(udid, host_uuid, upload.phone_errors)
    finally:
        tree.close()


def _os_major(client: UsbmuxLockdownClient) -> int:
    major = text(client.all_values, "ProductVersion").partition(".")[0]
    return int(major) if major.isdecimal() else 0


class _Meter:
    """Tells how far the copy is, and stops one that gets nowhere."""

    def __init__(
        self, stream: Stream, host: HostFolder, upload: Upload, seen: prompts.Prompts, report: Report
    ) -> None:
        self._host = host
        self._upload = upload
        self._prompts = seen
        self._stream = stream
        self._teller = ProgressTeller(report)
        self._got_to = (0, 0, 0)
        self._got_on_at = time.monotonic()

    def tick(self) -> None:
        """Raises PhoneError when the phone is silent, or has talked too long without getting on."""
        phase = self._phase()
        silence = SILENT_SECONDS if phase is CopyPhase.RECEIVING else PREPARING_SECONDS
        watchdog.check(self._stream, self._prompts, silence)
        self._check_getting_on()
        self._tell(phase)

    def tell_finishing(self) -> None:
        """The phone is done; the drive is not."""
        self._tell(CopyPhase.FINISHING)

    def _phase(self) -> CopyPhase:
        if self._prompts.showing:
            return CopyPhase.PASSCODE
        if self._host.uploading:
            return CopyPhase.RECEIVING
        return CopyPhase.FINISHING if self._host.moved and self._upload.files else CopyPhase.PREPARING

    def _check_getting_on(self) -> None:
        got_to = (self._upload.payload // IDLE_BYTES, int(self._host.percent), self._host.moved)
        now = time.monotonic()
        if got_to != self._got_to or self._prompts.showing:
            self._got_to, self._got_on_at = got_to, now
            return
        limit = ENDLESS_SECONDS if self._upload.files else PASSCODE_SECONDS
        if now - self._got_on_at > patience(limit):
            raise PhoneError(FailureCode.COPY_ENDLESS)

    def _tell(self, phase: CopyPhase) -> None:
        done = self._upload.payload
        total = (self._total(phase, done), None)
        self._teller.tell(phase, (done, self._upload.files), total, self._stream.waiting)

    def _total(self, phase: CopyPhase, done: int) -> int | None:
        if phase is CopyPhase.FINISHING:
            return done
        percent = self._host.percent
        return None if percent < MEANINGFUL_PERCENT else max(done, int(done * 100 / percent))
