"""A simulated Android phone in the hands of a test.

What its owner does by themselves is the lab's to say, but for the reset: they read the kiosk's screen first.
"""

import argparse
import base64
from collections.abc import Iterable
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from counterseal.lab.android.adbd.keyring import Keyring
from counterseal.lab.android.cable import Cable
from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.make import Make, content_of
from counterseal.lab.android.mishaps import Mishaps
from counterseal.lab.android.owner import Owner
from counterseal.lab.android.phone import Phone
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.restarts import reset
from counterseal.lab.android.scenarios import SCENARIOS
from counterseal.lab.android.usb.port import Port
from counterseal.lab.pace import Pace
from counterseal.tradein.facts import CopyLevel

from .commands import PAYLOAD_BYTES, PAYLOAD_FILES, options, serve


class KeptKeyring(Keyring):
    """Lies in the phone's flash: `kept` is what it holds, in words."""

    def __init__(self, kept: Iterable[str] = ()) -> None:
        super().__init__()
        self.kept: list[str] = []
        for word in kept:
            key = load_der_public_key(base64.b64decode(word))
            assert isinstance(key, rsa.RSAPublicKey)
            self.accept(key)

    def accept(self, key: rsa.RSAPublicKey) -> None:
        super().accept(key)
        der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        self.kept.append(base64.b64encode(der).decode("ascii"))

    def forget_all(self) -> None:
        super().forget_all()
        self.kept.clear()


class Bench:
    """One socket, one phone in it or beside it."""

    def __init__(self, options: argparse.Namespace) -> None:
        make = Make(PROFILES["pixel"], SCENARIOS["happy"], options.seed, PAYLOAD_BYTES, PAYLOAD_FILES)
        self._pace = Pace(options.speed)
        self._socket = Port()
        self._take(make)
        self._phone.keyring = self._keyring = KeptKeyring(options.allowed)
        self._phone.debugging = bool(options.allowed)
        if options.erased:
            self._phone.erase()
            self._phone.enter_foyer()
        self._phone.plug()
        self.port = UsbIpServer(self._socket, tcp_port=options.port).address[1]

    def obey(self, command: str) -> str:
        match command:
            case "pull":
                self._phone.unplug()
            case "plug":
                if not self._phone.plugged:
                    self._phone.plug()
            case "next":
                self._phone.unplug()
                # whatever it still becomes, it is not in this socket
                self._phone.on_usb_change = lambda: None
                self._take(replace(self._phone.make, seed=self._phone.make.seed + 1))
                self._phone.plug()
            case "reset":
                if self._phone.plugged:
                    reset(self._phone)
            case "erased":
                return "yes" if self._erased else "no"
            case "kept":
                return "--erased" if self._erased else " ".join(["--allowed", *self._keyring.kept])
            case _:
                raise ValueError(command)
        return "done"

    @property
    def _erased(self) -> bool:
        """Or bound to be: a reset that was confirmed is not stopped by an empty battery, for recovery goes on
        with it at the next start."""
        return self._phone.wiped or self._phone.leaving

    def _take(self, make: Make) -> None:
        self._phone = phone = Phone(make, content_of(make), self._pace)
        phone.keyring = self._keyring = KeptKeyring()
        cable = Cable(phone, Mishaps(phone), self._socket)
        phone.on_usb_change = cable.refresh
        phone.on_storages_change = cable.announce_storages
        Owner(phone, CopyLevel.EVERYTHING)
        phone.on_reset_screen = lambda: None


if __name__ == "__main__":
    words = options()
    words.add_argument("--allowed", nargs="*", default=(), help="computers whose keys it was told to keep")
    serve(Bench(words.parse_args()))
