"""Verifying files and folders: reads them, asks `verify`, and turns whatever happens into findings."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from . import verify
from .findings import SENTENCES, Invalid
from .pdf_values import printable
from .pdf_words import DEFAULT, words_in
from .receipt import MAX_TEXT
from .verify import Proved, Trust
from .verify_image import MAX_IMAGE_BYTES, read_receipt_image

_MAX_FILE = MAX_IMAGE_BYTES  # the largest kind; each reader has its own, smaller bound
_MAX_CERTIFICATES = 64
_MALFORMED = {
    ".pdf": "E-PDF-MALFORMED",
    ".json": "E-DSSE-MALFORMED",
    ".tlog-proof": "E-PROOF-MALFORMED",
    ".txt": "E-RECEIPT-MALFORMED",
    ".png": "E-IMAGE-MALFORMED",
    ".jpg": "E-IMAGE-MALFORMED",
    ".jpeg": "E-IMAGE-MALFORMED",
}


class Finding(Struct, frozen=True):
    """`code` is stable; `E-` fails, `W-` informs."""

    code: str
    file: str
    sentence: str


class Report(Struct, frozen=True):
    """What one file proves, if anything."""

    file: str
    valid: bool
    demo: bool
    proves: str
    findings: tuple[Finding, ...]


def read_trust(root: Path) -> Trust:
    """The root in this PEM file, and the certificates in the other PEM files beside it.

    Raises OSError or Invalid when there is no such root.
    """
    certificates = verify.read_chain(_read(root))
    if len(certificates) != 1:
        raise Invalid("E-CERT-MALFORMED")
    trust = Trust(certificates[0], ())
    for other in sorted(root.parent.glob("*.pem"))[:_MAX_CERTIFICATES]:
        try:
            trust.add(verify.read_chain(_read(other)))
        except (OSError, Invalid):
            continue  # a key, or something else that is none of our business
    return trust


def find_evidence(paths: Iterable[Path]) -> list[Path]:
    """Files and logs to verify; folders are searched. PDFs come first: they bring their kiosk's chain."""
    found = [file for path in paths for file in (_search(path) if path.is_dir() else (path,))]
    return sorted(dict.fromkeys(found), key=lambda path: path.suffix.lower() != ".pdf")


def verify_file(path: Path, trust: Trust) -> Report:
    """Never raises: what cannot be read is a finding too."""
    proves = ""
    try:
        if path.is_dir():
            findings = _verify_log(path, trust)
            proves = "the log's files and its signed checkpoint fit"
        else:
            proves = _in_words(_verify(path, trust))
            findings = [_finding("W-TIME-UNCONFIRMED", path)]
    except Invalid as fault:
        findings = [_finding(fault.code, path)]
    except OSError:
        findings = [_finding("E-FILE-MALFORMED", path)]
    except Exception:  # a parser that stumbles has met something that is not evidence
        findings = [_finding(_MALFORMED.get(path.suffix.lower(), "E-FILE-MALFORMED"), path)]
    valid = not any(finding.code.startswith("E-") for finding in findings)
    return Report(str(path), valid, trust.demo, proves if valid else "", tuple(findings))


def _search(folder: Path) -> Iterator[Path]:
    if _is_log(folder):
        yield folder
        return
    for path in sorted(folder.iterdir()):
        if path.is_symlink():
            continue
        if path.is_dir():
            yield from _search(path)
        elif _is_evidence(path.name.lower()):
            yield path


def _is_log(folder: Path) -> bool:
    return (folder / "checkpoint").exists() or (folder / "tile").is_dir()


def _is_evidence(name: str) -> bool:
    """In a folder: pictures and texts only where their name says that they are receipts."""
    if name.startswith("receipt"):
        return name.endswith(tuple(_MALFORMED))
    return name.endswith((".pdf", ".dsse.json", ".tlog-proof"))


def _verify(path: Path, trust: Trust) -> Proved:
    name, content = path.name.lower(), _read(path)
    if name.endswith(".pdf"):
        return verify.verify_pdf(content, trust)
    if name.endswith(".dsse.json"):
        return verify.verify_envelope(content, trust)
    if name.endswith(".tlog-proof"):
        return _verify_proof(path, content, trust)
    if name.endswith(".txt"):
        return verify.verify_receipt(content[: MAX_TEXT + 2].decode().removesuffix("\n"), trust)
    if name.endswith((".png", ".jpg", ".jpeg")):
        return verify.verify_receipt(read_receipt_image(content), trust)
    raise Invalid("E-FILE-KIND")


def _verify_proof(path: Path, content: bytes, trust: Trust) -> Proved:
    fault = Invalid("E-PROOF-STATEMENT")
    for envelope in sorted(path.parent.glob("*.dsse.json")):
        try:
            return verify.verify_proof(content, _read(envelope), trust)
        except Invalid as misfit:
            fault = misfit
    raise fault


def _verify_log(folder: Path, trust: Trust) -> list[Finding]:
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    faults = verify.verify_log(names, lambda name: _read(folder / name), trust)
    return [_finding(fault.code, folder / fault.name) for fault in faults]


def _read(path: Path) -> bytes:
    """The whole file; raises OSError, or Invalid E-FILE-SIZE before too much is in memory."""
    with path.open("rb") as file:
        content = file.read(_MAX_FILE + 1)
    if len(content) > _MAX_FILE:
        raise Invalid("E-FILE-SIZE")
    return content


def _finding(code: str, path: Path) -> Finding:
    return Finding(code, str(path), SENTENCES[code])


def _in_words(proved: Proved) -> str:
    device = f"{proved.device.manufacturer} {proved.device.model}, " if proved.device else ""
    when = proved.at.strftime("%Y-%m-%d %H:%M UTC")
    word = words_in(DEFAULT).results[proved.result]
    return printable(f"{word}: {device}{when}, kiosk {proved.kiosk} of store {proved.store}")
