"""A scripted customer: what they press at each stage is code, their script holds only their choices."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from counterseal.screens.answers import Answers, Means
from counterseal.screens.mail_person import Correspondent
from counterseal.screens.qr_image import QrImage
from counterseal.screens.rehearsal import Hands, Patience, Rehearsal
from counterseal.tradein.facts import CopyLevel, LinkState
from counterseal.tradein.printing import PrintState
from counterseal.tradein.views import StageName

LEVEL_BUTTONS = {CopyLevel.FILES: "levelFilesButton", CopyLevel.EVERYTHING: "levelEverythingButton"}

LOOKS = 12
SECONDS_BETWEEN_LOOKS = 0.7
SECONDS_FOR_DELIVERY = 5.0
"""How long the customer waits for the certificate to reach their drive before they go."""


class Script(msgspec.Struct, frozen=True):
    """The rehearsal file. `answers` None: a real person answers, and only pictures are taken. `receipts`:
    where the receipts shown are saved as pictures. `password_file`: where the password used is left for
    whoever checks the demonstration. `mailbox`: where mails to the customer arrive."""

    answers: Answers | None = Answers()
    receipts: str | None = None
    password_file: str | None = None
    mailbox: str | None = None


def rehearse(window: QQuickWindow, model: QObject, script: Path, pictures: Path) -> None:
    """Puts a scripted customer before the window.

    Raises OSError or msgspec.DecodeError for a script that cannot be read.
    """
    decoded = msgspec.json.decode(script.read_bytes(), type=Script)
    answers = decoded.answers
    person = CustomerPerson(decoded, answers) if answers else Camera(decoded.receipts)
    means = answers.means if answers else Means.MOUSE
    Rehearsal(person, Hands(window, model, "customer", pictures, means), window)


class Camera:
    """In the hand of a real customer: touches nothing, takes a picture of every receipt."""

    def __init__(self, receipts: str | None) -> None:
        self._receipts = receipts
        self._done_at = ""

    def act(self, hands: Hands) -> None:
        if hands.stage != self._done_at and _photograph_receipt(hands, self._receipts):
            self._done_at = hands.stage


class CustomerPerson:
    """Goes through a trade-in as the script says; tries again a few times, else stops and keeps the phone."""

    def __init__(self, script: Script, answers: Answers) -> None:
        self._script = script
        self._answers = answers
        self._retries = answers.retries
        self._password = answers.password
        """What they would type if asked for a password the phone already has."""
        self._stage = ""
        self._looks = Patience(LOOKS, SECONDS_BETWEEN_LOOKS)
        self._delivery = Patience(1, SECONDS_FOR_DELIVERY)
        self._pictured_again = False
        self._pictured_link = ""
        self._mail = Correspondent(answers.mail, script.mailbox)

    def act(self, hands: Hands) -> None:
        if hands.stage != self._stage:
            self._arrive(hands.stage)
        if hands.find("stopQuestionYes"):
            hands.tap("stopQuestionYes")
        elif hands.stage == self._answers.stop_at:
            self._stop(hands)
        else:
            self._answer(hands)

    def _arrive(self, stage: str) -> None:
        self._stage = stage
        self._looks.renew()
        self._delivery = Patience(1, SECONDS_FOR_DELIVERY)
        self._pictured_again = False

    def _answer(self, hands: Hands) -> None:
        match hands.stage:
            case StageName.WELCOME:
                if hands.tap(f"language-{self._answers.language}"):
                    return  # and the sheet of languages is closed
                chosen = hands.knows("comfortLanguage") == self._answers.language
                hands.tap("agreeButton" if chosen else "languageButton")
            case StageName.INTAKE if hands.knows("link") == LinkState.TRUST_DENIED:
                hands.take_picture()
                self._stop(hands)  # they meant it
            case StageName.INTAKE if hands.knows("link") != self._pictured_link:
                self._pictured_link = str(hands.knows("link"))
                hands.take_picture(self._pictured_link)
            case StageName.INTAKE:
                hands.tap(LEVEL_BUTTONS[self._answers.level])
                self._keep_receipt(hands, "keepReceiptButton")
            case StageName.CHECK | StageName.SIGN_OUT:
                self._go_on_or_look_again(hands)
            case StageName.CHOOSE_COPY:
                self._choose_copy(hands)
            case StageName.SECRET:
                self._choose_password(hands)
            case StageName.COPYING | StageName.PROVING:
                self._watch(hands, "doneFiles")
            case StageName.ERASING:
                self._watch(hands, "handedOver")
            case StageName.CONFIRM_ERASE:
                self._decide(hands)
            case StageName.CERTIFIED | StageName.RETURNED:
                self._leave(hands)
            case StageName.NEEDS_HELP:
                self._try_again(hands)
            case _:
                pass

    def _keep_receipt(self, hands: Hands, button: str) -> None:
        kept = hands.find(button) and _photograph_receipt(hands, self._script.receipts)
        if kept and _has_tried_paper(hands):
            hands.take_picture()
            hands.tap(button)

    def _go_on_or_look_again(self, hands: Hands) -> None:
        if hands.find("goOnButton"):
            hands.take_picture()
            hands.tap("goOnButton")
        elif self._looks.due():
            hands.take_picture()
            hands.tap("checkAgainButton")
        elif self._looks.over:
            self._stop(hands)

    def _choose_copy(self, hands: Hands) -> None:
        if self._answers.copy == "decline":
            hands.hold("declineButton")
        elif hands.find("drive-0"):
            hands.take_picture()
            hands.tap("drive-0")
        elif not hands.knows("busy") and not self._looks.due() and self._looks.over:
            self._stop(hands)

    def _choose_password(self, hands: Hands) -> None:
        if hands.knows("busy") or hands.tap("usePasswordButton"):
            return
        if hands.knows("passwordExists"):
            self._type_existing(hands)
        elif self._answers.password is None:
            self._use_made_password(hands)
        elif hands.text_of("passwordField"):
            self._stop(hands)  # the page does not take it
        elif not hands.tap("ownPasswordButton") and self._looks.due():
            hands.type_into("passwordField", self._answers.password)
            hands.type_into("passwordAgainField", self._answers.password)
            self._remember(self._answers.password)

    def _type_existing(self, hands: Hands) -> None:
        if not self._looks.due():
            return
        refused = bool(hands.knows("passwordRefused"))
        if self._password is None or (refused and not self._retries):
            self._stop(hands)
        else:
            self._retries -= refused
            hands.type_into("passwordField", self._password)
            self._remember(self._password)

    def _use_made_password(self, hands: Hands) -> None:
        if hands.find("useMadePasswordButton"):
            self._remember(hands.text_of("madePassword"))
            hands.tap("useMadePasswordButton")

    def _remember(self, password: str) -> None:
        self._password = password
        if self._script.password_file:
            file = Path(self._script.password_file)
            file.touch(mode=0o600)
            file.write_text(password, encoding="utf-8")

    def _watch(self, hands: Hands, awaited: str) -> None:
        """A second picture, once the page shows what the stage is about."""
        if not self._pictured_again and hands.knows(awaited):
            self._pictured_again = True
            hands.take_picture()

    def _decide(self, hands: Hands) -> None:
        if hands.tap("keepEsimButton" if self._answers.esim == "keep" else "eraseEsimButton"):
            return
        if hands.find("consentButton"):
            hands.take_picture()
            hands.hold("consentButton")

    def _leave(self, hands: Hands) -> None:
        expected = hands.stage == StageName.CERTIFIED and hands.knows("copied")
        delivered = hands.knows("onDrive") or (not self._delivery.due() and self._delivery.over)
        if (delivered or not expected) and not self._mail.at_work(hands):
            self._keep_receipt(hands, "doneButton")

    def _try_again(self, hands: Hands) -> None:
        if not self._looks.due():
            return  # what was tapped a moment ago is still on its way
        if self._retries and hands.find("retryButton"):
            self._retries -= 1
            hands.tap("retryButton")
        else:
            self._stop(hands)

    def _stop(self, hands: Hands) -> None:
        hands.tap("stopButton")


def _has_tried_paper(hands: Hands) -> bool:
    """Asks for a print where there is a printer; says whether there is nothing left to wait for."""
    if hands.knows("printState") == PrintState.NONE:
        return not hands.tap("printButton")
    return hands.knows("printState") != PrintState.PRINTING


def _photograph_receipt(hands: Hands, folder: str | None) -> bool:
    """Saves the receipt on the page, if there is a folder for it; says whether there is a receipt."""
    code = hands.find("receiptQr")
    if not isinstance(code, QrImage):
        return False
    if folder:
        picture = Path(folder) / f"receipt-{hands.knows('receiptKind')}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        unfinished = picture.with_name("unfinished.png")
        code.picture().save(str(unfinished))
        unfinished.replace(picture)  # whoever kills this screen leaves a whole picture, or the one before
    return True
