"""Which key the kiosk signs with, which comes next, and the certificates of those that went before.

All in `state`: `keys/kiosk-chain.pem` decides which of the store's keys is in use; the rest of a rotation is
`keys/request.csr` (asked for), `keys/pending-chain.pem` (issued, not yet logged) and `keys/old/`. The root is
pinned in `trust/root.pem`.
"""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from counterseal.certificate.dsse import key_id
from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.transparency import durable, note

from .pki import read_chain
from .request import Request, judge, read_request, read_root
from .revocation import Revocations, read_crl
from .signer import CHAIN_FILE, CertifiedKey, KeyRefused, KeyStore, Signer

AUDITOR_FILE = "auditor.pem"
Chain = tuple[x509.Certificate, ...]


class Keyring:
    """Blocks on the disk and the token: one call at a time, off the event loop."""

    def __init__(self, state: Path, store: KeyStore) -> None:
        self._store = store
        self._chain = state / "keys" / CHAIN_FILE
        self._pending = state / "keys" / "pending-chain.pem"
        self._request = state / "keys" / "request.csr"
        self._old = state / "keys" / "old"
        self._root = state / "trust" / "root.pem"

    def current(self) -> Signer:
        """The signer in use. Raises KeyRefused unless its certificate is good now, under the pinned root."""
        chain = self.chain()
        if not chain:
            missing = "certificate" if self._request.exists() else "key"
            step = "install" if self._request.exists() else "request"
            raise KeyRefused(f"This kiosk has no {missing} yet: go on with `counterseal setup {step}`.")
        return self._certified(chain)

    def pending(self) -> Signer | None:
        """The signer that is ready to take over once its rotation is logged. Raises KeyRefused."""
        chain = _read(self._pending)
        return self._certified(chain) if chain else None

    def finish_rotation(self) -> None:
        """The pending key is now the current one; the old one is destroyed and its certificates kept.

        To be called when the log says so, and again after a power cut. Raises KeyRefused when the token does
        not let the old key go.
        """
        if self._pending.exists():
            old = self.chain()
            durable.write(self._old / f"{key_id(old[0])}-chain.pem", self._chain.read_bytes())
            durable.rename(self._pending, self._chain)
        self._destroy_old()

    def old_chains(self) -> list[Chain]:
        """Of the keys before this one: what they signed stays verifiable."""
        return [_read(path) for path in sorted(self._old.glob("[!.]*-chain.pem"))]

    def chain(self) -> Chain:
        """In use, or nothing. Raises KeyRefused when it cannot be read."""
        return _read(self._chain)

    def holds(self, chain: Chain) -> bool:
        """Whether it is installed: in use, or about to be."""
        return chain in (self.chain(), _read(self._pending))

    def root(self) -> x509.Certificate | None:
        """As it was pinned. Raises KeyRefused when it may not be believed."""
        return read_root(self._root.read_bytes()) if self._root.exists() else None

    def requested(self) -> Request | None:
        """What was asked for and not yet installed. Raises KeyRefused when it cannot be read."""
        return read_request(self._request.read_bytes()) if self._request.exists() else None

    def spare(self) -> note.Signer:
        """A key that no certificate of this kiosk has: one left from an earlier request, or a new one."""
        self._destroy_old()
        taken = self._keys_in_use()
        free = [key for key in self._store.all_keys() if key.public_key() not in taken]
        return free[0] if free else self._store.make()

    def keep_request(self, request: bytes) -> None:
        durable.write(self._request, request)

    def install(self, chain: Chain, root: x509.Certificate) -> None:
        """Puts a judged chain in use, or, while another key is, beside it. Raises KeyRefused.

        The chain comes last: a kiosk with half of this has none, and the step can be repeated.
        """
        CertifiedKey(self._store, chain)
        durable.write(self._root, root.public_bytes(Encoding.PEM))
        place = self._pending if self.chain() else self._chain
        durable.write(place, b"".join(one.public_bytes(Encoding.PEM) for one in chain))
        self._request.unlink()

    def install_auditor(self, key: X25519PublicKey) -> None:
        """From the next start on, records can be opened by whoever has the other half of this key."""
        pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        durable.write(self._chain.with_name(AUDITOR_FILE), pem)

    def install_revocations(self, crl: x509.CertificateRevocationList) -> None:
        """Keeps a list of revoked certificates. Raises Invalid E-CRL-… unless an issuer of ours signed it."""
        self._judge_lists([crl])
        der = crl.public_bytes(Encoding.DER)
        durable.write(self._root.with_name(f"{hashlib.sha256(der).hexdigest()}.crl"), der)

    def revocations(self) -> list[bytes]:
        """Every list that was installed, in DER. Later ones do not take the place of earlier ones."""
        return [path.read_bytes() for path in sorted(self._root.parent.glob("*.crl"))]

    def _certified(self, chain: Chain) -> Signer:
        root = self.root()
        if root is None:
            raise KeyRefused("No root is pinned on this kiosk: repeat `counterseal setup install`.")
        judge(chain, root, datetime.now(UTC))
        try:
            lists = [read_crl(der) for der in self.revocations()]
            self._judge_lists(lists).check(chain, None)
        except Invalid as fault:
            raise KeyRefused(SENTENCES[fault.code]) from None
        return CertifiedKey(self._store, chain)

    def _judge_lists(self, lists: list[x509.CertificateRevocationList]) -> Revocations:
        """An issuer that was followed by another has signed lists of its own, and they stay."""
        chains = [(root,) if (root := self.root()) else (), self.chain(), _read(self._pending)]
        return Revocations(lists, [one for chain in (*chains, *self.old_chains()) for one in chain])

    def _destroy_old(self) -> None:
        in_use = self._keys_in_use()  # a power cut can leave the present chain among the old ones, too
        for key in [chain[0].public_key() for chain in self.old_chains()]:
            if isinstance(key, ec.EllipticCurvePublicKey) and key not in in_use:
                self._store.destroy(key)

    def _keys_in_use(self) -> list[PublicKeyTypes]:
        return [chain[0].public_key() for chain in (self.chain(), _read(self._pending)) if chain]


def rotate_by(leaf: x509.Certificate) -> datetime:
    """When it is time to ask for the next key: a third of this certificate's life is left for trouble."""
    return leaf.not_valid_after_utc - (leaf.not_valid_after_utc - leaf.not_valid_before_utc) / 3


def _read(path: Path) -> Chain:
    try:
        return tuple(read_chain(path.read_bytes())) if path.exists() else ()
    except Invalid:
        raise KeyRefused(f"{path} does not hold certificates.") from None
