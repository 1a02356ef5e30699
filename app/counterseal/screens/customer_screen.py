"""The customer's screen as a process: `counterseal screen customer`."""

from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.chime import Chime
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.headset import Headset
from counterseal.screens.keys import Keys
from counterseal.screens.link import CoreLink
from counterseal.screens.narrator import Narrator
from counterseal.screens.running import run
from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView


def run_customer(screen: Screen, options: ScreenOptions) -> int:
    """Works the customer's screen until told to end; returns the process's exit code."""
    model = CustomerModel(Language(options.language))
    screen.open(model)
    keys = Keys(screen.window, start_on_page=True)
    keys.used.connect(model.stillHere)
    headset = Headset(options.headset, screen.window) if options.headset else None
    Narrator(screen.window, model, keys, headset)
    Chime(model, screen.window)
    if headset:
        headset.open()
    if options.frame_log:
        from counterseal.screens.frame_log import FrameLog  # noqa: PLC0415 - keeps the start fast

        FrameLog(screen.window, model, options.frame_log)
    if options.rehearsal and options.pictures:
        from counterseal.screens.customer_person import rehearse  # noqa: PLC0415 - keeps the start fast

        rehearse(screen.window, model, options.rehearsal, options.pictures)
    return run(screen, model, CoreLink(str(options.socket), CustomerView))
