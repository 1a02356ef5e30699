"""The copy against a phone whose files come, go and change while they are read."""

import asyncio
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest

from counterseal.copying.folder import CopyFolder
from counterseal.copying.vault.index import Kind
from counterseal.copying.vault.proof import prove_vault
from counterseal.phones import threads
from counterseal.phones.android.access import FileGoneError, FileRefusedError, Listed, Record
from counterseal.phones.android.copy import Copying
from counterseal.phones.phone import PhoneError
from counterseal.tradein.events import WorkerReport
from counterseal.tradein.facts import CopyLevel, CopyProof, Identity, ProofFaults
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidFacts

PASSPHRASE = "correct horse 7"
PATIENCE = 10.0


@dataclass
class ScriptedPhone:
    """Files by path; `act` is called before each file is opened, and may change them or raise."""

    files_now: dict[str, bytes]
    act: Callable[["ScriptedPhone", str], None] = lambda _phone, _path: None
    contacts: int = 0
    twins: int = 1
    level = CopyLevel.EVERYTHING
    read: list[str] = field(default_factory=list)
    cut: set[str] = field(default_factory=set)
    """Files that end a byte early."""

    def identity(self) -> Identity:
        raise NotImplementedError

    def facts(self) -> AndroidFacts:
        raise NotImplementedError

    def files(self) -> Iterator[Listed]:
        for path, content in list(self.files_now.items()):
            for _ in range(self.twins):
                yield Listed(path, len(content), 1_700_000_000, path)

    def open(self, file: Listed, then: Sequence[Listed] = ()) -> AbstractContextManager[BytesIO]:
        path = file.untrusted_path
        self.act(self, path)
        self.read.append(path)
        if path not in self.files_now:
            raise FileGoneError
        content = self.files_now[path]
        return nullcontext(BytesIO(content[:-1] if path in self.cut else content))

    def records(self, kinds: Collection[Kind]) -> Iterator[Record]:
        if Kind.CONTACTS in kinds and self.contacts:
            yield Record(Kind.CONTACTS, "Records/Contacts.vcf", BytesIO(b"BEGIN:VCARD\n"), self.contacts)

    def close(self) -> None:
        pass


def ignore(_report: WorkerReport) -> None:
    pass


def copied(phone: ScriptedPhone, tmp_path: Path) -> CopyProof | ProofFaults:
    """What the proof says of one copy of the phone."""
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        asyncio.run(Copying.begin(folder, PASSPHRASE).run(phone, ignore))
    return prove(tmp_path)


def prove(tmp_path: Path) -> CopyProof | ProofFaults:
    return prove_vault(
        tmp_path / "copy", PASSPHRASE, on_progress=lambda *_numbers: None, cancelled=lambda: False
    )


def summary(proof: CopyProof | ProofFaults) -> tuple[int, int, int, int]:
    """Files, appeared, vanished, changed."""
    assert isinstance(proof, CopyProof), proof
    return proof.files, proof.appeared, proof.vanished, proof.changed


def once(path: str, change: Callable[[ScriptedPhone], None]) -> Callable[[ScriptedPhone, str], None]:
    """Do it when that file's turn has come, the first time."""
    done: list[str] = []

    def act(phone: ScriptedPhone, now: str) -> None:
        if now == path and not done:
            done.append(path)
            change(phone)

    return act


def three() -> dict[str, bytes]:
    return {"Phone/a": b"a" * 1000, "Phone/b": b"", "Phone/c": b"c" * 70_000}


def test_everything_that_is_listed_is_in_the_vault(tmp_path: Path) -> None:
    proof = copied(ScriptedPhone(three(), contacts=12), tmp_path)
    assert summary(proof) == (4, 0, 0, 0)
    assert isinstance(proof, CopyProof)
    assert (proof.contacts, proof.level) == (12, CopyLevel.EVERYTHING)


