"""A power cut at any moment of an installation or a rotation: it is repeated, and no key is lost."""

from pathlib import Path

import pytest
from cryptography import x509

from counterseal.certificate.keys.signer import FileKeys, KeyRefused
from counterseal.transparency import durable
from tests.compose.shop import Shop


class PowerCut(Exception):
    pass


@pytest.mark.parametrize("writes", range(2))
def test_an_installation_cut_off_is_no_key_and_can_be_repeated(
    writes: int, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.request()
    shop.issue()
    chain = tuple(x509.load_pem_x509_certificates((shop.folder / "issued.pem").read_bytes()))
    with monkeypatch.context() as cut:
        _cut_after(cut, writes)
        with pytest.raises(PowerCut):
            shop.keyring().install(chain, shop.authority.root.certificate)
    with pytest.raises(KeyRefused, match="go on with `counterseal setup install`"):
        shop.keyring().current()
    assert "Start the kiosk." in shop.install()
    assert shop.keyring().current().certificate_chain() == chain


@pytest.mark.parametrize("point", ["write", "rename", "destroy"])
def test_a_rotation_cut_off_at_any_point_loses_no_key(
    point: str, enrolled: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled.request("--rotate", out="next.csr")
    enrolled.issue("next.csr", "next.pem")
    enrolled.install("next.pem")
    keyring = enrolled.keyring()
    new = keyring.pending()
    assert new
    with monkeypatch.context() as cut:
        owner = FileKeys if point == "destroy" else durable
        cut.setattr(owner, point, _power_cut)
        with pytest.raises(PowerCut):
            keyring.finish_rotation()
    assert keyring.current()
    keyring.finish_rotation()
    assert keyring.current().public_key() == new.public_key()
    assert len(list(enrolled.state.rglob("*-key.pem"))) == 1


def test_a_cut_before_the_switch_does_not_cost_the_present_key(
    enrolled: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The present chain is among the old ones then, and its key is in use all the same."""
    enrolled.request("--rotate", out="next.csr")
    enrolled.issue("next.csr", "next.pem")
    enrolled.install("next.pem")
    keyring = enrolled.keyring()
    with monkeypatch.context() as cut:
        cut.setattr(durable, "rename", _power_cut)
        with pytest.raises(PowerCut):
            keyring.finish_rotation()
    keyring.spare()
    assert keyring.current()
    assert keyring.pending()


def _power_cut(*_: object, **__: object) -> None:
    raise PowerCut


def _cut_after(cut: pytest.MonkeyPatch, writes: int) -> None:
    write, left = durable.write, iter(range(writes))

    def write_or_cut(path: Path, content: bytes, mode: int = 0o644) -> None:
        if next(left, None) is None:
            raise PowerCut
        write(path, content, mode)

    cut.setattr(durable, "write", write_or_cut)
