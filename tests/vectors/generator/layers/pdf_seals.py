"""The CMS in the seal: in the hole of the file, where nothing is covered by the signature."""

from collections.abc import Callable
from functools import cache
from unittest import mock

from asn1crypto import cms as asn1  # type: ignore[import-untyped]  # has no stubs
from asn1crypto import x509 as asn1_x509  # as above
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate

from counterseal.certificate.sealing import cms
from tests.vectors.generator import keys, pki
from tests.vectors.generator.base import CERTIFICATE, certificate, sealed, short_page, signer
from tests.vectors.generator.chance import MOMENT
from tests.vectors.generator.keys import VectorSigner
from tests.vectors.generator.pdf_file import container, digest, with_container
from tests.vectors.generator.vector import Files, to_both, vector

_SEAL = "E-PDF-SEAL"


@cache
def _sound() -> bytes:
    """A certificate whose seal has room left, to put more into it."""
    with mock.patch.object(cms, "_LONGEST_SIGNATURE", 2_000):
        return sealed(short_page())


def _with(seal: bytes) -> Files:
    return {CERTIFICATE: with_container(_sound(), seal)}


def _changed(change: Callable[[asn1.ContentInfo], None]) -> Files:
    """The sound seal, changed and encoded anew; attackers need no key for that."""
    seal = asn1.ContentInfo.load(container(_sound()))
    change(seal)
    return _with(seal.dump())


def _signed_anew(change: Callable[[asn1.CMSAttributes], asn1.CMSAttributes]) -> Files:
    """The sound seal with other signed attributes, signed by the kiosk."""
    seal = asn1.ContentInfo.load(container(_sound()))
    info = seal["content"]["signer_infos"][0]
    info["signed_attrs"] = change(info["signed_attrs"])
    covered = b"\x31" + info["signed_attrs"].dump()[1:]
    info["signature"] = signer().sign(covered)
    return _with(seal.dump())


