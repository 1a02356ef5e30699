"""How one key follows another: what notices of enrolment and rotation must show."""

import base64
import hashlib

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, InvalidVersion, load_der_x509_certificate

from counterseal.certificate.notice import About, Enrol, Rotate, possession_message


def introduced(about: About) -> str:
    """The key id of the certificate that a notice brings; "" if it brings none."""
    if not isinstance(about, Enrol | Rotate) or not about.certificates:
        return ""
    return hashlib.sha256(base64.b64decode(about.certificates[0])).hexdigest()


def is_shown(about: About, signer: Certificate) -> bool:
    """Whether a kiosk that enrols signs with that very key, and one that rotates to a key has it."""
    match about:
        case Enrol(certificates=(first, *_)):
            return base64.b64decode(first) == signer.public_bytes(Encoding.DER)
        case Rotate(certificates=(first, *_), possession=possession):
            return _signed(base64.b64decode(first), signer.public_bytes(Encoding.DER), possession)
        case Enrol() | Rotate():
            return False
        case _:
            return True


def _signed(new: bytes, old: bytes, possession: str) -> bool:
    try:
        key = load_der_x509_certificate(new).public_key()
        signature = base64.b64decode(possession, validate=True)
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        key.verify(signature, possession_message(old, new), ec.ECDSA(SHA256()))
    except (ValueError, InvalidSignature, InvalidVersion, UnsupportedAlgorithm):
        return False
    return base64.b64encode(signature).decode() == possession
