"""The staff screen as a process: `counterseal screen staff`."""

from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.keys import Keys
from counterseal.screens.link import CoreLink
from counterseal.screens.running import run
from counterseal.screens.staff_model import StaffModel
from counterseal.tradein.language import Language
from counterseal.tradein.views import StaffView


def run_staff(screen: Screen, options: ScreenOptions) -> int:
    """Works the staff screen until told to end; returns the process's exit code."""
    model = StaffModel(Language(options.language))
    screen.open(model)
    Keys(screen.window, start_on_page=False)
    if options.rehearsal and options.pictures:
        from counterseal.screens.staff_person import rehearse  # noqa: PLC0415 - keeps the start fast

        rehearse(screen.window, model, options.rehearsal, options.pictures)
    return run(screen, model, CoreLink(str(options.socket), StaffView))
