"""From the settled copy to the customer's consent. The only place where a permit to erase is made."""

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, gates, orders
from counterseal.tradein.events import Event
from counterseal.tradein.facts import Consent
from counterseal.tradein.stages import ConfirmErase, ErasePermit, Erasing, SignOut

from .step import Step, enter, stay, with_case


def sign_out(stage: SignOut, event: Event) -> Step:
    """The gates to the erase, read from the phone until none blocks."""
    facts = stage.case.facts
    match event:
        case events.FactsRead(read):
            known = with_case(stage, facts=read)
            return Step(known, () if gates.lets_erase(read) else (effects.ReadAgain(),))
        case customer_commands.CheckAgain():
            return Step(stage, (effects.Send(orders.ReadFacts()),))
        case customer_commands.GoOn() if facts is not None and gates.lets_erase(facts):
            return enter(ConfirmErase(stage.case))
        case _:
            return stay(stage)


def confirm_erase(stage: ConfirmErase, event: Event, at: int) -> Step:
    """The eSIM, the consent, one last reading of the gates, and only then the erase."""
    case = stage.case
    match event:
        case customer_commands.ChooseEsim(keep) if stage.consent is None and case.asks_about_esim:
            return stay(with_case(stage, esim_keep=keep))
        case customer_commands.NotYet() if stage.consent is None:
            return enter(SignOut(case))
        case customer_commands.GiveConsent(wording, language, text_sha256) if _may_consent(stage):
            assert case.phone is not None  # noqa: S101 - _may_consent saw it; this tells the type checker
            consent = Consent(case.phone.udid, wording, language, text_sha256, at)
            return Step(replace(stage, consent=consent), (effects.Send(orders.ReadFacts()),))
        case events.FactsRead(facts) if stage.consent is not None:
            known = with_case(stage, facts=facts)
            # something was turned on again since: the consent was for a phone in another state
            return _erase(known, stage.consent) if gates.lets_erase(facts) else enter(SignOut(known.case))
        case _:
            return stay(stage)


def _may_consent(stage: ConfirmErase) -> bool:
    case = stage.case
    return stage.consent is None and None not in (case.phone, case.copy) and case.esim_settled


def _erase(stage: ConfirmErase, consent: Consent) -> Step:
    case = stage.case
    if case.phone is None or case.copy is None or not case.esim_settled:
        return stay(stage)
    permit = ErasePermit(case.phone, case.copy, consent)
    return Step(Erasing(case, permit), (effects.Send(orders.Erase(case.phone, case.esim_keep)),))
