# ruff: noqa: N802 - QML reads these names, and QML's names are camelCase
"""The staff screen's view model: the last view as typed properties, what staff press as commands."""

from dataclasses import replace
from time import monotonic

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from counterseal.screens.staff_props import Record, SignProps, StaffProps, derive
from counterseal.tradein.desk import Page, Policy
from counterseal.tradein.language import Language
from counterseal.tradein.staff_commands import (
    Amendment,
    ChangePolicy,
    CloseUnfinished,
    CorrectReference,
    EnrolBadge,
    EnterPin,
    ExportLog,
    LookAt,
    NewPin,
    OpenTradeIn,
    RevokeBadge,
    SignOff,
    StaffStillHere,
    StaffStop,
    StopEnrolling,
    ValidateOutcome,
    VoidReason,
    VoidRecord,
)
from counterseal.tradein.views import SignIn, StaffView

QML_IMPORT_NAME = "Counterseal.Staff"
QML_IMPORT_MAJOR_VERSION = 1

STILL_HERE_SECONDS = 15.0
"""How often at most the core is told that somebody uses the screen, unless the PIN is asked soon."""


@QmlElement
class StaffModel(QObject):
    """Swaps in what `derive` made of a view, then notifies only the groups that changed."""

    command = Signal(object)

    languageChanged = Signal()  # noqa: N815 - a name for QML
    signChanged = Signal()  # noqa: N815 - a name for QML
    tradeChanged = Signal()  # noqa: N815 - a name for QML
    queueChanged = Signal()  # noqa: N815 - a name for QML
    pagesChanged = Signal()  # noqa: N815 - a name for QML

    def __init__(self, language: Language = Language.ENGLISH) -> None:
        super().__init__()
        self._language = language
        self._props = StaffProps()
        self._pin_sent = False
        self._last_told = -STILL_HERE_SECONDS

    def show(self, view: StaffView) -> None:
        self._swap(derive(view, self._props, self._pin_sent))
        if view.sign_in is not SignIn.PIN:
            self._pin_sent = False

    def core_lost(self) -> None:
        self._pin_sent = False
        before = self._props.sign
        self._swap(StaffProps(SignProps(demo=before.demo, training=before.training)))

    def _swap(self, new: StaffProps) -> None:
        old, self._props = self._props, new
        if new.trade != old.trade:
            self.tradeChanged.emit()
        if new.queue != old.queue:
            self.queueChanged.emit()
        if new.pages != old.pages:
            self.pagesChanged.emit()
        # the page last: what it binds is already true when it is loaded
        if new.sign != old.sign:
            self.signChanged.emit()

    # --- the language: this screen's own, and no business of the core's ---

    def spoken(self) -> Language:
        return self._language

    @Property(str, notify=languageChanged, final=True)
    def language(self) -> str:
        return self._language

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        self._language = Language(language)
        self.languageChanged.emit()

    # --- what staff press ---

    @Slot(str)
    def enterPin(self, pin: str) -> None:
        if self._props.sign.sign_in == SignIn.PIN:
            self._pin_sent = True
            self.command.emit(EnterPin(pin))

    @Slot()
    def signOff(self) -> None:
        self.command.emit(SignOff())

    @Slot()
    def stillHere(self) -> None:
        """Somebody touches the screen or a key."""
        sign, now = self._props.sign, monotonic()
        told_lately = now - self._last_told < STILL_HERE_SECONDS and not sign.pin_in
        if sign.sign_in == SignIn.DONE and not told_lately:
            self._last_told = now
            self.command.emit(StaffStillHere())

    @Slot(str)
    def openTradeIn(self, reference: str) -> None:
        if self._props.queue.may_open:
            self.command.emit(OpenTradeIn(reference))

    @Slot()
    def stop(self) -> None:
        if self._props.trade.may_stop:
            self.command.emit(StaffStop())

    @Slot()
    def closeUnfinished(self) -> None:
        if self._props.trade.may_close:
            self._swap(replace(self._props, trade=replace(self._props.trade, not_closed=False)))
            self.command.emit(CloseUnfinished())

    @Slot(int, str)
    def voidRecord(self, index: int, reason: str) -> None:
        self._amend(VoidRecord(index, VoidReason(reason)))

    @Slot(int, str)
    def correctReference(self, index: int, reference: str) -> None:
        self._amend(CorrectReference(index, reference))

    @Slot(int, bool)
    def validateOutcome(self, index: int, accepted: bool) -> None:
        self._amend(ValidateOutcome(index, accepted))

    @Slot(str)
    def lookAt(self, page: str) -> None:
        """Opens one of the desk's pages whose lists are sent only then."""
        self.command.emit(LookAt(Page(page)))

    @Slot(bool)
    def enrolBadge(self, manager: bool) -> None:
        self.command.emit(EnrolBadge(manager))

    @Slot(str)
    def newPin(self, pin: str) -> None:
        self.command.emit(NewPin(pin))

    @Slot()
    def stopEnrolling(self) -> None:
        self.command.emit(StopEnrolling())

    @Slot(str)
    def revokeBadge(self, pseudonym: str) -> None:
        self.command.emit(RevokeBadge(pseudonym))

    @Slot()
    def exportLog(self) -> None:
        if self._props.pages.may_export:
            self.command.emit(ExportLog())

    @Slot(str, int)
    def changePolicy(self, language: str, keep_days: int) -> None:
        self.command.emit(ChangePolicy(Policy(Language(language), keep_days)))

    def _amend(self, amendment: Amendment) -> None:
        if self._props.queue.may_amend:
            self.command.emit(amendment)

    # --- who is there ---

    @Property(str, notify=signChanged, final=True)
    def page(self) -> str:
        return self._props.sign.page

    @Property(str, notify=signChanged, final=True)
    def signIn(self) -> str:
        return self._props.sign.sign_in

    @Property(int, notify=signChanged, final=True)
    def lockedSeconds(self) -> int:
        return self._props.sign.locked_seconds

    @Property(str, notify=signChanged, final=True)
    def staff(self) -> str:
        return self._props.sign.staff

    @Property(int, notify=signChanged, final=True)
    def pinIn(self) -> int:
        return self._props.sign.pin_in

    @Property(str, notify=signChanged, final=True)
    def reader(self) -> str:
        return self._props.sign.reader

    @Property(bool, notify=signChanged, final=True)
    def demo(self) -> bool:
        return self._props.sign.demo

    @Property(bool, notify=signChanged, final=True)
    def training(self) -> bool:
        return self._props.sign.training

    @Property(bool, notify=signChanged, final=True)
    def secondBadge(self) -> bool:
        return self._props.sign.second_badge

    @Property(str, notify=signChanged, final=True)
    def asked(self) -> str:
        return self._props.sign.asked

    @Property(str, notify=signChanged, final=True)
    def askedReason(self) -> str:
        return self._props.sign.asked_reason

    @Property(str, notify=signChanged, final=True)
    def askedReference(self) -> str:
        return self._props.sign.asked_reference

    @Property(float, notify=signChanged, final=True)
    def amendingIndex(self) -> float:
        return self._props.sign.amending

    @Property(bool, notify=signChanged, final=True)
    def pinRefused(self) -> bool:
        return self._props.sign.pin_refused

    @Property(bool, notify=signChanged, final=True)
    def manager(self) -> bool:
        return self._props.sign.manager

    @Property(str, notify=signChanged, final=True)
    def enrolling(self) -> str:
        return self._props.sign.enrolling

    # --- the trade-in ---

    @Property(str, notify=tradeChanged, final=True)
    def stage(self) -> str:
        return self._props.trade.stage

    @Property(str, notify=tradeChanged, final=True)
    def reference(self) -> str:
        return self._props.trade.reference

    @Property(str, notify=tradeChanged, final=True)
    def model(self) -> str:
        return self._props.trade.model

    @Property(str, notify=tradeChanged, final=True)
    def serialLast4(self) -> str:
        return self._props.trade.serial_last4

    @Property(int, notify=tradeChanged, final=True)
    def percent(self) -> int:
        return self._props.trade.percent

    @Property(list, notify=tradeChanged, final=True)
    def blocking(self) -> list[str]:
        return list(self._props.trade.blocking)

    @Property(str, notify=tradeChanged, final=True)
    def failure(self) -> str:
        return self._props.trade.failure

    @Property(float, notify=tradeChanged, final=True)
    def failureDetail(self) -> float:
        return self._props.trade.failure_detail

    @Property(str, notify=tradeChanged, final=True)
    def handOver(self) -> str:
        return self._props.trade.hand_over

    @Property(list, notify=tradeChanged, final=True)
    def reasons(self) -> list[str]:
        return list(self._props.trade.reasons)

    @Property(bool, notify=tradeChanged, final=True)
    def mayStop(self) -> bool:
        return self._props.trade.may_stop

    @Property(bool, notify=tradeChanged, final=True)
    def mayClose(self) -> bool:
        return self._props.trade.may_close

    @Property(bool, notify=tradeChanged, final=True)
    def notClosed(self) -> bool:
        return self._props.trade.not_closed

    # --- who waits ---

    @Property(list, notify=queueChanged, final=True)
    def queue(self) -> list[str]:
        return list(self._props.queue.queue)

    @Property(bool, notify=queueChanged, final=True)
    def mayOpen(self) -> bool:
        return self._props.queue.may_open

    # --- entries about earlier entries ---

    @Property(bool, notify=queueChanged, final=True)
    def mayAmend(self) -> bool:
        return self._props.queue.may_amend

    @Property(str, notify=queueChanged, final=True)
    def amended(self) -> str:
        return self._props.queue.amended

    # --- what is looked at ---

    @Property(list, notify=pagesChanged, final=True)
    def served(self) -> list[Record]:
        return self._props.pages.served_records

    @Property(list, notify=pagesChanged, final=True)
    def health(self) -> list[Record]:
        return self._props.pages.health_records

    @Property(list, notify=pagesChanged, final=True)
    def people(self) -> list[Record]:
        return self._props.pages.people_records

    @Property(str, notify=pagesChanged, final=True)
    def managed(self) -> str:
        return self._props.pages.managed

    @Property(str, notify=pagesChanged, final=True)
    def managedWhom(self) -> str:
        return self._props.pages.managed_whom

    @Property(bool, notify=pagesChanged, final=True)
    def mayExport(self) -> bool:
        return self._props.pages.may_export

    @Property(str, notify=pagesChanged, final=True)
    def policyLanguage(self) -> str:
        return self._props.pages.policy.language

    @Property(int, notify=pagesChanged, final=True)
    def policyKeepDays(self) -> int:
        return self._props.pages.policy.keep_days

    @Property(str, notify=pagesChanged, final=True)
    def proposedLanguage(self) -> str:
        return self._props.pages.proposed.language

    @Property(int, notify=pagesChanged, final=True)
    def proposedKeepDays(self) -> int:
        return self._props.pages.proposed.keep_days
