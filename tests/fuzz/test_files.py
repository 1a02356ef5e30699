"""Through the front door: whatever lies in a folder, or among what is believed, gets a report."""

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
    """An auditor's desk, with what is believed."""
    folder = tmp_path_factory.mktemp("desk")
    for name, content in trust().items():
        _write(folder / "trust" / name, content)
    return folder


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@bounded
@given(data=st.data())
@pytest.mark.parametrize("name", KINDS)
def test_every_file_gets_a_report(name: str, data: st.DataObject, folder: Path) -> None:
    for other, content in logged().items():
        _write(folder / "evidence" / other, content)
    _write(folder / "evidence" / name, data.draw(spoiled(KINDS[name])))
    believed = read_trust(folder / "trust" / "root.pem")
    for path in find_evidence([folder / "evidence"]):
        report = verify_files([path], believed)[0]
        assert report.valid == (not any(one.code.startswith("E-") for one in report.findings))
        assert all(one.sentence == SENTENCES[one.code] for one in report.findings)


@bounded
@given(data=st.data())
@pytest.mark.parametrize("name", BELIEVED)
def test_what_is_believed_is_read_or_refused(name: str, data: st.DataObject, folder: Path) -> None:
    for other, content in trust().items():
        _write(folder / "spoiled" / other, content)
    _write(folder / "spoiled" / name, data.draw(spoiled(BELIEVED[name])))
    try:
        believed = read_trust(folder / "spoiled" / "root.pem")
    except Invalid as fault:
        assert fault.code in SENTENCES
    else:
        _write(folder / "case" / "statement.dsse.json", base().issued["erased"].envelope)
        verify_files([folder / "case" / "statement.dsse.json"], believed)[0]
    (folder / "spoiled" / name).unlink()


@bounded
@given(data=st.data())
def test_every_log_gets_a_report(data: st.DataObject, folder: Path) -> None:
    log = base().log
    name = data.draw(st.sampled_from(sorted(log)))
    for other, content in log.items():
        _write(folder / other, content)
    _write(folder / name, data.draw(spoiled([log[name]])))
    report = verify_files([folder / "log"], read_trust(folder / "trust" / "root.pem"))[0]
    assert all(one.sentence == SENTENCES[one.code] for one in report.findings)
