"""A page with nothing left out, for the tests of typesetting and sealing."""

from datetime import UTC, datetime

from counterseal.certificate.issue import CHAIN_FILE, PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.page.content import Page, Points
from counterseal.certificate.page.facts import Table
from counterseal.certificate.receipt import to_qr

QR = to_qr("COUNTERSEAL 1234 " * 80)

PAGE = Page(
    language="en",
    title="Trade-in certificate",
    author="Kiosk 02",
    date=datetime(2026, 11, 21, 14, 3, 22, tzinfo=UTC),
    ribbon="DEMO",
    issuer="Counterseal",
    number="TEST-1",
    mark="erased",
    word="Erased",
    sentence="A sentence that says what was seen.",
    facts=(
        Table("The phone", ("Fact", "Value"), (("Model", "A phone"), ("Serial", "S123"))),
        Table("What was done", ("Step", "Record"), (("Copy", "9f86d081884c7d65" * 4),)),
    ),
    observations=Table("What was observed", ("Looked for", "Seen"), (("Left the cable", "yes"),)),
    points=(Points("Not checked", ("SIM card",)), Points("Not claimed", ("That nothing is left",))),
    log=Table("The log", ("Item", "Value"), (("Entry", "0 of 1"),)),
    verify=Points("How to verify", ("counterseal verify",)),
    standing="What this page can and cannot prove.",
    qr_meaning="QR code with the receipt",
    qr_caption="The receipt.",
    attached={STATEMENT_FILE: "A statement", PROOF_FILE: "A proof", CHAIN_FILE: "A chain"},
)

ATTACHMENTS = {STATEMENT_FILE: b'{"a":1}\n', PROOF_FILE: b"a proof\n", CHAIN_FILE: b"a chain\n"}
