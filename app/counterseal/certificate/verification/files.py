"""Verifying files and folders: reads them, asks `verify`, and turns whatever happens into findings."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cryptography.x509 import Certificate
from msgspec import Struct
from msgspec.structs import replace

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.keys.pki import read_chain
from counterseal.certificate.keys.revocation import read_crl
from counterseal.certificate.notice import NoticeKind
from counterseal.certificate.page.values import printable
from counterseal.certificate.page.words import DEFAULT, words_in
from counterseal.certificate.receipt_text import MAX_TEXT
from counterseal.certificate.statement import Result
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.consistency import Consistency
from counterseal.transparency.policy import read_policy

from . import verify
from .consistency import prove, verify_consistency
from .image import MAX_IMAGE_BYTES, read_receipt_image
from .trust import Trust
from .verify import Proved

_MAX_FILE = MAX_IMAGE_BYTES  # the largest kind; each reader has its own, smaller bound
_MAX_FILES = 4096  # of certificates: each kiosk of a chain of shops has a new one every month
_ORDER = {".pdf": 0, ".consistency": 2}
POLICY_FILE = "policy"
STAMPERS_FILE = "tsa.pem"
_MALFORMED = {
    ".pdf": "E-PDF-MALFORMED",
    ".json": "E-DSSE-MALFORMED",
    ".tlog-proof": "E-PROOF-MALFORMED",
    ".consistency": "E-PROOF-MALFORMED",
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
    """The root in this PEM file, and what is beside it: see `docs/verifying.md`.

    Raises OSError or Invalid when there is no such root, Invalid for a policy, roots for time stamps or a
    list of revoked certificates that cannot be used: to go on without would be to trust more than was meant.
    """
    certificates = read_chain(_read(root))
    if len(certificates) != 1:
        raise Invalid("E-CERT-MALFORMED")
    folder = root.parent
    policy, stampers = folder / POLICY_FILE, folder / STAMPERS_FILE
    return Trust(
        certificates[0],
        certificates_at_hand(folder),
        read_policy(_read(policy)) if policy.exists() else None,
        read_chain(_read(stampers)) if stampers.exists() else (),
        [read_crl(_read(path)) for path in sorted(folder.glob("*.crl"))],
    )


def certificates_at_hand(folder: Path) -> Iterator[Certificate]:
    """Whatever certificates lie in this folder, believed or not."""
    for path in sorted(folder.glob("*.pem"))[:_MAX_FILES]:
        try:
            yield from read_chain(_read(path))
        except (OSError, Invalid):
            continue  # a key, or something else that is none of our business


def find_evidence(paths: Iterable[Path]) -> list[Path]:
    """Files and logs to verify; folders are searched. In the order in which they need one another: PDFs bring
    their kiosk's chain, and consistency is that of states which the others show.
    """
    found = [file for path in paths for file in (_search(path) if path.is_dir() else (path,))]
    return sorted(dict.fromkeys(found), key=lambda path: _ORDER.get(path.suffix.lower(), 1))


def verify_files(paths: Iterable[Path], trust: Trust) -> list[Report]:
    """A report for each, in order, whatever they hold. What a void by the same kiosk is about says so."""
    states: set[Checkpoint] = set()
    examined = [_examine(path, trust, states) for path in paths]
    voided = {(one.store, one.kiosk, one.voids) for _, one in examined if one and one.voids}
    return [
        _with(report, "W-RECORD-VOIDED") if one and (one.store, one.kiosk, one.leaf) in voided else report
        for report, one in examined
    ]


def prove_consistency(log: Path, old_size: int, trust: Trust) -> Consistency:
    """That the log in this folder contains what it was at `old_size` entries.

    Raises OSError, ValueError if it never had that size, Invalid for a fault of the log.
    """
    return prove(old_size, *_log_files(log), trust)


def _examine(path: Path, trust: Trust, states: set[Checkpoint]) -> tuple[Report, Proved | None]:
    """Never raises: what cannot be read is a finding too. Adds to `states` what it proves of logs."""
    proves, proved = "", None
    findings: list[Finding] = []
    try:
        if path.is_dir():
            findings = _verify_log(path, trust)
            proves = "the log's files and its signed checkpoint fit"
        elif path.suffix.lower() == ".consistency":
            old, new = verify_consistency(_read(path), states, trust)
            states.add(new)
            proves = f"log {new.origin}: its state at size {new.size} contains the one at size {old.size}"
        else:
            proved = _verify(path, trust)
            if proved.state:
                states.add(proved.state)
            proves = _in_words(proved)
            findings = [_finding(code, path) for code in proved.remarks]
    except Invalid as fault:
        findings = [_finding(fault.code, path)]
    except OSError:
        findings = [_finding("E-FILE-MALFORMED", path)]
    except Exception:  # a parser that stumbles has met something that is not evidence
        findings = [_finding(_MALFORMED.get(path.suffix.lower(), "E-FILE-MALFORMED"), path)]
    valid = not any(finding.code.startswith("E-") for finding in findings)
    return Report(_name(path), valid, trust.demo, proves if valid else "", tuple(findings)), proved


def _with(report: Report, code: str) -> Report:
    finding = Finding(code, report.file, SENTENCES[code])
    return replace(report, findings=(*report.findings, finding))


def _search(top: Path) -> Iterator[Path]:
    """Without recursion: folders can be nested deeper than a program's calls."""
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            is_log, found = _is_log(folder), sorted(folder.iterdir())
        except OSError:
            is_log, found = True, []  # that it cannot be read is then a finding
        if is_log:
            yield folder
            continue
        own = [path for path in found if not path.is_symlink()]
        yield from (path for path in own if path.is_file() and _is_evidence(path.name.lower()))
        waiting += reversed([path for path in own if path.is_dir()])


