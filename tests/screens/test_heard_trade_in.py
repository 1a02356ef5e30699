"""One whole trade-in by somebody who sees and touches nothing and has no headset: arrows, Enter, and ears."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counterseal.screens.link import CoreLink
from counterseal.screens.narrator import Narrator
from counterseal.tradein import events, orders
from counterseal.tradein.facts import ProofFaults
from counterseal.tradein.views import CustomerView, StageName
from tests.screens.customer_at_keys import CustomerAtKeys
from tests.screens.heard_voice import HeardVoice, Jack
from tests.screens.pretended_core import PretendedCore
from tests.screens.pretended_trade_in import PROOF, PretendedTradeIn, good_phone
from tests.screens.sample_views import STICK

ENTER = Qt.Key.Key_Return

WAY = (
    (StageName.INTAKE, "keepReceiptButton"),
    (StageName.CHECK, "goOnButton"),
    (StageName.CHOOSE_COPY, "drive-0"),
    (StageName.SECRET, "useMadePasswordButton"),
    (StageName.NEEDS_HELP, "retryButton"),
    (StageName.SIGN_OUT, "goOnButton"),
    (StageName.CONFIRM_ERASE, "eraseEsimButton"),
    (StageName.CONFIRM_ERASE, "consentButton"),
    (StageName.CERTIFIED, "doneButton"),
)
"""Where the phone waits for the customer, and what they press."""


class Blind(CustomerAtKeys):
    """A customer who hears: all that was said, in order."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)
        self.voice = HeardVoice()
        Narrator(self.window, self.model, self.keys, Jack(Path()), lambda: self.voice)

    def arrive(self, stage: StageName, button: str) -> str:
        """Waits for the button; what was said until it can be pressed, the page's title among it."""
        self.wait_for(stage, button)
        title = self.hands.text_of("title")
        assert title
        self.qtbot.waitUntil(lambda: title in self.said())
        return self.said()

    def said(self) -> str:
        return "\n".join(self.voice.heard)

    def wait_for(self, stage: StageName, button: str) -> None:
        self.qtbot.waitUntil(lambda: self.hands.stage == stage and self.hands.settled)
        self.qtbot.waitUntil(lambda: self.hands.find(button) is not None and not self.hands.knows("busy"))
        self.window.grabWindow()  # lays everything out

    def answer(self, button: str) -> None:
        self.go_to(button)
        self.press(ENTER)
        if button == "consentButton":
            assert "Press again to erase" in self.said()
            self.press(ENTER)


def test_everything_is_said_but_what_is_private(qtbot: QtBot, tmp_path: Path) -> None:
    proofs: list[events.WorkerReport] = [
        events.CopyNotProven(ProofFaults(missing=3)),
        events.CopyProven(PROOF),
    ]
    core = PretendedCore(tmp_path / "customer")
    core.start()
    trade_in = PretendedTradeIn(core, good_phone() | {orders.Prove: lambda _: (proofs.pop(0),)})
    customer = Blind(qtbot, tmp_path)
    link = CoreLink(str(core.path), CustomerView)
    link.received.connect(customer.model.show)
    customer.model.command.connect(link.send)
    trade_in.open()
    link.open()

    customer.wait_for(StageName.WELCOME, "speechButton")
    customer.answer("speechButton")
    customer.arrive(StageName.WELCOME, "agreeButton")
    customer.answer("agreeButton")
    said, private = {}, [STICK.label]
    for stage, button in WAY:
        customer.voice.heard.clear()
        said[button] = customer.arrive(stage, button)
        private += filter(None, [customer.hands.text_of("madePassword")])
        customer.answer(button)
        said[button] = customer.said()
    qtbot.waitUntil(lambda: trade_in.stages[-1] == StageName.IDLE)
    link.close()
    core.stop()
    customer.screen.close()

    assert "Is what I have on my phone safe?" in said["retryButton"]
    assert "My copy was checked. I know that this cannot be undone." in said["consentButton"]
    assert "Receipt DEMO-0042." in said["keepReceiptButton"]
    assert "Receipt DEMO-0042." in said["doneButton"]
    heard = "\n".join(said.values())
    assert heard.count("This is private. Plug in a headset to hear it.") >= 2
    assert len(private) == 2
    for secret in private:
        assert secret not in heard
        assert ", ".join(secret) not in heard
