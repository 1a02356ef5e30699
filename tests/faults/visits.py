"""How a trade-in comes to a stage."""

from counterseal.tradein import customer_commands
from counterseal.tradein.views import StageName

from .people import People
from .scene import Scene


def come_to(stage: StageName, scene: Scene, people: People) -> None:
    """Without any trouble on the way, but for that which leads to the stage."""
    match stage:
        case StageName.NEEDS_HELP:
            people.go_on(lambda view: view.stage is StageName.COPYING)
            scene.phone.pull()
            people.customer.until(lambda view: view.stage is StageName.NEEDS_HELP)
            scene.phone.plug()
        case StageName.RETURNED:
            people.go_on(lambda view: view.stage is StageName.CONFIRM_ERASE)
            people.customer.send(customer_commands.Stop())
            people.customer.until(lambda view: view.stage is StageName.RETURNED)
        case _:
            people.go_on(lambda view: view.stage is stage)
            assert not any(view.failure for view in people.customer.views)
