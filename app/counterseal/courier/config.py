"""Where a courier goes, and how long it may take."""

import pwd
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct, field

from counterseal.tradein.addresses import is_address
from counterseal.tradein.errands import MAX_WITNESSES

Host: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Za-z0-9.:-]{1,253}\Z")]
Url: TypeAlias = Annotated[str, Meta(pattern=r"^https?://[^\s/]+(/\S*)?\Z", max_length=1024)]


class BadConfigError(Exception):
    """The configuration cannot be used; the message says which key."""


class WitnessAddress(Struct, frozen=True, forbid_unknown_fields=True):
    """One witness: the name in its signatures, and the address its `add-checkpoint` is under."""

    name: str
    url: Url


class Relay(Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[mail]`: the shop's own mail relay, which every mail goes to."""

    host: Host
    port: Annotated[int, Meta(ge=1, le=65535)]
    sender: str = field(name="from")
    """The address in From. It is told of no mail that did not arrive, if the relay can do without."""
    tls: Literal["starttls", "tls", "none"] = "starttls"
    """Never less than what is said here; "none" is for a relay on this machine or wire."""
    authorities: Path | None = None
    """PEM of the roots believed for the relay; without it, those of the system."""
    user: str = ""
    password_file: Path | None = None
    """Holds the user's password in one line; read for each mail."""
    seconds: Annotated[float, Meta(gt=0, le=60)] = 20.0
    """For one mail, second tries included."""


class CourierConfig(Struct, frozen=True, forbid_unknown_fields=True):
    """A courier's configuration, as read from its TOML file."""

    runtime: Path
    """The kiosk's folder in memory, where the core looks for `courier.sock`."""
    core_user: str = ""
    """Whom the core runs as, where that is not the courier's own user."""
    tsa: Annotated[tuple[Url, ...], Meta(max_length=4)] = ()
    """Time-stamp authorities, tried in this order."""
    witnesses: Annotated[tuple[WitnessAddress, ...], Meta(max_length=MAX_WITNESSES)] = ()
    """Asked all at once."""
    seconds: Annotated[float, Meta(gt=0, le=60)] = 2.5
    """For one errand; less than the core waits, so that it is told why nothing came."""
    at_once: Annotated[int, Meta(ge=1, le=64)] = 4
    """Errands under way; the next one is turned away."""
    mail: Relay | None = None
    """Without it no mail is sent."""

    @property
    def socket(self) -> Path:
        return self.runtime / "courier.sock"


def load(path: Path) -> CourierConfig:
    """Raises BadConfigError for a file that cannot be read or does not fit."""
    try:
        config = msgspec.toml.decode(path.read_bytes(), type=CourierConfig, dec_hook=_path)
        if config.mail:
            _check(config.mail)
        if config.core_user:
            pwd.getpwnam(config.core_user)
    except KeyError:
        raise BadConfigError(f"core_user: there is no user {config.core_user!r} on this machine") from None
    except (OSError, ValueError) as error:
        raise BadConfigError(f"the courier's configuration cannot be used: {error}") from error
    return config


def _check(relay: Relay) -> None:
    """Raises ValueError."""
    if not is_address(relay.sender) or not relay.sender.isascii():
        raise ValueError("mail.from is no address")
    if bool(relay.user) != bool(relay.password_file):
        raise ValueError("mail.user and mail.password_file go together")
    if relay.user and relay.tls == "none":
        raise ValueError("mail.password_file is only for a relay with TLS")


def _path(kind: type, text: object) -> Path:
    if kind is not Path or not isinstance(text, str):
        raise TypeError("a path is a text")
    return Path(text)
