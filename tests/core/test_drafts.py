"""A crash between the signing of a record and the moment it is with the customer: it is in the log once."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.bench.sample_stage import CERTIFIED
from counterseal.certificate.issue import Draft
from counterseal.certificate.keys.signer import FileSigner
from counterseal.core.evidence import Evidence
from counterseal.core.journal import Drafted
from counterseal.core.session import Session
from counterseal.tradein import stages
from counterseal.tradein.effects import RecordKind
from tests.tradein import cases


@pytest.fixture
def evidence(keys: tuple[FileSigner, FileSigner], tmp_path: Path) -> Iterator[Evidence]:
    opened = Evidence.open(tmp_path, keys[0])
    yield opened
    opened._log.close()


def place(drafted: Draft) -> Drafted:
    return Drafted(drafted.seq, drafted.leaf_hash.hex())


def test_what_was_drafted_before_a_crash_is_logged_as_it_is(evidence: Evidence) -> None:
    before = evidence.draft(RecordKind.OUTCOME, CERTIFIED)
    assert not evidence.is_logged(place(before))
    assert evidence.draft(RecordKind.OUTCOME, CERTIFIED, before) is before
    evidence.issue(before)
    assert evidence.is_logged(place(before))


def test_what_was_logged_before_a_crash_is_handed_out_and_not_logged_again(evidence: Evidence) -> None:
    before = evidence.draft(RecordKind.OUTCOME, CERTIFIED)
    first, size = evidence.issue(before), evidence.standing().entries
    evidence.notices.heartbeat()
    again = evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED, before))
    assert again.receipt.leaf_sha256 == first.receipt.leaf_sha256
    assert again.certificate
    assert evidence.standing().entries == size + 1


def test_a_draft_whose_place_is_taken_is_made_anew(evidence: Evidence) -> None:
    before = evidence.draft(RecordKind.OUTCOME, CERTIFIED)
    evidence.notices.heartbeat()
    assert evidence.draft(RecordKind.OUTCOME, CERTIFIED, before).seq == before.seq + 1


def test_what_was_said_of_another_stage_is_not_said_of_this(evidence: Evidence) -> None:
    before = evidence.draft(RecordKind.INTAKE, stages.Intake(cases.KNOWN, identified=True))
    assert evidence.draft(RecordKind.OUTCOME, CERTIFIED, before) is not before


def test_a_draft_by_a_key_that_was_replaced_is_made_anew(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path
) -> None:
    old = Evidence.open(tmp_path, keys[0])
    before = old.draft(RecordKind.OUTCOME, CERTIFIED)
    old._log.close()
    new = Evidence.open(tmp_path, *keys)
    assert new.draft(RecordKind.OUTCOME, CERTIFIED, before) is not before
    new._log.close()


def test_a_draft_in_memory_comes_back_as_it_was_until_it_is_dropped(evidence: Evidence) -> None:
    before = evidence.draft(RecordKind.OUTCOME, CERTIFIED)
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        Session(Path(memory)).keep_draft(before)
        assert Session(Path(memory)).draft() == before
        Session(Path(memory)).drop_draft()
        assert Session(Path(memory)).draft() is None
