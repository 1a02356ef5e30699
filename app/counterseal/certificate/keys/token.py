"""Keys in a token (PKCS#11: a TPM, an HSM, a card) that never leave it; the only importer of python-pkcs11.

Standard: PKCS #11 Cryptographic Token Interface Base Specification 2.40, OASIS. All keys of one kiosk carry
one label; which is in use, the certificate says.
"""

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import pkcs11
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key
from pkcs11 import Attribute, KeyType, Mechanism, MechanismFlag, ObjectClass
from pkcs11.constants import DEFAULT
from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters

from .signer import KeyRefused

_CURVE = encode_named_curve_parameters("secp256r1")
_ID_BYTES = 16
_MAX_PIN = 256
_WORDS = {
    pkcs11.NoSuchToken: "there is no token with this label",
    pkcs11.MultipleTokensReturned: "there are several tokens with this label",
    pkcs11.PinIncorrect: "the PIN is wrong",
    pkcs11.PinLocked: "the PIN is locked after too many wrong ones",
}


class TokenLost(KeyRefused):
    """The token was there and is not any more. Nothing mends that but starting again."""


class TokenKeys:
    """The keys with one label in one token. Logged in until the process ends: a token knows one login."""

    def __init__(self, session: pkcs11.Session, label: str) -> None:
        self._session = session
        self._label = label

    def __str__(self) -> str:
        return f'the token with the label "{self._label}"'

    @classmethod
    def open(cls, module: Path, label: str, key: str, pin_file: Path) -> Self:
        """Raises KeyRefused. `label` is the token's, `key` the label of this kiosk's keys in it."""
        pin = read_pin(pin_file)
        if not module.is_file():
            raise KeyRefused(f"There is no PKCS#11 module {module}.")
        with _refusing(f"The PKCS#11 module {module} cannot be used"):
            library = pkcs11.lib(str(module))
        with _refusing(f'The token "{label}" cannot be used'):
            session = library.get_token(token_label=label).open(rw=True, user_pin=pin)
        return cls(session, key)

    def all_keys(self) -> list["_TokenKey"]:
        with _refusing("The keys in the token cannot be read"):
            return [self._read(private) for private in self._find(ObjectClass.PRIVATE_KEY)]

    def make(self) -> "_TokenKey":
        with _refusing("The token makes no key"):
            curve = self._session.create_domain_parameters(
                KeyType.EC, {Attribute.EC_PARAMS: _CURVE}, local=True
            )
            _, private = curve.generate_keypair(
                store=True,
                label=self._label,
                id=secrets.token_bytes(_ID_BYTES),
                capabilities=MechanismFlag.SIGN,
                # tpm2-pkcs11 takes its own word alone for what a public key may do
                public_template=dict.fromkeys((Attribute.ENCRYPT, Attribute.VERIFY, Attribute.WRAP), DEFAULT),
                private_template={Attribute.EXTRACTABLE: False, Attribute.SENSITIVE: True},
            )
            return self._read(private)

    def destroy(self, key: ec.EllipticCurvePublicKey) -> None:
        doomed = [one.id for one in self.all_keys() if one.public_key() == key]
        with _refusing("The token keeps a key that should be gone"):
            for kind in (ObjectClass.PRIVATE_KEY, ObjectClass.PUBLIC_KEY):
                for found in self._find(kind):
                    if found[Attribute.ID] in doomed:
                        found.destroy()

    def _find(self, kind: ObjectClass) -> list[pkcs11.Object]:
        return list(self._session.get_objects({Attribute.CLASS: kind, Attribute.LABEL: self._label}))

    def _read(self, private: pkcs11.Object) -> "_TokenKey":
        if private[Attribute.KEY_TYPE] != KeyType.EC or private[Attribute.EC_PARAMS] != _CURVE:
            raise KeyRefused(f'A key with the label "{self._label}" in the token is not a P-256 key.')
        # a key that was made outside, or could once be copied, may have a copy
        if not (private[Attribute.NEVER_EXTRACTABLE] and private[Attribute.ALWAYS_SENSITIVE]):
            raise KeyRefused(f'A key with the label "{self._label}" can be, or was once, outside the token.')
        if not isinstance(private, pkcs11.SignMixin):
            raise KeyRefused(f'A key with the label "{self._label}" in the token may not sign.')
        for public in self._find(ObjectClass.PUBLIC_KEY):
            if isinstance(public, pkcs11.PublicKey) and public.id == private[Attribute.ID]:
                return _TokenKey(private, public)
        raise KeyRefused(f'A key with the label "{self._label}" has no public half in the token.')


class _TokenKey:
    def __init__(self, private: pkcs11.SignMixin, public: pkcs11.PublicKey) -> None:
        try:
            key = load_der_public_key(encode_ec_public_key(public))
        except (ValueError, TypeError):
            key = None
        if not isinstance(key, ec.EllipticCurvePublicKey):
            raise KeyRefused("The token calls something a P-256 key that is none.")
        self.id = public.id
        self._private = private
        self._public_key = key

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._public_key

    def sign(self, message: bytes) -> bytes:
        """Raises TokenLost. The hash is made here: not every token has ECDSA with SHA-256 in one."""
        try:
            signature = self._private.sign(hashlib.sha256(message).digest(), mechanism=Mechanism.ECDSA)
        except pkcs11.PKCS11Error as error:
            raise TokenLost(
                f"The key token does not sign any more ({type(error).__name__}); start again when it does."
            ) from None
        half = len(signature) // 2
        return encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))


def read_pin(path: Path) -> str:
    """The PIN in a file that its owner alone may read. Raises KeyRefused."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            pin = file.read(_MAX_PIN + 1).decode().removesuffix("\n")
    except (OSError, UnicodeDecodeError):
        raise KeyRefused(f"The file of the token's PIN, {path}, cannot be read.") from None
    if mode & 0o077:
        raise KeyRefused(f"Others may read the token's PIN: change the mode of {path} to 0600.")
    if not 0 < len(pin) <= _MAX_PIN:
        raise KeyRefused(f"{path} does not hold a PIN.")
    return pin


@contextmanager
def _refusing(what: str) -> Iterator[None]:
    try:
        yield
    except pkcs11.PKCS11Error as error:
        raise KeyRefused(f"{what}: {_WORDS.get(type(error), type(error).__name__)}.") from None
