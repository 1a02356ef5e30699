"""From a kiosk without a key to records that hold under the pinned root, and on to its next key."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from counterseal.bench.sample_stage import CERTIFIED
from counterseal.certificate.findings import SENTENCES
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import KeyRefused
from counterseal.lab.authority import Authority
from counterseal.lab.certificates import make_issuing
from counterseal.tradein.effects import RecordKind
from tests.certificate.tokens import TOKENS, missing_for_tpm, softhsm
from tests.compose.shop import NOW, WHO, Shop


@pytest.fixture(params=["file", "softhsm", "tpm"])
def any_shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    if request.param == "file":
        yield Shop(tmp_path)
        return
    if request.param == "tpm" and (missing := missing_for_tpm()):
        pytest.skip(f"no TPM can be simulated without {missing}")
    with TOKENS[request.param](tmp_path / "token") as token:
        yield Shop(tmp_path, token)


def test_from_no_key_to_the_next_one(any_shop: Shop) -> None:
    shop = any_shop
    assert "take" in shop.request().lower()
    shop.run("lab authority --dir CA issue request.csr --out issued.pem")
    assert "Installed: kiosk 02 of store S-01482" in shop.install()
    assert "Start the kiosk." in shop.install(), "installing is not repeatable"
    first = shop.keyring().current().certificate_chain()
    with shop.start() as evidence:
        early = evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate
    assert "✓ valid" in shop.verify(early)

    shop.request("--rotate", out="next.csr")
    shop.issue("next.csr", "next.pem")
    assert shop.keyring().pending() is None
    assert "new key takes over" in shop.install("next.pem")
    keyring = shop.keyring()
    pending = keyring.pending()
    assert pending
    second = pending.certificate_chain()
    assert second[0].public_key() != first[0].public_key()
    assert kiosk_name(second[0]) == kiosk_name(first[0])
    assert keyring.current().certificate_chain() == first

    with shop.start() as evidence:
        late = evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate
    keyring = shop.keyring()
    assert keyring.pending() is None
    assert keyring.current().certificate_chain() == second
    assert keyring.old_chains() == [first]
    assert "✓ valid" in shop.verify(early)
    assert shop.verify(late, "state/log").count("✓ valid") == 2


def test_a_kiosk_is_reminded_of_its_next_key_in_time(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    shop.request()
    shop.issue(at=NOW - timedelta(days=21))
    shop.install()
    with shop.start():
        assert "setup request --rotate" in caplog.text
    caplog.clear()
    shop.request("--rotate", out="next.csr")
    shop.issue("next.csr", "next.pem")
    shop.install("next.pem")
    with shop.start():
        assert "setup request --rotate" not in caplog.text


def test_the_token_holds_the_only_key(tmp_path: Path) -> None:
    with softhsm(tmp_path / "hsm") as token:
        shop = Shop(tmp_path, token)
        shop.request()
        assert "never extractable" in token.tool("--list-objects", "--type", "privkey")
        assert not list(shop.state.rglob("*-key.pem"))


def test_a_request_that_is_repeated_makes_no_second_key(shop: Shop) -> None:
    shop.request()
    shop.request(out="again.csr")
    asked = [
        x509.load_pem_x509_csr((shop.folder / name).read_bytes()) for name in ("request.csr", "again.csr")
    ]
    assert asked[0].public_key() == asked[1].public_key()
    assert len(list(shop.state.rglob("*-key.pem"))) == 1


def test_files_are_for_the_kiosks_own_user_only(enrolled: Shop) -> None:
    assert {path.stat().st_mode & 0o077 for path in enrolled.state.rglob("*")} == {0}


def test_a_request_asks_for_exactly_two_names(shop: Shop) -> None:
    shop.request()
    request = x509.load_pem_x509_csr((shop.folder / "request.csr").read_bytes())
    (extension,) = request.extensions
    assert list(extension.value) == [
        x509.DNSName("k-02.s-01482.operator.kiosk.example"),
        x509.UniformResourceIdentifier("urn:counterseal:store:S-01482:kiosk:02"),
    ]


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (("--store", "S/1", "--kiosk", "02", "--domain", "a.example"), "letters, digits"),
        (("--store", "S-1", "--kiosk", "", "--domain", "a.example"), "or --rotate"),
        (("--store", "S-1", "--kiosk", "02"), "or --rotate"),
        (("--rotate", *WHO), "or --rotate"),
        (("--store", "S-1", "--kiosk", "02", "--domain", "A.example"), "in lower case"),
        (("--store", "S-1", "--kiosk", "02", "--domain", "example"), "in lower case"),
        (("--rotate",), "has no key yet"),
    ],
)
def test_a_name_that_is_none(who: tuple[str, ...], why: str, shop: Shop) -> None:
    assert why in shop.request(*who, status=2)
    assert not (shop.folder / "request.csr").exists()


def test_a_key_in_use_is_not_replaced(enrolled: Shop) -> None:
    assert "--rotate" in enrolled.request(out="other.csr", status=2)
    enrolled.request("--rotate", out="next.csr")
    enrolled.issue("next.csr", "next.pem")
    enrolled.install("next.pem")
    assert "takes over when the kiosk starts" in enrolled.request("--rotate", out="third.csr", status=2)


def test_a_file_of_somebody_is_not_written_over(shop: Shop) -> None:
    (shop.folder / "request.csr").write_text("mine")
    assert "name a new file" in shop.request(status=2)
    assert (shop.folder / "request.csr").read_text() == "mine"


def test_the_auditors_key_is_installed_with_the_rest_or_later(enrolled: Shop) -> None:
    public = X25519PrivateKey.generate().public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (enrolled.folder / "auditor.pem").write_bytes(pem)
    enrolled.install("issued.pem", "--auditor", "auditor.pem")
    assert (enrolled.state / "keys" / "auditor.pem").read_bytes() == pem
    assert "not an X25519 public key" in enrolled.install("issued.pem", "--auditor", "CA/root.pem", status=2)
    assert (enrolled.state / "keys" / "auditor.pem").read_bytes() == pem


def test_a_kiosk_learns_who_is_revoked_and_does_not_start_once_it_is(tmp_path: Path) -> None:
    shop = certified(tmp_path)
    shop.request("--rotate", out="next.csr")
    shop.issue("next.csr", "next.pem")
    shop.run("lab authority --dir CA revoke next.pem --out issuing.crl")
    assert "list of 1 revoked" in shop.run("setup revocations --config kiosk.toml --crl issuing.crl")
    with shop.start() as evidence:
        size = evidence._log.size
    with shop.start() as evidence:
        assert evidence._log.size == size, "the same list was put on record again"

    shop.run("lab authority --dir CA revoke issued.pem --out issuing.crl")
    assert "list of 2 revoked" in shop.run("setup revocations --config kiosk.toml --crl issuing.crl")
    with pytest.raises(KeyRefused, match="revoked"), shop.start():
        pass


def test_the_list_of_an_earlier_issuer_does_not_stop_the_kiosk(tmp_path: Path) -> None:
    shop = certified(tmp_path)
    shop.run("lab authority --dir CA revoke issued.pem --invalid-after 2020-01-01T00:00:00Z --out old.crl")
    neighbour = certified(tmp_path / "neighbour", shop.authority)
    neighbour.run("setup revocations --config kiosk.toml --crl ../old.crl")
    root = shop.authority.root
    neighbour.authority = Authority(root, make_issuing(root, "kiosk.example", NOW))
    neighbour.request("--rotate", out="next.csr")
    neighbour.issue("next.csr", "next.pem")
    neighbour.install("next.pem")
    for _ in range(2):
        with neighbour.start() as evidence:
            assert evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate


def test_a_list_that_no_issuer_of_ours_signed_is_not_installed(tmp_path: Path) -> None:
    shop, other = certified(tmp_path), certified(tmp_path / "other")
    other.run("lab authority --dir CA revoke issued.pem --out other.crl")
    said = shop.run("setup revocations --config kiosk.toml --crl other/other.crl", status=2)
    assert SENTENCES["E-CRL-SIGNATURE"] in said
    (tmp_path / "garbage.crl").write_bytes(b"garbage")
    said = shop.run("setup revocations --config kiosk.toml --crl garbage.crl", status=2)
    assert SENTENCES["E-CRL-MALFORMED"] in said


def certified(folder: Path, authority: Authority | None = None) -> Shop:
    folder.mkdir(exist_ok=True)
    shop = Shop(folder, authority=authority)
    shop.request()
    shop.issue()
    shop.install()
    return shop
