"""`counterseal lab`: simulated phones, and whoever else a kiosk deals with."""

import argparse
import os
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from . import authority
from .usage import Commands, UsageError, endpoint, speed

if TYPE_CHECKING:  # the lab loads in a demonstration or a test only
    from counterseal.lab.fuzzing.layers import Fuzz, Layer


def add(commands: Commands) -> None:
    parser = commands.add_parser("lab", help="run a simulated phone, or another simulated part")
    phones = parser.add_subparsers(required=True, metavar="PART")
    iphone = phones.add_parser("iphone", help="an iPhone on a simulated usbmuxd")
    _lab_options(iphone, profile="iphone-15")
    iphone.add_argument("--unix", type=Path, help="listen on this Unix socket as well")
    iphone.set_defaults(run=_lab_iphone)
    android = phones.add_parser("android", help="an Android phone on USB/IP")
    _lab_options(android, profile="pixel")
    android.add_argument(
        "--level", choices=("files", "everything"), help="what the owner lets the kiosk have"
    )
    android.add_argument("--unplugged", action="store_true", help="wait for the owner to plug it in")
    android.add_argument("--umockdev", type=Path, metavar="DIR", help="for programs under umockdev's preload")
    android.add_argument("--tcp-adbd", type=endpoint, metavar="HOST:PORT", help="serve ADB over TCP as well")
    android.set_defaults(run=_lab_android)
    tsa = phones.add_parser("tsa", help="a time-stamp authority on HTTP")
    _service_options(tsa)
    tsa.set_defaults(run=_lab_tsa)
    smtp = phones.add_parser("smtp", help="a mail relay that delivers into a folder")
    smtp.add_argument("--dir", type=Path, required=True, help="for the mails that it takes")
    smtp.add_argument("--fault", default="none", help="what is wrong with it")
    _listen(smtp)
    smtp.set_defaults(run=_lab_smtp)
    witness = phones.add_parser("witness", help="a witness of transparency logs on HTTP")
    witness.add_argument("--name", default="w1.example", help="what it signs as")
    _service_options(witness)
    witness.add_argument("--log", action="append", required=True, metavar="VKEY", help="a log it knows")
    witness.set_defaults(run=_lab_witness)
    printer = phones.add_parser("printer", help="a receipt printer on a pseudo-terminal")
    printer.add_argument("--dir", type=Path, required=True, help="for pictures of what comes out")
    printer.add_argument("--fault", default="none", help="what is wrong with it")
    printer.set_defaults(run=_lab_printer)
    authority.add(phones)


def _lab_options(parser: argparse.ArgumentParser, profile: str) -> None:
    parser.add_argument("--profile", default=profile)
    parser.add_argument("--scenario", default="happy")
    parser.add_argument("--size", type=int, default=24_000_000, help="bytes of the owner's files, about")
    parser.add_argument("--files", type=int, default=120, help="number of the owner's files")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same phone")
    parser.add_argument("--speed", type=speed, default=1.0, help="divides the phone's and owner's waits")
    parser.add_argument(
        "--fuzz", metavar="LAYER:SEED", help="a hostile phone: one layer of what it sends is spoiled"
    )
    _listen(parser)


def _service_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dir", type=Path, required=True, help="for its keys, and what it remembers")
    parser.add_argument("--fault", default="none", help="what is wrong with it")
    _listen(parser)


def _listen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--listen", type=endpoint, default=("127.0.0.1", 0), metavar="HOST:PORT")


def _lab_iphone(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab.fuzzing import layers
    from counterseal.lab.iphone.profiles import PROFILES
    from counterseal.lab.iphone.scenarios import SCENARIOS
    from counterseal.lab.iphone.server import serve

    _require_known("profile", options.profile, PROFILES)
    _require_known("scenario", options.scenario, SCENARIOS)
    fuzz = _fuzz(options.fuzz, layers.IPHONE)
    host, port = options.listen
    try:
        serve(
            profile=options.profile,
            scenario=options.scenario,
            payload_bytes=options.size,
            payload_files=options.files,
            seed=options.seed,
            host=host,
            port=port,
            unix_socket=options.unix,
            speed=options.speed,
            fuzz=fuzz,
        )
    except ValueError as error:  # more files than the bytes asked for can hold
        raise UsageError(str(error)) from error
    return 0


def _lab_android(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab.android.profiles import PROFILES
    from counterseal.lab.android.scenarios import SCENARIOS
    from counterseal.lab.android.server import serve
    from counterseal.lab.fuzzing import layers
    from counterseal.tradein.facts import CopyLevel

    _require_known("profile", options.profile, PROFILES)
    _require_known("scenario", options.scenario, SCENARIOS)
    host, port = options.listen
    serve(
        profile=options.profile,
        scenario=options.scenario,
        payload_bytes=options.size,
        payload_files=options.files,
        seed=options.seed,
        host=host,
        port=port,
        fuzz=_fuzz(options.fuzz, layers.ANDROID),
        level=CopyLevel(options.level) if options.level else None,
        plugged=not options.unplugged,
        speed=options.speed,
        umockdev=options.umockdev,
        adbd=options.tcp_adbd,
    )
    return 0


def _lab_tsa(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab.tsa.server import Fault, serve

    _require_known("fault", options.fault, Fault)
    host, port = options.listen
    serve(host, port, options.dir, Fault(options.fault))
    return 0


def _lab_smtp(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab.smtp.server import Fault, serve

    _require_known("fault", options.fault, Fault)
    host, port = options.listen
    serve(host, port, options.dir, Fault(options.fault))
    return 0


def _lab_witness(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab.witness.server import Fault, serve

    _require_known("fault", options.fault, Fault)
    try:
        serve(options.listen, options.name, options.dir, options.log, Fault(options.fault))
    except ValueError as error:
        raise UsageError(f"a log's key has the form NAME+ID+KEY, for ECDSA P-256: {error}") from error
    return 0


def _lab_printer(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab.printer import Fault, serve

    _require_known("fault", options.fault, Fault)
    serve(options.dir, Fault(options.fault))
    return 0


def _fuzz(given: str | None, layers: "Collection[Layer]") -> "Fuzz | None":
    """What the phone is told to spoil, of the layers that its family has."""
    from counterseal.lab.fuzzing.layers import Fuzz

    if given is None:
        return None
    try:
        fuzz = Fuzz.parse(given)
    except ValueError:
        fuzz = None
    if fuzz is None or fuzz.layer not in layers:
        raise UsageError(f"--fuzz takes LAYER:SEED; the layers are: {', '.join(layers)}")
    return fuzz


def _require_known(kind: str, name: str, known: Iterable[str]) -> None:
    if name not in (names := list(known)):
        raise UsageError(f"there is no {kind} {name!r}; there are: {', '.join(names)}")
