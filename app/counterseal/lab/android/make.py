"""Which phone it is, and what it holds on arrival."""

from dataclasses import dataclass

from counterseal.lab.content.owner import Owner

from .content import PhoneContent, make_content
from .profiles import Profile
from .scenarios import Scenario


@dataclass(frozen=True, slots=True)
class Make:
    """What distinguishes one simulated phone from another. Same make, same phone, bytes included."""

    profile: Profile
    scenario: Scenario
    seed: int
    payload_bytes: int = 0
    payload_files: int = 0


def content_of(make: Make) -> PhoneContent:
    """Draw what the owner has on it."""
    return make_content(
        Owner.from_seed(make.seed),
        seed=make.seed,
        camera=(make.profile.manufacturer, make.profile.model),
        payload_bytes=make.payload_bytes,
        payload_files=make.payload_files,
        card=make.scenario.sd_card,
        specials=(make.scenario.special,) if make.scenario.special else (),
    )
