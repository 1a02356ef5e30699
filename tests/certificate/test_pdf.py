"""The page: what it says for every outcome, that hostile values cannot act, and that it stays one page."""

import io
import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from pyhanko.pdf_utils.reader import PdfFileReader

from counterseal.certificate.findings import Invalid
from counterseal.certificate.issue import Issued
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.render import render
from counterseal.certificate.page.typeset import typeset
from counterseal.certificate.page.values import printable
from counterseal.certificate.page.words import FOLDER, languages
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.verification.image import read_receipt_image
from tests.certificate import android_records as androids
from tests.certificate.pdf_samples import ATTACHMENTS, PAGE, QR
from tests.certificate.records import PHONE
from tests.certificate.verify_samples import (
    DECLINED,
    ERASED,
    NEVER_BACK,
    NOT_ERASED,
    intake,
    issue_all,
    outcome,
    returned,
)

LEGIBLE = 7.9
"""Height in points of the smallest line where the body is set in 6.8 points."""
LONGEST = structs.replace(androids.E3, mtp_serial_changed=True, debugging_gone=True)


def issue_one(record: TradeInRecord, signer: FileSigner, folder: Path) -> Issued:
    (issued,) = issue_all(signer, folder / "log", record)
    return issued


def text_of(pdf: bytes) -> str:
    done = subprocess.run(
        ("pdftotext", "-raw", "-", "-"), input=pdf, capture_output=True, check=True, timeout=60
    )
    return " ".join(done.stdout.decode().split())


def lowest_line(pdf: bytes) -> float:
    """Height in points of the line with the smallest type."""
    done = subprocess.run(
        ("pdftotext", "-bbox", "-", "-"), input=pdf, capture_output=True, check=True, timeout=60
    )
    boxes = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', done.stdout.decode())
    return min(float(bottom) - float(top) for top, bottom in boxes)


def pages_of(pdf: bytes) -> int:
    return int(PdfFileReader(io.BytesIO(pdf)).root["/Pages"]["/Count"])


@pytest.mark.parametrize(
    ("record", "word", "says"),
    [
        (outcome(ERASED), "Erased", ["Method purge", "12,403 files", "Its activation state Unactivated"]),
        (outcome(ERASED, DECLINED), "Erased", ["declined by the customer on their own screen"]),
        (outcome(NEVER_BACK), "Not proven", ["none evidenced; purge was requested", "No phone came back"]),
        (outcome(NOT_ERASED), "Not erased", ["none evidenced", "still had its owner's name"]),
        (returned(), "Returned", ["No erase is certified", "stopped by the customer"]),
        (returned(None), "Returned", ["was not identified"]),
    ],
)
def test_the_page_says_what_was_stated(
    record: TradeInRecord, word: str, says: list[str], signer: FileSigner, tmp_path: Path
) -> None:
    pdf = render(issue_one(record, signer, tmp_path))
    text = text_of(pdf)
    assert [wanted for wanted in (word, *says) if wanted not in text] == []
    assert pages_of(pdf) == 1


@pytest.mark.parametrize(
    ("record", "word", "says"),
    [
        (
            androids.android(androids.E2),
            "Erased",
            [
                "Evidence level E2",
                "Method purge",
                "1,210 contacts, 14,512 messages, 812 calls, 93 calendar events",
                "3 added, 1 removed, 2 changed",
                "Accounts before Google 2, others 2",
                "none; the phone's own reset was left to the customer",
                "Only Android's trade-in mode answers yes",
                "Nothing could be observed of its USB debugging, its MTP serial number and storage, "
                "the phone from inside.",
                "rests on the maker's implementation",
            ],
        ),
        (androids.android(LONGEST), "Erased", ["Evidence level E3", "Apps that did not come with it 0"]),
        (
            androids.android(androids.E1B, androids.FILES),
            "Not proven",
            [
                "Evidence level E1b",
                "this phone offered no proof of one over USB; so it is not proven",
                "Besides files nothing: the customer chose photos and files",
                "none evidenced; clear was requested",
            ],
        ),
        (
            androids.android(androids.NOT_ERASED),
            "Not erased",
            ["It still accepted the key", "The key it had accepted was accepted"],
        ),
        (
            androids.android(androids.HARNESS),
            "Erased",
            ["Method clear", "needs one more reset before anybody uses it"],
        ),
    ],
)
def test_an_android_phones_page_says_how_far_the_evidence_reaches(
    record: TradeInRecord, word: str, says: list[str], signer: FileSigner, tmp_path: Path
) -> None:
    pdf = render(issue_one(record, signer, tmp_path))
    text = text_of(pdf)
    assert [wanted for wanted in (word, *says) if wanted not in text] == []
    assert pages_of(pdf) == 1
    assert lowest_line(pdf) >= LEGIBLE


