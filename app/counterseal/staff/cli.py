"""What `counterseal staff enrol|list|revoke` do: each returns the text to print."""

import asyncio
import getpass
import sys

from .accounts import AccountError, Accounts, Role
from .readers.reader import BadgeReader, BadgeShown, ReaderGoneError, ReaderSilentError


def enrol(accounts: Accounts, role: Role, reader: BadgeReader | None) -> str:
    """Asks for a badge and its PIN: from a terminal, the reader and without echo; else, two lines of standard
    input. Without a reader the number is typed. Raises AccountError.
    """
    if reader and sys.stdin.isatty():
        sys.stdout.write("Show the badge to the reader.\n")
        badge = asyncio.run(_shown(reader))
    else:
        badge = _ask("The badge's number: ")
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


async def _shown(reader: BadgeReader) -> str:
    try:
        async for sign in reader.signs():
            if isinstance(sign, BadgeShown):
                return sign.badge
    except ReaderSilentError:
        raise AccountError(
            "The badge reader does not answer; a kiosk that runs holds it for itself."
        ) from None
    except ReaderGoneError:
        pass
    raise AccountError("There is no badge reader; see badge_reader in the configuration.")


def _ask(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt).strip()
    return sys.stdin.readline().strip()