def test_twins_are_two_files(tmp_path: Path) -> None:
    assert summary(copied(ScriptedPhone(three(), twins=2), tmp_path)) == (6, 0, 0, 0)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda phone: phone.files_now.update({"Phone/new": b"n"}), (4, 1, 0, 0)),
        (lambda phone: phone.files_now.pop("Phone/c"), (2, 0, 1, 0)),
        (lambda phone: phone.files_now.update({"Phone/a": b"longer than before" * 99}), (4, 0, 0, 1)),
        (lambda phone: phone.files_now.update({"Phone/c": b"shorter"}), (3, 0, 0, 1)),
    ],
    ids=["appears", "vanishes", "changed after its turn", "shrinks before its turn"],
)
def test_what_happens_meanwhile_is_counted_and_nothing_is_lost(
    change: Callable[[ScriptedPhone], None], expected: tuple[int, int, int, int], tmp_path: Path
) -> None:
    phone = ScriptedPhone(three(), once("Phone/b", change))
    assert summary(copied(phone, tmp_path)) == expected


def test_a_file_that_ends_early_twice_fails_the_proof(tmp_path: Path) -> None:
    phone = ScriptedPhone(three(), cut={"Phone/c"})
    assert copied(phone, tmp_path) == ProofFaults(omitted=1)
    assert phone.read.count("Phone/c") == 2


def test_a_file_the_phone_refuses_fails_the_proof(tmp_path: Path) -> None:
    def refuse(_phone: ScriptedPhone, path: str) -> None:
        if path == "Phone/a":
            raise FileRefusedError

    assert copied(ScriptedPhone(three(), refuse), tmp_path) == ProofFaults(omitted=1)


def test_after_an_unplug_finished_files_are_not_sent_again(tmp_path: Path) -> None:
    def unplug(_phone: ScriptedPhone) -> None:
        raise PhoneError(FailureCode.PHONE_UNPLUGGED)

    phone = ScriptedPhone(three(), once("Phone/c", unplug), contacts=3)
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        copying = Copying.begin(folder, PASSPHRASE)
        with pytest.raises(PhoneError):
            asyncio.run(copying.run(phone, ignore))
        asyncio.run(copying.run(phone, ignore))
    assert phone.read == ["Phone/a", "Phone/b", "Phone/c"]
    assert summary(prove(tmp_path)) == (4, 0, 0, 0)


def test_a_copy_begins_anew_after_a_beginning_that_was_broken_off_too_late(tmp_path: Path) -> None:
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        Copying.begin(folder, "of nobody any more")
        asyncio.run(Copying.begin(folder, PASSPHRASE).run(ScriptedPhone(three()), ignore))
    assert summary(prove(tmp_path)) == (3, 0, 0, 0)


def test_a_path_no_phone_has_ends_the_copy(tmp_path: Path) -> None:
    with pytest.raises(PhoneError) as raised:
        copied(ScriptedPhone({"x" * 5000: b""}), tmp_path)
    assert raised.value.failure.code is FailureCode.HOSTILE_PATH


def test_a_copy_that_is_slow_to_end_is_out_of_the_next_one_s_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threads, "_STOP_SECONDS", 0.05)
    busy, over = threading.Event(), threading.Event()

    def hang(_phone: ScriptedPhone) -> None:
        busy.set()
        over.wait(PATIENCE)
        raise PhoneError(FailureCode.PHONE_UNPLUGGED)

    first, second = ScriptedPhone(three(), once("Phone/b", hang)), ScriptedPhone(three())

    async def break_off_and_go_on(copying: Copying) -> None:
        broken_off = asyncio.create_task(copying.run(first, ignore))
        await asyncio.to_thread(busy.wait, PATIENCE)
        broken_off.cancel()
        await asyncio.wait([broken_off], timeout=PATIENCE)
        going_on = asyncio.create_task(copying.run(second, ignore))
        await asyncio.wait([going_on], timeout=0.2)
        assert not second.read
        over.set()
        await going_on

    with CopyFolder.fresh(tmp_path, "copy") as folder:
        asyncio.run(break_off_and_go_on(Copying.begin(folder, PASSPHRASE)))
    assert second.read == ["Phone/b", "Phone/c"]
    assert summary(prove(tmp_path)) == (3, 0, 0, 0)
