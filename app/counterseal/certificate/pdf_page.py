"""From a statement to the words on the certificate's page, which says nothing the statement does not."""

from datetime import datetime

from msgspec import Struct

from . import honesty
from . import pdf_words as words
from .statement import CopyProven, Declined, Device, Predicate, Result, Sanitization, Verification
from .verify_record import LoggedRecord

_LONGEST_VALUE = 90
_FONT_ENDS = 0x530  # Noto Sans draws Latin, Greek and Cyrillic; PDF/A forbids a glyph that is not there
_PUNCTUATION = "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}“”„\N{EN DASH}—…•€"


class Table(Struct, frozen=True):
    """Rows of (name, value) under a header of the same."""

    title: str
    head: tuple[str, str]
    rows: tuple[tuple[str, str], ...]


class Points(Struct, frozen=True):
    title: str
    items: tuple[str, ...]


class Page(Struct, frozen=True):
    """Every word on the certificate. `mark` is erased, not-proven, not-erased or returned."""

    language: str
    title: str
    author: str
    date: datetime
    ribbon: str
    issuer: str
    number: str
    mark: str
    word: str
    sentence: str
    facts: tuple[Table, ...]
    observations: Table
    points: tuple[Points, ...]
    log: Table
    verify: Points
    standing: str
    qr_meaning: str
    qr_caption: str


def page_of(record: LoggedRecord) -> Page:
    """The page for an outcome or a return. An intake has a receipt, no certificate: ValueError."""
    stated = record.stated
    if stated.result is Result.RECEIVED:
        raise ValueError("an intake has no certificate")
    word = words.WORDS[stated.result]
    return Page(
        language="en",
        title=f"Trade-in certificate: {word}",
        author=f"Kiosk {stated.kiosk}, store {stated.store}",
        date=datetime.fromisoformat(stated.ended),
        ribbon=honesty.DEMO.text if stated.demo else "",
        issuer="Trade-in certificate",
        number=f"{stated.cert_id} · {_when(stated.ended)}",
        mark=stated.result,
        word=word,
        sentence=words.SENTENCES[stated.result],
        facts=(_phone(stated), _done(stated)),
        observations=_observations(stated.verification),
        points=_points(stated),
        log=_log(record),
        verify=_verify(),
        standing=(
            f"Verification is by the kiosk. Validation, the decision to accept this result, is left to the "
            f"organisation that takes the phone. Tool: {stated.tool.name} {stated.tool.version}, "
            f"program hash {stated.tool.sha256[:16]}."
        ),
        qr_meaning="QR code that holds the receipt of this record",
        qr_caption=(
            "The customer's receipt. It proves this record without a network, and it is the key to the copy "
            "of the record that the kiosk keeps sealed: show it only to people who may see this page."
        ),
    )


def _phone(stated: Predicate) -> Table:
    rows = _device(stated.device) if stated.device else [("Phone", "was not identified")]
    for service in stated.remote_services:
        before = words.say(words.UNSEEN, service.before)
        rows.append((f"{words.say(words.LOCKS, service.name)} before", before))
    if stated.reference:
        rows.append(("Shop's reference", stated.reference))
    return _table("The phone", ("Fact", "As read over USB"), rows)


def _device(device: Device) -> list[tuple[str, str]]:
    return [
        ("Model", f"{device.manufacturer} {device.model} ({device.model_no})"),
        ("Serial number", device.serial),
        ("IMEI", ", ".join(device.imei) or "none read"),
        ("System before", device.os_before),
        ("Storage", f"{device.storage_gb} GB, embedded" if device.storage_gb else "not read"),
    ]


def _done(stated: Predicate) -> Table:
    rows = _copy(stated.copy)
    rows.append(("Consent", _consent(stated)))
    if stated.sanitization:
        rows += _erase(stated.sanitization)
    if stated.esim in words.ESIM:
        rows.append(("eSIM", words.ESIM[stated.esim]))
    if stated.return_reason:
        rows.append(("Why returned", words.say(words.RETURN_REASONS, stated.return_reason)))
    rows.append(("From, to", f"{_when(stated.started)}, to {_when(stated.ended)}"))
    if stated.failures or stated.interruptions:
        restarts = [f"restarts: {stated.interruptions}"] if stated.interruptions else []
        rows.append(("Trouble met", ", ".join([*stated.failures, *restarts])))
    return _table("What was done", ("Step", "Recorded"), rows)


