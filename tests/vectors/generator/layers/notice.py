"""Notices: what a kiosk states about its log and itself; and statements at a place that is not theirs."""

import base64
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.certificate.dsse import read_envelope, sign_envelope
from counterseal.certificate.entry import entry_of
from counterseal.certificate.issue import Draft, draft
from counterseal.certificate.notice import About, Enrol, Heartbeat, NoticeKind, Validation, Void
from counterseal.certificate.noting import NO_SECRET, Noted, note, notice_proof
from counterseal.certificate.statement import Person
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.staff_commands import VoidReason
from counterseal.transparency.proof import Proof
from counterseal.transparency.store import Log
from tests.certificate.records import OUTCOME
from tests.vectors.generator import pki
from tests.vectors.generator.base import CERTIFICATE, PROOF_FILE, STATEMENT_FILE, sealed, short_page, signer
from tests.vectors.generator.chance import MOMENT, pinned
from tests.vectors.generator.vector import Files, to_both, vector

_UNREAD = {"openssl": "The signature is right; openssl does not read what the statement says."}
_TWO = (Person(role="staff", id="S-07"), Person(role="second", id="S-11"))


def _abouts() -> dict[str, About]:
    chain = tuple(
        base64.b64encode(one.public_bytes(Encoding.DER)).decode() for one in signer().certificate_chain()
    )
    return {
        "enrol": Enrol(certificates=chain),
        "validation": Validation(of="ab" * 32, decision="accepted"),
        "void": Void(of="ab" * 32, reason=VoidReason.WRONG_PHONE),
        "heartbeat": Heartbeat(held=3, removed=0, keep_days=90),
    }


@cache
def _notices() -> dict[str, Noted]:
    """One of each, in one log."""
    with pinned("notices"), TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        noted = {
            name: note(about, at=MOMENT, persons=_TWO, signer=signer(), log=log, keep=lambda _: None)
            for name, about in _abouts().items()
        }
        log.close()
        return noted


def _files(name: str) -> Files:
    noted = _notices()[name]
    return {STATEMENT_FILE: noted.envelope, PROOF_FILE: noted.proof.encode()}


def _changed(name: str, old: str, new: str) -> Files:
    """A notice in which this was replaced before it was signed."""
    payload = read_envelope(_notices()[name].envelope).payload
    if old.encode() not in payload:
        raise ValueError("nothing to change")
    return {STATEMENT_FILE: sign_envelope(payload.replace(old.encode(), new.encode()), signer())}


def _logged(entry: bytes, before: int) -> Proof:
    """The proof of an entry behind so many others."""
    with TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        for _ in range(before):
            log.append(bytes(34))
        proof = log.append(entry)
        log.close()
        return proof


@cache
def _drafted() -> Draft:
    """The sample record, signed for the first place in a log."""
    with pinned("drafted"), TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        drafted = draft(OUTCOME, signer(), log)
        log.close()
        return drafted


def _record_logged_as(entry: bytes, before: int = 0) -> Files:
    drafted = _drafted()
    proof = _logged(entry, before)
    text = Proof(proof.index, proof.path, proof.checkpoint, drafted.secret).text()
    return {STATEMENT_FILE: drafted.envelope, PROOF_FILE: text.encode()}


@vector()
def notice_of_enrolment_pass() -> Files:
    """A kiosk began its log and named its certificate."""
    return _files("enrol")


@vector()
def notice_of_validation_pass() -> Files:
    """Somebody accepted the result of a trade-in."""
    return _files("validation")


@vector()
def notice_of_void_pass() -> Files:
    """Two people declared a record void."""
    return _files("void")


@vector()
def notice_of_heartbeat_pass() -> Files:
    """The kiosk was there on this day."""
    return _files("heartbeat")


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_of_unknown_kind_fail() -> Files:
    """A kind of notice that does not exist."""
    return _changed("heartbeat", '"kind":"heartbeat"', '"kind":"absence"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_with_subject_of_another_fail() -> Files:
    """The subject is another entry than the one that is declared void."""
    return _changed("void", '"digest":{"sha256":"abab', '"digest":{"sha256":"cdcd')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_with_free_reason_fail() -> Files:
    """A reason in words of one's own, which could name a person."""
    return _changed("void", '"reason":"wrong-phone"', '"reason":"his sister called"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_with_more_fields_fail() -> Files:
    """A notice with a field of another kind of notice."""
    return _changed("validation", '"decision":"accepted"', '"decision":"accepted","held":3')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_with_odd_base64_fail() -> Files:
    """A certificate in base64 with a blank in it."""
    return _changed("enrol", '"certificates":["MII', '"certificates":["M II')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_without_time_fail() -> Files:
    """The notice's time is no time."""
    return _changed("heartbeat", '"at":"2026-09-21T14:28:20Z"', '"at":"today"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def notice_with_second_spelling_fail() -> Files:
    """A root in base64 whose last character carries bits that mean nothing."""
    payload = read_envelope(_notices()["heartbeat"].envelope).payload.decode()
    root = payload.split('"root":"')[1].split('"')[0]
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return _changed("heartbeat", root, root[:-2] + last[last.index(root[-2]) + 1] + "=")


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def notice_logged_as_another_kind_fail() -> Files:
    """A heartbeat that stands in the log as a void."""
    noted = _notices()["heartbeat"]
    proof = _logged(entry_of(NoticeKind.VOID, NO_SECRET, noted.envelope), before=3)
    return {STATEMENT_FILE: noted.envelope, PROOF_FILE: notice_proof(proof).encode()}


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def record_logged_as_another_kind_fail() -> Files:
    """An outcome that stands in the log as an intake."""
    drafted = _drafted()
    return _record_logged_as(entry_of(RecordKind.INTAKE, drafted.secret, drafted.envelope))


@vector({PROOF_FILE: "E-STATEMENT-SEQ"}, blind={"go": "Go is not given the statement."})
def record_at_another_place_fail() -> Files:
    """The statement says that it is the log's first entry, and stands there as the third."""
    return _record_logged_as(_drafted().entry, before=2)


@vector("E-STATEMENT-KIND", blind=to_both("It does not read what the statement says."))
def pdf_around_notice_fail() -> Files:
    """A certificate whose attached statement is a notice."""
    noted = _notices()["enrol"]
    parts = {STATEMENT_FILE: noted.envelope, PROOF_FILE: noted.proof.encode()}
    return {CERTIFICATE: sealed(short_page(parts))}
