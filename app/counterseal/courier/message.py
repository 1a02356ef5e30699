"""An errand's mail as the bytes that go over the wire (RFC 5322, MIME), and the address as SMTP has it."""

import secrets
from datetime import UTC, datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import NamedTuple

import idna

from counterseal.tradein.addresses import LONGEST, is_address
from counterseal.tradein.errands import Attachment, SendMail

KINDS = {"pdf": ("application", "pdf"), "txt": ("text", "plain")}


class UnfitError(Exception):
    """No mail can be addressed so."""


class Message(NamedTuple):
    """`options`: what the relay must be able to do for this address."""

    to: str
    content: bytes
    options: list[str]


def compose(errand: SendMail, sender: str) -> Message:
    """Raises UnfitError for an address that is none."""
    to = _deliverable(errand.to)
    abroad = not to.username.isascii()
    mail = EmailMessage(policy.SMTPUTF8 if abroad else policy.SMTP)
    mail["From"] = Address(addr_spec=sender)
    mail["To"] = to
    mail["Subject"] = errand.subject
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = f"<{secrets.token_hex(16)}@{sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: holiday notices stay away
    mail.set_content(errand.text, cte="quoted-printable")
    mail["Content-Language"] = errand.language
    for attachment in errand.attachments:
        _attach(mail, attachment)
    return Message(f"{to.username}@{to.domain}", mail.as_bytes(), ["SMTPUTF8"] if abroad else [])


def _attach(mail: EmailMessage, attachment: Attachment) -> None:
    kind, subtype = KINDS[attachment.name.rpartition(".")[2]]
    mail.add_attachment(attachment.content, maintype=kind, subtype=subtype, filename=attachment.name)


def _deliverable(untrusted: str) -> Address:
    """With the domain as DNS has it (RFC 5891), which every relay understands."""
    if not is_address(untrusted):
        raise UnfitError
    local, _, domain = untrusted.rpartition("@")
    try:
        ascii_domain = idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise UnfitError from None
    if len(f"{local}@{ascii_domain}".encode()) > LONGEST:
        raise UnfitError
    return Address(username=local, domain=ascii_domain)
