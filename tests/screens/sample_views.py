"""One customer's view for every page and every variant of it worth looking at, as the core would send it."""

from msgspec.structs import replace

from counterseal.tradein.facts import CopyPhase, Drive, LinkState, Progress, Slower
from counterseal.tradein.failures import Failure, FailureCode, may_retry
from counterseal.tradein.mail import Mail, MailFault, MailStep
from counterseal.tradein.printing import PrintState
from counterseal.tradein.views import (
    Answer,
    CopySummary,
    CustomerView,
    DriveOffer,
    Gate,
    GateName,
    GateState,
    Outcome,
    StageName,
)
from tests.screens.android_samples import ANDROID_SAMPLES
from tests.screens.sample_receipt import receipt

GB = 10**9
STICK = Drive("stick", "HOLIDAY", "exfat", 118 * GB, 128 * GB, None, True)
SMALL = Drive("small", "OLD STICK", "vfat", 2 * GB, 8 * GB, (1 << 32) - 1, True)
COPY = CopySummary(20_412, 61_300_000_000, 4_312, 61, contacts=214, messages=12_034, calls=1_204)
UNCOUNTED = replace(COPY, contacts=None, messages=None, calls=None)
GATES = (
    Gate(GateName.MANAGED, GateState.PASSED),
    Gate(GateName.SETUP, GateState.PASSED),
    Gate(GateName.BATTERY, GateState.PASSED, 84),
    Gate(GateName.BACKUP_PASSWORD, GateState.NOTE),
    Gate(GateName.FIND_MY, GateState.LATER),
)
BLOCKED = (
    Gate(GateName.MANAGED, GateState.BLOCKED),
    Gate(GateName.SETUP, GateState.BLOCKED),
    Gate(GateName.BATTERY, GateState.BLOCKED, 9),
    Gate(GateName.BACKUP_PASSWORD, GateState.PASSED),
    Gate(GateName.FIND_MY, GateState.UNKNOWN),
)


MAILS = (
    ("offered", Mail(), (Answer.GIVE_ADDRESS,)),
    ("refused", Mail(codes_left=1, fault=MailFault.ADDRESS_REFUSED), (Answer.GIVE_ADDRESS,)),
    ("used-up", Mail(codes_left=0, fault=MailFault.TOO_MANY_TRIES), ()),
    ("sending-code", Mail(MailStep.SENDING_CODE, 1), (Answer.FORGET_ADDRESS,)),
    ("code", Mail(MailStep.CODE_SENT, 1), (Answer.READ_BACK_CODE, Answer.FORGET_ADDRESS)),
    (
        "wrong-code",
        Mail(MailStep.CODE_SENT, 1, 2, MailFault.WRONG_CODE),
        (Answer.READ_BACK_CODE, Answer.FORGET_ADDRESS),
    ),
    ("sending", Mail(MailStep.SENDING, 1), ()),
    ("sent", Mail(MailStep.SENT, 0), ()),
)


def view(stage: StageName, *answers: Answer, **fields: object) -> CustomerView:
    known = CustomerView(stage, answers, demo=True, reference="T-1042", model="iPhone 14")
    return replace(known, **fields)


def offer(drive: Drive) -> DriveOffer:
    return DriveOffer(drive, drive.free_bytes > 62 * GB, 62 * GB)


def _links() -> dict[str, CustomerView]:
    arriving = view(StageName.INTAKE, Answer.STOP, model="")
    return {f"intake-{state}": replace(arriving, link=state) for state in LinkState}


def _failures() -> dict[str, CustomerView]:
    views = {}
    for code in FailureCode:
        failure = Failure(code, 1 << 50)  # bytes do not fit a C int
        answers = (Answer.RETRY, Answer.STOP) if may_retry(failure) else (Answer.STOP,)
        views[f"help-{code}"] = view(StageName.NEEDS_HELP, *answers, failure=failure)
    return views


def _endings() -> dict[str, CustomerView]:
    record = receipt("outcome")
    ended = view(StageName.CERTIFIED, Answer.ACKNOWLEDGE, erase_sent=True, **record)
    return {
        "certified": replace(ended, outcome=Outcome.ERASED, on_drive=True),
        "certified-recording": replace(ended, outcome=Outcome.ERASED, qr=None, answers=()),
        "not-proven": replace(ended, outcome=Outcome.NOT_PROVEN, reasons=("not-back", "did-not-leave")),
        "contradicted": replace(
            ended, outcome=Outcome.CONTRADICTED, reasons=("old-pairing-accepted", "name-kept")
        ),
        **{
            f"mail-{name}": replace(
                ended, outcome=Outcome.ERASED, mail=mail, answers=(Answer.ACKNOWLEDGE, *answers)
            )
            for name, mail, answers in MAILS
        },
        "returned": view(
            StageName.RETURNED,
            Answer.ACKNOWLEDGE,
            outcome=Outcome.RETURNED,
            reasons=("customer-stopped",),
            **receipt("return"),
        ),
    }


