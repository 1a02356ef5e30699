"""Keys and certificates: a statement that is in order, signed by a key that should not be believed."""

from datetime import timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from counterseal.certificate.dsse import sign_envelope
from tests.vectors.generator import keys, pki
from tests.vectors.generator.base import STATEMENT_FILE, base
from tests.vectors.generator.chance import MOMENT
from tests.vectors.generator.vector import Files, vector

_UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.999.1"), b"\x05\x00")
_PROFILE = "openssl knows nothing of the profile of kiosk certificates."


def signed_under(leaf: x509.Certificate, *issuers: x509.Certificate, key: str = "kiosk") -> Files:
    """The sample statement, signed by this kiosk, and a trust folder that has its chain at hand."""
    return _files(keys.VectorSigner(keys.p256(key), [leaf, *issuers]))


def _files(signer: keys.VectorSigner) -> Files:
    return {
        STATEMENT_FILE: sign_envelope(base().issued["erased"].statement, signer),
        "trust/root.pem": pki.pem(pki.root().certificate),
        "trust/kiosk-chain.pem": pki.pem(*signer.certificate_chain()),
    }


def _kiosk(*instead: x509.ExtensionType, without: type[x509.ExtensionType] | None = None) -> Files:
    leaf = pki.kiosk(instead=instead, without={without} if without else ())
    return signed_under(leaf, pki.issuing().certificate)


@vector()
def chain_in_order_pass() -> Files:
    """A statement whose signer leads to the root through one issuing authority."""
    return signed_under(pki.kiosk(), pki.issuing().certificate)


@vector()
def chain_with_stranger_at_hand_pass() -> Files:
    """A certificate that has nothing to do with the chain lies among the trusted files; it does no harm."""
    other = pki.root("other-root").certificate
    return signed_under(pki.kiosk(), pki.issuing().certificate) | {"trust/other.pem": pki.pem(other)}


@vector("E-SIG-CHAIN")
def chain_to_another_root_fail() -> Files:
    """The chain is complete, but ends in a root that nobody trusts."""
    issuer = pki.authority("issuing", pki.root("other-root"))
    return signed_under(pki.kiosk(issuer=issuer), issuer.certificate)


@vector("E-SIG-CHAIN")
def chain_without_issuer_fail() -> Files:
    """The kiosk's certificate is at hand, that of its issuing authority is not."""
    return signed_under(pki.kiosk())


@vector("E-SIG-CHAIN")
def chain_signed_by_impostor_fail() -> Files:
    """The kiosk's certificate names the issuing authority, but another key of the same name signed it."""
    impostor = pki.Authority(pki.issuing().certificate, keys.p256("impostor"))
    return signed_under(pki.kiosk(issuer=impostor), pki.issuing().certificate)


@vector("E-SIG-CHAIN")
def chain_through_kiosk_fail() -> Files:
    """A kiosk issued a certificate for another kiosk with its own key."""
    kiosk = pki.Authority(pki.kiosk(), keys.p256("kiosk"))
    second = pki.kiosk(keys.p256("second").public_key(), issuer=kiosk)
    return signed_under(second, kiosk.certificate, pki.issuing().certificate, key="second")


@vector("E-SIG-CHAIN")
def chain_too_long_fail() -> Files:
    """The issuing authority, which may only issue kiosks, made a second authority under itself."""
    below = pki.authority("below", pki.issuing())
    return signed_under(pki.kiosk(issuer=below), below.certificate, pki.issuing().certificate)


@vector("E-SIG-CHAIN")
def issuer_not_an_authority_fail() -> Files:
    """The issuing certificate says that it is no authority."""
    issuer = pki.authority("issuing", pki.root(), instead=[x509.BasicConstraints(ca=False, path_length=None)])
    return signed_under(pki.kiosk(issuer=issuer), issuer.certificate)


@vector("E-SIG-CHAIN")
def issuer_may_not_sign_fail() -> Files:
    """The issuing certificate's key usage does not include signing certificates."""
    issuer = pki.authority("issuing", pki.root(), instead=[pki.usage("digital_signature")])
    return signed_under(pki.kiosk(issuer=issuer), issuer.certificate)


@vector(
    "E-SIG-CHAIN",
    blind={"openssl": "openssl takes an authority without a key usage for one that may do all."},
)
def issuer_without_key_usage_fail() -> Files:
    """The issuing certificate does not say what its key is for."""
    issuer = pki.authority("issuing", pki.root(), without={x509.KeyUsage})
    return signed_under(pki.kiosk(issuer=issuer), issuer.certificate)


@vector("E-SIG-CHAIN")
def issuer_with_unknown_demand_fail() -> Files:
    """The issuing certificate has a critical extension that nobody knows: what it demands cannot be kept."""
    issuer = pki.authority("issuing", pki.root(), instead=[_UNKNOWN])
    return signed_under(pki.kiosk(issuer=issuer), issuer.certificate)


