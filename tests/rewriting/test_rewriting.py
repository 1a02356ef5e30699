"""Eleven ways to rewrite what happened, each found by an auditor with the receipts of two customers.

The insider has the key, the disk, and all the time they want (`insider`). The auditor has the root,
a key of their own for the sealed records, what is on the disk now, and two receipts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from msgspec import structs

from counterseal.audit.run import audit
from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.findings import SENTENCES
from counterseal.certificate.issue import STATEMENT_FILE
from counterseal.certificate.keys.pki import KioskName
from counterseal.certificate.keys.signer import CHAIN_FILE, KEY_FILE, FileSigner
from counterseal.certificate.sealed import open_record, seal_record, secret_for
from counterseal.lab.authority import Authority
from counterseal.transparency.merkle import HASH_SIZE
from counterseal.transparency.store import Log

from .insider import DAY, HOUR, OPENING, Event, History, heartbeat, honest_days, moved, trade_in, write

HOLDERS = ("outcome-2", "outcome-4")
"""Two customers who kept their receipts: one of the first day, one of the second."""
DOMAIN = "operator.kiosk.example"
NAME = KioskName("S-01482", "02", f"k-02.s-01482.{DOMAIN}")


@dataclass
class Scene:
    """Where the insider works: `honest` is what really happened, `disk` what they leave for the auditor."""

    trust: Path
    folder: Path
    signer: FileSigner
    other_key: FileSigner
    auditor: X25519PrivateKey
    events: list[Event]
    first_day: History
    honest: History

    @property
    def disk(self) -> Path:
        return self.folder / "kiosk"

    def rewrite(self, events: list[Event], signer: FileSigner | None = None) -> History:
        return write(self.disk, events, signer or self.signer, self.auditor.public_key())

    def go_on(self, base: History, events: list[Event]) -> History:
        return write(self.disk, events, self.signer, self.auditor.public_key(), base)

    def open_log(self, state: Path) -> Log:
        return Log(state / "log", self.signer, NAME.dns)

    def keep(self) -> None:
        """Leaves the honest disk, to be edited."""
        copytree(self.honest.state, self.disk)

    def at(self, name: str) -> int:
        """Where in the honest log this event is."""
        return next(index for index, event in enumerate(self.events) if event.name == name)

    def findings(self) -> list[str]:
        """What the auditor finds, once the two customers have brought their receipts."""
        for name in HOLDERS:
            self.honest.receipt(name, self.folder / f"brought-by-{name}")
        key = self.auditor.private_bytes_raw()
        found = audit(self.folder, self.trust / "root.pem", auditor=key, processes=1)
        return [finding.code for finding in found]


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("trust")


@pytest.fixture(scope="module")
def signers(trust: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[FileSigner, FileSigner]:
    """Two keys that the authority certified for the same kiosk."""
    before = datetime.fromtimestamp(OPENING - DAY, UTC)
    authority = Authority.make(DOMAIN, before)
    (trust / "root.pem").write_bytes(authority.root.certificate.public_bytes(Encoding.PEM))
    made = []
    for name in ("first", "second"):
        folder, key = tmp_path_factory.mktemp(name), ec.generate_private_key(ec.SECP256R1())
        chain = authority.issue(_request(key), before)
        (folder / KEY_FILE).write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        for place in (folder / CHAIN_FILE, trust / f"{name}.pem"):
            place.write_bytes(chain)
        made.append(FileSigner(folder))
    return made[0], made[1]


def _request(key: ec.EllipticCurvePrivateKey) -> bytes:
    names = x509.SubjectAlternativeName([x509.DNSName(NAME.dns), x509.UniformResourceIdentifier(NAME.urn)])
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    return builder.add_extension(names, critical=False).sign(key, SHA256()).public_bytes(Encoding.PEM)


@pytest.fixture
def scene(trust: Path, signers: tuple[FileSigner, FileSigner], tmp_path: Path) -> Scene:
    auditor, events = X25519PrivateKey.generate(), honest_days(signers[0])
    day_two = next(index for index, event in enumerate(events) if event.name == "heartbeat-1")
    first_day = write(tmp_path / "first-day", events[:day_two], signers[0], auditor.public_key())
    honest = write(tmp_path / "honest", events[day_two:], signers[0], auditor.public_key(), first_day)
    (tmp_path / "audited").mkdir()
    return Scene(trust, tmp_path / "audited", *signers, auditor, events, first_day, honest)


def drop(scene: Scene) -> None:
    """A trade-in never happened: its two entries are gone, and all later ones moved up."""
    scene.rewrite([event for event in scene.events if event.name not in {"intake-2", "outcome-2"}])


def reorder(scene: Scene) -> None:
    """The first two customers came the other way round."""
    exchanged = {"intake-2": "intake-1", "outcome-2": "outcome-1"}
    exchanged |= {other: name for name, other in exchanged.items()}
    by_name = {event.name: event for event in scene.events}
    scene.rewrite([moved(by_name[exchanged.get(event.name, event.name)], event.at) for event in scene.events])


def back_date(scene: Scene) -> None:
    """A trade-in of today goes on record as one of the first day."""
    scene.go_on(scene.honest, trade_in(77, OPENING + HOUR))


def truncate(scene: Scene) -> None:
    """Everything after the first day is gone."""
    copytree(scene.first_day.state, scene.disk)


def fork(scene: Scene) -> None:
    """After the first day, other customers came than those who did."""
    scene.go_on(scene.first_day, other_days())


def replay(scene: Scene) -> None:
    """A phone that was erased once is put on record twice, by the very same statement."""
    scene.keep()
    log = scene.open_log(scene.disk)
    log.append(log.entry(scene.at("outcome-5")))
    log.close()


def swap_keys(scene: Scene) -> None:
    """The whole history is signed by another key, which is certified for this kiosk and not on record."""
    scene.rewrite(scene.events, scene.other_key)


def reset_seq(scene: Scene) -> None:
    """The kiosk's program begins to count anew, and its log goes on."""
    scene.keep()
    fresh = write(
        scene.folder.parent / "fresh",
        trade_in(8, OPENING + 3 * DAY - HOUR),
        scene.signer,
        scene.auditor.public_key(),
    )
    log, other = scene.open_log(scene.disk), scene.open_log(fresh.state)
    for index in range(other.size):
        log.append(other.entry(index))
    log.close()
    other.close()
    copytree(fresh.state / "archive", scene.disk / "archive", dirs_exist_ok=True)