def _copy(copy: CopyProven | Declined | None) -> list[tuple[str, str]]:
    match copy:
        case CopyProven():
            size = f"{copy.bytes / 1e9:.1f} GB" if copy.bytes >= 1e8 else f"{copy.bytes / 1e6:.1f} MB"
            proven = f"{copy.files:,} files, {size}, each read back and opened"
            return [("Copy", proven), ("Copy's fingerprint", copy.root_sha256)]
        case Declined():
            return [("Copy", f"declined by the customer on their own screen, {_when(copy.at)}")]
        case None:
            return [("Copy", "none was made")]


def _consent(stated: Predicate) -> str:
    if stated.consent is None:
        return "not given"
    return f"on the customer's own screen, {_when(stated.consent.at)}"


def _erase(erase: Sanitization) -> list[tuple[str, str]]:
    none = f"none evidenced; {erase.requested} was requested"
    return [
        ("Method", none if erase.method == "none" else erase.method),
        ("Technique", erase.title),
        ("Erase command", f"{erase.command}, {erase.control_mode}"),
    ]


def _observations(verification: Verification | None) -> Table:
    seen = verification.observations if verification else ()
    rows = [(words.say(words.OBSERVATIONS, one.what), words.say(words.UNSEEN, one.seen)) for one in seen]
    return _table("What was observed after the erase command", ("Looked for", "Seen"), rows)


def _points(stated: Predicate) -> tuple[Points, ...]:
    points = [
        # the table of observations, and the ribbon, have said the rest
        Points(
            "Not checked", tuple(r.text for r in stated.not_checked if not r.code.startswith("observation-"))
        ),
        Points("Not claimed", tuple(r.text for r in stated.claims_not_made if r.code != honesty.DEMO.code)),
    ]
    if stated.verification and stated.verification.reasons:
        reasons = tuple(words.say(words.REASONS, code) for code in stated.verification.reasons)
        points.insert(0, Points(f"Why “{words.WORDS[stated.result].lower()}”", reasons))
    return tuple(points)


def _log(record: LoggedRecord) -> Table:
    stated = record.stated
    earlier = stated.not_before_checkpoint.size
    later = f"; later than log entry {earlier - 1}" if earlier else ""
    rows = [
        ("Log", record.origin),
        ("Entry", f"index {record.index} in a log of {record.size}"),
        ("Leaf hash", record.leaf_sha256),
        ("Kiosk, store", f"{stated.kiosk}, {stated.store}"),
        ("Staff", ", ".join(person.id for person in stated.persons)),
        ("Time", f"by the kiosk's own clock, not confirmed{later}"),
    ]
    return _table("Where it is recorded", ("Item", "Value"), rows)


def _verify() -> Points:
    return Points(
        "How to verify",
        (
            "counterseal verify certificate.pdf --trust root.pem (take the root from somebody you trust, "
            "not from this shop).",
            "Without our program: pdfsig, pdfdetach and openssl; docs/verifying.md in the source shows how.",
            "The signed statement is attached to this file. Where the page differs, the statement counts.",
        ),
    )


def _table(title: str, head: tuple[str, str], rows: list[tuple[str, str]]) -> Table:
    return Table(title, head, tuple((name, printable(value)) for name, value in rows))


def printable(value: str) -> str:
    """What the font can draw and the page can hold; the whole value is in the statement."""
    shown = (c if c.isprintable() and (ord(c) < _FONT_ENDS or c in _PUNCTUATION) else "\ufffd" for c in value)
    text = "".join(shown)
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"


def _when(stated_time: str) -> str:
    return datetime.fromisoformat(stated_time).strftime("%-d %b %Y, %H:%M UTC")
