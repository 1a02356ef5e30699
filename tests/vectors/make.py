"""`python -m tests.vectors.make` writes every vector anew, and the tables of them in docs/vectors.md."""

import shutil
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import msgspec

from tests.vectors.generator import base, layers
from tests.vectors.generator.signatures import signatures
from tests.vectors.generator.vector import VECTORS, Description, Files

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "vectors.md"
TRUST = "trust"
_HEADING = "## All vectors\n"


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


def page(old: str, made: Files) -> str:
    """docs/vectors.md, its tables as they have to be."""
    head, heading, _ = old.partition(_HEADING)
    lines = [f"{len(VECTORS)} vectors, by layer. Blind are tools that accept what fails.", ""]
    layer = ""
    for vector in VECTORS:
        told = msgspec.json.decode(made[f"{vector.name}/vector.json"], type=Description)
        if vector.make.__module__ != layer:
            layer = vector.make.__module__
            lines += _section(layer)
        outcome = ", ".join(sorted({code for code in told.expect.values() if code != "valid"})) or "valid"
        lines.append(f"| `{vector.name}` | {told.about} | {outcome} | {', '.join(told.why_blind)} |")
    return head + heading + "\n" + "\n".join(lines) + "\n"


def _section(module: str) -> list[str]:
    """A heading, and what the layer's own docstring says first."""
    about = (import_module(module).__doc__ or "").split("\n\n")[0].replace("\n", " ")
    name = module.rpartition(".")[2].replace("_", " ")
    return ["", f"### {name}", "", about, "", "| vector | about | outcome | blind |", "|---|---|---|---|"]


if __name__ == "__main__":
    everything = make_all()
    write_all(everything, HERE)
    PAGE.write_text(page(PAGE.read_text(), everything))
    sys.stdout.write(f"{len(VECTORS)} vectors\n")
