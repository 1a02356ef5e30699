"""Where a kiosk's keys are, by its configuration: in a token, or in a file."""

from pathlib import Path

from counterseal.certificate.keys.keyring import Keyring
from counterseal.certificate.keys.signer import FileKeys
from counterseal.certificate.keys.token import TokenKeys
from counterseal.core.config import KioskConfig


def open_keyring(config: KioskConfig) -> Keyring:
    """Once in a process: a token takes one login. Raises KeyRefused."""
    place = config.token
    if place is None:
        return Keyring(config.state, FileKeys(keys_dir(config.state)))
    return Keyring(config.state, TokenKeys.open(place.module, place.label, place.key, place.pin_file))


def keys_dir(state: Path) -> Path:
    return state / "keys"
