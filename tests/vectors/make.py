"""`python -m tests.vectors.make` writes every vector anew, and the table of them in docs/vectors.md."""

import shutil
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.vectors.generator import base, layers
from tests.vectors.generator.signatures import signatures
from tests.vectors.generator.vector import VECTORS, Files

HERE = Path(__file__).parent
TRUST = "trust"


def make_all() -> Files:
    """Every vector in a folder of its own, and the trust that most of them share."""
    for module in iter_modules(layers.__path__):
        import_module(f"{layers.__name__}.{module.name}")
    made = {f"{TRUST}/{name}": content for name, content in base.trust().items()}
    for vector in VECTORS:
        made |= {f"{vector.name}/{name}": content for name, content in vector.files().items()}
    return made | signatures()


def write_all(made: Files, folder: Path) -> None:
    """Puts them in the place of those that were there."""
    for old in (*folder.glob("*_pass"), *folder.glob("*_fail"), folder / TRUST):
        shutil.rmtree(old, ignore_errors=True)
    for name, content in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write_all(make_all(), HERE)
    sys.stdout.write(f"{len(VECTORS)} vectors\n")
