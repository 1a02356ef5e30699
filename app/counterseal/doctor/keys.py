"""The key the kiosk signs with: it opens, it signs, and its certificate holds for long enough."""

from datetime import UTC, datetime

from msgspec import Struct

from counterseal.certificate.keys.keyring import rotate_by
from counterseal.certificate.keys.signer import KeyRefused, Signer, in_production
from counterseal.compose.keys import open_keyring
from counterseal.core.config import KioskConfig

from .finding import Finding, failed, ok, warning

KEY = "signing key"


class Standing(Struct, frozen=True):
    """A key that signs. `renew` and `ends` are of its certificate."""

    renew: datetime
    ends: datetime
    demo: bool
    """Whether its root calls itself DEMO."""
    in_token: bool
    production: bool
    """Whether the kiosk refuses keys in files and demonstrations' roots."""


def check_key(config: KioskConfig) -> tuple[Finding, Signer | None]:
    """And the signer, if it is good: it has just signed, and its chain holds under the pinned root."""
    try:
        signer = open_keyring(config).current()
    except (KeyRefused, OSError) as refused:
        return failed(KEY, str(refused)), None
    leaf = signer.certificate_chain()[0]
    standing = Standing(
        renew=rotate_by(leaf),
        ends=leaf.not_valid_after_utc,
        demo=signer.demo,
        in_token=config.token is not None,
        production=in_production(),
    )
    return judge_key(standing, datetime.now(UTC)), signer


def judge_key(key: Standing, now: datetime) -> Finding:
    """Of a key whose certificate holds now."""
    until = f"certified until {key.ends:%Y-%m-%d}"
    if now > key.renew:
        return warning(KEY, f"{until}: ask for the next one, `counterseal setup request --rotate`")
    if key.demo:
        return warning(KEY, f"{until} by a demonstration's root: all that this kiosk signs says DEMO")
    if not key.production:
        return warning(
            KEY, f"{until}, but COUNTERSEAL_MODE is not production: a key in a file would do as well"
        )
    where = "in a token" if key.in_token else "in a file"
    return ok(KEY, f"it signs, is {where}, and is {until}")
