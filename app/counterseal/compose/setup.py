"""What `counterseal setup` does: asks for a kiosk's certificate, and installs what an authority issued."""

from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.keys.keyring import Keyring
from counterseal.certificate.keys.pki import KioskName, kiosk_name
from counterseal.certificate.keys.request import judge, read_issued, read_root, write_request
from counterseal.certificate.keys.revocation import read_crl
from counterseal.certificate.keys.signer import KeyRefused
from counterseal.certificate.sealed import read_auditor_key
from counterseal.core.config import KioskConfig

from .keys import open_keyring

_MAX_FILE = 64 * 1024


def request_first(config: KioskConfig, name: KioskName, out: Path) -> str:
    """Makes this kiosk's key and a request for its certificate. Raises KeyRefused, OSError."""
    keyring = open_keyring(config)
    if keyring.chain():
        raise KeyRefused("This kiosk signs with a key already; ask for the next one with --rotate.")
    return _request(keyring, name, out)


def request_next(config: KioskConfig, out: Path) -> str:
    """Makes a second key, for the same name, and the request. Raises KeyRefused, OSError."""
    keyring = open_keyring(config)
    if keyring.pending():
        raise KeyRefused("A new key is installed already and takes over when the kiosk starts; start it.")
    return _request(keyring, kiosk_name(keyring.current().certificate_chain()[0]), out)


def install(config: KioskConfig, chain_file: Path, root_file: Path, auditor_file: Path | None) -> str:
    """Judges what was issued and puts it in place. Can be repeated. Raises KeyRefused, OSError."""
    keyring = open_keyring(config)
    root = read_root(_read(root_file))
    if keyring.root() not in (None, root):
        raise KeyRefused("This kiosk believes another root already, and a kiosk keeps its root for life.")
    chain = read_issued(_read(chain_file), root)
    name = judge(chain, root, datetime.now(UTC))
    auditor = _read_auditor(auditor_file) if auditor_file else None

    if not keyring.holds(chain):
        wanted = keyring.requested()
        if wanted is None:
            raise KeyRefused("This kiosk waits for no certificate: begin with `counterseal setup request`.")
        if name != wanted.name:
            raise KeyRefused(
                f"The certificate is for {_who(name)}; this kiosk asked for {_who(wanted.name)}."
            )
        if chain[0].public_key() != wanted.key:
            raise KeyRefused("The certificate is for another key than the one this kiosk asked for.")
        keyring.install(chain, root)
    if auditor:
        keyring.install_auditor(auditor)
    until = f"Installed: {_who(name)}, certified until {chain[0].not_valid_after_utc:%Y-%m-%d}."
    if chain == keyring.chain():
        return f"{until} Start the kiosk."
    return f"{until} Start the kiosk again: it puts the change on record, and the new key takes over."


def install_revocations(config: KioskConfig, file: Path) -> str:
    """Takes a list of revoked certificates (DER). Raises KeyRefused, OSError."""
    keyring = open_keyring(config)
    try:
        crl = read_crl(_read(file))
        keyring.install_revocations(crl)
    except Invalid as fault:
        raise KeyRefused(SENTENCES[fault.code]) from None
    return (
        f"Installed a list of {len(crl)} revoked certificates. Start the kiosk again: it puts the list on "
        "record, and does not start if its own certificate is on it."
    )


def _request(keyring: Keyring, name: KioskName, out: Path) -> str:
    if out.exists():
        raise KeyRefused(f"{out} exists already; name a new file.")
    request = write_request(keyring.spare(), name)
    keyring.keep_request(request)
    with out.open("xb") as file:
        file.write(request)
    return (
        f"Wrote {out}, the request for {_who(name)}. Take it to the authority that issues certificates; "
        "then `counterseal setup install` takes what it issued."
    )


def _read_auditor(file: Path) -> X25519PublicKey:
    try:
        return read_auditor_key(_read(file))
    except Invalid as fault:
        raise KeyRefused(SENTENCES[fault.code]) from None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_MAX_FILE + 1)
    if len(content) > _MAX_FILE:
        raise KeyRefused(f"{path} is too large to be what it should be.")
    return content


def _who(name: KioskName) -> str:
    return f"kiosk {name.kiosk} of store {name.store} ({name.dns})"
