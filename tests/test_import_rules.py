"""Which room may import what: the layout's promises, read from the source without running it.

A rule here is a promise of the design: the screens cannot show what they cannot import, the rules of a
trade-in cannot depend on a clock they cannot reach. Change a rule only together with its package's docstring.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "app" / "counterseal"


@dataclass(frozen=True)
class Room:
    """What one package may import besides itself and the standard library."""

    ours: frozenset[str] = frozenset()
    libraries: frozenset[str] = frozenset()
    only: dict[str, frozenset[str]] = field(default_factory=dict)
    """Of another room, these modules alone."""
    never: frozenset[str] = frozenset()
    """Modules of ours and of the standard library that are closed all the same."""
    mend: str = "have compose pass it in"


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


OUTSIDE = _set("asyncio io os pathlib random secrets socket subprocess tempfile threading time")

ROOMS = {
    "tradein": Room(
        libraries=_set("msgspec"),
        never=OUTSIDE,
        mend="let the caller read it and pass the value in an event: the rules know no clock, disk or chance",
    ),
    "core": Room(
        ours=_set("tradein transparency certificate staff printing"),
        libraries=_set("msgspec"),
        only={"printing": _set("printer")},
    ),
    "phones": Room(
        ours=_set("tradein copying"),
        libraries=_set("cryptography libusb_package msgspec pymobiledevice3 usb"),
        mend="report it to the core as an event: the worker holds no key, log or staff data",
    ),
    "copying": Room(ours=_set("tradein"), libraries=_set("cryptography dbus_fast msgspec pyrage")),
    "certificate": Room(
        ours=_set("tradein transparency"),
        libraries=_set("cryptography msgspec asn1crypto pyhanko pyhanko_certvalidator")
        | _set("cbor2 PIL pkcs11 rfc3161_client typst zxingcpp"),
        never=_set("counterseal.transparency.store"),
        mend="take the proof or the signer as an argument",
    ),
    "printing": Room(
        ours=_set("tradein"),
        libraries=_set("msgspec PIL typst"),
        mend="put it into the slip: a printer hears of one receipt, and of nobody",
    ),
    "audit": Room(
        ours=_set("certificate tradein transparency"),
        libraries=_set("cryptography duckdb msgspec typst"),
        mend="an auditor has neither kiosk nor screen: take what is needed from their evidence",
    ),
    "transparency": Room(
        libraries=_set("cryptography msgspec"), mend="take bytes: the log does not know what it holds"
    ),
    "staff": Room(ours=_set("tradein"), libraries=_set("argon2 msgspec smartcard")),
    "courier": Room(
        ours=_set("tradein"),
        libraries=_set("aiohttp aiosmtplib cryptography idna msgspec rfc3161_client"),
        mend="let the core do it: whoever gets into the courier from outside must find nothing there",
    ),
    "screens": Room(
        ours=_set("tradein"),
        libraries=_set("msgspec PySide6 segno"),
        only={
            "tradein": _set(
                "comfort customer_commands desk events facts failures language printing staff_commands"
            )
            | _set("views wire")
        },
        mend="have the core put it into the view",
    ),
    "lab": Room(
        ours=_set("tradein"),
        libraries=_set("cryptography PIL"),
        mend="write it anew from the protocol, so that a simulated phone shares no mistake with our own code",
    ),
}

COMPOSERS = _set("compose cli bench doctor")
"""They wire rooms together, real or simulated: all of them are open to these, and these to nobody."""

PURE = ("certificate/verification/", "certificate/keys/revocation", "transparency/")
"""What an auditor runs on bytes from anywhere: no I/O in paths that begin so."""

IMPURE = _set(
    "certificate/verification/cli.py certificate/verification/files.py "
    "certificate/verification/verifier_page.py transparency/store.py transparency/durable.py"
)
"""The exceptions, which do nothing but that I/O."""

FENCED = {
    "aiohttp": "courier/",
    "aiosmtplib": "courier/mail.py",
    "idna": "courier/message.py",
    "pymobiledevice3": "phones/apple/",
    "usb": "phones/usb/",
    "libusb_package": "phones/usb/",
    "pyrage": "copying/vault/",
    "duckdb": "audit/",
    "pkcs11": "certificate/keys/token.py",
    "segno": "screens/secret.py",
    "smartcard": "staff/readers/pcsc.py",
}
"""The one place for a library that is fragile, or that reaches further than its neighbours may."""

NETWORK = _set("ftplib http imaplib poplib smtplib socketserver ssl urllib xmlrpc")
"""What the standard library has for reaching the world."""

NETWORKED = ("courier/", "lab/", "phones/apple/")
"""Who may have it: the courier; what it is tried with; and iPhones, which speak TLS over their cable."""

FAMILIES = ("phones/apple/", "phones/android/")
"""Each knows its own phones: what one needs of another belongs beside them."""


def imports(path: str, source: str) -> Iterator[str]:
    """Every imported name in full (`counterseal.tradein.views.StaffView`), relative ones resolved."""
    package = ("counterseal", *Path(path).parts[:-1])
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, node.module) if node.module else base)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def violations(path: str, source: str) -> list[str]:
    """One sentence for each import that breaks a rule: what, which rule, how to mend it."""
    return [sentence for name in imports(path, source) if (sentence := _violation(path, name))]


def _violation(path: str, name: str) -> str:
    owner = Path(path).parts[0].removesuffix(".py")
    top, target, module = (*name.split("."), "", "")[:3]
    fence = FENCED.get(top)
    if fence and not path.startswith(fence):
        return f"{path} imports {name}: only {fence} may; ask for what you need through its own modules"
    if top in NETWORK and not path.startswith(NETWORKED):
        return f"{path} imports {name}: the courier alone has a network; give it an errand"
    if any(_reaches_over(path, name, family) for family in FAMILIES):
        return f"{path} imports {name}: no family of phones knows another; move it beside them"
    if path.startswith(PURE) and path not in IMPURE and top in OUTSIDE - {"io"}:
        return f"{path} imports {name}: this module does no I/O; take bytes and let the caller read them"
    if top == "counterseal" and target in COMPOSERS and owner not in COMPOSERS:
        return f"{path} imports {name}: nobody imports {target}; move what you need into a room of its own"
    if top == "counterseal" and target == "lab" and owner not in COMPOSERS | {"lab"}:
        return f"{path} imports {name}: only compose chooses simulated parts; take the part as an argument"
    room = ROOMS.get(owner)
    if room is None or (top == "counterseal" and target in {"", owner, "__version__"}):
        return ""
    if any(f"{name}.".startswith(f"{closed}.") for closed in room.never):
        return f"{path} imports {name}, which is closed to {owner}; {room.mend}"
    if top == "counterseal":
        if target not in room.ours:
            allowed = ", ".join(sorted(room.ours)) or "nothing"
            return f"{path} imports {name}: of ours {owner} may import {allowed}; {room.mend}"
        if target in room.only and module not in room.only[target]:
            allowed = ", ".join(sorted(room.only[target]))
            return f"{path} imports {name}: of {target} {owner} may import {allowed}; {room.mend}"
    elif top not in sys.stdlib_module_names | room.libraries:
        return f"{path} imports {name}: {owner} may use {', '.join(sorted(room.libraries))}; {room.mend}"
    return ""


def _reaches_over(path: str, name: str, family: str) -> bool:
    into = f"{name}.".startswith(f"counterseal.{family.replace('/', '.')}")
    return into and path.startswith(FAMILIES) and not path.startswith(family)


def sources() -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): path.read_text() for path in sorted(ROOT.rglob("*.py"))}


def test_every_import_keeps_the_rules() -> None:
    broken = [sentence for path, source in sources().items() for sentence in violations(path, source)]
    assert not broken, "\n" + "\n".join(broken)


def test_the_walk_sees_the_whole_program() -> None:
    seen = [name for path, source in sources().items() for name in imports(path, source)]
    assert len(seen) > 900
    assert sum(name.startswith("counterseal.") for name in seen) > 300


def test_every_package_has_a_rule() -> None:
    packages = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()}
    assert packages - COMPOSERS == ROOMS.keys()


@pytest.mark.parametrize("name", ROOMS)
def test_a_package_says_what_it_is_for_and_what_it_may_import(name: str) -> None:
    docstring = ast.get_docstring(ast.parse((ROOT / name / "__init__.py").read_text())) or ""
    assert "import" in docstring, f"{name}/__init__.py must say what {name} may import"
    silent = [room for room in ROOMS[name].ours if room not in docstring]
    assert not silent, f"{name}/__init__.py does not say that it may import {silent}"


@pytest.mark.parametrize(
    ("path", "source", "rule"),
    [
        ("tradein/rules/x.py", "import time", "closed to tradein"),
        ("tradein/x.py", "from os.path import join", "closed to tradein"),
        ("tradein/x.py", "from ..core import kiosk", "of ours tradein may import nothing"),
        ("core/x.py", "from PySide6.QtCore import QObject", "core may use msgspec"),
        ("core/x.py", "from ..phones.worker import main", "of ours core may import"),
        ("core/x.py", "def late():\n    from ..lab import reader", "only compose chooses simulated parts"),
        ("staff/x.py", "import counterseal.lab.reader", "only compose chooses simulated parts"),
        ("phones/usb.py", "import pymobiledevice3.usbmux", "only phones/apple/ may"),
        ("phones/android/x.py", "import usb.core", "only phones/usb/ may"),
        ("phones/android/x.py", "from ..apple import inspect", "no family of phones knows another"),
        ("phones/apple/x.py", "from ...certificate import dsse", "of ours phones may import"),
        ("certificate/x.py", "from ..transparency.store import Log", "closed to certificate"),
        ("certificate/x.py", "from ..transparency import store", "closed to certificate"),
        ("certificate/verification/verify.py", "from pathlib import Path", "does no I/O"),
        ("screens/x.py", "from ..tradein import stages", "of tradein screens may import"),
        ("screens/x.py", "from counterseal.tradein.rules.step import Step", "of tradein screens may import"),
        ("staff/x.py", "from .. import compose", "nobody imports compose"),
        ("lab/iphone/x.py", "from ...phones.apple import links", "of ours lab may import tradein"),
        ("core/x.py", "from http.client import HTTPSConnection", "the courier alone has a network"),
        ("certificate/x.py", "from urllib.request import urlopen", "the courier alone has a network"),
        ("core/x.py", "import aiohttp", "only courier/ may"),
        ("staff/sign_in.py", "from smartcard import scard", "only staff/readers/pcsc.py may"),
        ("courier/x.py", "from ..certificate.signer import FileSigner", "of ours courier may import tradein"),
    ],
)
def test_a_broken_rule_is_named(path: str, source: str, rule: str) -> None:
    (sentence,) = violations(path, source)
    assert path in sentence
    assert rule in sentence


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("tradein/rules/x.py", "from ..stages import Stage\nfrom msgspec import Struct"),
        ("core/x.py", "import asyncio\nfrom .. import __version__\nfrom ..tradein import effects"),
        ("phones/apple/x.py", "from pymobiledevice3.usbmux import create_mux"),
        ("screens/x.py", "from ..tradein.views import StaffView\nfrom ..tradein import wire"),
        ("certificate/x.py", "from ..transparency.proof import Proof"),
        ("compose/x.py", "from ..lab.iphone.server import serve\nfrom ..core.kiosk import Kiosk"),
        ("cli.py", "from . import compose"),
    ],
)
def test_a_kept_rule_is_silent(path: str, source: str) -> None:
    assert violations(path, source) == []
