"""The receipt in the hand: it proves alone, fits into a QR code, and no character of it can be changed."""

import hashlib
import random
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import cbor2
import pytest
import zxingcpp
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image, ImageFilter

from counterseal.certificate import base45
from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.receipt import make_receipt, verify_receipt
from counterseal.certificate.receipt_text import PREFIX, Stated, read_receipt
from counterseal.certificate.statement import Result
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.compose.demo_keys import create_demo_pki
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import QrCode, Receipt
from counterseal.transparency import merkle
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint
from counterseal.transparency.cosignature import cosigned_at
from counterseal.transparency.leaf import commitment
from counterseal.transparency.proof import Proof
from tests.transparency.witness_keys import SoftWitness, cosign

from .conftest import KIOSK, STORE

ENVELOPE = b"the envelope"
SECRET = b"\x51" * 32
MILLION = 1_000_000
LARGEST = 983_040
"""Below a million, the size whose newest entry has the longest path: 19 hashes."""
STATED = Stated(
    kind=RecordKind.OUTCOME,
    result=Result.ERASED,
    method="purge",
    demo=True,
    cert_id=bytes(range(16)),
    at=1_790_000_900,
    store=STORE,
    kiosk=KIOSK,
    device_commitment=b"\x52" * 32,
    secret=SECRET,
    commitment=commitment(SECRET, ENVELOPE),
)


SEEN = 1_790_000_902
WITNESSES = (SoftWitness("w1.example"), SoftWitness("w2.example"))
KEYS = [witness.key for witness in WITNESSES]


def receipt_in(
    size: int, signer: FileSigner, stated: Stated = STATED, witnesses: Sequence[SoftWitness] = ()
) -> Receipt:
    """The receipt for the newest entry of a log of that size, whose other entries are made up."""
    index = size - 1
    siblings = [hashlib.sha256(b"%d" % level).digest() for level in range(index.bit_count())]
    leaf = merkle.leaf_hash(stated.entry)
    root = merkle.root_by_inclusion(leaf, index, size, siblings)
    origin = kiosk_name(signer.certificate_chain()[0]).dns
    checkpoint = sign_checkpoint(Checkpoint(origin, size, root), signer)
    cosigned = cosign(checkpoint, *((witness, SEEN) for witness in witnesses))
    return make_receipt(stated, Proof(index, tuple(siblings), cosigned), signer)


@pytest.fixture(scope="module")
def receipt(signer: FileSigner) -> Receipt:
    return receipt_in(1000, signer, witnesses=WITNESSES[:1])


def test_it_proves_alone(receipt: Receipt, leaf: x509.Certificate) -> None:
    facts = verify_receipt(receipt.text, leaf)
    assert facts.stated == STATED
    assert (facts.index, facts.checkpoint.size) == (999, 1000)
    assert receipt.leaf_sha256 == merkle.leaf_hash(STATED.entry).hex()
    assert (receipt.kind, receipt.number) == ("outcome", f"{STORE}-{KIOSK}-000999")


def test_it_is_small_in_a_large_log(signer: FileSigner, leaf: x509.Certificate) -> None:
    """The longest path among a million entries, and two witnesses."""
    largest = receipt_in(LARGEST, signer, witnesses=WITNESSES)
    signed = read_receipt(largest.text)[1]
    assert (len(signed.hashes), len(signed.cosignatures)) == (19, 2)
    assert len(base45.decode(largest.text.removeprefix(PREFIX))) <= 1100
    assert verify_receipt(largest.text, leaf).stated == STATED


def test_what_witnesses_said_is_in_it(signer: FileSigner, leaf: x509.Certificate) -> None:
    """As far as their names are known to whoever reads it; the other lines are of no use to them."""
    receipt = receipt_in(7, signer, witnesses=WITNESSES)
    note = verify_receipt(receipt.text, leaf, KEYS).proof.checkpoint
    assert cosigned_at(note, KEYS) == dict.fromkeys(KEYS, SEEN)
    assert cosigned_at(verify_receipt(receipt.text, leaf, KEYS[1:]).proof.checkpoint, KEYS) == {KEYS[1]: SEEN}
    assert cosigned_at(verify_receipt(receipt.text, leaf).proof.checkpoint, KEYS) == {}


def test_two_witnesses_fit(signer: FileSigner) -> None:
    three = receipt_in(7, signer, witnesses=(*WITNESSES, SoftWitness("w3.example")))
    assert len(read_receipt(three.text)[1].cosignatures) == 2