def edit_a_tile(scene: Scene) -> None:
    """One hash of the tree is another."""
    scene.keep()
    tile = scene.disk / "log" / "tile" / "0" / "000.p" / str(len(scene.events))
    content = bytearray(tile.read_bytes())
    content[5 * HASH_SIZE] ^= 1
    tile.write_bytes(content)


def edit_a_statement(scene: Scene) -> None:
    """A sealed statement says another result, under the old signature."""
    scene.keep()
    leaf = scene.honest.issued["outcome-3"].leaf_hash
    (path,) = (scene.disk / "archive").glob(f"*/{leaf.hex()}.sealed")
    secret = secret_for(scene.auditor, path.read_bytes(), leaf)
    envelope = read_envelope(open_record(path.read_bytes(), leaf, secret)[STATEMENT_FILE])
    forged = envelope.payload.replace(b'"result":"erased"', b'"result":"not-proven"')
    files = {STATEMENT_FILE: msgspec.json.encode(structs.replace(envelope, payload=forged))}
    path.write_bytes(seal_record(leaf, files, secret, scene.auditor.public_key()))


def clone_the_disk(scene: Scene) -> None:
    """After the first day a copy of the disk ran beside the kiosk, and both served customers."""
    twin = scene.go_on(scene.first_day, other_days())
    twin.receipt("outcome-91", scene.folder / "brought-by-91")


def other_days() -> list[Event]:
    """Days two and three as they were not, with customers at the same hours."""
    days = [
        [heartbeat(day), *trade_in(90 + day, start + 2 * HOUR), *trade_in(95 + day, start + 4 * HOUR)]
        for day in (1, 2)
        for start in [OPENING + day * DAY]
    ]
    return sorted((event for day in days for event in day), key=lambda event: event.at)


REWRITINGS: dict[Callable[[Scene], None], str] = {
    drop: "E-AUDIT-DROPPED",
    reorder: "E-AUDIT-REORDERED",
    back_date: "E-AUDIT-TIME-ORDER",
    truncate: "E-AUDIT-TRUNCATED",
    fork: "E-AUDIT-FORK",
    replay: "E-AUDIT-REPLAY",
    swap_keys: "E-AUDIT-KEY",
    reset_seq: "E-AUDIT-SEQ",
    edit_a_tile: "E-LOG-TILE",
    edit_a_statement: "E-DSSE-SIGNATURE",
    clone_the_disk: "E-AUDIT-CLONE",
}


def test_what_really_happened_holds(scene: Scene) -> None:
    scene.keep()
    assert scene.findings() == []


@pytest.mark.parametrize(("rewriting", "code"), REWRITINGS.items(), ids=[f.__name__ for f in REWRITINGS])
def test_a_rewriting_is_found_by_its_own_code(
    scene: Scene, rewriting: Callable[[Scene], None], code: str
) -> None:
    """A code that no other rewriting has; where it took other signatures, the receipts do not fit either."""
    rewriting(scene)
    found = set(scene.findings()) & set(REWRITINGS.values())
    assert found == ({code, "E-AUDIT-FORK"} if rewriting is swap_keys else {code})


def test_each_has_one_plain_sentence() -> None:
    sentences = {SENTENCES[code] for code in REWRITINGS.values()}
    assert len(sentences) == len(REWRITINGS) == 11
    assert all(sentence.endswith(".") and len(sentence) < 110 for sentence in sentences)


def test_the_same_history_signed_anew_is_found_too(scene: Scene) -> None:
    """Nothing is other than it was but the signatures; the customers still hold the first ones."""
    scene.rewrite(scene.events)
    assert "E-AUDIT-FORK" in scene.findings()
