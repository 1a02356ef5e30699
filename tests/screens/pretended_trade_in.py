"""A trade-in by the real rules, with a phone that answers every order at once; for the scripted customer."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from PySide6.QtCore import QTimer

from counterseal.tradein import effects, events, orders
from counterseal.tradein.facts import (
    CopyLevel,
    CopyPhase,
    CopyProof,
    Drive,
    EraseCommand,
    Family,
    Identity,
    LinkState,
    OldTrust,
    Progress,
    Receipt,
)
from counterseal.tradein.families.android import AndroidFacts, AndroidObservation, EraseRoute
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.project import customer_view
from counterseal.tradein.rules import advance
from counterseal.tradein.stages import Idle, Stage
from counterseal.tradein.views import StageName
from tests.screens.pretended_core import PretendedCore
from tests.screens.sample_receipt import QR
from tests.screens.sample_views import STICK

PHONE = Identity("Apple", "iPhone 14", "A2882", "SERIAL0042", "udid", "ecid", (), "18.1", 128, Family.IPHONE)
FACTS = IphoneFacts(False, False, False, 84, True, False, 10**9, "Activated")
ERASED = IphoneObservation(
    EraseCommand.ACKNOWLEDGED, "mcinstall", True, True, True, "Unactivated", OldTrust.REFUSED
)
PIXEL = Identity("Google", "Pixel 9", "tokay", "USB0042", "USB0042", "", (), "16", 128, Family.ANDROID)
PIXEL_FACTS = AndroidFacts(
    level=CopyLevel.EVERYTHING,
    battery_percent=84,
    setup_done=True,
    managed=False,
    work_profile=False,
    sd_card=False,
)
PIXEL_ERASED = AndroidObservation(
    EraseCommand.HANDED_OVER,
    EraseRoute.SETTINGS,
    left_usb=True,
    came_back=True,
    same_phone=True,
    trade_in_mode=True,
    status_serial_matches=True,
    reset_protection=False,
)
PROOF = CopyProof(20_412, 10**9, "00" * 32, 4_312, 61, 0, 0)

Phone = dict[type[orders.Order], Callable[[orders.Order], Iterable[events.WorkerReport]]]


def good_phone(facts: IphoneFacts = FACTS, drives: tuple[Drive, ...] = (STICK,)) -> Phone:
    """What a phone without any trouble reports for each order."""
    copied = Progress(CopyPhase.RECEIVING, 5 * 10**8, 10**9, 8_000, None, (60, 120))
    return {
        orders.Connect: lambda _: (events.Link(LinkState.TRUSTED), events.Identified(PHONE)),
        orders.ReadFacts: lambda _: (events.FactsRead(facts),),
        orders.FindDrives: lambda _: (events.DrivesFound(drives),),
        orders.UseDrive: lambda _: (events.DriveReady(STICK),),
        orders.SetPassword: lambda _: (events.PasswordSet(),),
        orders.Copy: lambda _: (events.Progressed(copied), events.CopyFinished()),
        orders.Prove: lambda _: (events.CopyProven(PROOF),),
        orders.Erase: lambda _: (events.EraseSent(EraseCommand.ACKNOWLEDGED, "mcinstall"),),
        orders.Observe: lambda _: (events.PhoneLeft(), events.Observed(ERASED), events.Delivered()),
        orders.Cancel: lambda _: (events.Cancelled(),),
    }


def good_pixel() -> Phone:
    """An Android phone that lets in whoever chooses how far."""

    def connect(order: orders.Order) -> Iterable[events.WorkerReport]:
        assert isinstance(order, orders.Connect)
        if order.level is None:
            return (events.Link(LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google"),)
        return (events.Link(LinkState.TRUSTED, Family.ANDROID, "Google"), events.Identified(PIXEL))

    sent = events.EraseSent(EraseCommand.HANDED_OVER, EraseRoute.SETTINGS)
    return good_phone() | {
        orders.Connect: connect,
        orders.ReadFacts: lambda _: (events.FactsRead(PIXEL_FACTS),),
        orders.Erase: lambda _: (sent,),
        orders.Observe: lambda _: (events.PhoneLeft(), events.Observed(PIXEL_ERASED), events.Delivered()),
    }


class PretendedTradeIn:
    """Runs the rules between a pretended core and a pretended phone; remembers the stages it went through."""

    def __init__(self, core: PretendedCore, phone: Phone) -> None:
        self._core = core
        self._phone = phone
        self.stage: Stage = Idle()
        self.stages: list[StageName] = []
        self.ordered: list[orders.Order] = []
        core.commanded.connect(self.happen)

    def open(self) -> None:
        self.happen(events.Opened("trade", "T-1042", "S-07", 0))

    def happen(self, event: events.Event) -> None:
        step = advance(self.stage, event, 0)
        self.stage = step.stage
        view = replace(customer_view(self.stage), demo=True)
        if self.stages[-1:] != [view.stage]:
            self.stages.append(view.stage)
        self._core.show(view)
        for effect in step.effects:
            self._do(effect)

    def _do(self, effect: effects.Effect) -> None:
        match effect:
            case effects.Record(kind):
                self._soon(events.Recorded(Receipt(kind, "text", QR, "DEMO-0042", "00" * 32)))
            case effects.Send(order):
                self.ordered.append(order)
                for report in self._phone[type(order)](order):
                    self._soon(report)
            case effects.ReadAgain():
                QTimer.singleShot(100, lambda: self._do(effects.Send(orders.ReadFacts())))
            case _:
                pass

    def _soon(self, event: events.Event) -> None:
        QTimer.singleShot(0, lambda: self.happen(event))
