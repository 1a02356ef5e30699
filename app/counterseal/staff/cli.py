"""What `counterseal staff enrol|list|revoke` do: each returns the text to print."""

import getpass
import sys

from .accounts import AccountError, Accounts, Role


def enrol(accounts: Accounts, role: Role) -> str:
    """Asks for a badge and its PIN, on the terminal without echo, else as two lines of standard input.

    A reader that works as a keyboard types the number and Enter by itself. Raises AccountError.
    """
    badge = _ask("Show the badge to the reader: ")
    pin = _ask("New PIN, 6 to 12 digits: ")
    if sys.stdin.isatty() and _ask("The same PIN again: ") != pin:
        raise AccountError("The two PINs differ; nobody was enrolled.")
    pseudonym = accounts.enrol(badge, pin, role)
    return f"Enrolled {pseudonym} ({role})."


def list_staff(accounts: Accounts) -> str:
    return "\n".join(f"{one.pseudonym}  {one.role}" for one in accounts.list()) or "Nobody is enrolled."


def revoke(accounts: Accounts, pseudonym: str) -> str:
    """Raises AccountError."""
    accounts.revoke(pseudonym)
    return f"Revoked {pseudonym}."


def _ask(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt).strip()
    return sys.stdin.readline().strip()
