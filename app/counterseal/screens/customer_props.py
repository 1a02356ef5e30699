"""What the customer's pages show, derived from the view alone: one pure function, tested without Qt.

Codes and numbers only. The words live in QML, where they can be translated.
"""

import math

from msgspec import Struct
from msgspec.structs import asdict, replace

from counterseal.tradein.comfort import Comfort
from counterseal.tradein.facts import Progress
from counterseal.tradein.views import CopySummary, CustomerView, DriveOffer, Gate, GateState, StageName

UNKNOWN = -1
"""Stands for a number the core does not know; QML has no None for numbers."""

MAKERS = ("google", "samsung", "huawei", "xiaomi")
"""Whose settings are laid out so differently that their steps have words of their own."""

Record = dict[str, str | int | float | bool]


class PageProps(Struct, frozen=True):
    """Which page, and what may be answered on it."""

    page: str = "LostConnection"
    stage: str = ""
    answers: tuple[str, ...] = ()
    busy: bool = False
    demo: bool = False
    training: bool = False
    reference: str = ""
    model: str = ""
    wait_minutes: int = UNKNOWN


class PhoneProps(Struct, frozen=True):
    """What is on the cable, and how it stands. `maker`: one of `MAKERS`, or "" for all others."""

    family: str = ""
    maker: str = ""
    level: str = ""
    link: str = ""
    passcode_prompt: bool = False
    gates: tuple[Gate, ...] = ()
    blocked: int = 0

    @property
    def gate_records(self) -> list[Record]:
        return [_gate_record(gate) for gate in self.gates]


class CopyProps(Struct, frozen=True):
    """Where the copy goes, and how it is locked."""

    drives: tuple[DriveOffer, ...] = ()
    password_exists: bool = False
    password_refused: bool = False
    summary: CopySummary | None = None
    copy_declined: bool = False

    @property
    def summary_record(self) -> Record:
        if self.summary is None:
            return {}
        # a QML int has 32 bits
        return {
            name: UNKNOWN if count is None else float(count) for name, count in asdict(self.summary).items()
        }

    @property
    def drive_records(self) -> list[Record]:
        return [_drive_record(offer) for offer in self.drives]


class ProgressProps(Struct, frozen=True):
    """How far what is running has come."""

    phase: str = ""
    percent: int = UNKNOWN
    done_bytes: float = 0.0
    done_files: int = 0
    total_files: int = UNKNOWN
    left_from_minutes: int = UNKNOWN
    left_to_minutes: int = UNKNOWN
    slower: str = ""


class EndProps(Struct, frozen=True):
    """Consent, failure, outcome and what is taken away."""

    esim_chosen: bool = False
    esim_keep: bool = False
    failure: str = ""
    failure_detail: float = 0.0
    erase_sent: bool = False
    erase_route: str = ""
    handed_over: bool = False
    outcome: str = ""
    reasons: tuple[str, ...] = ()
    evidence_level: str = ""
    receipt_kind: str = ""
    receipt_number: str = ""
    qr_rows: tuple[str, ...] = ()
    print_state: str = ""
    on_drive: bool = False
    mail_step: str = ""
    mail_codes_left: int = 0
    mail_tries_left: int = 0
    mail_fault: str = ""


class CustomerProps(Struct, frozen=True):
    """Everything QML binds, in groups that change together."""

    comfort: Comfort = Comfort()
    closing: int = UNKNOWN
    page: PageProps = PageProps()
    phone: PhoneProps = PhoneProps()
    copy: CopyProps = CopyProps()
    progress: ProgressProps = ProgressProps()
    end: EndProps = EndProps()


def derive(view: CustomerView | None, before: Comfort) -> CustomerProps:
    """What to show for this view; without one (the core is away), "one moment" as comfortable as before."""
    if view is None:
        return CustomerProps(before)
    closing = UNKNOWN if view.closing is None else view.closing
    return CustomerProps(
        view.comfort, closing, _page(view), _phone(view), _copy(view), _progress(view.progress), _end(view)
    )


def _page(view: CustomerView) -> PageProps:
    return PageProps(
        page="".join(word.capitalize() for word in view.stage.split("-")),
        stage=view.stage,
        answers=tuple(str(answer) for answer in view.answers),
        busy=view.busy,
        demo=view.demo,
        training=view.training,
        reference=view.reference,
        # its parts stay on one line: iPhone 14
        model=view.model.replace(" ", "\N{NO-BREAK SPACE}"),
        wait_minutes=UNKNOWN if view.wait_seconds is None else math.ceil(view.wait_seconds / 60),
    )


def _phone(view: CustomerView) -> PhoneProps:
    gates = tuple(_due(gate) for gate in view.gates) if view.stage is StageName.SIGN_OUT else view.gates
    maker = view.maker.casefold()
    return PhoneProps(
        family=view.family,
        maker=maker if maker in MAKERS else "",
        level=view.level or "",
        link=view.link or "",
        passcode_prompt=view.passcode_prompt,
        gates=gates,
        blocked=sum(gate.state in {GateState.BLOCKED, GateState.UNKNOWN} for gate in gates),
    )


def _due(gate: Gate) -> Gate:
    """Before the erase, "later" is now."""
    return replace(gate, state=GateState.BLOCKED) if gate.state is GateState.LATER else gate


def _copy(view: CustomerView) -> CopyProps:
    return CopyProps(
        drives=view.drives,
        password_exists=view.password_exists,
        password_refused=view.password_refused,
        summary=view.copy,
        copy_declined=view.copy_declined,
    )


def _progress(progress: Progress | None) -> ProgressProps:
    if progress is None:
        return ProgressProps()
    percent = progress.percent
    left_from, left_to = progress.left or (None, None)
    return ProgressProps(
        phase=progress.phase,
        percent=UNKNOWN if percent is None else percent,
        done_bytes=float(progress.done_bytes),
        done_files=progress.done_files,
        total_files=UNKNOWN if progress.total_files is None else progress.total_files,
        left_from_minutes=UNKNOWN if left_from is None else left_from // 60,
        left_to_minutes=UNKNOWN if left_to is None else math.ceil(left_to / 60),
        slower=progress.slower or "",
    )


def _end(view: CustomerView) -> EndProps:
    failure, mail = view.failure, view.mail
    return EndProps(
        esim_chosen=view.esim_chosen,
        esim_keep=view.esim_keep,
        failure=failure.code if failure else "",
        failure_detail=failure.detail if failure else 0,
        erase_sent=view.erase_sent,
        erase_route=view.erase_route,
        handed_over=view.handed_over,
        outcome=view.outcome,
        reasons=view.reasons,
        evidence_level=view.evidence_level,
        receipt_kind=view.receipt_kind,
        receipt_number=view.receipt_number,
        qr_rows=view.qr.rows if view.qr else (),
        print_state=view.print,
        on_drive=view.on_drive,
        mail_step=mail.step if mail else "",
        mail_codes_left=mail.codes_left if mail else 0,
        mail_tries_left=mail.tries_left if mail else 0,
        mail_fault=mail.fault if mail else "",
    )


def _gate_record(gate: Gate) -> Record:
    value = UNKNOWN if gate.value is None else gate.value
    return {"name": gate.name, "gateState": gate.state, "value": value}


def _drive_record(offer: DriveOffer) -> Record:
    drive = offer.drive
    return {
        "driveId": drive.drive_id,
        "label": drive.label,
        "freeBytes": float(drive.free_bytes),
        "totalBytes": float(drive.total_bytes),
        "needsBytes": UNKNOWN if offer.needs_bytes is None else float(offer.needs_bytes),
        "writable": drive.writable,
        "fits": offer.fits,
    }
