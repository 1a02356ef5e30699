"""The receipt's text: base45 around CBOR, each in its one permitted spelling."""

import cbor2

from counterseal.certificate.receipt_text import MAX_TEXT, PREFIX, Cosigned
from tests.vectors.generator.base import receipt
from tests.vectors.generator.receipts import as_file, cbor, encoded, sound, stating, with_parts
from tests.vectors.generator.vector import Files, vector

_MALFORMED, _SIGNATURE = "E-RECEIPT-MALFORMED", "E-RECEIPT-SIGNATURE"


@vector()
def receipt_with_newline_pass() -> Files:
    """One newline behind the text, as a program that scans codes may add it."""
    return as_file(receipt() + "\n")


@vector(_MALFORMED)
def receipt_with_two_newlines_fail() -> Files:
    """Two newlines behind the text."""
    return as_file(receipt() + "\n\n")


@vector(_MALFORMED)
def receipt_of_later_version_fail() -> Files:
    """A version that does not exist yet."""
    return as_file(receipt().replace(PREFIX, "CS2:"))


@vector(_MALFORMED)
def receipt_without_prefix_fail() -> Files:
    """The four letters at the beginning are missing."""
    return as_file(receipt().removeprefix(PREFIX))


@vector(_MALFORMED)
def receipt_lower_case_fail() -> Files:
    """Small letters, which base45 does not have."""
    return as_file(receipt().lower())


@vector(_MALFORMED)
def receipt_cut_off_fail() -> Files:
    """The last three characters are missing."""
    return as_file(receipt()[:-3])


@vector(_MALFORMED)
def receipt_cut_within_group_fail() -> Files:
    """A length that base45 cannot have."""
    short = receipt().removeprefix(PREFIX)
    return as_file(PREFIX + short[: len(short) // 3 * 3 - 2])


@vector(_MALFORMED)
def receipt_group_too_large_fail() -> Files:
    """Three characters that stand for more than two bytes."""
    return as_file(receipt()[:-6] + ":::" + receipt()[-3:])


@vector(_MALFORMED)
def receipt_too_long_fail() -> Files:
    """More characters than any QR code holds."""
    return as_file(receipt() + "0" * MAX_TEXT)


@vector(_MALFORMED)
def receipt_empty_fail() -> Files:
    """Nothing at all."""
    return as_file("")


@vector(_MALFORMED)
def receipt_with_tail_fail() -> Files:
    """A byte behind the CBOR."""
    return encoded(cbor() + b"\0")


@vector(_MALFORMED)
def receipt_of_open_length_fail() -> Files:
    """The outermost array of open length: CBOR permits it, its deterministic form does not."""
    return encoded(b"\x9f" + cbor()[1:] + b"\xff")


@vector(_MALFORMED)
def receipt_with_long_number_fail() -> Files:
    """The index in two bytes where it needs one."""
    stated, signature, index, *rest = cbor2.loads(cbor())
    head = cbor()[:1] + cbor2.dumps(stated) + cbor2.dumps(signature)
    return encoded(head + b"\x18" + bytes([index]) + b"".join(map(cbor2.dumps, rest)))


@vector(_MALFORMED)
def receipt_with_element_more_fail() -> Files:
    """One element more than a receipt has."""
    return encoded(cbor2.dumps([*cbor2.loads(cbor()), 0], canonical=True))


@vector(_MALFORMED)
def receipt_with_tag_fail() -> Files:
    """A CBOR tag around it all."""
    return encoded(b"\xd9\xd9\xf7" + cbor())


@vector(_MALFORMED)
def receipt_with_nested_arrays_fail() -> Files:
    """Arrays in arrays, a thousand deep: a reader must not fall over it."""
    return encoded(b"\x81" * 1_000 + b"\x00")


@vector(_MALFORMED)
def receipt_promising_too_much_fail() -> Files:
    """A byte string that says it has four gigabytes."""
    return encoded(b"\x87\x5a\xff\xff\xff\xff" + bytes(40))


@vector(_MALFORMED)
def receipt_with_negative_index_fail() -> Files:
    """A negative place in the log."""
    return with_parts(index=-1)


@vector(_MALFORMED)
def receipt_with_broken_path_fail() -> Files:
    """A path that is not made of whole hashes."""
    return with_parts(path=sound()[1].path[:-1])


@vector(_MALFORMED)
def receipt_with_short_secret_fail() -> Files:
    """A secret of 31 bytes."""
    return stating(secret=sound()[0].secret[:31])


@vector(_MALFORMED)
def receipt_with_unknown_result_fail() -> Files:
    """A result that we do not know."""
    body = sound()[1].stated.replace(b"ferased", b"fErased")
    return with_parts(stated=body)


@vector(_MALFORMED)
def receipt_of_the_far_future_fail() -> Files:
    """A time behind the year 9999, where dates end."""
    return stating(at=10**15)


@vector(_MALFORMED)
def receipt_of_no_time_fail() -> Files:
    """A time long before there were kiosks, further back than dates go."""
    return stating(at=-(10**15))


@vector(_MALFORMED)
def receipt_with_three_cosignatures_fail() -> Files:
    """More cosignatures than fit into the code."""
    return with_parts(cosignatures=tuple(Cosigned(bytes(4), 0, bytes(64)) for _ in range(3)))