@pytest.mark.parametrize("size", [1, 1000, MILLION])
@pytest.mark.parametrize("module_pixels", [3, 4])
def test_the_qr_code_is_read_back(signer: FileSigner, size: int, module_pixels: int) -> None:
    receipt = receipt_in(size, signer)
    # QR alone: among so many modules a reader for every symbology finds a small one of another kind by chance
    qr_only = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    (found,) = zxingcpp.read_barcodes(_picture(receipt.qr, module_pixels), formats=qr_only)
    assert found.text == receipt.text
    assert found.ec_level == "M"


DOTS_PER_MM = 203 / 25.4
"""Of a thermal printer."""


@pytest.mark.parametrize(("scale", "blur", "noise"), [(1, 0.0, 0), (1, 0.6, 16), (2, 1.2, 16)])
def test_the_largest_receipt_is_read_from_paper(
    signer: FileSigner, scale: int, blur: float, noise: int, tmp_path: Path
) -> None:
    """Printed 50 mm wide at 203 dpi and photographed, both simulated; two readers of other people read it."""
    receipt = receipt_in(LARGEST, signer, witnesses=WITNESSES)
    paper = tmp_path / "paper.png"
    _photo(_print(receipt.qr, 50), scale, blur, noise).save(paper)
    assert read_receipt_image(paper.read_bytes()) == receipt.text
    if not shutil.which("zbarimg"):
        pytest.skip("zxing has read it; zbarimg (zbar-tools) is not installed")
    command = ["zbarimg", "--quiet", "--raw", "-S*.enable=0", "-Sqrcode.enable=1", str(paper)]
    assert subprocess.run(command, capture_output=True, check=True).stdout.decode() == f"{receipt.text}\n"


def test_the_qr_code_uses_the_dense_mode(signer: FileSigner) -> None:
    """Version 27 at most, so that it is printed 50 mm wide at 0.4 mm a module."""
    assert len(receipt_in(LARGEST, signer, witnesses=WITNESSES).qr.rows) <= 17 + 4 * 27


def test_every_changed_character_is_refused(receipt: Receipt, leaf: x509.Certificate) -> None:
    for position, character in enumerate(receipt.text):
        for other in "0Z":
            if other == character:
                continue
            with pytest.raises(Invalid) as refused:
                verify_receipt(receipt.text[:position] + other + receipt.text[position + 1 :], leaf)
            assert refused.value.code in SENTENCES


def test_every_flipped_byte_below_the_text_is_refused(receipt: Receipt, leaf: x509.Certificate) -> None:
    good = base45.decode(receipt.text.removeprefix(PREFIX))
    for position in range(len(good)):
        bad = bytearray(good)
        bad[position] ^= 1
        with pytest.raises(Invalid):
            verify_receipt(PREFIX + base45.encode(bytes(bad)), leaf)


def test_only_a_kiosk_can_have_made_it(receipt: Receipt, root: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-CERT-PROFILE"):
        verify_receipt(receipt.text, root)


def test_another_kiosk_cannot_have_made_it(receipt: Receipt, tmp_path: Path) -> None:
    create_demo_pki(tmp_path / "trust", tmp_path / "key", STORE, KIOSK)
    with pytest.raises(Invalid, match="E-RECEIPT-SIGNATURE"):
        verify_receipt(receipt.text, FileSigner(tmp_path / "key").certificate_chain()[0])


@pytest.mark.parametrize("at", [-1, 253_402_300_800])
def test_a_time_that_no_calendar_has_is_refused(signer: FileSigner, leaf: x509.Certificate, at: int) -> None:
    with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
        verify_receipt(receipt_in(10, signer, replace(STATED, at=at)).text, leaf)


def test_a_kiosk_cannot_speak_for_another(signer: FileSigner, leaf: x509.Certificate) -> None:
    foreign = receipt_in(10, signer, replace(STATED, kiosk="03"))
    with pytest.raises(Invalid, match="E-STATEMENT-KIOSK"):
        verify_receipt(foreign.text, leaf)


def _recode(change: Callable[[list[object]], object]) -> Callable[[str], str]:
    def recode(text: str) -> str:
        value = cbor2.loads(base45.decode(text.removeprefix(PREFIX)))
        return PREFIX + base45.encode(cbor2.dumps(change(value), canonical=True))

    return recode


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text.removeprefix(PREFIX),
        lambda text: text.replace("CS1:", "CS2:"),
        lambda text: text.lower(),
        lambda text: text + "\n",
        lambda text: text + "000",
        lambda text: text[:-3],
        lambda text: PREFIX + "0" * 5000,
        _recode(lambda value: [*value, 1]),
        _recode(lambda value: value[:-1]),
        _recode(lambda value: {}),
        _recode(lambda value: [b"", *value[1:]]),
        _recode(lambda value: [*value[:2], -1, *value[3:]]),
        _recode(lambda value: [*value[:2], (1 << 63) - 1, *value[3:]]),
        _recode(lambda value: [*value[:3], b"short", *value[4:]]),
        _recode(lambda value: [*value[:3], b"\0" * 32 * 64, *value[4:]]),
        _recode(lambda value: [*value[:5], b"\0" * 63, *value[6:]]),
        _recode(lambda value: [*value[:6], [[b"four", 0, b"\0" * 64]] * 3]),
        _recode(lambda value: [*value[:6], [[b"few", 0, b"\0" * 64]]]),
        _recode(lambda value: [*value[:6], [[b"four", 1 << 63, b"\0" * 64]]]),
        _recode(lambda value: [*value[:6], [[b"four", -1, b"\0" * 64]]]),
        _recode(lambda value: [*value[:6], [[b"four", 0, b"\0" * 63]]]),
        _recode(lambda value: [value[0], "text", *value[2:]]),
    ],
)
def test_there_is_one_permitted_form(receipt: Receipt, damage: Callable[[str], str]) -> None:
    with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
        read_receipt(damage(receipt.text))


