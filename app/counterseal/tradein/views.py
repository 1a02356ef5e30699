"""The only shapes a screen ever receives. Codes and numbers, no prose: the words live with the screens.

`StaffView` is promise P1: none of its fields could carry a customer's picture, name, password or receipt.
"""

from enum import StrEnum

from msgspec import Struct

from .comfort import Comfort
from .desk import Colleague, Enrolling, Health, Managed, Policy, Served
from .facts import CopyLevel, Drive, Family, LinkState, Progress, QrCode
from .failures import Failure
from .mail import Mail
from .printing import PrintState


class StageName(StrEnum):
    IDLE = "idle"
    WELCOME = "welcome"
    INTAKE = "intake"
    CHECK = "check"
    CHOOSE_COPY = "choose-copy"
    SECRET = "secret"
    COPYING = "copying"
    PROVING = "proving"
    SIGN_OUT = "sign-out"
    CONFIRM_ERASE = "confirm-erase"
    ERASING = "erasing"
    PROVING_ERASE = "proving-erase"
    CERTIFIED = "certified"
    RETURNED = "returned"
    NEEDS_HELP = "needs-help"


class GateName(StrEnum):
    FIND_MY = "find-my"
    MANAGED = "managed"
    BATTERY = "battery"
    BACKUP_PASSWORD = "backup-password"
    SETUP = "setup"
    ACCOUNTS = "accounts"
    WORK_PROFILE = "work-profile"
    OTHER_USERS = "other-users"
    SCREEN_LOCK = "screen-lock"
    SIM_CARD = "sim-card"
    SD_CARD = "sd-card"
    RESET_PROTECTION = "reset-protection"
    IDENTITY_CHECK = "identity-check"
    AUTO_BLOCKER = "auto-blocker"


class GateState(StrEnum):
    PASSED = "passed"
    BLOCKED = "blocked"
    """Must change before the trade-in can go on."""
    LATER = "later"
    """Must change before the erase, not before the copy."""
    NOTE = "note"
    """Blocks nothing; the customer should know."""
    UNKNOWN = "unknown"
    """The phone did not say; treated as blocked."""


class Gate(Struct, frozen=True):
    """One thing read from the phone that decides how it goes on.

    `value`: percent for the battery, a number of accounts or users, 0 or 1 for what is noted either way; None
    where it was not read or adds nothing.
    """

    name: GateName
    state: GateState
    value: int | None = None


class DriveOffer(Struct, frozen=True):
    """A drive the customer may choose, and whether it can take the copy. `needs_bytes` is an upper bound."""

    drive: Drive
    fits: bool
    needs_bytes: int | None


class CopySummary(Struct, frozen=True):
    """What the proof found, in human terms."""

    files: int
    bytes: int
    photos: int
    videos: int
    contacts: int | None = 0
    """None, here and below: they were not counted."""
    messages: int | None = 0
    calls: int | None = 0
    events: int = 0
    appeared: int = 0
    vanished: int = 0
    changed: int = 0


class Outcome(StrEnum):
    """How the trade-in ended for the phone."""

    NONE = ""
    ERASED = "erased"
    NOT_PROVEN = "not-proven"
    CONTRADICTED = "contradicted"
    RETURNED = "returned"


class Answer(StrEnum):
    """What the customer may answer to the page shown; the names of the commands that are accepted."""

    AGREE = "Agree"
    CHOOSE_LEVEL = "ChooseLevel"
    RECEIPT_KEPT = "ReceiptKept"
    CHECK_AGAIN = "CheckAgain"
    GO_ON = "GoOn"
    CHOOSE_DRIVE = "ChooseDrive"
    DECLINE_COPY = "DeclineCopy"
    CHOOSE_PASSWORD = "ChoosePassword"
    CHOOSE_ESIM = "ChooseEsim"
    GIVE_CONSENT = "GiveConsent"
    NOT_YET = "NotYet"
    RETRY = "Retry"
    STOP = "Stop"
    PRINT = "Print"
    ACKNOWLEDGE = "Acknowledge"
    GIVE_ADDRESS = "GiveAddress"
    READ_BACK_CODE = "ReadBackCode"
    FORGET_ADDRESS = "ForgetAddress"


