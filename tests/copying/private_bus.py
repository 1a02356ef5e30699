"""A message bus of a test's own, and a udisks2 on it that says what the test wants said."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

SERVICE = "org.freedesktop.UDisks2"
ROOT = "/org/freedesktop/UDisks2"

Objects = dict[str, dict[str, dict[str, Variant]]]

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that ends with the block."""
    configuration = folder / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(socket=folder / "bus"))
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class FakeUDisks:
    """Answers for udisks2; `objects` may be changed at any time. Mounting puts a volume at `mount_at`."""

    def __init__(self, objects: Objects, mount_at: Path | None = None) -> None:
        self.objects = objects
        self.mounts_asked = 0
        self._mount_at = mount_at

    async def start(self, address: str) -> None:
        self._bus = await MessageBus(bus_address=address).connect()
        self._bus.add_message_handler(self._answer)
        await self._bus.request_name(SERVICE)

    def close(self) -> None:
        self._bus.disconnect()

    def announce(self, path: str) -> None:
        """Says that an object has come or changed."""
        body = [path, self.objects.get(path, {})]
        interface = "org.freedesktop.DBus.ObjectManager"
        self._bus.send(Message.new_signal(ROOT, interface, "InterfacesAdded", "oa{sa{sv}}", body))

    def _answer(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL:
            return None
        if message.member == "GetManagedObjects":
            return Message.new_method_return(message, "a{oa{sa{sv}}}", [self.objects])
        if message.member == "Mount":
            return self._mount(message)
        return None

    def _mount(self, message: Message) -> Message:
        self.mounts_asked += 1
        self.announce(f"{ROOT}/jobs/{self.mounts_asked}")
        if self._mount_at is None:
            return Message.new_error(message, f"{SERVICE}.Error.Failed", "cannot be mounted")
        return Message.new_method_return(message, "s", [str(self._mount_at)])


def volume(name: str, mount: Path | None, *, drive: str = "stick", **block: Variant) -> Objects:
    """A block device with a file system, as udisks2 describes it."""
    properties = {
        "Drive": Variant("o", f"{ROOT}/drives/{drive}"),
        "HintSystem": Variant("b", False),
        "HintIgnore": Variant("b", False),
        "ReadOnly": Variant("b", False),
        "IdType": Variant("s", "vfat"),
        "IdLabel": Variant("s", "HOLIDAY"),
        "IdUUID": Variant("s", "1234-ABCD"),
    }
    mounts = [bytes(mount) + b"\0"] if mount else []
    return {
        f"{ROOT}/block_devices/{name}": {
            f"{SERVICE}.Block": properties | block,
            f"{SERVICE}.Filesystem": {"MountPoints": Variant("aay", mounts)},
        }
    }


def drive(name: str, *, removable: bool, bus: str) -> Objects:
    properties = {"Removable": Variant("b", removable), "ConnectionBus": Variant("s", bus)}
    return {f"{ROOT}/drives/{name}": {f"{SERVICE}.Drive": properties}}
