"""The statement: signed by the kiosk, and still not one of ours or not in its only permitted form."""

import unicodedata

from counterseal.certificate.dsse import sign_envelope
from tests.vectors.generator.base import STATEMENT_FILE, base, signer, statement
from tests.vectors.generator.vector import Files, vector

_UNREAD = {"openssl": "The signature is right; openssl does not read what the statement says."}


def _signed(payload: bytes) -> Files:
    return {STATEMENT_FILE: sign_envelope(payload, signer())}


def _sound() -> bytes:
    return base().issued["erased"].statement


def _changed(old: str, new: str) -> Files:
    """The sound statement, this replaced once, and signed."""
    if _sound().count(old.encode()) < 1:
        raise ValueError("nothing to change")
    return _signed(_sound().replace(old.encode(), new.encode(), 1))


@vector()
def statement_of_return_pass() -> Files:
    """A phone that was given back: no erase, no verification."""
    return statement("returned")


@vector()
def statement_not_proven_pass() -> Files:
    """A phone whose erase could not be proven; the statement says so, and holds."""
    return statement("not-proven")


@vector()
def statement_of_android_pass() -> Files:
    """An Android phone, with what only that family has."""
    return statement("android")


@vector()
def statement_with_marks_pass() -> Files:
    """A reference with letters outside ASCII, in Unicode NFC."""
    return _changed('"reference":"R-1001"', f'"reference":"{unicodedata.normalize("NFC", "Zürich-Ñ")}"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_not_normalised_fail() -> Files:
    """The same letters decomposed: they look alike and are other bytes."""
    return _changed('"reference":"R-1001"', f'"reference":"{unicodedata.normalize("NFD", "Zürich-Ñ")}"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_two_results_fail() -> Files:
    """The key `result` twice: one reader takes the first, another the last."""
    return _changed('"result":"erased"', '"result":"not-erased","result":"erased"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_nan_fail() -> Files:
    """NaN, which is not JSON but read by many."""
    return _changed('"storage_gb":128', '"storage_gb":NaN')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_float_fail() -> Files:
    """128.0 for 128."""
    return _changed('"storage_gb":128', '"storage_gb":128.0')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_exponent_fail() -> Files:
    """1e2 where an integer stands."""
    return _changed('"storage_gb":128', '"storage_gb":1e2')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_space_fail() -> Files:
    """A blank between two members."""
    return _changed(',"demo"', ', "demo"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_escape_fail() -> Files:
    """A letter written as a JSON escape."""
    return _changed('"model":"iPhone', r'"model":"\u0069Phone')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_lone_surrogate_fail() -> Files:
    """Half of a surrogate pair."""
    return _changed('"model":"iPhone', r'"model":"\ud800Phone')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_unknown_field_fail() -> Files:
    """A field that statements do not have."""
    return _changed('"demo":true', '"demo":true,"certified":true')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_without_field_fail() -> Files:
    """The field that says what is not claimed was left out."""
    payload = _sound()
    start = payload.index(b',"claims_not_made"')
    return _signed(payload[:start] + b"}}")


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_in_other_order_fail() -> Files:
    """Two fields change places."""
    return _changed('"demo":true,"result":"erased"', '"result":"erased","demo":true')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_unknown_result_fail() -> Files:
    """A result that we do not know."""
    return _changed('"result":"erased"', '"result":"destroyed"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_of_other_type_fail() -> Files:
    """An in-toto statement of an earlier version."""
    return _changed("https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1")


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_other_predicate_fail() -> Files:
    """An in-toto statement about something else, signed by a kiosk."""
    return _changed("https://counterseal.example/wipe-certificate/v1", "https://slsa.dev/provenance/v1")


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_without_time_fail() -> Files:
    """The time at which the trade-in ended is no time."""
    return _changed('"ended":"2026-09-21T14:28:20Z"', '"ended":"yesterday"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_local_time_fail() -> Files:
    """The same moment by the clock of another time zone."""
    return _changed('"ended":"2026-09-21T14:28:20Z"', '"ended":"2026-09-21T16:28:20+02:00"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_with_time_without_zone_fail() -> Files:
    """A time that does not say of which zone."""
    return _changed('"ended":"2026-09-21T14:28:20Z"', '"ended":"2026-09-21T14:28:20"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_on_no_day_fail() -> Files:
    """The thirtieth of February."""
    return _changed('"ended":"2026-09-21T14:28:20Z"', '"ended":"2026-02-30T14:28:20Z"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_before_computers_fail() -> Files:
    """A moment in the year 1900."""
    return _changed('"ended":"2026-09-21T14:28:20Z"', '"ended":"1900-01-01T00:00:00Z"')


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_deeply_nested_fail() -> Files:
    """A list in a list, thousands of times: a reader must not fall over it."""
    return _changed('"persons":[', '"persons":' + "[" * 20_000)


@vector("E-STATEMENT-MALFORMED", blind=_UNREAD)
def statement_empty_fail() -> Files:
    """The kiosk signed nothing at all."""
    return _signed(b"")


@vector("E-STATEMENT-KIOSK", blind=_UNREAD)
def statement_of_another_store_fail() -> Files:
    """The statement names another store than the certificate of the kiosk that signed it."""
    return _changed('"store":"S-01482"', '"store":"S-01483"')


@vector("E-STATEMENT-KIOSK", blind=_UNREAD)
def statement_of_another_kiosk_fail() -> Files:
    """The statement names another kiosk than the certificate that signed it."""
    return _changed('"kiosk":"02"', '"kiosk":"03"')


@vector("E-STATEMENT-DEMO", blind=_UNREAD)
def statement_hides_demo_fail() -> Files:
    """Under a root for demonstrations, the statement claims to be real."""
    return _changed('"demo":true', '"demo":false')
