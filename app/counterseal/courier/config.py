"""Where a courier goes, and how long it may take."""

from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta, Struct

from counterseal.tradein.errands import MAX_WITNESSES

Url: TypeAlias = Annotated[str, Meta(pattern=r"^https?://[^\s/]+(/\S*)?\Z", max_length=1024)]


class BadConfigError(Exception):
    """The configuration cannot be used; the message says which key."""


class WitnessAddress(Struct, frozen=True, forbid_unknown_fields=True):
    """One witness: the name in its signatures, and the address its `add-checkpoint` is under."""

    name: str
    url: Url


class CourierConfig(Struct, frozen=True, forbid_unknown_fields=True):
    """A courier's configuration, as read from its TOML file."""

    runtime: Path
    """The kiosk's folder in memory, where the core looks for `courier.sock`."""
    tsa: Annotated[tuple[Url, ...], Meta(max_length=4)] = ()
    """Time-stamp authorities, tried in this order."""
    witnesses: Annotated[tuple[WitnessAddress, ...], Meta(max_length=MAX_WITNESSES)] = ()
    """Asked all at once."""
    seconds: Annotated[float, Meta(gt=0, le=60)] = 2.5
    """For one errand; less than the core waits, so that it is told why nothing came."""
    at_once: Annotated[int, Meta(ge=1, le=64)] = 4
    """Errands under way; the next one is turned away."""

    @property
    def socket(self) -> Path:
        return self.runtime / "courier.sock"


def load(path: Path) -> CourierConfig:
    """Raises BadConfigError for a file that cannot be read or does not fit."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=CourierConfig, dec_hook=_path)
    except (OSError, ValueError) as error:
        raise BadConfigError(f"the courier's configuration cannot be used: {error}") from error


def _path(kind: type, text: object) -> Path:
    if kind is not Path or not isinstance(text, str):
        raise TypeError("a path is a text")
    return Path(text)