def test_every_certificate_says_what_it_is_not(signer: FileSigner, tmp_path: Path) -> None:
    text = text_of(render(issue_one(outcome(ERASED), signer, tmp_path)))
    assert "DEMO: signed with demonstration keys" in text
    assert "does not prove that the device is empty" in text
    assert "Built from the fields of NIST SP 800-88 Rev. 2; conformance is not claimed" in text
    assert "by the kiosk's own clock, not confirmed" in text
    assert "conformant" not in text


def test_only_an_erased_phone_gets_the_word(signer: FileSigner, tmp_path: Path) -> None:
    for number, record in enumerate((outcome(NEVER_BACK), outcome(NOT_ERASED), returned())):
        text = text_of(render(issue_one(record, signer, tmp_path / str(number))))
        assert "Erased" not in text


def test_the_same_record_gives_the_same_bytes(signer: FileSigner, tmp_path: Path) -> None:
    issued = issue_one(outcome(ERASED), signer, tmp_path)
    assert render(issued) == render(issued)


@pytest.mark.parametrize("dpi", [150, 203, 300])
def test_the_printed_code_gives_back_the_receipt(dpi: int, signer: FileSigner, tmp_path: Path) -> None:
    issued = issue_one(outcome(ERASED), signer, tmp_path)
    command = ("pdftoppm", "-r", str(dpi), "-png", "-singlefile", "-", tmp_path / "page")
    subprocess.run(command, input=render(issued), capture_output=True, check=True, timeout=60)
    assert read_receipt_image((tmp_path / "page.png").read_bytes()) == issued.receipt.text


def test_an_intake_has_no_certificate(signer: FileSigner, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="an intake has no certificate"):
        render(issue_one(intake(), signer, tmp_path))


def test_no_page_is_made_of_a_proof_for_another_record(signer: FileSigner, tmp_path: Path) -> None:
    first, second = issue_all(signer, tmp_path / "log", outcome(ERASED), returned())
    with pytest.raises(Invalid, match="E-PROOF-INCLUSION"):
        render(replace(first, proof=second.proof))


HOSTILE = [
    '#read("/etc/passwd")',
    "*bold* _slanted_ $x$ @cite \\",
    "\x00\x07\x1b[31m\r\n",
    "\ue000\U000f0000😀日本",
    "\u202egnp.exe",
    "W" * 500,
    "a " * 250,
    "e" + "\u0301" * 300,
]


@pytest.mark.parametrize("value", HOSTILE)
def test_what_a_phone_says_is_only_ever_text(value: str, signer: FileSigner, tmp_path: Path) -> None:
    value = unicodedata.normalize("NFC", value)
    phone = structs.replace(PHONE, model=value, serial=value, os_version=value, imei=(value,) * 8)
    seen = structs.replace(ERASED, activation=value)
    pdf = render(issue_one(outcome(seen, phone=phone, reference=value), signer, tmp_path))
    assert pages_of(pdf) == 1
    assert "root:" not in text_of(pdf)


def test_every_character_let_through_can_be_drawn() -> None:
    let_through = [chr(code) for code in range(0x2FFF) if printable(chr(code)) != "\ufffd"]
    for start in range(0, len(let_through), 80):
        page = structs.replace(PAGE, sentence="".join(let_through[start : start + 80]))
        assert typeset(page, QR, ATTACHMENTS).startswith(b"%PDF-1.7")


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_word_of_a_language_can_be_drawn_upright_and_bold(language: str) -> None:
    letters = "".join(sorted(set((FOLDER / f"{language}.toml").read_text()) - set('\n"')))
    page = structs.replace(PAGE, language=language, word=letters, sentence=letters)
    assert typeset(page, QR, ATTACHMENTS).startswith(b"%PDF-1.7")


def test_the_configuration_is_named_where_it_was_stated(signer: FileSigner, tmp_path: Path) -> None:
    record = structs.replace(outcome(ERASED), config_sha256="5c" * 32)
    assert "Configuration hash 5c5c5c5c5c5c5c5c." in text_of(
        render(issue_one(record, signer, tmp_path / "1"))
    )
    assert "Configuration" not in text_of(render(issue_one(outcome(ERASED), signer, tmp_path / "2")))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_phone_named_in_another_script_stays_in_its_place(
    language: str, signer: FileSigner, tmp_path: Path
) -> None:
    phone = structs.replace(PHONE, model="هاتف A51 (ثان)", serial="\N{ARABIC-INDIC DIGIT ONE}23ABC")
    record = structs.replace(outcome(ERASED, phone=phone), language=language)
    pdf = render(issue_one(record, signer, tmp_path))
    assert pages_of(pdf) == 1
    assert {"A51", "12,403", "356000000000001"} <= set(re.split(r"[^\w,]|,\s", text_of(pdf)))
