"""What `counterseal lab authority` does with an authority in a folder; each returns the sentence to print.

The keys lie there unencrypted: this shows what an authority does, and is none.
"""

from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from .authority import Authority, AuthorityRefused
from .certificates import Certified

ROOT = "root"
ISSUING = "issuing"


def make(folder: Path, domain: str, now: datetime) -> str:
    """Raises AuthorityRefused where there is one already."""
    if (folder / f"{ROOT}.pem").exists():
        raise AuthorityRefused(f"{folder} holds an authority already.")
    try:
        save(Authority.make(domain, now), folder)
    except ValueError:
        raise AuthorityRefused(f"{domain!r} is no domain.") from None
    return f"Made an authority in {folder} for kiosks below {domain}; its root is {folder / ROOT}.pem."


def issue(folder: Path, request: Path, out: Path, now: datetime) -> str:
    """Raises AuthorityRefused, OSError."""
    out.write_bytes(load(folder).issue(request.read_bytes(), now))
    return f"Issued {out}."


def revoke(folder: Path, certificate: Path, invalid_after: datetime | None, out: Path, now: datetime) -> str:
    """Continues the list in `out`, or begins one. Raises AuthorityRefused, OSError."""
    try:
        before = x509.load_der_x509_crl(out.read_bytes()) if out.exists() else None
        revoked = x509.load_pem_x509_certificate(certificate.read_bytes())
    except ValueError:
        raise AuthorityRefused("The certificate is none in PEM, or the list none in DER.") from None
    revocations = load(folder).revoke(revoked, invalid_after, now, before=before)
    out.write_bytes(revocations.public_bytes(Encoding.DER))
    return f"Revoked; {out} holds the list of {len(revocations)}."


def load(folder: Path) -> Authority:
    """Raises AuthorityRefused."""
    try:
        return Authority(_load(folder, ROOT), _load(folder, ISSUING))
    except (OSError, ValueError, TypeError):
        raise AuthorityRefused(f"{folder} holds no authority; make one with `new`.") from None


def save(authority: Authority, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    authority.root.save(folder, ROOT)
    authority.issuing.save(folder, ISSUING)


def _load(folder: Path, name: str) -> Certified:
    key = load_pem_private_key((folder / f"{name}-key.pem").read_bytes(), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("an authority's key is on a curve")
    return Certified(x509.load_pem_x509_certificate((folder / f"{name}.pem").read_bytes()), key)
