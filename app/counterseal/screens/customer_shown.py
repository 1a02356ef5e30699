# ruff: noqa: N802 - QML reads these names, and QML's names are camelCase
"""The customer screen's view model, as far as it shows: the last view as typed properties."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlAnonymous

from counterseal.screens.customer_props import CustomerProps, Record, derive
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView

QML_IMPORT_NAME = "Counterseal.Customer"
QML_IMPORT_MAJOR_VERSION = 1

GROUPS = ("comfort", "closing", "phone", "copy", "progress", "end", "page")
"""Fields of `CustomerProps`, in the order in which their changes are told."""


@QmlAnonymous
class CustomerShown(QObject):
    """Swaps in what `derive` made of a view, then notifies only the groups that changed."""

    languageChanged = Signal()  # noqa: N815 - a name for QML
    comfortChanged = Signal()  # noqa: N815 - a name for QML
    closingChanged = Signal()  # noqa: N815 - a name for QML
    speechTroubleChanged = Signal()  # noqa: N815 - a name for QML
    pageChanged = Signal()  # noqa: N815 - a name for QML
    phoneChanged = Signal()  # noqa: N815 - a name for QML
    copyChanged = Signal()  # noqa: N815 - a name for QML
    progressChanged = Signal()  # noqa: N815 - a name for QML
    endChanged = Signal()  # noqa: N815 - a name for QML

    def __init__(self, language: Language) -> None:
        """`language` is spoken until the core says otherwise."""
        super().__init__()
        self._props = CustomerProps(Comfort(language))
        self._speech_trouble = ""

    def show(self, view: CustomerView) -> None:
        self._swap(derive(view, self._props.comfort))

    def core_lost(self) -> None:
        self._swap(derive(None, self._props.comfort))

    def spoken(self) -> Language:
        return self._props.comfort.language

    def _swap(self, new: CustomerProps) -> None:
        old, self._props = self._props, new
        # the language first: the rest is said in it. The page last: what it binds is true when it is loaded
        if new.comfort.language != old.comfort.language:
            self.languageChanged.emit()
        for group in GROUPS:
            if getattr(new, group) != getattr(old, group):
                getattr(self, f"{group}Changed").emit()

    # --- how the screen is ---

    @Property(str, notify=comfortChanged, final=True)
    def comfortLanguage(self) -> str:
        return self._props.comfort.language

    @Property(str, notify=comfortChanged, final=True)
    def comfortTheme(self) -> str:
        return self._props.comfort.theme

    @Property(bool, notify=comfortChanged, final=True)
    def comfortLargeText(self) -> bool:
        return self._props.comfort.large_text

    @Property(bool, notify=comfortChanged, final=True)
    def comfortSpeech(self) -> bool:
        return self._props.comfort.speech

    @Property(bool, notify=comfortChanged, final=True)
    def comfortCalm(self) -> bool:
        return self._props.comfort.calm

    @Property(int, notify=closingChanged, final=True)
    def closing(self) -> int:
        """Seconds until the kiosk stops waiting for an answer, once they are few; else UNKNOWN."""
        return self._props.closing

    def set_speech_trouble(self, trouble: str) -> None:
        if trouble != self._speech_trouble:
            self._speech_trouble = trouble
            self.speechTroubleChanged.emit()

    @Property(str, notify=speechTroubleChanged, final=True)
    def speechTrouble(self) -> str:
        """Why speech was asked for and cannot be: "no-voice" for the language, "failed", or ""."""
        return self._speech_trouble

    # --- the page ---

    @Property(str, notify=pageChanged, final=True)
    def page(self) -> str:
        return self._props.page.page

    @Property(str, notify=pageChanged, final=True)
    def stage(self) -> str:
        return self._props.page.stage

    @Property(list, notify=pageChanged, final=True)
    def answers(self) -> list[str]:
        return list(self._props.page.answers)

    @Property(bool, notify=pageChanged, final=True)
    def busy(self) -> bool:
        return self._props.page.busy

    @Property(bool, notify=pageChanged, final=True)
    def demo(self) -> bool:
        return self._props.page.demo

    @Property(bool, notify=pageChanged, final=True)
    def training(self) -> bool:
        return self._props.page.training

    @Property(str, notify=pageChanged, final=True)
    def reference(self) -> str:
        return self._props.page.reference

    @Property(str, notify=pageChanged, final=True)
    def model(self) -> str:
        return self._props.page.model

    @Property(int, notify=pageChanged, final=True)
    def waitMinutes(self) -> int:
        return self._props.page.wait_minutes

    # --- the phone ---

    @Property(str, notify=phoneChanged, final=True)
    def family(self) -> str:
        return self._props.phone.family

    @Property(str, notify=phoneChanged, final=True)
    def maker(self) -> str:
        return self._props.phone.maker

    @Property(str, notify=phoneChanged, final=True)
    def level(self) -> str:
        return self._props.phone.level

    @Property(str, notify=phoneChanged, final=True)
    def link(self) -> str:
        return self._props.phone.link

    @Property(bool, notify=phoneChanged, final=True)
    def passcodePrompt(self) -> bool:
        return self._props.phone.passcode_prompt

    @Property(list, notify=phoneChanged, final=True)
    def gates(self) -> list[Record]:
        return self._props.phone.gate_records

    @Property(int, notify=phoneChanged, final=True)
    def blockedGates(self) -> int:
        return self._props.phone.blocked

    # --- the copy ---

    @Property(list, notify=copyChanged, final=True)
    def drives(self) -> list[Record]:
        return self._props.copy.drive_records

    @Property(bool, notify=copyChanged, final=True)
    def passwordExists(self) -> bool:
        return self._props.copy.password_exists

    @Property(bool, notify=copyChanged, final=True)
    def passwordRefused(self) -> bool:
        return self._props.copy.password_refused

    @Property(bool, notify=copyChanged, final=True)
    def copied(self) -> bool:
        return self._props.copy.summary is not None

    @Property(dict, notify=copyChanged, final=True)
    def copySummary(self) -> Record:
        return self._props.copy.summary_record

    @Property(bool, notify=copyChanged, final=True)
    def copyDeclined(self) -> bool:
        return self._props.copy.copy_declined

    # --- progress ---

    @Property(str, notify=progressChanged, final=True)
    def phase(self) -> str:
        return self._props.progress.phase

    @Property(int, notify=progressChanged, final=True)
    def percent(self) -> int:
        return self._props.progress.percent

    @Property(float, notify=progressChanged, final=True)
    def doneBytes(self) -> float:
        return self._props.progress.done_bytes

    @Property(int, notify=progressChanged, final=True)
    def doneFiles(self) -> int:
        return self._props.progress.done_files

    @Property(int, notify=progressChanged, final=True)
    def totalFiles(self) -> int:
        return self._props.progress.total_files

    @Property(int, notify=progressChanged, final=True)
    def leftFromMinutes(self) -> int:
        return self._props.progress.left_from_minutes

    @Property(int, notify=progressChanged, final=True)
    def leftToMinutes(self) -> int:
        return self._props.progress.left_to_minutes

    @Property(str, notify=progressChanged, final=True)
    def slower(self) -> str:
        return self._props.progress.slower

    # --- consent, failure, outcome, receipt ---

    @Property(bool, notify=endChanged, final=True)
    def esimChosen(self) -> bool:
        return self._props.end.esim_chosen

    @Property(bool, notify=endChanged, final=True)
    def esimKeep(self) -> bool:
        return self._props.end.esim_keep

    @Property(str, notify=endChanged, final=True)
    def failure(self) -> str:
        return self._props.end.failure

    @Property(float, notify=endChanged, final=True)
    def failureDetail(self) -> float:
        return self._props.end.failure_detail

    @Property(bool, notify=endChanged, final=True)
    def eraseSent(self) -> bool:
        return self._props.end.erase_sent

    @Property(str, notify=endChanged, final=True)
    def eraseRoute(self) -> str:
        return self._props.end.erase_route

    @Property(bool, notify=endChanged, final=True)
    def handedOver(self) -> bool:
        return self._props.end.handed_over

    @Property(str, notify=endChanged, final=True)
    def outcome(self) -> str:
        return self._props.end.outcome

    @Property(list, notify=endChanged, final=True)
    def reasons(self) -> list[str]:
        return list(self._props.end.reasons)

    @Property(str, notify=endChanged, final=True)
    def evidenceLevel(self) -> str:
        return self._props.end.evidence_level

    @Property(str, notify=endChanged, final=True)
    def receiptKind(self) -> str:
        return self._props.end.receipt_kind

    @Property(str, notify=endChanged, final=True)
    def receiptNumber(self) -> str:
        return self._props.end.receipt_number

    @Property(list, notify=endChanged, final=True)
    def qrRows(self) -> list[str]:
        return list(self._props.end.qr_rows)

    @Property(str, notify=endChanged, final=True)
    def printState(self) -> str:
        return self._props.end.print_state

    @Property(bool, notify=endChanged, final=True)
    def onDrive(self) -> bool:
        return self._props.end.on_drive

    @Property(str, notify=endChanged, final=True)
    def mailStep(self) -> str:
        return self._props.end.mail_step

    @Property(int, notify=endChanged, final=True)
    def mailCodesLeft(self) -> int:
        return self._props.end.mail_codes_left

    @Property(int, notify=endChanged, final=True)
    def mailTriesLeft(self) -> int:
        return self._props.end.mail_tries_left

    @Property(str, notify=endChanged, final=True)
    def mailFault(self) -> str:
        return self._props.end.mail_fault
