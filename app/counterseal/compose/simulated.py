"""Which simulated phone a demo has, and the customer and the kiosk that belong to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from counterseal.lab.android import scenarios as android
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.content.owner import Owner
from counterseal.lab.iphone import scenarios as iphone
from counterseal.phones.usb.backend import USBIP_VARIABLE
from counterseal.screens.answers import Answers
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.views import StageName

SEED = 1
USBMUXD_VARIABLE = "USBMUXD_SOCKET_ADDRESS"
PHONES = ("iphone", *PROFILES)


@dataclass(frozen=True)
class Simulation:
    """`lab`: what follows `counterseal lab`. `found_by`: the environment variable that tells the kiosk where
    phones are. `settings`: what the kiosk's configuration says besides."""

    lab: tuple[str, ...]
    found_by: str
    answers: Answers
    settings: Mapping[str, object] = field(default_factory=dict)
    password_to_tell: str = ""
    """What a person who plays the customer must know of the phone's past."""
    cues: Mapping[StageName, str] = field(default_factory=dict)
    """What the phone's owner is told when the trade-in first reaches a stage: they cannot read the screen."""


NO_PHONES = dict.fromkeys((USBMUXD_VARIABLE, USBIP_VARIABLE), "127.0.0.1:0")
"""Nothing ever listens there: who looks for phones so finds none that is plugged into this machine."""


def found_at(simulated: Simulation, address: str) -> dict[str, str]:
    """The environment in which that phone is found, listening at HOST:PORT, and no other, least of all a
    real one: a scripted customer would have it erased."""
    return NO_PHONES | {simulated.found_by: address}


def scenarios(phone: str) -> tuple[str, ...]:
    """The names of what can happen with that phone. Raises OSError when there is none of that name."""
    if phone not in PHONES:
        raise OSError(f"there is no phone {phone!r}; there are: {', '.join(PHONES)}, attached")
    return tuple(iphone.SCENARIOS if phone == "iphone" else android.SCENARIOS)


def usual_level(phone: str, scenario: str) -> CopyLevel | None:
    """What the scripted owner of that phone chooses: on some of them debugging is hard to find."""
    if phone == "iphone":
        return None
    usual = CopyLevel.EVERYTHING if phone in {"pixel", "galaxy"} else CopyLevel.FILES
    return android.SCENARIOS[scenario].level or usual


def simulation(phone: str, scenario: str, level: CopyLevel | None) -> Simulation:
    """`level`: how much an Android phone's owner lets the kiosk have; None for whatever it asks for.

    Raises KeyError for an unknown phone or scenario.
    """
    return _iphone(scenario) if phone == "iphone" else _android(phone, scenario, level)


def _iphone(scenario: str) -> Simulation:
    known = Owner.from_seed(SEED).old_backup_password
    typed = {
        iphone.Password.NONE: None,
        iphone.Password.KNOWN: known,
        iphone.Password.FORGOTTEN: "not this one either",
    }
    has = iphone.SCENARIOS[scenario].password
    return Simulation(
        lab=("iphone", "--scenario", scenario),
        found_by=USBMUXD_VARIABLE,
        answers=Answers(password=typed[has]),
        password_to_tell=known if has is iphone.Password.KNOWN else "",
    )


def _android(profile: str, scenario: str, level: CopyLevel | None) -> Simulation:
    happens = android.SCENARIOS[scenario]
    # who leaves the reset on the phone says so to the kiosk; otherwise it would wait for most of an hour
    stop_at = StageName.ERASING if happens.reset is android.Reset.BACKED_OUT else None
    allowed = ("--level", level) if level else ()
    # whoever lets the kiosk in is led to the reset on the phone itself
    by_hand = {} if level is CopyLevel.EVERYTHING else {StageName.ERASING: "owner reset"}
    return Simulation(
        lab=("android", "--unplugged", "--profile", profile, "--scenario", scenario, *allowed),
        found_by=USBIP_VARIABLE,
        answers=Answers(level=level or CopyLevel.EVERYTHING, stop_at=stop_at),
        settings={"android_erase": happens.kiosk.erase, "android_evaluate": happens.kiosk.evaluate},
        cues={StageName.INTAKE: "owner plug"} | by_hand,
    )
