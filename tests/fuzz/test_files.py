"""Through the front door: whatever lies in a folder, or among what is believed, gets a report."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.verification.files import find_evidence, read_trust, verify_files
from tests.fuzz.corpus import files
from tests.fuzz.mutations import bounded, spoiled
from tests.vectors.generator.base import base, logged, trust

KINDS = {
    "certificate.pdf": files(".pdf"),
    "statement.dsse.json": files(".dsse.json"),
    "receipt.tlog-proof": files(".tlog-proof"),
    "receipt.txt": files("receipt.txt"),
    "receipt.png": files(".png"),
    "receipt.jpg": files(".jpg"),
}
BELIEVED = {
    "root.pem": files("root.pem"),
    "other.pem": files(".pem"),
    "policy": [*files("policy"), b"quorum none\n"],
    "tsa.pem": files("root.pem"),
    "list.crl": [*files(".crl"), b"\x30\x00"],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An auditor's desk: what is believed, in two copies, a statement with its proof, and a log."""
    folder = tmp_path_factory.mktemp("desk")
    for name, content in trust().items():
        _write(folder / "trust" / name, content)
        _write(folder / "spoiled" / name, content)
    for name, content in logged().items():
        _write(folder / "evidence" / name, content)
    for name, content in base().log.items():
        _write(folder / name, content)
    _write(folder / "case" / "statement.dsse.json", base().issued["erased"].envelope)
    return folder


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@contextmanager
def _holding(path: Path, content: bytes) -> Iterator[None]:
    """For as long, the file holds this; then again what it held, if there was one."""
    before = path.read_bytes() if path.exists() else None
    path.write_bytes(content)
    try:
        yield
    finally:
        path.unlink() if before is None else path.write_bytes(before)


@bounded
@given(data=st.data())
@pytest.mark.parametrize("name", KINDS)
def test_every_file_gets_a_report(name: str, data: st.DataObject, folder: Path) -> None:
    believed = read_trust(folder / "trust" / "root.pem")
    with _holding(folder / "evidence" / name, data.draw(spoiled(KINDS[name]))):
        for path in find_evidence([folder / "evidence"]):
            report = verify_files([path], believed)[0]
            assert report.valid == (not any(one.code.startswith("E-") for one in report.findings))
            assert all(one.sentence == SENTENCES[one.code] for one in report.findings)


@bounded
@given(data=st.data())
@pytest.mark.parametrize("name", BELIEVED)
def test_what_is_believed_is_read_or_refused(name: str, data: st.DataObject, folder: Path) -> None:
    with _holding(folder / "spoiled" / name, data.draw(spoiled(BELIEVED[name]))):
        try:
            believed = read_trust(folder / "spoiled" / "root.pem")
        except Invalid as fault:
            assert fault.code in SENTENCES
        else:
            verify_files([folder / "case" / "statement.dsse.json"], believed)[0]


@bounded
@given(data=st.data())
def test_every_log_gets_a_report(data: st.DataObject, folder: Path) -> None:
    log = base().log
    name = data.draw(st.sampled_from(sorted(log)))
    with _holding(folder / name, data.draw(spoiled([log[name]]))):
        report = verify_files([folder / "log"], read_trust(folder / "trust" / "root.pem"))[0]
    assert all(one.sentence == SENTENCES[one.code] for one in report.findings)
