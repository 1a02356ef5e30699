"""`python -m tests.vectors.make` writes every vector anew, and the table of them in docs/vectors.md."""

import shutil
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.vectors.generator import base, layers
from tests.vectors.generator.vector import VECTORS

HERE = Path(__file__).parent
TRUST = "trust"


def load() -> None:
    """Registers the vectors of every layer."""
    for module in iter_modules(layers.__path__):
        import_module(f"{layers.__name__}.{module.name}")


def write_all(folder: Path) -> None:
    """Every vector in a folder of its own, and the trust that most of them share."""
    load()
    for name, content in base.trust().items():
        _write(folder / TRUST / name, content)
    for vector in VECTORS:
        for name, content in vector.files().items():
            _write(folder / vector.name / name, content)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _remove_old(folder: Path) -> None:
    for old in (*folder.glob("*_pass"), *folder.glob("*_fail"), folder / TRUST):
        shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    _remove_old(HERE)
    write_all(HERE)
    sys.stdout.write(f"{len(VECTORS)} vectors\n")
