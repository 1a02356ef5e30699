"""The receipt's text: base45 around CBOR, a signature over what is stated, and the place in the log."""

import cbor2
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from msgspec.structs import replace

from counterseal.certificate import base45
from counterseal.certificate.receipt_text import (
    MAX_TEXT,
    PREFIX,
    Cosigned,
    SignedReceipt,
    Stated,
    encode,
    read_receipt,
    write_receipt,
)
from tests.vectors.generator import keys
from tests.vectors.generator.base import RECEIPT, receipt, signer
from tests.vectors.generator.keys import VectorSigner
from tests.vectors.generator.vector import Files, vector

_MALFORMED, _SIGNATURE = "E-RECEIPT-MALFORMED", "E-RECEIPT-SIGNATURE"


def _text(text: str) -> Files:
    return {RECEIPT: text.encode()}


def _sound() -> tuple[Stated, SignedReceipt]:
    return read_receipt(receipt())


def _with(**changes: object) -> Files:
    """The sound receipt, some parts replaced, nothing signed anew."""
    return _text(write_receipt(replace(_sound()[1], **changes)))


def _stating(by: VectorSigner | None = None, **changes: object) -> Files:
    """The sound receipt stating something else, signed by the kiosk."""
    body = encode(replace(_sound()[0], **changes))
    r, s = decode_dss_signature((by or signer()).sign(b"counterseal-receipt-v1\0" + body))
    return _with(stated=body, signature=r.to_bytes(32) + s.to_bytes(32))


def _cbor() -> bytes:
    return base45.decode(receipt().removeprefix(PREFIX))


def _encoded(cbor: bytes) -> Files:
    return _text(PREFIX + base45.encode(cbor))


@vector()
def receipt_of_erase_pass() -> Files:
    """The receipt of a phone that was erased."""
    return _text(receipt())


@vector()
def receipt_of_intake_pass() -> Files:
    """The receipt of a phone that was taken in: the first entry, whose proof is empty."""
    return _text(receipt("intake"))


@vector()
def receipt_with_newline_pass() -> Files:
    """One newline behind the text, as a program that scans codes may add it."""
    return _text(receipt() + "\n")


@vector(_MALFORMED)
def receipt_with_two_newlines_fail() -> Files:
    """Two newlines behind the text."""
    return _text(receipt() + "\n\n")


@vector(_MALFORMED)
def receipt_of_later_version_fail() -> Files:
    """A version that does not exist yet."""
    return _text(receipt().replace(PREFIX, "CS2:"))


@vector(_MALFORMED)
def receipt_without_prefix_fail() -> Files:
    """The four letters at the beginning are missing."""
    return _text(receipt().removeprefix(PREFIX))


@vector(_MALFORMED)
def receipt_lower_case_fail() -> Files:
    """Small letters, which base45 does not have."""
    return _text(receipt().lower())


@vector(_MALFORMED)
def receipt_cut_off_fail() -> Files:
    """The last three characters are missing."""
    return _text(receipt()[:-3])


