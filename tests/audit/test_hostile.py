"""Whatever lies in an audited folder: a finding or nothing, never a traceback, and never a way out of it."""

import os
import shutil
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from counterseal.audit import pieces
from counterseal.audit.pieces import Piece, lines
from counterseal.audit.places import MAX_DEPTH, Kind, search
from counterseal.bench.history.keys import DOMAIN, MemorySigner
from counterseal.bench.history.phones import Counter
from counterseal.bench.history.scribe import Scribe
from counterseal.certificate.statement import Statement
from counterseal.certificate.verification.trust import Trust
from counterseal.lab.authority import Authority

from .audited import codes_in, findings_in


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    """The sound history, to be tampered with."""
    return Path(shutil.copytree(sound, tmp_path / "copy"))


GARBAGE = [
    ("empty.dsse.json", b"", "E-DSSE-MALFORMED"),
    ("no-text.dsse.json", b"\xff" * 100, "E-DSSE-MALFORMED"),
    ("deep.dsse.json", b"[" * 100_000, "E-DSSE-MALFORMED"),
    ("receipt-a.txt", b"CS1:nothing", "E-RECEIPT-MALFORMED"),
    ("receipt-b.txt", b"\xff\xfe", "E-FILE-MALFORMED"),
    ("receipt-a.png", b"\x89PNG\r\n\x1a\n" + bytes(40), "E-IMAGE-MALFORMED"),
    ("certificate.pdf", b"%PDF-1.7\n", "E-PDF-RANGE"),
    ("alone.tlog-proof", b"c2sp.org/tlog-proof@v1\nindex 1\n\n", "E-NOTE-MALFORMED"),
    ("witnessed/7", b"not a note", "E-NOTE-MALFORMED"),
    (f"{'ab' * 32}.sealed", b"sealed", "W-AUDIT-DRAFT"),
    ("not-a-hash.sealed", b"sealed", "E-ARCHIVE-SEAL"),
]


def test_each_piece_of_garbage_is_a_finding(copy: Path) -> None:
    for name, content, _ in GARBAGE:
        path = copy / "state" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    found = findings_in(copy)
    assert sorted(one.code for one in found) == sorted(code for _, _, code in GARBAGE)
    named = {(one.file, one.code) for one in found if one.file}
    assert named < {(name, code) for name, _, code in GARBAGE}


def test_a_line_that_cannot_be_read_is_named_by_its_place(copy: Path) -> None:
    records = copy / "state" / "records.jsonl"
    at = []
    with records.open("ab") as file:
        for line in (
            b"\n",
            b"{}\n",
            b'{"envelope":"x","secret":"AA"}\n',
            b'{"envelope":7,"secret":"AA=="}\n',
            b"[" * 10_000 + b"\n",
            b"\xff\xff\n",
            b"x" * (pieces.MAX_LINE * 2) + b"\n",
            b"no end",
        ):
            at.append(file.tell())
            file.write(line)
    found = sorted((one.code, one.file) for one in findings_in(copy))
    assert found == sorted(("E-AUDIT-LINE", f"records.jsonl@{place}") for place in at)


def test_links_are_not_followed(copy: Path) -> None:
    state = copy / "state"
    (state / "round").symlink_to(state, target_is_directory=True)
    (state / "more.dsse.json").symlink_to("/etc/hostname")
    assert codes_in(copy) == ["W-AUDIT-LINK", "W-AUDIT-LINK"]


def test_depth_and_names_are_bounded(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(MAX_DEPTH + 3):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "a.dsse.json").touch()
    (tmp_path / "new\nline.dsse.json").touch()
    os.close(os.open(os.fsencode(tmp_path) + b"/\xff.dsse.json", os.O_CREAT | os.O_WRONLY))
    found = list(search(tmp_path))
    assert {one.kind for one in found} == {Kind.UNREADABLE}
    assert len(found) == 3


