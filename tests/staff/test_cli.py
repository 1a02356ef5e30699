import io

import pytest

from counterseal.staff.accounts import AccountError, Accounts, Role
from counterseal.staff.cli import enrol, list_staff, revoke


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_enrol_list_and_revoke_from_standard_input(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("04A1B2C3\n493027\n"))
    assert enrol(accounts, Role.MANAGER) == "Enrolled S-01 (manager)."
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
        enrol(accounts, Role.STAFF)
    else:
        with pytest.raises(AccountError, match="differ"):
            enrol(accounts, Role.STAFF)
    assert bool(accounts.list()) is enrolled