class CustomerView(Struct, frozen=True, tag="CustomerView"):
    """What the customer's screen shows. Only the fields of the present stage are filled."""

    stage: StageName
    answers: tuple[Answer, ...] = ()
    comfort: Comfort = Comfort()
    closing: int | None = None
    """Seconds until the kiosk stops waiting for an answer, once they are few."""
    demo: bool = False
    training: bool = False
    """Of a demo: that staff practise at it."""
    reference: str = ""
    family: Family = Family.UNKNOWN
    maker: str = ""
    """As the phone names it; which steps and pictures fit depends on it."""
    model: str = ""
    level: CopyLevel | None = None
    link: LinkState | None = None
    passcode_prompt: bool = False
    """The phone is asking for its passcode right now."""
    gates: tuple[Gate, ...] = ()
    drives: tuple[DriveOffer, ...] = ()
    password_exists: bool = False
    """The phone already has a backup password: ask for that one instead of choosing a new one."""
    password_refused: bool = False
    """The password just typed was not the phone's."""
    progress: Progress | None = None
    busy: bool = False
    """Something just asked for is being done; buttons wait."""
    copy: CopySummary | None = None
    copy_declined: bool = False
    esim_chosen: bool = False
    esim_keep: bool = False
    failure: Failure | None = None
    erase_route: str = ""
    """How the phone is brought to erase itself, once that is begun."""
    handed_over: bool = False
    """The customer performs the erase on the phone now, and may still leave it."""
    erase_sent: bool = False
    """The erase command went out: only then may the phone's content be gone."""
    outcome: Outcome = Outcome.NONE
    reasons: tuple[str, ...] = ()
    evidence_level: str = ""
    """How strong the evidence of the erase is, for phones where it comes in levels."""
    receipt_kind: str = ""
    receipt_number: str = ""
    qr: QrCode | None = None
    print: PrintState = PrintState.NONE
    """What became of printing this receipt."""
    on_drive: bool = False
    """The certificate lies on the customer's drive as well."""
    mail: Mail | None = None
    """How far the record's way by mail is; None where it has none."""
    wait_seconds: int | None = None
    """About how long the phone usually takes for what is shown, where that is known."""


class SignIn(StrEnum):
    """What the staff screen asks for before it shows anything else."""

    BADGE = "badge"
    PIN = "pin"
    LOCKED = "locked"
    DONE = "done"


class HandOver(StrEnum):
    """Whether staff may take the phone."""

    NOTHING = ""
    TAKE = "take"
    DO_NOT_TAKE = "do-not-take"
    CUSTOMER_KEEPS = "customer-keeps"


class AskedOfTwo(StrEnum):
    """What one member of staff may not do alone."""

    CLOSE = "close"
    VOID = "void"
    CORRECT = "correct"
    ENROL_MANAGER = "enrol-manager"
    EXPORT = "export"
    POLICY = "policy"


class Amended(StrEnum):
    NOTHING = "nothing"
    WAITING = "waiting"
    """It is being put on record; until it is, nothing else of the kind can be asked for."""
    DONE = "done"
    NO_SUCH_RECORD = "no-such-record"
    NOT_APPROVED = "not-approved"
    NOT_NOW = "not-now"


class ReaderHealth(StrEnum):
    """Whether anybody can show a badge."""

    READY = "ready"
    MISSING = "missing"
    NOT_ANSWERING = "not-answering"
    """It is there, but another program holds it, or its service does not answer."""


class StaffView(Struct, frozen=True, tag="StaffView"):
    """All that staff may see. Adding a field here is a decision about promise P1: see its test."""

    sign_in: SignIn = SignIn.BADGE
    locked_seconds: int = 0
    staff: str = ""
    """The pseudonym of who is signed in."""
    pin_in: int = 0
    """Seconds until the PIN is asked again, when they are few; else 0."""
    reader: ReaderHealth = ReaderHealth.READY
    demo: bool = False
    training: bool = False
    """Of a demo: that staff practise at it."""
    queue: tuple[str, ...] = ()
    """References waiting for the kiosk."""
    stage: StageName = StageName.IDLE
    reference: str = ""
    model: str = ""
    serial_last4: str = ""
    percent: int | None = None
    blocking: tuple[GateName, ...] = ()
    failure: str = ""
    failure_detail: int = 0
    hand_over: HandOver = HandOver.NOTHING
    reasons: tuple[str, ...] = ()
    may_open: bool = False
    may_stop: bool = False
    may_close: bool = False
    may_amend: bool = False
    second_badge: bool = False
    """A different, second badge and PIN are awaited for what is asked."""
    asked: AskedOfTwo = AskedOfTwo.CLOSE
    amending: int = 0
    """Which entry of the log it is about, where it is about one."""
    asked_reason: str = ""
    """The code of why a record is to be void."""
    asked_reference: str = ""
    """The other reference that is to be put on record."""
    amended: Amended = Amended.NOTHING
    """What came of the last entry about an entry."""
    served: tuple[Served, ...] = ()
    """The day's trade-ins, newest first, while somebody looks at them."""
    health: tuple[Health, ...] = ()
    """What needs somebody first; empty until the kiosk has looked."""
    manager: bool = False
    """The one signed in answers for the shop."""
    people: tuple[Colleague, ...] = ()
    """Who may sign in, while a manager looks at them."""
    enrolling: Enrolling = Enrolling.NOTHING
    managed: Managed = Managed.NOTHING
    managed_whom: str = ""
    """The pseudonym it was about, where it was about somebody."""
    may_export: bool = False
    policy: Policy | None = None
    """In force, while a manager is signed in."""
    proposed: Policy | None = None
    """What a second person is asked to agree to."""
