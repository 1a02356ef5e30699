"""The receipt: a signature over what is stated, and the place in the log."""

from msgspec.structs import replace

from counterseal.certificate.receipt_text import encode
from tests.vectors.generator import keys
from tests.vectors.generator.base import receipt
from tests.vectors.generator.keys import VectorSigner
from tests.vectors.generator.receipts import as_file, sound, stating, with_parts
from tests.vectors.generator.vector import Files, vector

_MALFORMED, _SIGNATURE = "E-RECEIPT-MALFORMED", "E-RECEIPT-SIGNATURE"


@vector()
def receipt_of_erase_pass() -> Files:
    """The receipt of a phone that was erased."""
    return as_file(receipt())


@vector()
def receipt_of_intake_pass() -> Files:
    """The receipt of a phone that was taken in: the first entry, whose proof is empty."""
    return as_file(receipt("intake"))


@vector(_SIGNATURE)
def receipt_result_changed_fail() -> Files:
    """Another result under the old signature."""
    return with_parts(stated=encode(replace(sound()[0], method="destruct")))


@vector(_SIGNATURE)
def receipt_signature_zero_fail() -> Files:
    """r and s are zero."""
    return with_parts(signature=bytes(64))


@vector(_SIGNATURE)
def receipt_signature_order_fail() -> Files:
    """r and s are the order of the group, which is zero to a verifier that reduces first."""
    return with_parts(signature=keys.P256_ORDER.to_bytes(32) * 2)


@vector(_SIGNATURE)
def receipt_by_stranger_fail() -> Files:
    """The signature is a stranger's."""
    return stating(by=VectorSigner(keys.p256("stranger"), ()))


@vector("E-STATEMENT-KIOSK")
def receipt_of_another_store_fail() -> Files:
    """The kiosk signed a receipt in the name of another store."""
    return stating(store="S-01483")


@vector("E-STATEMENT-DEMO")
def receipt_hides_demo_fail() -> Files:
    """Under a root for demonstrations, the receipt claims to be real."""
    return stating(demo=False)


@vector("E-NOTE-SIGNATURE")
def receipt_of_other_entry_fail() -> Files:
    """Another entry than the one that is in the log: the root that follows was never signed."""
    return stating(commitment=bytes(32))


@vector("E-NOTE-SIGNATURE")
def receipt_path_changed_fail() -> Files:
    """One bit of the path was changed: the root that follows was never signed."""
    path = sound()[1].path
    return with_parts(path=bytes([path[0] ^ 1]) + path[1:])


@vector("E-NOTE-SIGNATURE")
def receipt_log_signature_changed_fail() -> Files:
    """One bit of the log's signature was changed."""
    signature = sound()[1].log_signature
    return with_parts(log_signature=signature[:-1] + bytes([signature[-1] ^ 1]))


@vector("E-PROOF-INCLUSION")
def receipt_index_changed_fail() -> Files:
    """A place in the log that this path cannot lead from."""
    return with_parts(index=3)


@vector("E-PROOF-INCLUSION")
def receipt_path_missing_fail() -> Files:
    """No path, where one is needed."""
    return with_parts(path=b"")


@vector("E-CERT-MISSING")
def receipt_of_unknown_kiosk_fail() -> Files:
    """The log's key is none that is at hand."""
    return with_parts(log_key_id=bytes(4))
