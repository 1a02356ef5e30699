"""The one judge of every case: what is on record against what truly happened to phone and drive."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from counterseal.audit.keys import read_auditor_key
from counterseal.audit.run import audit
from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.sealed import open_record, secret_for
from counterseal.certificate.statement import CopyProven, Predicate, Result, read_statement
from counterseal.core.session import SESSION, SNAPSHOT, Session
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.stages import Idle
from counterseal.tradein.views import StageName

from .scene import Scene


def records(scene: Scene) -> list[Predicate]:
    """What the kiosk has put on record of trade-ins, in the order of the log; opened as an auditor would."""
    key = X25519PrivateKey.from_private_bytes(read_auditor_key(scene.counter.folder.auditor_key))
    found = []
    for path in (scene.state / "archive").glob("????-??-??/[!.]*.sealed"):
        untrusted, leaf = path.read_bytes(), bytes.fromhex(path.stem)
        files = open_record(untrusted, leaf, secret_for(key, untrusted, leaf))
        if PROOF_FILE in files:  # anything else was only drafted
            found.append(read_statement(read_envelope(files[STATEMENT_FILE]).payload).predicate)
    return sorted(found, key=lambda predicate: predicate.seq)


def judge(scene: Scene, *, before: set[str], opened_before: bool) -> str:
    """Raises AssertionError unless nothing was lost and nothing wrongly claimed; says how it ended.

    `before`: trade-ins that are not meant. `opened_before`: a copy on the drive opened when the fault struck,
    which may have spoiled it since.
    """
    scene.counter.wait_until(lambda: idle(scene))
    erased, copied = scene.phone.erased, opened_before or scene.phone.copy_opens(scene.stick.path)
    assert copied or not erased, "the data is neither on the phone nor in a copy that opens"
    found = [record for record in records(scene) if record.trade_in not in before]
    for record in found:
        if record.result is Result.ERASED:
            assert erased, "recorded as erased, and it is not"
        if record.result is Result.RETURNED:
            assert not erased, "recorded as given back, and it was erased"
        if isinstance(record.copy, CopyProven):
            assert copied, "recorded as a proven copy, and it does not open"
    ends = [record for record in found if record.kind is not RecordKind.INTAKE]
    meant = trade_ins(scene) - before
    assert {end.trade_in for end in ends} == meant, "not an end for each trade-in"
    return "; ".join(dict.fromkeys(in_words(end) for end in ends))


def demand_sound_log(scene: Scene, allowed: frozenset[str]) -> None:
    """An auditor with the kiosk's whole history, and a key to it, finds nothing but what is allowed."""
    folder = scene.counter.folder
    key = read_auditor_key(folder.auditor_key)
    codes = {finding.code for finding in audit(folder.state, folder.root, auditor=key, processes=1)}
    assert codes <= allowed, codes - allowed


def in_words(end: Predicate) -> str:
    """How it ended: what is on record, and what had failed on the way."""
    result = _RESULTS.get(end.result, f"returned: {end.return_reason}")
    return ", ".join([result, *dict.fromkeys(f"`{failure}`" for failure in end.failures)])


_RESULTS = {Result.ERASED: "erased", Result.NOT_PROVEN: "not proven", Result.NOT_ERASED: "contradicted"}


def trade_ins(scene: Scene) -> set[str]:
    return {entry.trade_in for entry in scene.counter.journal()} - {""}


def idle(scene: Scene) -> bool:
    """Whether the kiosk is free, and remembers nothing of anybody."""
    stage = Session(scene.counter.runtime).load(0)
    free = all(entry.stage is StageName.IDLE for entry in scene.counter.journal()[-1:])
    return free and _is_forgotten(scene.counter.runtime / SESSION) and isinstance(stage, Idle | None)


def _is_forgotten(folder: Path) -> bool:
    try:
        return not [path for path in folder.rglob("*") if path.is_file() and path.name != SNAPSHOT]
    except FileNotFoundError:  # it is being forgotten just now
        return False