def test_a_log_that_nobody_under_the_root_signed_is_no_history(copy: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger"
    shutil.copytree(copy / "state" / "log", stranger)
    (copy / "state" / "log" / "checkpoint").write_bytes(b"\xff")
    assert "E-NOTE-MALFORMED" in codes_in(copy)


def test_a_damaged_bundle_leaves_what_is_before_it(copy: Path) -> None:
    bundle = copy / "state" / "log" / "tile" / "entries" / "001.p"
    (part,) = bundle.iterdir()
    part.write_bytes(part.read_bytes()[:-1])
    found = findings_in(copy)
    assert [one.code for one in found if one.code.startswith("E-LOG")] == ["E-LOG-ENTRY"]
    assert not [one for one in found if one.index is not None and one.index < 256]


def test_nothing_of_a_device_is_in_findings_or_left_on_disk(copy: Path, tmp_path: Path) -> None:
    from counterseal.audit.material import gather
    from counterseal.audit.run import examine

    with (copy / "state" / "records.jsonl").open("ab") as file:
        file.write(b'{"envelope":"35600000","secret":"AA=="}\n')
    work = tmp_path / "work"
    ledger = examine(gather(copy / "state", copy / "trust" / "root.pem", work), processes=1)
    said = b"".join(str(finding).encode() for finding in ledger.findings())
    ledger.close()
    kept = b"".join(path.read_bytes() for path in work.rglob("*") if path.is_file())
    assert said
    assert len(kept) > 10_000
    for part in (b"35600000", b"F2L00000", b"41A00000", b"R-0000", b"staff-", b"manager-"):
        assert part not in said + kept


@settings(max_examples=60)
@given(content=st.lists(st.integers(0, 40), max_size=12), cuts=st.lists(st.integers(1, 200), max_size=5))
def test_every_line_is_read_once_wherever_pieces_are_cut(
    content: list[int], cuts: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("lines") / "records.jsonl"
    whole = [b"%d" % number + b"." * size + b"\n" for number, size in enumerate(content)]
    path.write_bytes(b"".join(whole))
    size = path.stat().st_size
    edges = sorted({0, size, *(cut for cut in cuts if cut < size)})
    read = [
        line
        for number, (start, end) in enumerate(pairwise(edges))
        for _, line in lines(path, Piece(number, "x", start, end))
    ]
    assert read == whole


@pytest.mark.parametrize("seq", [-1, 1 << 63, 1 << 70])
def test_numbers_and_texts_of_any_size_are_findings(copy: Path, seq: int) -> None:
    """Whoever can put a file into the folder can put one there that says anything."""
    key = MemorySigner(Authority.make(DOMAIN, datetime.now(UTC)), datetime.now(UTC))
    scribe = Scribe(copy / "stranger", key)
    taken = Counter(Random(1)).intake(int(time.time()))

    def twist(statement: Statement) -> Statement:
        said = replace(statement.predicate, seq=seq, intake_leaf="\0" * 70, prev="x" * 9_000)
        return replace(statement, predicate=said)

    (copy / "state" / "a.dsse.json").write_bytes(scribe.draft(taken, twist=twist).envelope)
    scribe.finish()
    assert codes_in(copy) == ["E-CERT-MISSING"]
    chain = b"".join(one.public_bytes(Encoding.PEM) for one in key.certificate_chain())
    (copy / "state" / "stranger-chain.pem").write_bytes(chain)
    assert codes_in(copy) == ["E-SIG-CHAIN"]


def test_strangers_of_the_issuers_name_do_not_slow_an_audit(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A chain is judged once for all the time in which its own certificates are valid."""
    late = MemorySigner(Authority.make(DOMAIN, datetime.now(UTC)), datetime.now(UTC))
    chain = b"".join(one.public_bytes(Encoding.PEM) for one in late.certificate_chain())
    (copy / "state" / "late-chain.pem").write_bytes(chain)
    asked: list[datetime] = []
    check = Trust.check

    def counting(trust: Trust, kiosk: Certificate, at: datetime, issuers: Sequence[Certificate] = ()) -> None:
        asked.append(at)
        check(trust, kiosk, at, issuers)

    monkeypatch.setattr(Trust, "check", counting)
    assert codes_in(copy) == []
    assert 0 < len(asked) < 10
