"""The approved pictures, by a part of their SHA-256: one line a sample, orientation and language."""

from pathlib import Path

from .matrix import MANNERS, Reel
from .render import Drawn

FOLDER = Path(__file__).parent
NOT_DRAWN = "-"

Digests = dict[str, str]
"""By "reel sample/manner"."""


def _file(role: str) -> Path:
    return FOLDER / f"approved-{role}.txt"


def read(role: str) -> Digests:
    """Empty if nothing was approved yet."""
    found: Digests = {}
    lines = _file(role).read_text().splitlines() if _file(role).exists() else ()
    for line in lines:
        place, _, digests = line.partition(": ")
        orientation, language, sample = place.split(" ")
        for manner, digest in zip(MANNERS, digests.split(" "), strict=True):
            if digest != NOT_DRAWN:
                found[f"{role} {orientation} {language} {sample}/{manner}"] = digest
    return found


def write(role: str, reels: list[Drawn]) -> None:
    """Replaces what was approved for the role."""
    lines = []
    for drawn in reels:
        reel: Reel = drawn.reel
        for sample in dict.fromkeys(shot.partition("/")[0] for shot in drawn.digests):
            digests = " ".join(drawn.digests.get(f"{sample}/{manner}", NOT_DRAWN) for manner in MANNERS)
            lines.append(f"{reel.orientation} {reel.language} {sample}: {digests}\n")
    _file(role).write_text("".join(sorted(lines)))
