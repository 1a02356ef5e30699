"""Everything an audit starts from: the files there are, certificates at hand, the kiosks and their logs."""

import base64
from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, InvalidVersion, load_der_x509_certificate
from msgspec import Struct

from counterseal.certificate import dsse
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys import pki
from counterseal.certificate.notice import Enrol, Rotate, read_notice
from counterseal.certificate.verification.files import read_trust
from counterseal.certificate.verification.trust import Trust

from .finding import Detail, Finding
from .history import History, Rebuilt, rebuild
from .judge import Kiosk
from .pieces import Piece, plan
from .places import ODD, Kind, Place, search
from .resume import begin_work, identify
from .signers import Signers
from .worker import Brief, kiosks_of

MAX_CHAINS = 1000
MAX_SMALL = 128 << 10
_NO_STATEMENTS = {Kind.LOG, Kind.CHAIN, *ODD}


class Material(Struct, frozen=True):
    """`findings` are those of the logs and of what could not be looked at."""

    brief: Brief
    trust: Trust
    pieces: list[Piece]
    kiosks: list[Kiosk]
    findings: list[Finding]


def gather(root: Path, trust_file: Path, work: Path, auditor: bytes = b"") -> Material:
    """Looks through the folder and rebuilds every log in it.

    What an audit of the same things left in `work` is gone on from; what another left is removed. Raises
    OSError or Invalid without a root, OSError where there is no log: that is no history without a fault.
    """
    trust = read_trust(trust_file)
    places = list(search(root))
    logs = [place.path for place in places if place.kind is Kind.LOG]
    if not logs:
        raise FileNotFoundError(f"there is no kiosk's log below {root}")
    tag_key = begin_work(work, identify(root, trust_file, places, auditor))
    brought = _certificates(root, places)
    trust.add(brought)
    findings = [Finding(code=ODD[place.kind], file=place.path) for place in places if place.kind in ODD]
    chosen = _rebuild_all(root, logs, trust, work, findings)
    statements = [place for place in places if place.kind not in _NO_STATEMENTS]
    brief = Brief(
        root=root,
        work=work,
        listing=work / "listing.jsonl",
        trust=trust_file,
        certificates=tuple(one.public_bytes(Encoding.DER) for one in brought),
        kiosks=tuple((rebuilt.name, file) for rebuilt, file in chosen),
        auditor=auditor,
        tag_key=tag_key,
    )
    return Material(brief, trust, plan(root, statements, brief.listing), kiosks_of(brief), findings)


def _certificates(root: Path, places: Iterable[Place]) -> list[Certificate]:
    """From PEM files and from the notices that bring new ones; at hand, and not believed for that."""
    found: list[Certificate] = []
    bringing = [place.path for place in places if place.kind is Kind.CHAIN or _is_about_keys(place)]
    for path in bringing[:MAX_CHAINS]:
        try:
            with (root / path).open("rb") as file:
                content = file.read(MAX_SMALL)
            found += _brought(content) if path.endswith(".json") else pki.read_chain(content)
        except (OSError, Invalid, ValueError, InvalidVersion):
            continue  # a key, or a notice that will be judged in its turn
    return found


def _is_about_keys(place: Place) -> bool:
    return place.kind is Kind.ENVELOPE and ("-enrol-" in place.path or "-rotate-" in place.path)


def _brought(untrusted: bytes) -> list[Certificate]:
    about = read_notice(dsse.read_envelope(untrusted).payload).about
    if not isinstance(about, Enrol | Rotate):
        return []
    return [load_der_x509_certificate(base64.b64decode(one)) for one in about.certificates]


def _rebuild_all(
    root: Path, logs: list[str], trust: Trust, work: Path, findings: list[Finding]
) -> list[tuple[Rebuilt, Path]]:
    """One history for each kiosk: of several copies of its log the longest, and the others must fit it."""
    by_origin: dict[str, list[tuple[Rebuilt, Path]]] = {}
    signers = Signers(trust)
    for number, folder in enumerate(logs):
        file = work / f"log-{number:03d}"
        try:
            rebuilt = rebuild(root, folder, signers, file)
        except Invalid as fault:
            findings.append(Finding(code=fault.code, file=folder))
            continue
        by_origin.setdefault(rebuilt.name.dns, []).append((rebuilt, file))
        findings += [
            Finding(code=fault.code, kiosk=rebuilt.name.dns, file=f"{folder}/{fault.name}")
            for fault in rebuilt.faults
        ]
    chosen = []
    for origin in sorted(by_origin):
        first, *others = sorted(by_origin[origin], key=lambda one: (-one[0].readable, one[0].folder))
        history = History(first[1])
        chosen.append(first)
        for other, _ in others:
            if not history.begins_with(other.checkpoint):
                detail: Detail = {"size": other.checkpoint.size}
                findings.append(Finding(code="E-AUDIT-FORK", kiosk=origin, file=other.folder, detail=detail))
    return chosen
