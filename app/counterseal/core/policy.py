"""What two people changed at the counter, kept beside the configuration and laid over it."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from counterseal.staff import private_file
from counterseal.tradein.desk import Policy

from .config import KioskConfig

_FILE = "policy.json"


class _Stored(Struct, frozen=True):
    policy: Policy | None = None


def in_force(config: KioskConfig) -> KioskConfig:
    """The configuration with what was changed at the counter; `sha256` is of these values.

    Raises DamagedFileError.
    """
    policy = private_file.read(config.state / _FILE, _Stored).policy
    return replace(config, language=policy.language, keep_days=policy.keep_days) if policy else config


def change(state: Path, policy: Policy) -> None:
    """In force once the core begins anew. Raises OSError."""
    private_file.write(state / _FILE, _Stored(policy))


def policy_of(config: KioskConfig) -> Policy:
    return Policy(config.language, config.keep_days)
