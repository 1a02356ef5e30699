"""The page as a person uses it: choose whom to trust, show what you hold, read the verdict."""

import shutil
from pathlib import Path

import pytest

from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.keys.signer import CHAIN_FILE, FileSigner
from counterseal.compose.demo_keys import create_demo_pki
from tests.certificate.verify_samples import write_evidence
from tests.verifier.pages import Page
from tests.verifier.person import Person
from tests.verifier.photographs import Shot, code_of, photographed

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

RECEIPT = "receipt-outcome.txt"
SIGNED = "A kiosk signed it, and nobody has changed it."
VALID, NOT_VALID, UNDECIDED = "Valid\n", "Not valid\n", "Not decided\n"


def test_a_printed_receipt_the_page_and_nothing_else(pinned: Page, evidence: Path, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_0815.jpg"
    code, shot = code_of((evidence / RECEIPT).read_text(), 6), Shot(-12, (0.1, 0.15))
    photo.write_bytes(photographed(code, shot, seed=4))
    person = Person(pinned)
    assert person.choose(photo) == f"{VALID}{SIGNED} It says: Erased."
    assert person.status().startswith("DEMO. Valid.")
    assert "DEMO" in person.text("#result .demo")
    assert "02 of store S-01482" in person.text("#result dl")
    assert person.codes() == ["W-TIME-UNCONFIRMED"]
    assert person.all_texts("#result h4")[:2] == ["What this proves", "What this does not prove"]


def test_whom_to_trust_is_chosen_first(plain: Page, root: Path, evidence: Path) -> None:
    person = Person(plain)
    plain.choose("#files", evidence / "receipt-outcome.png")
    person.until_status("First choose whom you trust.")
    assert "DEMO Root" in person.trust(root, root.parent / CHAIN_FILE)
    assert person.verdict().startswith(VALID)


def test_a_receipt_typed_off(plain: Page, root: Path, evidence: Path) -> None:
    person, text = Person(plain), (evidence / RECEIPT).read_text()
    person.trust(root, root.parent / CHAIN_FILE)
    assert person.paste(f"{text[:300]}\n{text[300:]}\n").startswith(VALID)
    assert person.paste(text[:300] + ("0" if text[300] != "0" else "1") + text[301:]).startswith(NOT_VALID)


def test_several_files_dropped_at_once(pinned: Page, evidence: Path) -> None:
    person = Person(pinned)
    files = [evidence / name for name in (STATEMENT_FILE, PROOF_FILE, "receipt-intake.png")]
    assert person.drop(*files) == f"{VALID}{SIGNED} It says: Received, Erased."
    assert sorted(person.all_texts(".card h3")) == sorted(file.name for file in files)
    assert any("Apple iPhone 13" in facts for facts in person.all_texts(".card dl"))


def test_the_newest_state_of_a_log(pinned: Page, evidence: Path, tmp_path: Path) -> None:
    person, checkpoint = Person(pinned), evidence / "log" / "checkpoint"
    assert person.choose(checkpoint) == f"{VALID}{SIGNED} It says: Log."
    assert "Entries\n2\n" in person.text(".card dl")
    changed = tmp_path / "checkpoint"
    changed.write_text(checkpoint.read_text().replace("\n2\n", "\n3\n"))
    assert person.choose(changed).startswith(NOT_VALID)
    assert person.codes() == ["E-NOTE-SIGNATURE"]


def test_a_pdf_is_not_judged(pinned: Page, evidence: Path) -> None:
    person = Person(pinned)
    assert person.choose(evidence / "certificate.pdf").startswith(UNDECIDED)
    assert "does not check PDF files" in person.text(".card")
    assert person.choose(evidence / STATEMENT_FILE).startswith(UNDECIDED), "one that holds does not hide it"


def test_without_the_kiosks_certificate_it_is_not_decided(plain: Page, root: Path, evidence: Path) -> None:
    person = Person(plain)
    person.trust(root)
    assert person.choose(evidence / "receipt-outcome.png").startswith(UNDECIDED)
    assert person.codes() == ["E-CERT-MISSING"]
    assert person.choose(root.parent / CHAIN_FILE).startswith(VALID)


def test_certificates_alone_say_nothing(pinned: Page, root: Path, tmp_path: Path) -> None:
    """They are shown to go with something else, and no verdict may come of them."""
    person = Person(pinned)
    assert person.choose(root.parent / CHAIN_FILE, root).startswith(UNDECIDED)
    assert "Nothing was shown that could be checked." in person.text("#result .verdict")
    (tmp_path / "renamed.pem").write_text("no certificate")
    assert person.choose(tmp_path / "renamed.pem").startswith(NOT_VALID)
    assert person.codes() == ["E-CERT-MALFORMED"]


def test_a_root_among_the_evidence_is_not_believed(plain: Page, root: Path, tmp_path: Path) -> None:
    """A shop that hands out its own root with its own receipts."""
    create_demo_pki(tmp_path / "trust", tmp_path / "key", "S-01482", "02")
    write_evidence(tmp_path / "evidence", FileSigner(tmp_path / "key"))
    person = Person(plain)
    person.trust(root)
    files = [tmp_path / "evidence" / RECEIPT, *sorted((tmp_path / "trust").glob("*.pem"))]
    assert person.choose(*files).startswith(NOT_VALID)
    assert person.codes() == ["E-SIG-CHAIN"]


def test_what_is_no_root(plain: Page, evidence: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "root.pem"
    shutil.copy(evidence / RECEIPT, wrong)
    assert "That is no root certificate" in Person(plain).trust(wrong)


def test_a_blurred_photo_is_no_forgery(pinned: Page, evidence: Path, tmp_path: Path) -> None:
    photo = tmp_path / "receipt.jpg"
    code, shot = code_of((evidence / RECEIPT).read_text(), 6), Shot(0, side=300, blur=3)
    photo.write_bytes(photographed(code, shot, seed=4))
    person = Person(pinned)
    assert person.choose(photo).startswith(UNDECIDED)
    assert person.codes() == ["E-IMAGE-QR"]


def test_a_file_name_with_markup_is_text(pinned: Page, tmp_path: Path) -> None:
    name = "<img src=x onerror=document.title=1>.txt"
    (tmp_path / name).write_text("CS1:")
    person = Person(pinned)
    assert person.choose(tmp_path / name).startswith(NOT_VALID)
    assert person.all_texts(".card h3") == [name]
    assert pinned.call("return document.querySelectorAll('img').length") == 0


def test_what_cannot_be_read_is_named(pinned: Page, evidence: Path) -> None:
    """A folder that was dropped, or a file that is gone."""
    pinned.call("""const gone = new File([], "gone.txt");
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")) });
    take([gone])""")
    person = Person(pinned)
    person.until_status("gone.txt cannot be read. Choose a file that is on this device, not a folder.")
    assert person.choose(evidence / STATEMENT_FILE).startswith(VALID)


def test_no_more_is_read_of_a_file_than_is_too_long(pinned: Page) -> None:
    """Memory would be the limit otherwise, and the page silent."""
    body = """const huge = new File([new Uint8Array(MAX_FILE), new Uint8Array(MAX_FILE)], "huge.txt");
    await take([huge]);
    return held["huge.txt"].length - MAX_FILE;"""
    assert pinned.call(body) == 1
    assert Person(pinned).codes() == ["E-FILE-SIZE"]


def test_starting_again(pinned: Page, evidence: Path) -> None:
    person = Person(pinned)
    assert person.paste("CS1:").startswith(NOT_VALID)
    pinned.call("element('again').click()")
    assert pinned.call("return element('outcome').hidden") is True
    assert person.choose(evidence / "receipt-outcome.png").startswith(VALID)


def test_the_page_cannot_reach_any_network(pinned: Page) -> None:
    body = """const stopped = new Promise(resolve =>
      document.addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective)));
    fetch("http://127.0.0.1:9/").catch(() => null);
    return await stopped;"""
    assert pinned.call(body) == "connect-src"


def test_no_script_but_its_own_runs(pinned: Page) -> None:
    body = """const stopped = new Promise(resolve =>
      document.addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective)));
    document.body.append(make("script", { text: "window.ran = true" }));
    return [await stopped, window.ran ?? null];"""
    assert pinned.call(body) == ["script-src-elem", None]


@pytest.mark.parametrize("selector", ["#trust", "#files", "#text"])
def test_every_field_has_a_label(plain: Page, selector: str) -> None:
    assert plain.call("return document.querySelector(args[0]).labels[0].textContent.length > 10", selector)
    assert plain.call("return document.querySelectorAll('main > h1').length") == 1
    assert plain.call("return document.getElementById('status').getAttribute('role')") == "status"


def test_without_a_camera_the_page_says_so(pinned: Page) -> None:
    body = """const refusal = () => Promise.reject(new DOMException("", "NotFoundError"));
    navigator.mediaDevices.getUserMedia = refusal;
    element("camera").click()"""
    pinned.call(body)
    Person(pinned).until_status(
        "This browser gives no camera to this page. Take a photo and choose it above."
    )
