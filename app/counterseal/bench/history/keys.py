"""Keys in memory, certified at whatever time a history needs them."""

from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import Certificate, load_pem_x509_certificates

from counterseal.certificate.keys.request import name_kiosk, write_request
from counterseal.lab.authority import Authority

STORE, KIOSK, DOMAIN = "S-01482", "02", "demo.kiosk.example"


_ECDSA = ec.ECDSA(SHA256())


class MemorySigner:
    """A kiosk's key that is forgotten with the process."""

    demo = True

    def __init__(self, authority: Authority, now: datetime, kiosk: str = KIOSK) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.name = name_kiosk(STORE, kiosk, DOMAIN)
        chain = authority.issue(write_request(self, self.name), now)
        self._chain = tuple(load_pem_x509_certificates(chain))

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def certificate_chain(self) -> tuple[Certificate, ...]:
        return self._chain

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, _ECDSA)


def utc(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC)
