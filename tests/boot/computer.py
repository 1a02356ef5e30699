"""A computer that QEMU emulates, with two screens, a keyboard and USB; and what can be done to it."""

import base64
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from .disk import boot_files
from .peers import Peer, plug_screen_in

CUSTOMER, STAFF = 0, 1
"""Which of the graphics card's outputs."""

SECONDS: Final = 1200
"""For whatever is waited for: emulated, a start takes minutes, and this machine may have much else to do."""


class Computer:
    """One that is on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._agent = Peer(folder / "agent", SECONDS)
        self.hardware = Peer(folder / "monitor", SECONDS)
        self.hardware.ask("qmp_capabilities")

    def run(self, script: str) -> str:
        """What it says as root. Waits for a machine that starts. Raises AssertionError if it fails."""
        arguments = {"path": "/bin/bash", "arg": ["-euc", script], "capture-output": True}
        pid = self._agent.ask("guest-exec", arguments)["pid"]
        while not (status := self._agent.ask("guest-exec-status", {"pid": pid}))["exited"]:
            time.sleep(0.5)
        parts = (base64.b64decode(status.get(key, "")) for key in ("out-data", "err-data"))
        said = b"".join(parts).decode(errors="replace")
        assert status.get("exitcode") == 0, f"{script}\n{said}"
        return said

    def until(self, condition: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + SECONDS
        while not condition():
            assert time.monotonic() < until, f"{what}\n{self.run('journalctl --boot --no-pager --lines 80')}"
            time.sleep(1)

    def words_on(self, screen: int) -> str:
        """Those that can be read on what the graphics card puts out; the picture stays in the folder."""
        picture = self._folder / f"screen-{screen}.png"
        arguments = {"filename": str(picture), "device": "screens", "head": screen, "format": "png"}
        self.hardware.ask("screendump", arguments)
        read = subprocess.run(["tesseract", picture, "-"], capture_output=True, text=True, check=True)
        return " ".join(read.stdout.split())

    def press(self, *keys: str) -> None:
        """At once, by the names that QEMU gives keys."""
        self.hardware.ask("send-key", {"keys": [{"type": "qcode", "data": key} for key in keys]})


@contextmanager
def switched_on(disk: Path) -> Iterator[Computer]:
    """Its folder is the disk's; on leaving it, it has no power."""
    folder = disk.parent
    for socket in ("agent", "monitor", "cable"):
        (folder / socket).unlink(missing_ok=True)
    with subprocess.Popen(_qemu(), cwd=folder) as qemu:
        try:
            while not all((folder / socket).exists() for socket in ("agent", "monitor", "cable")):
                assert qemu.poll() is None, "QEMU did not start"
                time.sleep(0.1)
            plug_screen_in(folder / "cable", 1920, 1080)
            yield Computer(folder)
        finally:
            qemu.terminate()


def _qemu() -> list[str]:
    kernel, ramdisk = boot_files()
    # the serial line is ours to look at, and no terminal of the kiosk's
    start = "root=/dev/vda rw console=ttyS0 systemd.getty_auto=no"
    words = "qemu-system-x86_64 -nodefaults -accel tcg,thread=multi -cpu max -smp 2 -m 3072 -display none"
    options = (
        ("-nic", "none"),
        ("-kernel", kernel),
        ("-initrd", ramdisk),
        ("-append", start),
        ("-drive", "file=disk,if=virtio,format=raw,cache=unsafe"),
        ("-device", "virtio-vga,id=screens,max_outputs=2,xres=1080,yres=1920"),
        ("-vnc", "unix:cable,display=screens,head=1"),
        ("-device", "qemu-xhci,id=usb,p2=8"),
        ("-device", "usb-ccid,bus=usb.0,port=1"),
        ("-device", "virtio-serial"),
        ("-chardev", "socket,id=agent,path=agent,server=on,wait=off"),
        ("-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"),
        ("-qmp", "unix:monitor,server=on,wait=off"),
        ("-serial", "file:console"),
    )
    return words.split() + [str(word) for option in options for word in option]
