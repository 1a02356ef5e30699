"""A vector: the files an auditor is given, and what must come of each of them."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

import msgspec
from msgspec import Struct

Files: TypeAlias = dict[str, bytes]
"""Content by path below the vector's folder; what begins with `trust/` is believed instead of the usual."""

VALID, UNCONFIRMED = "valid", "W-TIME-UNCONFIRMED"
TRUST = "trust"
"""In the place of a file's name: what is believed cannot be used, so nothing is verified at all."""
READS = {
    "openssl": (".dsse.json", ".pdf"),
    "pdfsig": (".pdf",),
    "go": (".tlog-proof", "log"),
    "html": (".dsse.json", ".tlog-proof", ".txt", ".png", ".jpg"),
}
"""By tool, which files it can judge at all."""
_KINDS = (*READS["html"], ".pdf")

_UNREAD = {
    "openssl": "It reads no log, no proof and no receipt.",
    "pdfsig": "It reads nothing but PDFs.",
    "go": "It reads logs and their proofs, not what was logged.",
    "html": "It reads neither PDFs nor whole logs.",
}


class Description(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """vector.json. `tools`: "accepts", "rejects", or "blind": accepts although it should not, and why."""

    about: str
    trust: str
    expect: dict[str, str]
    tools: dict[str, str]
    informs: dict[str, str] = {}
    why_blind: dict[str, str] = {}


class Vector(Struct, frozen=True):
    """`informs`: what is worth knowing of a valid file, other than that its time is unconfirmed. `blind`:
    which tools cannot see the defect, and why."""

    name: str
    about: str
    make: Callable[[], Files]
    expect: Mapping[str, str]
    informs: Mapping[str, str]
    blind: Mapping[str, str]

    def files(self) -> Files:
        """Everything in the vector's folder, `vector.json` included."""
        made = self.make()
        return made | {"vector.json": self._describe(sorted(_evidence(made)), "trust/root.pem" in made)}

    def _describe(self, evidence: list[str], own_trust: bool) -> bytes:
        expect = {name: self.expect.get(name, self.expect.get("*", VALID)) for name in evidence}
        if TRUST in self.expect:
            expect = {TRUST: self.expect[TRUST]}
        failing = [name for name, wanted in expect.items() if wanted != VALID]
        if set(self.expect) - {"*"} - set(expect) or bool(failing) != self.name.endswith("_fail"):
            raise ValueError(f"{self.name}: what is expected does not fit the files or the name")
        tools: dict[str, str] = {}
        blind: dict[str, str] = {}
        for tool, endings in READS.items():
            if not any(name.endswith(endings) for name in evidence) or (TRUST in expect and tool != "html"):
                continue  # the other tools are not given what is refused here
            unread = TRUST not in expect and not any(name.endswith(endings) for name in failing)
            why = self.blind.get(tool, _UNREAD[tool] if unread else "")
            tools[tool] = "accepts" if not failing else "blind" if why else "rejects"
            blind |= {tool: why} if failing and why else {}
        description = Description(
            about=self.about,
            trust="trust/root.pem" if own_trust else "../trust/root.pem",
            expect=expect,
            tools=tools,
            informs={name: code for name in expect if (code := self._remark(name, expect[name]))},
            why_blind=blind,
        )
        return msgspec.json.format(msgspec.json.encode(description), indent=2) + b"\n"

    def _remark(self, name: str, outcome: str) -> str:
        usual = "" if name == "log" else UNCONFIRMED
        return self.informs.get(name, usual) if outcome == VALID else ""


VECTORS: list[Vector] = []


def vector(
    expect: str | Mapping[str, str] = VALID,
    *,
    informs: Mapping[str, str] | None = None,
    blind: Mapping[str, str] | None = None,
) -> Callable[[Callable[[], Files]], Callable[[], Files]]:
    """Registers a function as a vector; its name is the folder's, its docstring the sentence about it.

    `expect` is the outcome for every file, or by file name; files not named are valid.
    """

    def register(make: Callable[[], Files]) -> Callable[[], Files]:
        stem, _, outcome = make.__name__.rpartition("_")
        about = " ".join((make.__doc__ or "").split())
        outcomes = {"*": expect} if isinstance(expect, str) else expect
        VECTORS.append(
            Vector(f"{stem.replace('_', '-')}_{outcome}", about, make, outcomes, informs or {}, blind or {})
        )
        return make

    return register


def to_both(why: str) -> dict[str, str]:
    """For what neither of the two stock tools sees in a seal."""
    return {"openssl": why, "pdfsig": why}


def _evidence(files: Files) -> set[str]:
    """What is to be verified: single files, and a log as one folder."""
    tops = {name.partition("/")[0] for name in files} - {"trust"}
    return {name for name in tops if name == "log" or name.endswith(_KINDS)}
