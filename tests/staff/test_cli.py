import io
from collections.abc import AsyncIterator

import pytest

from counterseal.staff.accounts import AccountError, Accounts, Role
from counterseal.staff.cli import enrol, list_staff, revoke
from counterseal.staff.readers.reader import BadgeShown, ReaderGoneError, ReaderReady, ReaderSilentError, Sign


class Reader:
    """A badge reader in the hands of a test."""

    def __init__(self, *tells: Sign, error: type[ReaderGoneError] = ReaderGoneError) -> None:
        self._tells = tells
        self._error = error

    async def signs(self) -> AsyncIterator[Sign]:
        for sign in self._tells:
            yield sign
        raise self._error


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_enrol_list_and_revoke_from_standard_input(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("04A1B2C3\n493027\n"))
    assert enrol(accounts, Role.MANAGER, Reader()) == "Enrolled S-01 (manager)."
    assert accounts.check("04A1B2C3", "493027")
    assert list_staff(accounts) == "S-01  manager"
    assert revoke(accounts, "S-01") == "Revoked S-01."
    assert list_staff(accounts) == "Nobody is enrolled."


@pytest.mark.parametrize(("again", "enrolled"), [("493027", True), ("493028", False)])
def test_a_terminal_asks_for_the_pin_twice_without_echo(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch, again: str, enrolled: bool
) -> None:
    typed = iter(["04A1B2C3", "493027", again])
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    if enrolled:
        enrol(accounts, Role.STAFF, None)
    else:
        with pytest.raises(AccountError, match="differ"):
            enrol(accounts, Role.STAFF, None)
    assert bool(accounts.list()) is enrolled


def test_at_a_terminal_the_reader_reads_the_badge(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "493027")
    enrol(accounts, Role.STAFF, Reader(ReaderReady(), BadgeShown("04A1B2C3", stays=True)))
    assert accounts.check("04a1b2c3", "493027")


@pytest.mark.parametrize(
    ("error", "why"), [(ReaderGoneError, "no badge reader"), (ReaderSilentError, "holds it for itself")]
)
def test_a_reader_that_reads_nothing_enrols_nobody(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch, error: type[ReaderGoneError], why: str
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal())
    with pytest.raises(AccountError, match=why):
        enrol(accounts, Role.STAFF, Reader(ReaderReady(), error=error))
