"""What a statement says, and that it never says more than was observed."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET
from msgspec.structs import replace

from counterseal.certificate import stating
from counterseal.certificate.commitment import device_commitment
from counterseal.certificate.findings import Invalid
from counterseal.certificate.intoto import MAX_STATEMENT, write_statement
from counterseal.certificate.keys.pki import KioskName
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import (
    NotBefore,
    Result,
    Statement,
    read_statement,
)
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import CopyDeclined, Family, OldTrust
from counterseal.tradein.families.iphone import IphoneObservation
from counterseal.tradein.stages import ReturnReason

from .conftest import KIOSK, STORE
from .records import GONE, INTAKE, OUTCOME, PHONE, PROOF, RETURN

AT = stating.LogPosition(7, "aa" * 32, NotBefore(origin="log.example", size=7, root="AAAA"))


def state(record: TradeInRecord, demo: bool = False) -> Statement:
    kiosk = KioskName(STORE, KIOSK, "log.example")
    return stating.build(record, at=AT, kiosk=kiosk, cert_id="id", commitment=b"\x33" * 32, demo=demo)


def seen(**changes: Any) -> Statement:
    return state(replace(OUTCOME, observation=replace(GONE, **changes)))


@pytest.mark.parametrize("record", [INTAKE, OUTCOME, RETURN, replace(INTAKE, phone=None)])
def test_a_statement_comes_back_as_it_was_written(record: TradeInRecord) -> None:
    statement = state(record)
    assert read_statement(write_statement(statement)) == statement


def test_a_statement_of_an_earlier_version_is_read_and_an_iphones_is_still_written_so() -> None:
    """Only the catalogue and the program have changed since; and both are named by hash."""
    earlier = (Path(__file__).parent / "earlier_statement.json").read_bytes()
    then, now = read_statement(earlier).predicate, state(OUTCOME).predicate
    assert then.sanitization and now.sanitization
    sanitization = replace(now.sanitization, catalogue=then.sanitization.catalogue)
    assert replace(now, sanitization=sanitization, tool=then.tool) == then


def test_others_read_it_as_an_in_toto_statement() -> None:
    outer = json.loads(write_statement(state(OUTCOME)))
    assert list(outer) == ["_type", "subject", "predicateType", "predicate"]
    assert outer["subject"] == [{"name": "device", "digest": {"sha256": "33" * 32}}]


def test_a_proven_erase_is_stated_as_purge() -> None:
    said = state(OUTCOME).predicate
    assert said.result is Result.ERASED
    assert said.sanitization and said.verification
    assert (said.sanitization.method, said.sanitization.requested) == ("purge", "purge")
    assert said.sanitization.ce_traceability.startswith("Apple Platform Security")
    assert (said.verification.result, said.verification.reasons) == ("proven", ())


@pytest.mark.parametrize(
    ("observation", "result", "reason"),
    [
        (IphoneObservation(), Result.NOT_PROVEN, "did-not-leave"),
        (replace(GONE, came_back=False), Result.NOT_PROVEN, "not-back"),
        (replace(GONE, same_phone=False), Result.NOT_PROVEN, "another-phone"),
        (replace(GONE, activation=None), Result.NOT_PROVEN, "activation-not-read"),
        (replace(GONE, activation="Activated"), Result.NOT_PROVEN, "not-unactivated"),
        (replace(GONE, old_pairing=OldTrust.NOT_CHECKED), Result.NOT_PROVEN, "old-pairing-not-checked"),
        (replace(GONE, old_pairing=OldTrust.ACCEPTED), Result.NOT_ERASED, "old-pairing-accepted"),
    ],
)
def test_without_proof_the_method_is_none(
    observation: IphoneObservation, result: Result, reason: str
) -> None:
    said = state(replace(OUTCOME, observation=observation)).predicate
    assert said.result is result
    assert said.sanitization and said.verification
    assert (said.sanitization.method, said.sanitization.requested) == ("none", "purge")
    assert reason in said.verification.reasons


def test_every_observation_stands_by_itself() -> None:
    verification = state(OUTCOME).predicate.verification
    assert verification
    assert {one.what: one.seen for one in verification.observations} == {
        "left-usb": "yes",
        "came-back": "yes",
        "same-phone": "yes",
        "activation": "Unactivated",
        "old-pairing": "refused",
        "name-reset": "yes",
        "setup-done": "no",
        "passcode-locked": "could-not-check",
        "seconds-away": "40",
    }


def test_what_could_not_be_seen_is_said_again() -> None:
    assert "observation-passcode-locked" in {one.code for one in state(OUTCOME).predicate.not_checked}
    codes = {one.code for one in seen(old_pairing=OldTrust.NOT_CHECKED).predicate.not_checked}
    assert "observation-old-pairing" in codes


def test_what_is_not_claimed() -> None:
    codes = [one.code for one in state(OUTCOME).predicate.claims_not_made]
    assert codes == ["emptiness", "time", "conformance", "qualified-signature", "validation"]
    assert state(OUTCOME, demo=True).predicate.claims_not_made[0].text.startswith("DEMO")


@pytest.mark.parametrize(("record", "result"), [(INTAKE, Result.RECEIVED), (RETURN, Result.RETURNED)])
def test_without_an_erase_nothing_is_said_about_one(record: TradeInRecord, result: Result) -> None:
    said = state(record).predicate
    assert (said.result, said.sanitization, said.verification) == (result, None, None)


def test_a_phone_of_an_unknown_family_is_never_purged() -> None:
    said = state(replace(OUTCOME, phone=replace(PHONE, family=Family.UNKNOWN))).predicate
    assert said.sanitization and said.media
    assert (said.sanitization.method, said.sanitization.technique) == ("none", "unknown")
    assert said.media.hardware_encrypted == "unknown"


def test_after_a_power_cut_nothing_is_claimed() -> None:
    """The core may know nothing any more but that an erase was sent; there is still a record of it."""
    seen = replace(GONE, same_phone=False)
    forgotten = replace(INTAKE, kind=RecordKind.OUTCOME, phone=None, observation=seen)
    said = state(forgotten).predicate
    assert (said.result, said.device, said.consent) == (Result.NOT_PROVEN, None, None)
    assert said.sanitization
    assert said.sanitization.method == "none"
    assert "power-cut" in {one.code for one in said.not_checked}


def test_a_clock_that_was_set_back_stops_nothing() -> None:
    said = state(replace(OUTCOME, ended=OUTCOME.started - 60)).predicate
    assert said.started > said.ended
    assert said.duration_seconds == 0


def test_a_declined_copy_is_stated_with_its_wording() -> None:
    declined = CopyDeclined(wording="decline-1", language="en", text_sha256="12" * 32, at=0)
    outer = json.loads(write_statement(state(replace(OUTCOME, copy=declined))))
    assert outer["predicate"]["copy"] == {
        "decision": "declined",
        "wording": "decline-1",
        "language": "en",
        "text_sha256": "12" * 32,
        "at": "1970-01-01T00:00:00Z",
    }


def test_the_phone_on_the_cable_is_named_only_as_printed_on_it() -> None:
    text = write_statement(state(OUTCOME)).decode()
    assert PHONE.udid not in text
    assert PHONE.serial in text


@pytest.mark.parametrize(
    "record",
    [
        replace(OUTCOME, observation=None),
        replace(OUTCOME, consent=None),
        replace(OUTCOME, copy=None),
        replace(OUTCOME, phone=None),
        replace(OUTCOME, phone=replace(PHONE, udid="another")),
        replace(INTAKE, observation=GONE),
        replace(INTAKE, return_reason=ReturnReason.ABANDONED),
        replace(RETURN, return_reason=None),
        replace(OUTCOME, kind=RecordKind.RETURN, return_reason=ReturnReason.CUSTOMER_STOPPED),
    ],
)
def test_a_record_that_contradicts_itself_is_not_stated(record: TradeInRecord) -> None:
    with pytest.raises(ValueError, match=r"outcome|return|consent|proven"):
        state(record)


def test_there_is_one_permitted_form() -> None:
    good = write_statement(state(OUTCOME))
    others = {
        "white space": good.replace(b":", b": ", 1),
        "line end": good + b"\n",
        "duplicate key": good.replace(b'"demo":false', b'"demo":true,"demo":false'),
        "unknown key": good.replace(b'"demo":false', b'"demo":false,"more":1'),
        "missing key": good.replace(b'"demo":false,', b""),
        "other number": good.replace(b'"seq":7', b'"seq":7.0'),
        "not a number": good.replace(b'"seq":7', b'"seq":NaN'),
        "escape": good.replace(b"iPhone", b"\\u0069Phone"),
        "other type": good.replace(b"in-toto.io/Statement/v1", b"in-toto.io/Statement/v2"),
        "other predicate": good.replace(b"wipe-certificate/v1", b"wipe-certificate/v9"),
        "other Unicode form": good.replace(b"iPhone", "iPhone\N{COMBINING ACUTE ACCENT}".encode()),
        "unknown result": good.replace(b'"result":"erased"', b'"result":"splendid"'),
        "not UTF-8": good.replace(b"iPhone", b"\xff\xfe"),
        "too large": good + b" " * MAX_STATEMENT,
        "empty": b"",
    }
    for name, untrusted in others.items():
        assert untrusted != good, name
        with pytest.raises(Invalid) as refused:
            read_statement(untrusted)
        assert refused.value.code == "E-STATEMENT-MALFORMED", name


def test_a_name_in_another_unicode_form_is_written_in_ours() -> None:
    record = replace(OUTCOME, phone=replace(PHONE, model="cafe\N{COMBINING ACUTE ACCENT}"))
    device = read_statement(write_statement(state(record))).predicate.device
    assert device
    assert device.model == "caf\N{LATIN SMALL LETTER E WITH ACUTE}"


@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_break_the_reader(untrusted: bytes) -> None:
    with pytest.raises(Invalid, match="E-STATEMENT-MALFORMED"):
        read_statement(untrusted)


@given(st.data(), st.sampled_from([b"null", b"[]", b"{}", b'""', b"1e999", b"-1", b"true", b"\x00", b""]))
def test_no_change_breaks_the_reader(data: st.DataObject, junk: bytes) -> None:
    """What is still a statement is one in the permitted form."""
    good = write_statement(state(OUTCOME))
    start, length = data.draw(st.integers(0, len(good))), data.draw(st.integers(0, 20))
    untrusted = good[:start] + junk + good[start + length :]
    try:
        statement = read_statement(untrusted)
    except Invalid as fault:
        assert fault.code == "E-STATEMENT-MALFORMED"
    else:
        assert write_statement(statement) == untrusted


def test_two_devices_never_share_a_commitment() -> None:
    secret = b"\x44" * 32
    commitments = {
        device_commitment(secret, serial, imei)
        for serial, imei in [("ab", ("c",)), ("a", ("bc",)), ("abc", ()), ("", ("ab", "c")), ("", ("abc",))]
    }
    assert len(commitments) == 5
    assert device_commitment(b"\x45" * 32, "abc", ()) not in commitments


def test_the_tool_is_named_by_its_hash() -> None:
    assert PROOF.root_sha256 != stating.tool_sha256() == state(INTAKE).predicate.tool.sha256
    assert len(stating.tool_sha256()) == 64


def test_the_configuration_is_stated_where_it_is_known() -> None:
    assert state(OUTCOME).predicate.tool.config_sha256 is UNSET
    configured = state(replace(OUTCOME, config_sha256="5c" * 32))
    assert configured.predicate.tool.config_sha256 == "5c" * 32
    assert read_statement(write_statement(configured)) == configured
