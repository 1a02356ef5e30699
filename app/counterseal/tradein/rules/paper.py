"""Printing the receipt on the screen: at any page that shows one, beside all else it waits for."""

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events
from counterseal.tradein.events import Event
from counterseal.tradein.facts import Receipt
from counterseal.tradein.printing import Paper, PrintState
from counterseal.tradein.stages import Case, Certified, Intake, Returned, Stage

from .step import Step, stay


def shown_receipt(stage: Stage) -> Receipt | None:
    """The receipt on the customer's screen."""
    match stage:
        case Intake(case, identified=True):
            return case.intake
        case Certified(receipt=receipt) | Returned(receipt=receipt):
            return receipt
        case _:
            return None


def may_print(stage: Stage) -> bool:
    """Whether a receipt is shown and a printer free for it."""
    if not isinstance(stage, Intake | Certified | Returned) or shown_receipt(stage) is None:
        return False
    return stage.case.paper is not None and stage.case.paper.may_print


def on_paper(stage: Stage, event: Event) -> Step | None:
    """The step for what has to do with the printer; None for any other event.

    A print that ends after its receipt has left the screen means nothing any more.
    """
    match event:
        case customer_commands.Print() if may_print(stage):
            return Step(_with_paper(stage, PrintState.PRINTING), (effects.PrintReceipt(),))
        case events.Printed(number, state) if (receipt := shown_receipt(stage)) and receipt.number == number:
            return stay(_with_paper(stage, state))
        case customer_commands.Print() | events.Printed():
            return stay(stage)
        case _:
            return None


def with_fresh_paper(case: Case) -> Case:
    """For the next receipt, which was not printed yet."""
    return replace(case, paper=Paper()) if case.paper else case


def unprinted(case: Case) -> Case:
    """After a restart, which took whatever was being printed with it."""
    if case.paper is None or case.paper.state is not PrintState.PRINTING:
        return case
    return replace(case, paper=case.paper.after(PrintState.FAILED))


def _with_paper(stage: Stage, state: PrintState) -> Stage:
    if not isinstance(stage, Intake | Certified | Returned) or stage.case.paper is None:
        return stage
    return replace(stage, case=replace(stage.case, paper=stage.case.paper.after(state)))