def test_cbor_has_one_permitted_spelling(receipt: Receipt) -> None:
    good = base45.decode(receipt.text.removeprefix(PREFIX))
    assert good[0] == 0x87  # array of seven
    for spelling in (b"\x98\x07" + good[1:], b"\x9f" + good[1:] + b"\xff", b"\xd9\xd9\xf7" + good):
        with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
            read_receipt(PREFIX + base45.encode(spelling))


cbor_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.integers(), inner, max_size=3),
    max_leaves=9,
)


@given(st.binary() | cbor_values.map(cbor2.dumps))
def test_no_bytes_break_the_reader(untrusted: bytes) -> None:
    with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
        read_receipt(PREFIX + base45.encode(untrusted))


@pytest.mark.parametrize(
    "bomb",
    [
        b"\x5b\x7f" + b"\xff" * 7,  # a byte string of 2**63 bytes
        b"\x9b\x7f" + b"\xff" * 7,  # an array of 2**63 values
        b"\xbb\x7f" + b"\xff" * 7,  # a map of 2**63 pairs
        b"\x81" * 2800,  # arrays in arrays
        b"\xc5\x82\x1b\x7f" + b"\xff" * 7 + b"\x02",  # 2 times 2 to the power of 2**63
        b"\xd8\x23\x78\x1e(a+)+$(a+)+$(a+)+$(a+)+$(a+)+$",  # a regular expression
        b"\xd8\x1c\x81\xd8\x1d\x00",  # an array that holds itself
    ],
)
def test_no_bomb_goes_off(bomb: bytes) -> None:
    with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
        read_receipt(PREFIX + base45.encode(bomb))


@given(st.text())
def test_no_text_breaks_the_reader(untrusted: str) -> None:
    for text in (untrusted, PREFIX + untrusted):
        with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
            read_receipt(text)


def _picture(qr: QrCode, module_pixels: int) -> Image.Image:
    """The symbol as a screen paints it: black on white, with a quiet zone of four modules."""
    side = len(qr.rows) + 8
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(qr.rows, start=4):
        for x, module in enumerate(row, start=4):
            if module == "1":
                picture.putpixel((x, y), 0)
    return picture.resize((side * module_pixels,) * 2, Image.Resampling.NEAREST)


def _print(qr: QrCode, millimetres: float) -> Image.Image:
    """As a thermal printer does it: a dot is black or white, so that modules differ in width by a dot."""
    side = len(qr.rows)
    symbol = _picture(qr, 1).crop((4, 4, 4 + side, 4 + side))
    dots = round(millimetres * DOTS_PER_MM)
    paper = Image.new("L", (dots + 80, dots + 80), 255)
    paper.paste(symbol.resize((dots, dots), Image.Resampling.NEAREST), (40, 40))
    return paper


def _photo(paper: Image.Image, scale: int, blur: float, noise: int) -> Image.Image:
    """Grey ink on grey paper, `scale` pixels a dot, out of focus, each pixel off by up to `noise` of 255."""
    grey = paper.point(lambda value: 40 + value * 180 // 255)
    seen = grey.resize((grey.width * scale,) * 2).filter(ImageFilter.GaussianBlur(blur))
    chance = random.Random(1)
    pixels = bytes(min(255, max(0, value + chance.randint(-noise, noise))) for value in seen.tobytes())
    return Image.frombytes("L", seen.size, pixels)
