"""The sample can be drawn again by anybody with a log and openssl."""

import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from counterseal.audit.material import gather
from counterseal.audit.run import examine
from counterseal.audit.sample import Drawn, draw


@pytest.fixture(scope="module")
def drawn(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Drawn], list[tuple[str, str]]]:
    """The sample, and (leaf hash, root) of every outcome."""
    material = gather(sound / "state", sound / "trust" / "root.pem", tmp_path_factory.mktemp("work"))
    ledger = examine(material, processes=1)
    history = material.kiosks[0].history
    places = ledger.rows("select place from sound where kind = 'outcome' order by place")
    everything = [(history.leaf(place).hex(), history.root(history.size).hex()) for (place,) in places]
    result = list(draw(ledger, material.kiosks))
    ledger.close()
    return result, everything


def test_openssl_draws_the_same(drawn: tuple[list[Drawn], list[tuple[str, str]]]) -> None:
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    sample, everything = drawn
    again = [leaf for leaf, root in everything if _hmac(root, leaf) <= "0" + "c" * 63]
    assert [one.leaf for one in sample] == again
    assert 0 < len(again) < len(everything) / 4


def _hmac(root: str, leaf: str) -> str:
    command = ("openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", f"hexkey:{root}")
    said = subprocess.run(command, input=bytes.fromhex(leaf), capture_output=True, check=True).stdout.decode()
    return said.rpartition(" ")[2].strip()


def test_a_line_tells_with_which_state_of_the_log_it_was_drawn(
    drawn: tuple[list[Drawn], list[tuple[str, str]]],
) -> None:
    one = drawn[0][0]
    assert msgspec.json.decode(msgspec.json.encode(one)).keys() == {
        "kiosk",
        "index",
        "leaf",
        "size",
        "witnessed",
    }
    assert one.size > one.index
    assert not one.witnessed