def _printing() -> dict[str, CustomerView]:
    record = receipt("outcome")
    answers = (Answer.ACKNOWLEDGE, Answer.PRINT)
    ended = view(StageName.CERTIFIED, *answers, erase_sent=True, outcome=Outcome.ERASED, **record)
    known = {"link": LinkState.TRUSTED, **receipt("intake")}
    intake = view(StageName.INTAKE, Answer.RECEIPT_KEPT, Answer.STOP, Answer.PRINT, **known)
    return {
        "intake-print": intake,
        "intake-no-paper": replace(intake, print=PrintState.PAPER_OUT),
        **{f"print-{state or 'offered'}": replace(ended, print=state) for state in PrintState},
        "print-used-up": replace(ended, print=PrintState.PRINTED, answers=(Answer.ACKNOWLEDGE,)),
    }


def _copying() -> dict[str, CustomerView]:
    receiving = Progress(CopyPhase.RECEIVING, 21 * GB, 62 * GB, 8_311, None, (660, 900))
    reading = Progress(CopyPhase.READING_BACK, 40 * GB, 61 * GB, 12_000, 20_412, (60, 170))
    stop = Answer.STOP
    return {
        "copying-begins": view(StageName.COPYING, stop),
        "copying": view(StageName.COPYING, stop, progress=receiving),
        "copying-slow-drive": view(StageName.COPYING, stop, progress=replace(receiving, slower=Slower.DRIVE)),
        "copying-passcode": view(
            StageName.COPYING, stop, progress=Progress(CopyPhase.PASSCODE), passcode_prompt=True
        ),
        "proving": view(StageName.PROVING, stop, progress=reading),
    }


def _before_copy() -> dict[str, CustomerView]:
    stop = Answer.STOP
    choose = (Answer.CHOOSE_DRIVE, Answer.DECLINE_COPY, stop)
    secret = (Answer.CHOOSE_PASSWORD, stop)
    return {
        "idle": CustomerView(StageName.IDLE, demo=True),
        "welcome": view(StageName.WELCOME, Answer.AGREE, stop, model=""),
        "intake-receipt": view(
            StageName.INTAKE, Answer.RECEIPT_KEPT, stop, link=LinkState.TRUSTED, **receipt("intake")
        ),
        "intake-again": view(
            StageName.INTAKE, Answer.RECEIPT_KEPT, stop, link=LinkState.ABSENT, **receipt("intake")
        ),
        "check-reading": view(StageName.CHECK, Answer.CHECK_AGAIN, stop),
        "check-blocked": view(StageName.CHECK, Answer.CHECK_AGAIN, stop, gates=BLOCKED),
        "check-good": view(StageName.CHECK, Answer.GO_ON, Answer.CHECK_AGAIN, stop, gates=GATES),
        "choose-no-drive": view(StageName.CHOOSE_COPY, *choose),
        "choose": view(StageName.CHOOSE_COPY, *choose, drives=(offer(STICK), offer(SMALL))),
        "choose-busy": view(StageName.CHOOSE_COPY, stop, drives=(offer(STICK),), busy=True),
        "secret": view(StageName.SECRET, *secret),
        "secret-existing": view(StageName.SECRET, *secret, password_exists=True, password_refused=True),
        "secret-busy": view(StageName.SECRET, stop, busy=True, passcode_prompt=True),
    }


def _before_erase() -> dict[str, CustomerView]:
    stop = Answer.STOP
    esim = (Answer.CHOOSE_ESIM, Answer.NOT_YET, stop)
    passed = (*GATES[:-1], Gate(GateName.FIND_MY, GateState.PASSED))
    return {
        "sign-out": view(StageName.SIGN_OUT, Answer.CHECK_AGAIN, stop, gates=GATES, copy=COPY),
        "sign-out-ready": view(
            StageName.SIGN_OUT, Answer.GO_ON, Answer.CHECK_AGAIN, stop, gates=passed, copy=COPY
        ),
        "sign-out-uncounted": view(StageName.SIGN_OUT, Answer.CHECK_AGAIN, stop, gates=GATES, copy=UNCOUNTED),
        "confirm-esim": view(StageName.CONFIRM_ERASE, *esim, copy=COPY),
        "confirm": view(StageName.CONFIRM_ERASE, Answer.GIVE_CONSENT, *esim, copy=COPY, esim_chosen=True),
        "confirm-declined": view(
            StageName.CONFIRM_ERASE,
            Answer.GIVE_CONSENT,
            *esim,
            copy_declined=True,
            esim_chosen=True,
            esim_keep=True,
        ),
        "confirm-busy": view(StageName.CONFIRM_ERASE, stop, copy=COPY, esim_chosen=True, busy=True),
        "erasing": view(StageName.ERASING, erase_sent=True, wait_seconds=120),
        "proving-erase": view(StageName.PROVING_ERASE, erase_sent=True, wait_seconds=120),
    }


SAMPLES: dict[str, CustomerView] = {
    **_before_copy(),
    **_links(),
    **_copying(),
    **_before_erase(),
    **_endings(),
    **_printing(),
    **_failures(),
    **ANDROID_SAMPLES,
}
SIZES = {"upright": (1080, 1920), "wide": (1920, 1080)}
