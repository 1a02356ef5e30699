"""Promise P3: whole trade-ins of both families under the recorder, and a search of every byte they wrote."""

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from counterseal.compose.demo_folder import SUMMARY
from counterseal.compose.demo_results import Summary
from counterseal.tradein.views import StageName
from tests.journeys.canaries import PASSWORD

from .disk import kiosk_disk, raw
from .places import HOLDS_IDENTIFIERS, HOLDS_PERSONAL, Place, place_of
from .planted import ADDRESS, Canaries, identifiers, personal, secrets
from .recorder import Piece, Recording, record
from .search import Search

pytestmark = pytest.mark.canaries
ROOT = Path(__file__).parents[2]
LIMIT = 240.0
SYSTEM_LOGS = ("/dev/log", "/run/systemd/journal", "/run/log")


@dataclass(frozen=True)
class TradeIn:
    """`phone`: arguments of a demo. `answers`: what its customer wants besides a password of their own."""

    name: str
    phone: tuple[str, ...]
    ends: tuple[str, str]
    """Outcome and verdict."""
    answers: dict[str, str] = field(default_factory=dict)
    passes: StageName = StageName.WELCOME
    """A stage that it comes to."""


TRADE_INS = [
    TradeIn("an iPhone", (), ("erased", "proven"), {"mail": ADDRESS}),
    TradeIn(
        "an Android phone, everything",
        ("--phone", "pixel"),
        ("erased", "proven"),
        {"level": "everything", "mail": ADDRESS},
    ),
    TradeIn(
        "an Android phone, files over MTP",
        ("--phone", "pixel-13"),
        ("not-proven", "not-proven"),
        {"level": "files"},
    ),
    TradeIn(
        "an Android phone, stopped before the erase",
        ("--phone", "pixel"),
        ("returned", ""),
        {"level": "everything", "stop_at": "confirm-erase"},
    ),
    TradeIn(
        "an iPhone whose copy fails",
        ("--scenario", "silent-eio"),
        ("returned", ""),
        {"mail": ADDRESS},
        StageName.NEEDS_HELP,
    ),
]


@pytest.mark.parametrize("case", TRADE_INS, ids=lambda case: case.name)
def test_nothing_of_the_customer_is_written_where_it_may_not_be(
    case: TradeIn, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, began = tmp_path / "out", time.time()
    with kiosk_disk(tmp_path) as (image, disk):
        recording = run(case, out, disk, tmp_path)
        check_result(case, out, recording)
    found = Found(out, recording, image)
    with capsys.disabled():
        sys.stdout.write(f"\n{case.name}: {found.summary()}\n")
    assert found.strays == []
    assert found.where >= {Place.SESSION, Place.SCRIPT, Place.PAPERS}
    assert recording.unseen == []
    assert recording.uncovered == set()
    assert [place for place in recording.spoken_to if place.startswith(SYSTEM_LOGS)] == []
    assert [path for path in recording.removed if "/trade-in/" in path] == []  # by then it was empty
    assert left_behind(recording, began, [out, disk, tmp_path]) == []


def run(case: TradeIn, out: Path, disk: Path, folder: Path) -> Recording:
    """One demo, whose every process has its home and its temporary files on the kiosk's disk."""
    answers, traces, home = folder / "customer.json", folder / "traces", disk / "home"
    answers.write_bytes(msgspec.json.encode({"password": PASSWORD} | case.answers))
    traces.mkdir()
    home.mkdir()
    state = disk / "state"
    state.mkdir()
    homes = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    environment = os.environ | homes | {"PYTHONPATH": f"{ROOT / 'app'}:{ROOT}"}
    demo = ("demo", "--headless", "--speed", "10", *case.phone, "--customer", str(answers), "--out", str(out))
    command = (sys.executable, "-m", "tests.canaries.demo_with_disk", str(state), *demo)
    return record(command, environment, traces, [folder, disk], LIMIT)


def check_result(case: TradeIn, out: Path, recording: Recording) -> None:
    """It was the trade-in that it should be."""
    assert recording.status == (0 if case.ends == ("erased", "proven") else 1), recording.said
    summary = msgspec.json.decode((out / SUMMARY).read_bytes(), type=Summary)
    assert (summary.outcome, summary.verdict) == case.ends
    assert case.passes in summary.stages


class Found:
    """Which canaries are where. `strays`: where they may not be."""

    def __init__(self, out: Path, recording: Recording, image: Path) -> None:
        self._recording = recording
        named, private = identifiers(), personal() | secrets(out) | keys_to_phones(recording.pieces)
        self._search = Search(private | named)
        pieces = [*recording.pieces, *(Piece("disk", "block", part) for part in raw(image))]
        pieces += [Piece("swap", str(place), place.read_bytes()) for place in swaps()]
        self._disk = sum(len(piece.content) for piece in pieces if piece.how == "disk")
        self.strays: list[str] = []
        self._hits: Counter[Place] = Counter()
        for piece, names in zip(pieces, self._search.found([piece.content for piece in pieces]), strict=True):
            self._judge(piece, names, named, out)

    def _judge(self, piece: Piece, names: set[str], named: Canaries, out: Path) -> None:
        place = place_of(piece, out)
        self._hits[place] += bool(names)
        wrong = {
            name for name in names if place not in (HOLDS_IDENTIFIERS if name in named else HOLDS_PERSONAL)
        }
        if wrong:
            self.strays.append(f"{piece.how} {piece.place}: {', '.join(sorted(wrong))}")

    @property
    def where(self) -> set[Place]:
        """Where canaries are: a search that finds none anywhere has looked for the wrong ones."""
        return {place for place, count in self._hits.items() if count}

    def summary(self) -> str:
        all_of = self._recording
        allowed = ", ".join(f"{count} in {place}" for place, count in sorted(self._hits.items()) if count)
        return (
            f"{all_of.processes} processes of {all_of.threads} threads, {all_of.files} files,"
            f" {all_of.size} bytes written or told, {self._disk} bytes of the kiosk's disk,"
            f" {len(swaps())} swaps; {self._search.searched} bytes searched, unpacked, for"
            f" {self._search.canaries} canaries in {self._search.spellings} spellings. Found: {allowed}"
        )


def keys_to_phones(pieces: Sequence[Piece]) -> Canaries:
    """What the phone let the kiosk in with, as it was written into memory: pairing record or ADB key."""
    pairing = b"".join(piece.content for piece in pieces if piece.place == "/memfd:pairing")
    adb = {piece.content[-64:] for piece in pieces if piece.place.endswith("/adb-key") and piece.content[64:]}
    return {"pairing record": re.findall(rb"[A-Za-z0-9+/]{60,}", pairing), "ADB key": list(adb)}


def swaps() -> list[Path]:
    """Where this machine swaps to; see proc(5)."""
    return [Path(line.split()[0]) for line in Path("/proc/swaps").read_text().splitlines()[1:]]


def left_behind(recording: Recording, began: float, known: Sequence[Path]) -> list[str]:
    """What was made outside these folders and is still there, but for Python's compiled modules."""
    paths = (Path(path) for path in recording.created)
    return [
        str(path)
        for path in paths
        if path.is_absolute()
        and not path.is_relative_to("/proc")
        and not any(path.is_relative_to(folder) for folder in known)
        and "__pycache__" not in path.parts
        and not path.is_char_device()
        and (path.is_symlink() or path.exists())
        and path.lstat().st_ctime >= began
    ]
