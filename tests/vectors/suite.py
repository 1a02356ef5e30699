"""The vectors as they are committed: what any verifier is run against."""

from pathlib import Path

import msgspec
from msgspec import Struct

from tests.vectors.generator.vector import Description

HERE = Path(__file__).parent


class Case(Struct, frozen=True):
    folder: Path
    told: Description

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def root(self) -> Path:
        """The trusted root; its folder holds what else is at hand."""
        return (self.folder / self.told.trust).resolve()

    @property
    def codes(self) -> dict[str, set[str]]:
        """By file, all that a verifier with our codes is to find."""
        return {
            name: {self.told.informs[name]} if name in self.told.informs else {outcome} - {"valid"}
            for name, outcome in self.told.expect.items()
        }

    def accepted_by(self, tool: str) -> bool:
        """Whether this tool is to accept all that it reads."""
        return self.told.tools[tool] != "rejects"


def _read(folder: Path) -> Case:
    told = msgspec.json.decode((folder / "vector.json").read_bytes(), type=Description)
    return Case(folder, told)


CASES = [_read(path.parent) for path in sorted(HERE.glob("*/vector.json"))]


def cases(tool: str) -> list[Case]:
    """Those that say what this tool makes of them."""
    return [case for case in CASES if tool in case.told.tools]