def _translate(certificate: Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


@vector()
def pdf_of_return_pass() -> Files:
    """The certificate of a phone that was given back."""
    return {CERTIFICATE: certificate("returned")}


@vector()
def pdf_with_room_in_seal_pass() -> Files:
    """A seal with much more padding than it needs."""
    return {CERTIFICATE: _sound()}


@vector()
def pdf_of_erase_pass() -> Files:
    """The certificate of a phone that was erased."""
    return {CERTIFICATE: certificate("erased")}


@vector(_SEAL)
def pdf_seal_of_another_file_fail() -> Files:
    """The seal of another certificate of the same kiosk."""
    return _with(container(certificate("erased")).rstrip(b"\0"))


@vector(_SEAL, blind=to_both("A CMS may have any number of signers; each of these is right."))
def pdf_second_signer_fail() -> Files:
    """The same signer twice in one CMS."""

    def twice(seal: asn1.ContentInfo) -> None:
        signers = seal["content"]["signer_infos"]
        signers.append(signers[0].copy())

    return _changed(twice)


@vector(_SEAL, blind=to_both("A CMS may have any number of signers; each of these is right."))
def pdf_second_signer_stranger_fail() -> Files:
    """A stranger's signer beside the kiosk's in one CMS."""
    stranger = VectorSigner(keys.p256("stranger"), [pki.kiosk(keys.p256("stranger").public_key())])
    other = asn1.ContentInfo.load(cms.make_seal(digest(_sound()), stranger))

    def beside(seal: asn1.ContentInfo) -> None:
        seal["content"]["signer_infos"].append(other["content"]["signer_infos"][0])
        seal["content"]["certificates"].append(other["content"]["certificates"][0])

    return _changed(beside)


@vector(_SEAL)
def pdf_without_signer_fail() -> Files:
    """A CMS with certificates and no signer at all."""

    def none(seal: asn1.ContentInfo) -> None:
        seal["content"]["signer_infos"] = asn1.SignerInfos([])

    return _changed(none)


@vector("E-PDF-CHAIN", blind=to_both("The certificates in a CMS are not signed."))
def pdf_certificate_slipped_in_fail() -> Files:
    """A certificate more in the seal than the PDF has attached: they are not signed, and there is room."""

    def more(seal: asn1.ContentInfo) -> None:
        der = sorted(one.dump() for one in [*seal["content"]["certificates"], _translate(other)])
        seal["content"]["certificates"] = asn1.CertificateSet(map(asn1_x509.Certificate.load, der))

    other = pki.kiosk(keys.p256("stranger").public_key())
    return _changed(more)


@vector(_SEAL)
def pdf_without_certificates_fail() -> Files:
    """The CMS brings no certificate."""

    def none(seal: asn1.ContentInfo) -> None:
        seal["content"]["certificates"] = asn1.CertificateSet([])

    return _changed(none)


@vector(_SEAL, blind={"pdfsig": "It ignores attributes that no signature covers."})
def pdf_unsigned_attribute_fail() -> Files:
    """An attribute that no signature covers."""

    def attach(seal: asn1.ContentInfo) -> None:
        info = seal["content"]["signer_infos"][0]
        info["unsigned_attrs"] = [info["signed_attrs"][0].copy()]

    return _changed(attach)


@vector(_SEAL, blind={"openssl": "The recipe gives openssl the content by itself."})
def pdf_content_in_seal_fail() -> Files:
    """The CMS carries a content of its own: a reader may check that and not the file."""

    def envelop(seal: asn1.ContentInfo) -> None:
        seal["content"]["encap_content_info"]["content"] = b"something else"

    return _changed(envelop)


@vector(_SEAL)
def pdf_signature_changed_fail() -> Files:
    """One bit of the signature was changed."""

    def flip(seal: asn1.ContentInfo) -> None:
        signature = seal["content"]["signer_infos"][0]["signature"].native
        seal["content"]["signer_infos"][0]["signature"] = signature[:-1] + bytes([signature[-1] ^ 1])

    return _changed(flip)


@vector(_SEAL)
def pdf_without_digest_fail() -> Files:
    """Signed by the kiosk, but without the attribute that holds the hash of the file."""
    return _signed_anew(lambda attributes: _without(attributes, "message_digest"))


@vector(_SEAL, blind=to_both("It does not demand that the signature names its certificate."))
def pdf_without_certificate_named_fail() -> Files:
    """Signed by the kiosk, but not saying with which certificate: another one could be slipped in."""
    return _signed_anew(lambda attributes: _without(attributes, "signing_certificate_v2"))


@vector(_SEAL, blind=to_both("A CMS may have further attributes."))
def pdf_time_in_attributes_fail() -> Files:
    """Signed by the kiosk with a signing time inside, which PAdES forbids and no kiosk writes."""

    def more(attributes: asn1.CMSAttributes) -> asn1.CMSAttributes:
        time = asn1.CMSAttribute({"type": "signing_time", "values": [asn1.Time({"utc_time": MOMENT})]})
        return asn1.CMSAttributes([*attributes, time])

    return _signed_anew(more)


@vector(_SEAL, blind={"openssl": "The recipe cuts the CMS at its own length."})
def pdf_padding_used_fail() -> Files:
    """Bytes other than zero in the padding behind the CMS."""
    content = container(_sound())
    return {CERTIFICATE: with_container(_sound(), content[:-4] + b"\xde\xad\xbe\xef")}


@vector(_SEAL, blind={"pdfsig": "NSS reads BER as well."})
def pdf_seal_long_length_fail() -> Files:
    """The outermost length takes a byte more than it needs, which BER permits and DER does not."""
    content = container(_sound()).rstrip(b"\0")
    return _with(content[:1] + b"\x83\x00" + content[2:])


@vector(_SEAL, blind={"pdfsig": "NSS reads BER as well."})
def pdf_seal_indefinite_length_fail() -> Files:
    """The outermost length is left open and the end marked, which BER permits and DER does not."""
    content = container(_sound()).rstrip(b"\0")
    return _with(content[:1] + b"\x80" + content[4:] + b"\0\0")


def _without(attributes: asn1.CMSAttributes, kind: str) -> asn1.CMSAttributes:
    return asn1.CMSAttributes([one for one in attributes if one["type"].native != kind])
