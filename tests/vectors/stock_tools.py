"""The recipe of docs/verifying.md for one vector: openssl, poppler and NSS, asked at the vectors' moment."""

import base64
import json
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.vectors.generator.chance import MOMENT
from tests.vectors.suite import Case

_AT = ("-attime", str(int(MOMENT.timestamp())))
_SAYS = ("Signature is Valid", "Total document signed", "Certificate is Trusted")
_CERTIFICATE, _STATEMENT, _CHAIN = "certificate.pdf", "statement.dsse.json", "kiosk-chain.pem"


def run(*command: str | Path, cwd: Path) -> tuple[bool, str]:
    done = subprocess.run(command, cwd=cwd, capture_output=True, check=False, timeout=30)
    return done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace")


def openssl_accepts(case: Case, desk: Path) -> bool:
    """Whether openssl finds everything it can read in order; `desk` is an empty folder to work in."""
    shutil.copy(case.root, desk / "root.pem")
    certificate, statement = case.folder / _CERTIFICATE, case.folder / _STATEMENT
    if certificate.exists():
        sealed = _seal_holds(certificate.read_bytes(), desk)
        detached, _ = run("pdfdetach", "-saveall", certificate, cwd=desk)
        return sealed and detached and _statement_holds(desk)
    shutil.copy(statement, desk)
    if (chain := case.root.with_name(_CHAIN)).exists():
        shutil.copy(chain, desk)
    return _statement_holds(desk)


def pdfsig_accepts(case: Case, desk: Path) -> bool:
    """Whether pdfsig says all three: valid, the whole document, trusted."""
    for name, content in _database(case.root.read_bytes()).items():
        (desk / name).write_bytes(content)
    # pdfsig judges certificates by the clock, and these are of a fixed day
    clock = ("faketime", f"{MOMENT:%Y-%m-%d %H:%M:%S}")
    command = ("pdfsig", "-nssdir", "sql:.", case.folder / _CERTIFICATE)
    _, said = run("env", "TZ=UTC", *clock, *command, cwd=desk)
    signatures = said.count("Signature #")
    return signatures == 1 and all(sentence in said for sentence in _SAYS)


@cache
def _database(root: bytes) -> dict[str, bytes]:
    """The files of an NSS database that believes in this root."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "root.pem").write_bytes(root)
        make = ("certutil", "-N", "-d", "sql:.", "--empty-password")
        add = ("certutil", "-A", "-d", "sql:.", "-n", "root", "-t", "CT,C,C", "-i", "root.pem")
        if not (run(*make, cwd=folder)[0] and run(*add, cwd=folder)[0]):
            raise RuntimeError("certutil does not take the root")
        return {path.name: path.read_bytes() for path in folder.glob("*.*") if path.suffix != ".pem"}


def _seal_holds(pdf: bytes, desk: Path) -> bool:
    """`openssl cms` over the bytes that the one ByteRange names."""
    ranges = re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", pdf)
    if len(ranges) != 1:
        return False
    hole, resume, rest = map(int, ranges[0])
    if resume + rest != len(pdf):
        return False
    try:
        seal = bytes.fromhex(pdf[hole + 1 : resume - 1].decode())
    except ValueError:
        return False
    length = 4 + int.from_bytes(seal[2:4])
    (desk / "seal.der").write_bytes(seal[:length])
    (desk / "sealed-content").write_bytes(pdf[:hole] + pdf[resume:])
    form = ("-binary", "-inform", "DER", "-in", "seal.der", "-content", "sealed-content")
    trust = ("-CAfile", "root.pem", "-purpose", "any", *_AT, "-out", "/dev/null")
    return run("openssl", "cms", "-verify", *form, *trust, cwd=desk)[0]


def _statement_holds(desk: Path) -> bool:
    """The kiosk's chain holds, and `openssl dgst` says so of the statement."""
    chain = desk / _CHAIN
    key = chain.exists() and _key_of((desk / "root.pem").read_bytes(), chain.read_bytes())
    if not key:
        return False
    try:
        envelope = json.loads((desk / _STATEMENT).read_bytes())
        payload, kind = base64.b64decode(envelope["payload"]), envelope["payloadType"].encode()
        signature = base64.b64decode(envelope["signatures"][0]["sig"])
    except (ValueError, LookupError, OSError):
        return False
    (desk / "pae").write_bytes(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
    (desk / "sig").write_bytes(signature)
    (desk / "key").write_text(key)
    return run("openssl", "dgst", "-sha256", "-verify", "key", "-signature", "sig", "pae", cwd=desk)[0]


@cache
def _key_of(root: bytes, chain: bytes) -> str:
    """The kiosk's key, if `openssl verify` leads the chain to the root; most vectors share these two."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "root.pem").write_bytes(root)
        (folder / _CHAIN).write_bytes(chain)
        trust = ("-CAfile", "root.pem", "-untrusted", _CHAIN, *_AT)
        if not run("openssl", "verify", *trust, _CHAIN, cwd=folder)[0]:
            return ""
        return run("openssl", "x509", "-in", _CHAIN, "-noout", "-pubkey", cwd=folder)[1]
