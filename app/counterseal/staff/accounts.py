"""The people who may sign in: a badge says who, a PIN proves it. Neither is stored.

A badge number identifies a person and is easily copied to another card, so the file holds only
HMAC-SHA-256(pepper, number), useless without the kiosk's pepper. PINs have few possibilities, so they are
hashed with argon2id (RFC 9106) under a salt of their own, after the same pepper: a stolen file alone cannot
be searched through.
"""

import hmac
import os
import re
from base64 import b64encode
from enum import StrEnum
from pathlib import Path
from typing import Self

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import ARGON2_VERSION
from argon2.profiles import RFC_9106_LOW_MEMORY
from msgspec import Struct
from msgspec.structs import replace

from . import private_file
from .readers.reader import is_badge

_PIN = re.compile(r"[0-9]{6,12}", re.ASCII)
_SHORTEST_PEPPER = 32


class AccountError(Exception):
    """An account could not be enrolled or revoked; the message is one sentence for the person asking."""


class Role(StrEnum):
    STAFF = "staff"
    MANAGER = "manager"


class Staff(Struct, frozen=True):
    """Somebody who proved who they are. Only the pseudonym ever leaves this package."""

    pseudonym: str
    role: Role


class _Account(Struct, frozen=True):
    """One line of the file. A revoked one keeps its pseudonym, so that it is never given out again."""

    pseudonym: str
    role: Role
    badge: str = ""
    pin: str = ""

    @property
    def revoked(self) -> bool:
        return not self.badge


class _File(Struct, frozen=True):
    accounts: tuple[_Account, ...] = ()


class Accounts:
    """The accounts in one file, read anew each time: a revocation counts at once in every process."""

    def __init__(self, path: Path, pepper: bytes, hasher: PasswordHasher) -> None:
        self._path = path
        self._pepper = pepper
        self._hasher = hasher
        self._decoy = _make_decoy(hasher)

    @classmethod
    def open(cls, path: Path, pepper: bytes, hasher: PasswordHasher | None = None) -> Self:
        """The accounts at `path`, which need not exist yet. `pepper`: the kiosk's secret, at least 32 bytes.

        Raises ValueError for a short pepper and DamagedFileError for a file that cannot be read.
        """
        if len(pepper) < _SHORTEST_PEPPER:
            raise ValueError(f"the pepper must have at least {_SHORTEST_PEPPER} bytes")
        accounts = cls(path, pepper, hasher or PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY))
        accounts._read()
        return accounts

    def enrol(self, badge: str, pin: str, role: Role) -> str:
        """Enrols a badge and returns the new pseudonym.

        Raises AccountError for a malformed badge or PIN, and for a badge that is already enrolled.
        """
        if not is_badge(badge):
            raise AccountError("That is not a badge number.")
        if not _PIN.fullmatch(pin):
            raise AccountError("A PIN has 6 to 12 digits.")
        with private_file.exclusive(self._path):
            accounts = self._read()
            if self._find(accounts, badge):
                raise AccountError("This badge is already enrolled; revoke it first.")
            new = _Account(f"S-{len(accounts) + 1:02}", role, self.badge_key(badge), self._hash(pin))
            self._write((*accounts, new))
        return new.pseudonym

    def revoke(self, pseudonym: str) -> None:
        """Forgets the badge and PIN behind a pseudonym. Raises AccountError when nobody active has it."""
        with private_file.exclusive(self._path):
            accounts = self._read()
            if pseudonym not in {account.pseudonym for account in accounts if not account.revoked}:
                raise AccountError(f"Nobody is enrolled as {pseudonym}.")
            self._write(
                tuple(
                    replace(account, badge="", pin="") if account.pseudonym == pseudonym else account
                    for account in accounts
                )
            )

    def list(self) -> tuple[Staff, ...]:
        """Everybody who may sign in, in the order of enrolment."""
        return tuple(Staff(one.pseudonym, one.role) for one in self._read() if not one.revoked)

    def check(self, badge: str, pin: str) -> Staff | None:
        """Who this badge and PIN belong to. Takes a tenth of a second or more, known badge or not: the work
        is the same, so its length does not tell which badges are enrolled.
        """
        account = self._find(self._read(), badge)
        if not self._matches(account.pin if account else self._decoy, pin) or not account:
            return None
        if self._hasher.check_needs_rehash(account.pin):
            self._rehash(account, pin)
        return Staff(account.pseudonym, account.role)

    def badge_key(self, badge: str) -> str:
        """What stands for a badge in files: HMAC-SHA-256(pepper, number) in hexadecimal.

        Case makes no difference: a reader that works as a keyboard may type small letters into a terminal,
        and to the kernel its keys have no case.
        """
        return self._peppered(b"badge", badge.upper()).hex()

    def _peppered(self, purpose: bytes, secret: str) -> bytes:
        return hmac.digest(self._pepper, purpose + b"\0" + secret.encode(), "sha256")

    def _hash(self, pin: str) -> str:
        return self._hasher.hash(self._peppered(b"pin", pin))

    def _matches(self, stored: str, pin: str) -> bool:
        try:
            return self._hasher.verify(stored, self._peppered(b"pin", pin))
        except (VerificationError, InvalidHashError):
            return False

    def _rehash(self, account: _Account, pin: str) -> None:
        """Bring a hash made with older parameters up to date, unless the account has changed meanwhile."""
        renewed = replace(account, pin=self._hash(pin))
        with private_file.exclusive(self._path):
            self._write(tuple(renewed if one == account else one for one in self._read()))

    def _find(self, accounts: tuple[_Account, ...], badge: str) -> _Account | None:
        key = self.badge_key(badge)
        return next((one for one in accounts if hmac.compare_digest(one.badge, key)), None)

    def _read(self) -> tuple[_Account, ...]:
        return private_file.read(self._path, _File).accounts

    def _write(self, accounts: tuple[_Account, ...]) -> None:
        private_file.write(self._path, _File(accounts))


def _make_decoy(hasher: PasswordHasher) -> str:
    """A hash that costs as much to try as a real one and that no PIN is known to match, without the cost of
    making a real one. Written as argon2's reference implementation encodes it."""
    costs = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    salt, digest = (
        b64encode(os.urandom(size)).rstrip(b"=").decode() for size in (hasher.salt_len, hasher.hash_len)
    )
    return f"$argon2id$v={ARGON2_VERSION}${costs}${salt}${digest}"
