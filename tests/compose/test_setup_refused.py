"""What `counterseal setup` does not install, and what the kiosk does not start with."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.certificate.keys.signer import KeyRefused
from counterseal.lab.authority import Authority
from counterseal.lab.authority_folder import save
from tests.certificate.tokens import softhsm
from tests.compose.shop import NOW, Shop


def _other_kiosk(shop: Shop) -> None:
    """Asks for another name with the same key, and installs that."""
    shop.request("--store", "S-01482", "--kiosk", "03", "--domain", "operator.kiosk.example", out="other.csr")
    shop.issue("other.csr")
    shop.request(out="again.csr")


def _other_key(shop: Shop) -> None:
    neighbour = shop.folder / "neighbour"
    neighbour.mkdir()
    other = Shop(neighbour)
    other.request()
    shop.issue("neighbour/request.csr")


def _other_root(shop: Shop) -> None:
    shop.authority = Authority.make("kiosk.example", NOW)
    shop.issue()


def _expired(shop: Shop) -> None:
    shop.issue(at=NOW - timedelta(days=31))


def _early(shop: Shop) -> None:
    shop.issue(at=NOW + timedelta(hours=2))


def _leaf_alone(shop: Shop) -> None:
    _change(shop, lambda pem: pem[: pem.index(b"-----END")] + b"-----END CERTIFICATE-----\n")


def _wrong_order(shop: Shop) -> None:
    _change(shop, lambda pem: b"".join(_certificates(pem)[::-1]))


def _no_chain(shop: Shop) -> None:
    _change(shop, lambda pem: b"no certificate")


def _root_alone(shop: Shop) -> None:
    (shop.folder / "issued.pem").write_bytes((shop.folder / "CA" / "root.pem").read_bytes())


def _authority_itself(shop: Shop) -> None:
    (shop.folder / "issued.pem").write_bytes((shop.folder / "CA" / "issuing.pem").read_bytes())


def _key_lost(shop: Shop) -> None:
    shop.issue()
    for path in shop.state.rglob("*-key.pem"):
        path.unlink()


def _damaged_request(shop: Shop) -> None:
    shop.issue()
    (shop.state / "keys" / "request.csr").write_text("damaged")


def _change(shop: Shop, change: Callable[[bytes], bytes]) -> None:
    shop.issue()
    path = shop.folder / "issued.pem"
    path.write_bytes(change(path.read_bytes()))


def _certificates(pem: bytes) -> list[bytes]:
    return [one.public_bytes(Encoding.PEM) for one in x509.load_pem_x509_certificates(pem)]


@pytest.mark.parametrize(
    ("prepare", "why"),
    [
        (
            _other_kiosk,
            "is for kiosk 03 of store S-01482 (k-03.s-01482.operator.kiosk.example); this kiosk ask",
        ),
        (_other_key, "for another key"),
        (_other_root, "up to this root"),
        (_expired, "and this kiosk's clock says"),
        (_early, "and this kiosk's clock says"),
        (_leaf_alone, "up to this root"),
        (_wrong_order, "up to this root"),
        (_no_chain, "up to this root"),
        (_root_alone, "no certificate but the root"),
        (_authority_itself, "E-CERT-PROFILE"),
        (_key_lost, "There is no key in"),
        (_damaged_request, "make a new one"),
    ],
    ids=lambda part: part.__name__ if callable(part) else "",
)
def test_what_was_not_issued_for_this_kiosk_is_refused(
    prepare: Callable[[Shop], None], why: str, shop: Shop
) -> None:
    shop.request()
    prepare(shop)
    assert why in shop.install(status=2)
    with pytest.raises(KeyRefused, match="has no certificate yet"):
        shop.keyring().current()


@pytest.mark.parametrize("root", ["CA/issuing.pem", "issued.pem", "kiosk.toml"])
def test_what_is_no_root_is_not_pinned(root: str, shop: Shop) -> None:
    shop.request()
    shop.issue()
    assert "not one certificate that signed itself" in shop.install(root=root, status=2)
    assert not (shop.state / "trust").exists()


def test_a_root_is_pinned_for_life(enrolled: Shop) -> None:
    save(Authority.make("kiosk.example", NOW), enrolled.folder / "CA2")
    assert "keeps its root for life" in enrolled.install(root="CA2/root.pem", status=2)


def test_nothing_is_installed_that_was_not_asked_for(enrolled: Shop) -> None:
    other = enrolled.folder / "other"
    other.mkdir()
    Shop(other).request()
    enrolled.issue("other/request.csr", "other.pem")
    assert "waits for no certificate" in enrolled.install("other.pem", status=2)


def test_a_certificate_without_a_pinned_root_is_not_used(enrolled: Shop) -> None:
    (enrolled.state / "trust" / "root.pem").unlink()
    with pytest.raises(KeyRefused, match="No root is pinned"):
        enrolled.keyring().current()


def test_a_certificate_that_ended_is_not_used_any_more(enrolled: Shop) -> None:
    enrolled.issue(out="state/keys/kiosk-chain.pem", at=NOW - timedelta(days=31))
    with pytest.raises(KeyRefused, match="this kiosk's clock says"):
        enrolled.keyring().current()
    assert "this kiosk's clock says" in enrolled.request("--rotate", out="next.csr", status=2)


def test_production_mode_wants_a_token_and_a_real_root(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with softhsm(tmp_path / "hsm") as token:
        real = Shop(_made(tmp_path / "real"), token)
        real.request()
        real.issue()
        monkeypatch.setenv("COUNTERSEAL_MODE", "production")
        assert "demonstration's root is refused" in real.install(status=2)
        assert "key in a file is refused" in shop.request(status=2)
        monkeypatch.setenv("COUNTERSEAL_MODE", "test")
        real.install()
        keyring = real.keyring()
        assert keyring.current().demo
        monkeypatch.setenv("COUNTERSEAL_MODE", "production")
        with pytest.raises(KeyRefused, match="demonstration's root is refused"):
            keyring.current()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
