"""Which canaries a recording holds, and where; and what else it left behind."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from .disk import raw
from .places import HOLDS_IDENTIFIERS, HOLDS_PERSONAL, Place, place_of
from .planted import Canaries, identifiers, personal, secrets
from .recorder import Piece, Recording
from .search import Search


class Findings:
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
            f" {len(swaps())} swaps; {self._search.searched} bytes searched, each text once, unpacked, for"
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