@vector("E-SIG-CHAIN")
def kiosk_with_unknown_demand_fail() -> Files:
    """The kiosk's certificate has a critical extension that nobody knows."""
    return _kiosk(_UNKNOWN)


@vector("E-SIG-CHAIN")
def kiosk_outside_domain_fail() -> Files:
    """The kiosk's DNS name is not below the domain that its issuing authority is limited to."""
    return _kiosk(pki.names("k-02.s-01482.other.example", pki.STORE, pki.KIOSK))


@vector("E-SIG-CHAIN")
def kiosk_expired_fail() -> Files:
    """The kiosk's certificate had expired a second before the trade-in ended."""
    leaf = pki.kiosk(life=MOMENT - pki.START - timedelta(seconds=1))
    return signed_under(leaf, pki.issuing().certificate)


@vector("E-SIG-CHAIN")
def kiosk_not_yet_valid_fail() -> Files:
    """The kiosk's certificate became valid a second after the trade-in ended."""
    leaf = pki.kiosk(start=MOMENT + timedelta(seconds=1))
    return signed_under(leaf, pki.issuing().certificate)


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_lives_too_long_fail() -> Files:
    """The kiosk's certificate is valid for 91 days; 90 are permitted."""
    return signed_under(pki.kiosk(life=timedelta(days=91)), pki.issuing().certificate)


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_only_document_signing_fail() -> Files:
    """The purpose is document signing alone, which stock PDF readers do not accept."""
    return _kiosk(x509.ExtendedKeyUsage([pki.DOCUMENT_SIGNING]))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_is_a_web_server_fail() -> Files:
    """A certificate for web servers, issued by the same authority."""
    return _kiosk(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_may_stamp_time_fail() -> Files:
    """A kiosk may not confirm its own time: time stamping is one purpose too many."""
    purposes = [pki.DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.TIME_STAMPING]
    return _kiosk(x509.ExtendedKeyUsage(purposes))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_without_purpose_fail() -> Files:
    """The kiosk's certificate does not say what it is for."""
    return _kiosk(without=x509.ExtendedKeyUsage)


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_names_responder_fail() -> Files:
    """The kiosk's certificate names an OCSP responder: when that is down, stock readers stop trusting."""
    return _kiosk(pki.access(AuthorityInformationAccessOID.CA_ISSUERS, AuthorityInformationAccessOID.OCSP))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_without_revocation_list_fail() -> Files:
    """The kiosk's certificate does not say where its revocation would be published."""
    return _kiosk(without=x509.CRLDistributionPoints)


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_without_commitment_fail() -> Files:
    """The key usage lacks content commitment: the key identifies, it does not sign statements."""
    return _kiosk(pki.usage("digital_signature"))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_without_dns_name_fail() -> Files:
    """Without a DNS name the certificate escapes the constraint on its issuing authority."""
    urn = x509.UniformResourceIdentifier(f"urn:counterseal:store:{pki.STORE}:kiosk:{pki.KIOSK}")
    return _kiosk(x509.SubjectAlternativeName([urn]))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_with_two_dns_names_fail() -> Files:
    """With two DNS names it would be open which log is the kiosk's."""
    two = [*pki.names(pki.ORIGIN, pki.STORE, pki.KIOSK), x509.DNSName(f"k-03.{pki.DOMAIN}")]
    return _kiosk(x509.SubjectAlternativeName(two))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def kiosk_key_p384_fail() -> Files:
    """The kiosk's key is on the curve P-384; signatures are defined for P-256 alone."""
    key = keys.p384("kiosk")
    leaf = pki.kiosk(key.public_key())
    return _files(keys.VectorSigner(key, [leaf, pki.issuing().certificate]))


class _Ed25519Signer(keys.VectorSigner):
    def __init__(self, key: ed25519.Ed25519PrivateKey) -> None:
        super().__init__(keys.p256("kiosk"), [pki.kiosk(key.public_key()), pki.issuing().certificate])
        self._ed25519 = key

    def sign(self, message: bytes) -> bytes:
        return self._ed25519.sign(message)


@vector("E-CERT-PROFILE")
def kiosk_key_ed25519_fail() -> Files:
    """The kiosk's key is an Ed25519 key, which PDF readers cannot check."""
    return _files(_Ed25519Signer(keys.ed25519_key("kiosk")))


@vector("E-STATEMENT-KIOSK", blind={"openssl": "openssl does not read what the statement says."})
def kiosk_of_another_store_fail() -> Files:
    """A sound kiosk signed, but it is not the kiosk that the statement names."""
    return _kiosk(pki.names(f"k-02.s-01483.{pki.DOMAIN}", "S-01483", pki.KIOSK))
