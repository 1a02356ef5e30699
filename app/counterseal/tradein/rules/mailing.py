"""The record by mail: an address, a code sent there, the code read back, the record once, all forgotten."""

from typing import TypeVar

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events
from counterseal.tradein.addresses import is_address
from counterseal.tradein.effects import Effect
from counterseal.tradein.events import Event
from counterseal.tradein.mail import TRIES, Mail, MailFault, MailStep
from counterseal.tradein.stages import Case, Certified, Returned

from .step import Step

End = TypeVar("End", bound=Certified | Returned)


def may_give_address(mail: Mail | None) -> bool:
    return mail is not None and mail.step is MailStep.OFFERED and mail.codes_left > 0


def may_read_back(mail: Mail | None) -> bool:
    return mail is not None and mail.step is MailStep.CODE_SENT


def may_forget_address(mail: Mail | None) -> bool:
    return mail is not None and mail.step in {MailStep.SENDING_CODE, MailStep.CODE_SENT}


def mailed(stage: End, event: Event) -> Step | None:
    """The step for an event about the mail; None for any other, and where no mail is offered."""
    if stage.mail is None:
        return None
    mail, then = _next(stage.mail, stage.case, event)
    if mail == stage.mail and not then:
        return None
    return Step(replace(stage, mail=mail), then)


def _next(mail: Mail, case: Case, event: Event) -> tuple[Mail, tuple[Effect, ...]]:
    match event:
        case customer_commands.GiveAddress(address) if may_give_address(mail):
            if not is_address(address):
                return replace(mail, fault=MailFault.NO_ADDRESS), ()
            sending = Mail(MailStep.SENDING_CODE, mail.codes_left - 1)
            return sending, (effects.SendCode(address, case.reference, case.comfort.language),)
        case events.CodeSent() if mail.step is MailStep.SENDING_CODE:
            return replace(mail, step=MailStep.CODE_SENT), ()
        case customer_commands.ReadBackCode(code) if may_read_back(mail):
            return mail, (effects.CompareCode(code),)
        case events.CodeCompared(right) if may_read_back(mail):
            return _compared(mail, case, right)
        case events.MailSent() if mail.step is MailStep.SENDING:
            return Mail(MailStep.SENT, 0), (effects.DropAddress(),)
        case events.NotMailed(fault) if mail.step in {MailStep.SENDING_CODE, MailStep.SENDING}:
            return _begin_again(mail, fault)
        case events.CodeExpired() if may_read_back(mail):
            return _begin_again(mail, MailFault.CODE_EXPIRED)
        case customer_commands.ForgetAddress() if may_forget_address(mail):
            return _begin_again(mail, MailFault.NONE)
        case _:
            return mail, ()


def _compared(mail: Mail, case: Case, right: bool) -> tuple[Mail, tuple[Effect, ...]]:
    if right:
        sending = replace(mail, step=MailStep.SENDING, fault=MailFault.NONE)
        return sending, (effects.SendRecord(case.reference, case.comfort.language),)
    left = mail.tries_left - 1
    if not left:
        return _begin_again(mail, MailFault.TOO_MANY_TRIES)
    return replace(mail, tries_left=left, fault=MailFault.WRONG_CODE), ()


def _begin_again(mail: Mail, fault: MailFault) -> tuple[Mail, tuple[Effect, ...]]:
    """With another address, or the same one typed again: this one is forgotten."""
    offered = Mail(MailStep.OFFERED, mail.codes_left, TRIES, fault)
    return offered, (effects.DropAddress(),)
