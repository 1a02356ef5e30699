"""From a statement to the words on the certificate's page, which says nothing the statement does not."""

from datetime import datetime

from msgspec import UNSET, Struct

from . import honesty, pdf_observations
from . import pdf_words as words
from .statement import (
    CopyProven,
    Declined,
    Device,
    Predicate,
    RemoteService,
    Result,
    Sanitization,
    Verification,
)
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
        sentence=_sentence(stated),
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


def _sentence(stated: Predicate) -> str:
    level = stated.verification.level if stated.verification else UNSET
    if level is UNSET:
        return words.SENTENCES[stated.result]
    return f"{words.SENTENCES_BEFORE_LEVEL[stated.result]} {level.text}"


def _phone(stated: Predicate) -> Table:
    rows = _device(stated.device) if stated.device else [("Phone", "was not identified")]
    rows += _locks(stated.remote_services)
    if stated.reference:
        rows.append(("Shop's reference", stated.reference))
    return _table("The phone", ("Fact", "As read over USB"), rows)


def _locks(services: tuple[RemoteService, ...]) -> list[tuple[str, str]]:
    """Accounts are counted in one row, so that a phone with many fits the page."""
    accounts = [one for one in services if one.name in words.ACCOUNTS]
    counted = [f"{words.ACCOUNTS[one.name]} {one.before}" for one in accounts if one.before != "0"]
    rows = [("Accounts before", ", ".join(counted) or "none")] if accounts else []
    return rows + [
        (f"{words.say(words.LOCKS, one.name)} before", words.say(words.STATES, one.before))
        for one in services
        if one not in accounts
    ]


def _device(device: Device) -> list[tuple[str, str]]:
    number = device.model_no
    return [
        ("Model", f"{device.manufacturer} {device.model}" + (f" ({number})" if number else "")),
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
            return [("Copy", proven), *_of_level(copy), ("Copy's fingerprint", copy.root_sha256)]
        case Declined():
            return [("Copy", f"declined by the customer on their own screen, {_when(copy.at)}")]
        case None:
            return [("Copy", "none was made")]


def _of_level(copy: CopyProven) -> list[tuple[str, str]]:
    if copy.level is UNSET:
        return []
    besides = _counted(copy, words.COPIED) or words.say(words.NOTHING_BESIDES, copy.level)
    meanwhile = _counted(copy, words.CHANGED_MEANWHILE)
    changed = [("Changes meanwhile", meanwhile)] if meanwhile else []
    return [("Besides files", besides), *changed]


def _counted(copy: CopyProven, what: dict[str, str]) -> str:
    counts = {name: getattr(copy, field) for field, name in what.items()}
    return ", ".join(f"{count:,} {name}" for name, count in counts.items() if count)


def _consent(stated: Predicate) -> str:
    if stated.consent is None:
        return "not given"
    return f"on the customer's own screen, {_when(stated.consent.at)}"


def _erase(erase: Sanitization) -> list[tuple[str, str]]:
    none = f"none evidenced; {erase.requested} was requested"
    return [
        ("Method", none if erase.method == "none" else erase.method),
        ("Technique", erase.title),
        ("Erase command", words.COMMANDS.get(erase.command, f"{erase.command}, {erase.control_mode}")),
    ]


def _observations(verification: Verification | None) -> Table:
    rows = pdf_observations.rows(verification) if verification else []
    return _table("What was observed after the erase command", ("Looked for", "Seen"), rows)


def _points(stated: Predicate) -> tuple[Points, ...]:
    # the table of observations, and the ribbon, have said the rest
    unchecked = [r.text for r in stated.not_checked if not r.code.startswith("observation-")]
    unclaimed = tuple(r.text for r in stated.claims_not_made if r.code != honesty.DEMO.code)
    if stated.verification and (dark := pdf_observations.left_out(stated.verification)):
        unchecked.append(f"Nothing could be observed of {', '.join(dark)}.")
    points = [Points("Not checked", tuple(unchecked)), Points("Not claimed", unclaimed)]
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
