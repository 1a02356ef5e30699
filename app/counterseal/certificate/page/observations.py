"""The certificate's rows of what was observed after an erase."""

from msgspec import UNSET

from counterseal.certificate.families.common import UNSEEN
from counterseal.certificate.statement import Verification

from .values import foreign
from .words import Words, say

RUNGS: dict[str, tuple[str, ...]] = {
    "debugging": ("debugging-gone", "old-key"),
    "mtp": ("mtp-serial-changed", "storages-empty"),
    "trade-in-mode": (
        "trade-in-mode",
        "status-serial-matches",
        "status-imei-matches",
        "reset-protection",
    ),
    "inside": (
        "inspected",
        "setup-done",
        "users",
        "accounts",
        "storage-empty",
        "installed-apps",
        "encrypted",
        "verified-boot",
        "bootloader-locked",
        "build-unchanged",
        "boot-reason",
        "test-harness",
        "wiped-again",
    ),
}
"""Observations that belong together, where evidence comes in levels."""


def rows(verification: Verification, words: Words) -> tuple[tuple[str, str], ...]:
    """An observation a row, but for what `left_out` names."""
    hidden = {what for rung in left_out(verification) for what in RUNGS[rung]}
    return tuple(
        (say(words.observations, one.what), words.states.get(one.seen) or foreign(words, one.seen))
        for one in verification.observations
        if one.what not in hidden
    )


def left_out(verification: Verification) -> list[str]:
    """Of what nothing at all could be observed. Said in one sentence, since there can be many such rows."""
    if verification.level is UNSET:
        return []
    observed = {one.what for one in verification.observations if one.seen != UNSEEN}
    return [name for name, rung in RUNGS.items() if observed.isdisjoint(rung)]
