"""A scripted member of staff: signs in whenever asked, opens one trade-in, and lets the customer be."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from counterseal.screens.answers import Means
from counterseal.screens.rehearsal import Hands, Rehearsal
from counterseal.tradein.views import SignIn, StageName


class Script(msgspec.Struct, frozen=True):
    """The rehearsal file: the PIN for the badge that is shown, and the till's reference for the trade-in."""

    pin: str
    reference: str
    means: Means = Means.MOUSE


def rehearse(window: QQuickWindow, model: QObject, script: Path, pictures: Path) -> None:
    """Puts a scripted member of staff before the window.

    Raises OSError or msgspec.DecodeError for a script that cannot be read.
    """
    decoded = msgspec.json.decode(script.read_bytes(), type=Script)
    Rehearsal(StaffPerson(decoded), Hands(window, model, "staff", pictures, decoded.means), window)


class StaffPerson:
    def __init__(self, script: Script) -> None:
        self._script = script
        self._pin_typed = False
        self._opened = False
        self._pictured_percent = False

    def act(self, hands: Hands) -> None:
        sign_in = hands.knows("signIn")
        if sign_in != SignIn.PIN:
            self._pin_typed = False
        elif not self._pin_typed:
            self._pin_typed = _type(hands, self._script.pin, "enterPin")
        if sign_in == SignIn.DONE:
            self._work(hands)

    def _work(self, hands: Hands) -> None:
        if hands.stage == StageName.IDLE and not self._opened:
            hands.take_picture()
            hands.tap("open")
            self._opened = _type(hands, self._script.reference, "confirmOpen")
        elif hands.stage == StageName.COPYING and not self._pictured_percent:
            self._watch(hands)

    def _watch(self, hands: Hands) -> None:
        """A picture that shows a percentage says more than the first one, which has none yet."""
        percent = hands.knows("percent")
        if isinstance(percent, int) and percent > 0:
            self._pictured_percent = True
            hands.take_picture()


def _type(hands: Hands, text: str, then: str) -> bool:
    """Taps the text's keys on the pad shown, then the button. Says whether the button could be tapped."""
    for char in text:
        hands.tap(f"key{char.upper()}")
    return hands.tap(then)
