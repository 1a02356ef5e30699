"""A simulated iPhone and its usbmuxd in the hands of a test."""

import argparse
import socket
import threading
from dataclasses import replace

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.dialling import Exchange
from counterseal.lab.iphone.phone import Make, Phone
from counterseal.lab.iphone.profiles import PROFILES
from counterseal.lab.iphone.scenarios import SCENARIOS
from counterseal.lab.iphone.usbmuxd import Client, PairRecords
from counterseal.lab.iphone.wire import Stream
from counterseal.lab.pace import Pace

from .commands import PAYLOAD_BYTES, PAYLOAD_FILES, options, serve


class Muxd:
    """A usbmuxd to be stopped and started again at the same place; what it remembers is on its disk."""

    def __init__(self, cable: Cable, port: int) -> None:
        self._cable = cable
        self._pair_records = PairRecords(buid="00000000-0000-4000-8000-000000000001")
        self._exchange = Exchange(cable)
        self._streams: list[Stream] = []
        self.port = port
        self.start()

    def start(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def stop(self) -> None:
        """Every connection ends with it, those to the phone included."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for stream in self._streams:
            stream.close()
        self._streams.clear()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                raw, _ = listener.accept()
            except OSError:  # stopped
                return
            stream = Stream(raw)
            self._streams.append(stream)
            client = Client(stream, self._cable, self._pair_records, self._exchange.dial)
            threading.Thread(target=client.serve, daemon=True).start()


class Bench:
    """One cable, one phone on it or beside it."""

    def __init__(self, options: argparse.Namespace) -> None:
        make = Make(PROFILES["iphone-15"], SCENARIOS["happy"], options.seed, PAYLOAD_BYTES, PAYLOAD_FILES)
        self._pace = Pace(options.speed)
        self._cable = Cable()
        self._take(make)
        if options.erased:
            self._phone.erase()
        self._cable.plug(self._phone)
        self.muxd = Muxd(self._cable, options.port)
        self.port = self.muxd.port

    def obey(self, command: str) -> str:
        match command:
            case "pull":
                self._cable.pull()
            case "plug":
                if self._cable.attached is None:
                    self._cable.plug(self._phone)
            case "next":
                self._cable.pull()
                self._take(replace(self._phone.make, seed=self._phone.make.seed + 1))
                self._cable.plug(self._phone)
            case "stop-muxd":
                self.muxd.stop()
                self._cable.pull()
            case "start-muxd":
                self.muxd.start()
                self._cable.plug(self._phone)
            case "erased":
                return "yes" if self._phone.erased else "no"
            case "kept":
                return "--erased" if self._phone.erased else ""
            case _:
                raise ValueError(command)
        return "done"

    def _take(self, make: Make) -> None:
        self._phone = Phone(make, self._pace)
        self._phone.backup_set()


if __name__ == "__main__":
    serve(Bench(options().parse_args()))
