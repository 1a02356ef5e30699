# ruff: noqa: N802 - QML reads these names, and QML's names are camelCase
"""The customer screen's view model: what is shown, and the person's answers as commands."""

from collections.abc import Callable
from hashlib import sha256
from time import monotonic

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from counterseal.screens import qr_image  # noqa: F401 - registers what the pages paint receipts with
from counterseal.screens.customer_props import UNKNOWN
from counterseal.screens.customer_shown import CustomerShown
from counterseal.screens.secret import as_qr, make_password, strength
from counterseal.tradein.comfort import Theme
from counterseal.tradein.customer_commands import (
    Acknowledge,
    Agree,
    CheckAgain,
    ChooseDrive,
    ChooseEsim,
    ChooseLevel,
    ChoosePassword,
    CustomerCommand,
    DeclineCopy,
    ForgetAddress,
    GiveAddress,
    GiveConsent,
    GoOn,
    NotYet,
    Print,
    ReadBackCode,
    ReceiptKept,
    Retry,
    SetComfort,
    StillHere,
    Stop,
)
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.language import Language

QML_IMPORT_NAME = "Counterseal.Customer"
QML_IMPORT_MAJOR_VERSION = 1

CONSENT_WORDING = "erase-consent-1"
DECLINE_WORDING = "decline-copy-1"

DOUBLE_STRIKE_SECONDS = 0.5
"""A second strike of the same key within this time is an accident (EN 301 549, 5.8)."""

STILL_HERE_SECONDS = 5.0
"""How often at most the core is told that somebody uses the screen."""


@QmlElement
class CustomerModel(CustomerShown):
    """A command leaves only while the core accepts it: the view's `answers` say so."""

    command = Signal(object)

    def __init__(self, language: Language = Language.ENGLISH, clock: Callable[[], float] = monotonic) -> None:
        """`language` is spoken until the core says otherwise."""
        super().__init__(language)
        self._clock = clock
        self._last_command: type[Struct] | None = None
        self._last_sent = 0.0
        self._last_told = -STILL_HERE_SECONDS

    def _answer(self, command: CustomerCommand) -> None:
        kind = type(command)
        if kind.__name__ not in self._props.page.answers or self._props.page.busy:
            return
        now = self._clock()
        if kind is self._last_command and now - self._last_sent < DOUBLE_STRIKE_SECONDS:
            return
        self._last_command, self._last_sent = kind, now
        self.command.emit(command)

    # --- answers ---

    @Slot()
    def agree(self) -> None:
        self._answer(Agree())

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        self._answer(ChooseLevel(CopyLevel(level)))

    @Slot()
    def keepReceipt(self) -> None:
        self._answer(ReceiptKept())

    @Slot()
    def checkAgain(self) -> None:
        self._answer(CheckAgain())

    @Slot()
    def goOn(self) -> None:
        self._answer(GoOn())

    @Slot(str)
    def chooseDrive(self, drive_id: str) -> None:
        self._answer(ChooseDrive(drive_id))

    @Slot(str)
    def declineCopy(self, sentence: str) -> None:
        self._answer(DeclineCopy(DECLINE_WORDING, self._props.comfort.language, text_sha256(sentence)))

    @Slot(str)
    def choosePassword(self, password: str) -> None:
        self._answer(ChoosePassword(password))

    @Slot(bool)
    def chooseEsim(self, keep: bool) -> None:
        self._answer(ChooseEsim(keep))

    @Slot(str)
    def giveConsent(self, sentence: str) -> None:
        self._answer(GiveConsent(CONSENT_WORDING, self._props.comfort.language, text_sha256(sentence)))

    @Slot()
    def notYet(self) -> None:
        self._answer(NotYet())

    @Slot()
    def retry(self) -> None:
        self._answer(Retry())

    @Slot()
    def stop(self) -> None:
        self._answer(Stop())

    @Slot()
    def printReceipt(self) -> None:
        self._answer(Print())

    @Slot()
    def acknowledge(self) -> None:
        self._answer(Acknowledge())

    @Slot(str)
    def giveAddress(self, address: str) -> None:
        self._answer(GiveAddress(address.strip()))

    @Slot(str)
    def readBackCode(self, code: str) -> None:
        self._answer(ReadBackCode(code))

    @Slot()
    def forgetAddress(self) -> None:
        self._answer(ForgetAddress())

    # --- how the screen is to be ---

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        self._comfort(language=Language(language))

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        self._comfort(theme=Theme(theme))

    @Slot(bool)
    def setLargeText(self, large: bool) -> None:
        self._comfort(large_text=large)

    @Slot(bool)
    def setSpeech(self, speech: bool) -> None:
        self._comfort(speech=speech)

    @Slot(bool)
    def setCalm(self, calm: bool) -> None:
        self._comfort(calm=calm)

    def _comfort(self, **wish: object) -> None:
        self.command.emit(SetComfort(replace(self._props.comfort, **wish)))

    @Slot()
    def stillHere(self) -> None:
        """Somebody touches the screen, or asks for more time."""
        now = self._clock()
        if self._props.closing != UNKNOWN or now - self._last_told >= STILL_HERE_SECONDS:
            self._last_told = now
            self.command.emit(StillHere())

    # --- the secret page's helpers ---

    @Slot(result=str)
    def makePassword(self) -> str:
        return make_password()

    @Slot(str, result=list)
    def passwordQr(self, password: str) -> list[str]:
        return as_qr(password)

    @Slot(str, result=int)
    def strength(self, password: str) -> int:
        return strength(password)


def text_sha256(sentence: str) -> str:
    """Of the sentence exactly as shown: the record can later be held against the wording it names."""
    return sha256(sentence.encode()).hexdigest()