@vector(_MALFORMED)
def receipt_cut_within_group_fail() -> Files:
    """A length that base45 cannot have."""
    short = receipt().removeprefix(PREFIX)
    return _text(PREFIX + short[: len(short) // 3 * 3 - 2])


@vector(_MALFORMED)
def receipt_group_too_large_fail() -> Files:
    """Three characters that stand for more than two bytes."""
    return _text(receipt()[:-6] + ":::" + receipt()[-3:])


@vector(_MALFORMED)
def receipt_too_long_fail() -> Files:
    """More characters than any QR code holds."""
    return _text(receipt() + "0" * MAX_TEXT)


@vector(_MALFORMED)
def receipt_empty_fail() -> Files:
    """Nothing at all."""
    return _text("")


@vector(_MALFORMED)
def receipt_with_tail_fail() -> Files:
    """A byte behind the CBOR."""
    return _encoded(_cbor() + b"\0")


@vector(_MALFORMED)
def receipt_of_open_length_fail() -> Files:
    """The outermost array of open length: CBOR permits it, its deterministic form does not."""
    return _encoded(b"\x9f" + _cbor()[1:] + b"\xff")


@vector(_MALFORMED)
def receipt_with_long_number_fail() -> Files:
    """The index in two bytes where it needs one."""
    stated, signature, index, *rest = cbor2.loads(_cbor())
    head = _cbor()[:1] + cbor2.dumps(stated) + cbor2.dumps(signature)
    return _encoded(head + b"\x18" + bytes([index]) + b"".join(map(cbor2.dumps, rest)))


@vector(_MALFORMED)
def receipt_with_element_more_fail() -> Files:
    """One element more than a receipt has."""
    return _encoded(cbor2.dumps([*cbor2.loads(_cbor()), 0], canonical=True))


@vector(_MALFORMED)
def receipt_with_tag_fail() -> Files:
    """A CBOR tag around it all."""
    return _encoded(b"\xd9\xd9\xf7" + _cbor())


@vector(_MALFORMED)
def receipt_with_nested_arrays_fail() -> Files:
    """Arrays in arrays, a thousand deep: a reader must not fall over it."""
    return _encoded(b"\x81" * 1_000 + b"\x00")


@vector(_MALFORMED)
def receipt_promising_too_much_fail() -> Files:
    """A byte string that says it has four gigabytes."""
    return _encoded(b"\x87\x5a\xff\xff\xff\xff" + bytes(40))


@vector(_MALFORMED)
def receipt_with_negative_index_fail() -> Files:
    """A negative place in the log."""
    return _with(index=-1)


@vector(_MALFORMED)
def receipt_with_broken_path_fail() -> Files:
    """A path that is not made of whole hashes."""
    return _with(path=_sound()[1].path[:-1])


@vector(_MALFORMED)
def receipt_with_short_secret_fail() -> Files:
    """A secret of 31 bytes."""
    return _stating(secret=_sound()[0].secret[:31])


@vector(_MALFORMED)
def receipt_with_unknown_result_fail() -> Files:
    """A result that we do not know."""
    body = _sound()[1].stated.replace(b"ferased", b"fErased")
    return _with(stated=body)


@vector(_MALFORMED)
def receipt_of_the_far_future_fail() -> Files:
    """A time behind the year 9999, where dates end."""
    return _stating(at=10**15)


@vector(_MALFORMED)
def receipt_of_no_time_fail() -> Files:
    """A time long before there were kiosks, further back than dates go."""
    return _stating(at=-(10**15))


@vector(_MALFORMED)
def receipt_with_three_cosignatures_fail() -> Files:
    """More cosignatures than fit into the code."""
    return _with(cosignatures=tuple(Cosigned(bytes(4), 0, bytes(64)) for _ in range(3)))


@vector(_SIGNATURE)
def receipt_result_changed_fail() -> Files:
    """Another result under the old signature."""
    return _with(stated=encode(replace(_sound()[0], method="destruct")))


@vector(_SIGNATURE)
def receipt_signature_zero_fail() -> Files:
    """r and s are zero."""
    return _with(signature=bytes(64))


@vector(_SIGNATURE)
def receipt_signature_order_fail() -> Files:
    """r and s are the order of the group, which is zero to a verifier that reduces first."""
    return _with(signature=keys.P256_ORDER.to_bytes(32) * 2)


@vector(_SIGNATURE)
def receipt_by_stranger_fail() -> Files:
    """The signature is a stranger's."""
    return _stating(by=VectorSigner(keys.p256("stranger"), ()))


@vector("E-STATEMENT-KIOSK")
def receipt_of_another_store_fail() -> Files:
    """The kiosk signed a receipt in the name of another store."""
    return _stating(store="S-01483")


@vector("E-STATEMENT-DEMO")
def receipt_hides_demo_fail() -> Files:
    """Under a root for demonstrations, the receipt claims to be real."""
    return _stating(demo=False)


@vector("E-NOTE-SIGNATURE")
def receipt_of_other_entry_fail() -> Files:
    """Another entry than the one that is in the log: the root that follows was never signed."""
    return _stating(commitment=bytes(32))


@vector("E-NOTE-SIGNATURE")
def receipt_path_changed_fail() -> Files:
    """One bit of the path was changed: the root that follows was never signed."""
    path = _sound()[1].path
    return _with(path=bytes([path[0] ^ 1]) + path[1:])


@vector("E-NOTE-SIGNATURE")
def receipt_log_signature_changed_fail() -> Files:
    """One bit of the log's signature was changed."""
    signature = _sound()[1].log_signature
    return _with(log_signature=signature[:-1] + bytes([signature[-1] ^ 1]))


@vector("E-PROOF-INCLUSION")
def receipt_index_changed_fail() -> Files:
    """A place in the log that this path cannot lead from."""
    return _with(index=3)


@vector("E-PROOF-INCLUSION")
def receipt_path_missing_fail() -> Files:
    """No path, where one is needed."""
    return _with(path=b"")


@vector("E-CERT-MISSING")
def receipt_of_unknown_kiosk_fail() -> Files:
    """The log's key is none that is at hand."""
    return _with(log_key_id=bytes(4))
