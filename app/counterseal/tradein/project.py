"""From a stage to what each screen is shown. What is not projected here, no screen ever receives."""

from msgspec.structs import replace

from . import families, gates, stages
from .facts import CopyDeclined, CopyProof, Family, Receipt
from .failures import may_retry
from .mail import Mail
from .printing import Paper, PrintState
from .rules import mailing
from .rules.before_copy import may_choose_level
from .rules.copying import drive_fits
from .rules.paper import may_print
from .stages import Case, Stage
from .verdict import Proven, outcome, reasons
from .views import (
    Answer,
    CopySummary,
    CustomerView,
    DriveOffer,
    HandOver,
    Outcome,
    StaffView,
    StageName,
)

REBOOT_SECONDS = 120
"""About how long a phone takes to erase itself and start again."""

_NAMES = {
    stages.Idle: StageName.IDLE,
    stages.Welcome: StageName.WELCOME,
    stages.Intake: StageName.INTAKE,
    stages.Check: StageName.CHECK,
    stages.ChooseCopy: StageName.CHOOSE_COPY,
    stages.Secret: StageName.SECRET,
    stages.Copying: StageName.COPYING,
    stages.Proving: StageName.PROVING,
    stages.SignOut: StageName.SIGN_OUT,
    stages.ConfirmErase: StageName.CONFIRM_ERASE,
    stages.Erasing: StageName.ERASING,
    stages.ProvingErase: StageName.PROVING_ERASE,
    stages.Certified: StageName.CERTIFIED,
    stages.Returned: StageName.RETURNED,
    stages.NeedsHelp: StageName.NEEDS_HELP,
}


def name(stage: Stage) -> StageName:
    """What the stage is called in views and in the journal."""
    return _NAMES[type(stage)]


def customer_view(stage: Stage) -> CustomerView:
    """What the customer's screen shows now."""
    if isinstance(stage, stages.Idle):
        return CustomerView(StageName.IDLE)
    return _customer_details(stage, _customer_common(stage, stage.case))


def staff_view(stage: Stage) -> StaffView:
    """What a signed-in member of staff sees of the trade-in; the desk's own fields are the core's to fill."""
    if isinstance(stage, stages.Idle):
        return StaffView(may_open=True, may_amend=True)
    case = stage.case
    known = StaffView(
        stage=name(stage),
        reference=case.reference,
        model=case.phone.model if case.phone else "",
        serial_last4=case.phone.serial[-4:] if case.phone else "",
        may_open=True,
        may_stop=isinstance(stage, stages.BeforeErase | stages.NeedsHelp),
        may_close=isinstance(stage, stages.NeedsHelp),
    )
    return _staff_details(stage, known)


def _customer_common(stage: Stage, case: Case) -> CustomerView:
    return CustomerView(
        stage=name(stage),
        answers=_answers(stage),
        comfort=case.comfort,
        reference=case.reference,
        family=case.phone.family if case.phone else Family.UNKNOWN,
        maker=case.phone.maker if case.phone else "",
        model=case.phone.model if case.phone else "",
        level=case.level,
        gates=families.gates(case.facts) if case.facts else (),
        copy=_summary(case),
        copy_declined=isinstance(case.copy, CopyDeclined),
        esim_chosen=case.esim_settled,
        esim_keep=bool(case.esim_keep),
        erase_sent=isinstance(stage, stages.AfterErase),
    )


def _customer_details(stage: Stage, view: CustomerView) -> CustomerView:
    match stage:
        case stages.Intake(case, link, family, maker, identified):
            met = view if case.phone else replace(view, family=family, maker=maker)
            return _with_receipt(replace(met, link=link), case.intake if identified else None, case.paper)
        case stages.ChooseCopy(case, drives, preparing):
            needed = gates.space_needed(case.facts) if case.facts else None
            offers = tuple(DriveOffer(drive, drive_fits(drive, case.facts), needed) for drive in drives)
            return replace(view, drives=offers, busy=preparing)
        case stages.Secret(case, waiting, refused, prompt):
            return replace(
                view,
                password_exists=families.password_exists(case.facts),
                busy=waiting,
                password_refused=refused,
                passcode_prompt=prompt,
            )
        case stages.Copying(_, progress, prompt):
            return replace(view, progress=progress, passcode_prompt=prompt)
        case stages.Proving(_, progress):
            return replace(view, progress=progress)
        case stages.ConfirmErase(_, consent):
            return replace(view, busy=consent is not None)
        case stages.Erasing(route=route):
            begun = replace(view, erase_route=route, handed_over=stage.handed_over)
            return replace(begun, wait_seconds=None if stage.handed_over else REBOOT_SECONDS)
        case stages.ProvingErase(_, _, _, route):
            return replace(view, erase_route=route, wait_seconds=REBOOT_SECONDS)
        case stages.Certified(case, _, seen, verdict, receipt, on_drive, mail):
            judged = replace(
                view,
                outcome=outcome(verdict),
                reasons=reasons(verdict),
                evidence_level=families.evidence_level(seen),
                on_drive=on_drive,
                mail=mail,
            )
            return _with_receipt(judged, receipt, case.paper)
        case stages.Returned(case, reason, receipt, mail=mail):
            back = replace(view, outcome=Outcome.RETURNED, reasons=(reason,), mail=mail)
            return _with_receipt(back, receipt, case.paper)
        case stages.NeedsHelp(_, failure):
            return replace(view, failure=failure)
        case _:
            return view


