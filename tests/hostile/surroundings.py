"""Everything around a worker that must stay as it is, whatever a phone sends."""

import hashlib
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

DECOYS: Final = {
    "drive/Counterseal 2025-01-01/00008120-0000000000000000/Manifest.db": b"another customer's copy",
    "drive/holiday.jpg": b"what else was on the drive",
    "home/.bashrc": b"the kiosk's own",
    "tmp/other": b"another program's",
    "outside": b"where paths that climb out of everything lead",
}


class Surroundings:
    """`base` is what the worker gets its drive and session below."""

    def __init__(self, base: Path) -> None:
        self._base = base
        for name, content in DECOYS.items():
            (base / name).parent.mkdir(parents=True, exist_ok=True)
            (base / name).write_bytes(content)
        self._before = dict(self._seen())
        self.environment = {"HOME": str(base / "home"), "TMPDIR": str(base / "tmp")}

    def check(self) -> Path | None:
        """Assert that nothing changed but one new folder on the drive, which holds plain files and folders
        alone; return that folder, where there is one. The session's folder is not looked at here."""
        after = dict(self._seen())
        assert {name: after.get(name) for name in self._before} == self._before
        new = [name for name in after if name not in self._before]
        made = {name.split("/")[1] for name in new if name.startswith("drive/")}
        assert all(name.startswith("drive/") for name in new), new
        assert len(made) <= 1, made
        return self._base / "drive" / made.pop() if made else None

    def _seen(self) -> Iterator[tuple[str, str]]:
        for path in sorted(self._base.rglob("*")):
            name = str(path.relative_to(self._base))
            if name.partition("/")[0] not in {"session", "stderr", "trace"}:
                yield name, _described(path)


def _described(path: Path) -> str:
    mode = path.lstat().st_mode
    if stat.S_ISREG(mode):
        return hashlib.sha256(path.read_bytes()).hexdigest()
    assert stat.S_ISDIR(mode), path
    return "folder"
