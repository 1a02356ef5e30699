"""Uses phones.usb over the libusb it finds: one command a line on stdin, one answer a line on stdout."""

import sys
import threading
import time

from counterseal.phones.usb.backend import choose
from counterseal.phones.usb.claimed import ClaimedInterface, claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind, UsbPhone
from counterseal.phones.usb.pipe import Pipe, UsbError

PATIENCE = 20.0


def opened(phone: UsbPhone) -> Pipe:
    interface = phone.interface(InterfaceKind.MTP)
    assert interface
    return claim(phone, interface)


class Session:
    """A phone found and opened."""

    def __init__(self) -> None:
        backend = choose()
        assert backend
        self.finder = Finder(backend)
        self.phone: UsbPhone | None = None
        self.pipe: Pipe | None = None

    def look(self) -> str:
        phones = [seen.phone for seen in self.finder.look() if seen.phone]
        self.phone = phones[0] if phones else None
        kinds = ",".join(interface.kind for phone in phones for interface in phone.interfaces)
        return f"{self.phone.serial} {self.phone.port_path} {kinds}" if self.phone else "nobody"

    def open(self) -> str:
        assert self.phone
        self.pipe = opened(self.phone)
        return "opened"

    def again(self) -> str:
        assert self.phone
        return str(opened(self.phone))

    def echo(self, size: str) -> str:
        assert self.pipe
        sent = bytes(i % 251 for i in range(int(size)))
        self.pipe.write(sent, PATIENCE)
        if sent and len(sent) % self.pipe.max_packet == 0:
            self.pipe.write(b"", PATIENCE)
        return str(self.pipe.read(len(sent) // 512 * 512 + 512, PATIENCE) == sent)

    def read(self, size: str, seconds: str) -> str:
        assert self.pipe
        return str(len(self.pipe.read(int(size), float(seconds))))

    def write(self, text: str) -> str:
        assert self.pipe
        self.pipe.write(text.encode(), PATIENCE)
        return "written"

    def event(self) -> str:
        assert self.pipe
        return self.pipe.read_event(28, PATIENCE).decode()

    def request(self, number: str) -> str:
        assert self.pipe
        return str(len(self.pipe.control_in(int(number), 0, 64)))

    def close(self) -> str:
        """While another thread reads: it ends before its time is over or with it, and nothing crashes."""
        assert isinstance(self.pipe, ClaimedInterface)
        pipe, ended = self.pipe, threading.Event()

        def wait() -> None:
            try:
                pipe.read(512, 1.0)
            except UsbError:
                ended.set()

        reader = threading.Thread(target=wait)
        reader.start()
        while not pipe._reading.locked() and reader.is_alive():
            time.sleep(0.001)
        pipe.close()
        reader.join(PATIENCE)
        return str(ended.is_set())


def main() -> None:
    session = Session()
    for line in sys.stdin:
        name, *arguments = line.split()
        try:
            answer = getattr(session, name)(*arguments)
        except UsbError as error:
            answer = error.failure.code.value
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
