"""What a demo's kiosk reaches through its courier, and the courier: two witnesses, a time-stamp authority, a
mail relay."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec

from counterseal.certificate.keys.pki import kiosk_name, read_chain
from counterseal.certificate.keys.signer import CHAIN_FILE
from counterseal.certificate.verification.files import POLICY_FILE
from counterseal.lab.tsa.authority import ROOT_FILE as STAMPERS_FILE
from counterseal.transparency import note

from .children import Children
from .demo_folder import DemoFolder

WITNESSES = ("w1.example", "w2.example")


def start_outside(
    children: Children, folder: DemoFolder, runtime: Path, environment: Mapping[str, str]
) -> None:
    """Starts them all; the trust folder then says whom of them to believe. The kiosk has its keys already."""
    stamping = runtime / "tsa"
    children.start("tsa", ("lab", "tsa", "--dir", str(stamping)), environment)
    log = _log_key(folder)
    for name in WITNESSES:
        memory = ("--dir", str(runtime / name))
        children.start(name, ("lab", "witness", "--name", name, *memory, "--log", log), environment)
    children.start("smtp", ("lab", "smtp", "--dir", str(folder.mailbox)), environment)
    stamper = children.line_from("tsa").removeprefix("listening ")
    shutil.copyfile(stamping / STAMPERS_FILE, folder.trust / STAMPERS_FILE)
    witnesses = {name: children.line_from(name).removeprefix("listening ").split() for name in WITNESSES}
    _write_policy(folder, {name: vkey for name, (_, vkey) in witnesses.items()})
    addresses = (
        f"{{ name = {json.dumps(name)}, url = {json.dumps(url)} }}" for name, (url, _) in witnesses.items()
    )
    host, _, port = children.line_from("smtp").removeprefix("listening ").rpartition(":")
    config = folder.state / "courier.toml"
    config.write_text(
        f"runtime = {json.dumps(str(runtime))}\n"
        f"tsa = [{json.dumps(f'http://{stamper}/')}]\n"
        f"witnesses = [{', '.join(addresses)}]\n"
        "[mail]\n"
        f'host = "{host}"\nport = {port}\nfrom = "kiosk@shop.example"\ntls = "none"\n'
    )
    children.start("courier", ("courier", "--config", str(config)), environment)


def _log_key(folder: DemoFolder) -> str:
    """The key by which witnesses know the kiosk's log."""
    leaf = read_chain((folder.trust / CHAIN_FILE).read_bytes())[0]
    key = leaf.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise TypeError("a kiosk's key is one for ECDSA")
    return note.verifier_key(kiosk_name(leaf).dns, key)


def _write_policy(folder: DemoFolder, witnesses: Mapping[str, str]) -> None:
    """Both have to have seen it; https://c2sp.org/tlog-policy."""
    lines = [f"witness {name} {vkey}" for name, vkey in witnesses.items()]
    lines += [f"group both all {' '.join(witnesses)}", "quorum both"]
    (folder.trust / POLICY_FILE).write_text("".join(f"{line}\n" for line in lines))