def _with_receipt(view: CustomerView, receipt: Receipt | None, paper: Paper | None) -> CustomerView:
    if receipt is None:
        return view
    state = paper.state if paper else PrintState.NONE
    return replace(view, receipt_kind=receipt.kind, receipt_number=receipt.number, qr=receipt.qr, print=state)


def _summary(case: Case) -> CopySummary | None:
    match case.copy:
        case CopyProof() as proof:
            return CopySummary(**{name: getattr(proof, name) for name in CopySummary.__struct_fields__})
        case _:
            return None


def _answers(stage: Stage) -> tuple[Answer, ...]:
    """The commands this stage accepts, the affirmative one first."""
    return (*_own_answers(stage), *((Answer.PRINT,) if may_print(stage) else ()))


def _own_answers(stage: Stage) -> tuple[Answer, ...]:
    stop = (Answer.STOP,)
    match stage:
        case stages.Welcome():
            return (Answer.AGREE, *stop)
        case stages.Intake(case, identified=identified):
            kept = (Answer.RECEIPT_KEPT,) if identified and case.intake else ()
            return (*kept, *((Answer.CHOOSE_LEVEL,) if may_choose_level(stage) else ()), *stop)
        case stages.Check(case):
            ready = case.facts is not None and gates.lets_copy(case.facts)
            return ((Answer.GO_ON,) if ready else ()) + (Answer.CHECK_AGAIN, *stop)
        case stages.ChooseCopy(preparing=False):
            return (Answer.CHOOSE_DRIVE, Answer.DECLINE_COPY, *stop)
        case stages.Secret(waiting=False):
            return (Answer.CHOOSE_PASSWORD, *stop)
        case stages.SignOut(case):
            ready = case.facts is not None and gates.lets_erase(case.facts)
            return ((Answer.GO_ON,) if ready else ()) + (Answer.CHECK_AGAIN, *stop)
        case stages.ConfirmErase(case, None):
            consent = (Answer.GIVE_CONSENT,) if case.esim_settled else ()
            esim = (Answer.CHOOSE_ESIM,) if case.asks_about_esim else ()
            return (*consent, *esim, Answer.NOT_YET, *stop)
        case stages.Erasing() if stage.handed_over:
            return stop
        case stages.Certified(receipt=receipt, mail=mail) | stages.Returned(receipt=receipt, mail=mail):
            return (Answer.ACKNOWLEDGE, *_mail_answers(mail)) if receipt else ()
        case stages.NeedsHelp(_, failure):
            return ((Answer.RETRY,) if may_retry(failure) else ()) + stop
        case stages.ChooseCopy() | stages.Secret() | stages.Copying() | stages.Proving():
            return stop
        case stages.ConfirmErase():
            return stop
        case _:
            return ()


def _mail_answers(mail: Mail | None) -> tuple[Answer, ...]:
    allowed = {
        Answer.GIVE_ADDRESS: mailing.may_give_address(mail),
        Answer.READ_BACK_CODE: mailing.may_read_back(mail),
        Answer.FORGET_ADDRESS: mailing.may_forget_address(mail),
    }
    return tuple(answer for answer, may in allowed.items() if may)


def _staff_details(stage: Stage, view: StaffView) -> StaffView:
    match stage:
        case stages.Check(case) | stages.SignOut(case) if case.facts:
            erase = isinstance(stage, stages.SignOut)
            return replace(view, blocking=gates.blocking(case.facts, erase=erase))
        case stages.Copying(progress=progress) | stages.Proving(progress=progress):
            return replace(view, percent=progress.percent if progress else None)
        case stages.NeedsHelp(_, failure):
            return replace(view, failure=failure.code, failure_detail=failure.detail)
        case stages.Certified(verdict=verdict):
            hand_over = HandOver.TAKE if isinstance(verdict, Proven) else HandOver.DO_NOT_TAKE
            return replace(view, hand_over=hand_over, reasons=reasons(verdict))
        case stages.Returned(_, reason):
            return replace(view, hand_over=HandOver.CUSTOMER_KEEPS, reasons=(reason,))
        case _:
            return view