def _is_log(folder: Path) -> bool:
    return (folder / "checkpoint").exists() or (folder / "tile").is_dir()


def _is_evidence(name: str) -> bool:
    """In a folder: pictures and texts only where their name says that they are receipts."""
    if name.startswith("receipt"):
        return name.endswith(tuple(_MALFORMED))
    return name.endswith((".pdf", ".dsse.json", ".tlog-proof", ".consistency"))


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
    """A notice has its proof beside it by name; in other folders any statement may be the one."""
    fault = Invalid("E-PROOF-STATEMENT")
    own = path.with_name(path.name.removesuffix(".tlog-proof") + ".dsse.json")
    for envelope in [own] if own.exists() else sorted(path.parent.glob("*.dsse.json")):
        if not envelope.is_file():
            continue  # a pipe would never end
        try:
            return verify.verify_proof(content, _read(envelope), trust)
        except Invalid as misfit:
            fault = misfit
    raise fault


def _verify_log(folder: Path, trust: Trust) -> list[Finding]:
    faults = verify.verify_log(*_log_files(folder), trust)
    return [_finding(fault.code, folder / fault.name) for fault in faults]


def _log_files(folder: Path) -> tuple[set[str], Callable[[str], bytes]]:
    """Their names, and how to read one."""
    next(folder.iterdir(), None)  # rglob passes over a folder that it may not read
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return names, lambda name: _read(folder / name)


def _read(path: Path) -> bytes:
    """The whole file; raises OSError, or Invalid E-FILE-SIZE before too much is in memory."""
    with path.open("rb") as file:
        content = file.read(_MAX_FILE + 1)
    if len(content) > _MAX_FILE:
        raise Invalid("E-FILE-SIZE")
    return content


def _finding(code: str, path: Path) -> Finding:
    return Finding(code, _name(path), SENTENCES[code])


def _name(path: Path) -> str:
    """A file's name can hold a line that looks like a verdict, or bytes that are no text."""
    return "".join(character if character.isprintable() else "\ufffd" for character in str(path))


def _in_words(proved: Proved) -> str:
    device = printable(f"{proved.device.manufacturer} {proved.device.model}, ") if proved.device else ""
    when = proved.at.strftime("%Y-%m-%d %H:%M UTC")
    if proved.confirmed:  # to the second: rounded down, a bound would say too much
        when += f", confirmed by {proved.confirmed_by} before {proved.confirmed:%Y-%m-%d %H:%M:%S} UTC"
    return f"{_word(proved.result)}: {device}{when}, kiosk {proved.kiosk} of store {proved.store}"


def _word(result: Result | NoticeKind) -> str:
    return words_in(DEFAULT).results[result] if isinstance(result, Result) else f"Notice ({result})"
