"""The command `counterseal`: parses and calls. Exit 0 all good, 1 a finding, 2 usage or environment."""

import argparse
import math
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

USAGE = 2


class UsageError(Exception):
    """The command cannot be done as asked; the message is one clear sentence."""


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        print("counterseal: stopped", file=sys.stderr)
        return USAGE
    except (UsageError, OSError) as error:
        print(f"counterseal: {error}", file=sys.stderr)
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="counterseal", description="Phone trade-in kiosk.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _demo_command(commands.add_parser("demo", help="run one whole trade-in"))
    _core_command(commands.add_parser("core", help="run a kiosk's core"))
    _screen_command(commands.add_parser("screen", help="run a screen"))
    _lab_command(commands.add_parser("lab", help="run a simulated phone"))
    _verify_command(commands.add_parser("verify", help="check certificates, receipts and logs"))
    _staff_command(commands.add_parser("staff", help="enrol, list or revoke badges"))
    _bench_command(commands.add_parser("bench", help="measure ours beside a peer"))
    return parser


# Each command imports what it needs when it runs: the verifier must start without Qt, a screen without keys.


def _demo_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--phone", default="iphone", help="iphone, pixel, pixel-13, galaxy, huawei or attached"
    )
    parser.add_argument("--scenario", help="what the simulated phone and its owner do (default: happy)")
    parser.add_argument(
        "--level", choices=("files", "everything"), help="how much of an Android phone to copy"
    )
    parser.add_argument("--headless", action="store_true", help="offscreen, with scripted people")
    parser.add_argument("--speed", type=_speed, help="divides every wait (default: 4 if headless, else 1)")
    parser.add_argument("--out", type=Path, default=Path("demo-out"), help="where the results go")
    parser.add_argument("--customer", type=Path, help="the scripted customer's answers, as JSON")
    parser.add_argument("--erase-attached-phone", action="store_true", help="do not ask before erasing it")
    parser.set_defaults(run=_demo)


def _demo(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from .compose.demo import DemoOptions, run_demo

    attached = options.phone == "attached"
    headless = options.headless or not _has_display()
    if attached and options.scenario:
        raise UsageError("an attached phone does what it does; --scenario is for the simulated one")
    if attached and not options.erase_attached_phone and not _agrees():
        raise UsageError("the attached phone was not erased: nobody agreed")
    return run_demo(
        DemoOptions(
            phone=options.phone,
            scenario=options.scenario or "happy",
            level=options.level,
            headless=headless,
            # neither a phone that is not ours nor a person at the screen can be hurried
            speed=options.speed or (4.0 if headless and not attached else 1.0),
            out=options.out,
            customer=options.customer,
        )
    )


def _agrees() -> bool:
    if not sys.stdin.isatty():
        return False
    return input("This ERASES the attached phone for good. Type ERASE to go on: ") == "ERASE"


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _core_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, required=True, help="the kiosk's TOML file")
    parser.set_defaults(run=_core)


def _core(options: argparse.Namespace) -> int:
    from .certificate.signer import KeyRefused
    from .compose.kiosk import run_core
    from .core.config import BadConfigError, load
    from .core.journal import DamagedJournalError
    from .core.session import NotInMemoryError
    from .core.stopping import CannotGoOnError
    from .staff.private_file import DamagedFileError
    from .transparency.invalid import Invalid

    try:
        run_core(load(options.config))
    except (BadConfigError, KeyRefused, NotInMemoryError, DamagedJournalError, DamagedFileError) as error:
        raise UsageError(str(error)) from error
    except Invalid as error:
        raise UsageError(f"the kiosk's log or keys are not what they were: {error.code}") from error
    except CannotGoOnError as error:
        raise UsageError(f"the kiosk cannot go on and must be started again: {error}") from error
    return 0


def _screen_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("role", choices=("customer", "staff"))
    parser.add_argument("--socket", type=Path, required=True, help="the core's socket for this role")
    parser.add_argument("--size", type=_size, help="WIDTHxHEIGHT in pixels; without it, the whole screen")
    parser.add_argument("--position", type=_position, metavar="X,Y", help="where a window of that size opens")
    parser.add_argument("--px-per-mm", type=float, help="pixels in a millimetre of this screen")
    parser.add_argument("--rehearsal", type=Path, help="a scripted person's choices, as JSON")
    parser.add_argument("--pictures", type=Path, help="folder for the rehearsal's pictures")
    parser.add_argument("--frame-log", type=Path, help="file for the gaps between frames")
    parser.set_defaults(run=_screen)


def _screen(options: argparse.Namespace) -> int:
    from .screens.application import ScreenOptions, start

    if not (_has_display() or os.environ.get("QT_QPA_PLATFORM")):
        raise UsageError("there is no display; QT_QPA_PLATFORM can name another way to show a screen")
    wanted = ScreenOptions(
        socket=options.socket,
        size=options.size,
        position=options.position,
        px_per_mm=options.px_per_mm,
        rehearsal=options.rehearsal,
        pictures=options.pictures,
        frame_log=options.frame_log,
    )
    screen = start(options.role, wanted)  # somebody sees it while the rest is imported
    if options.role == "customer":
        from .screens.customer_screen import run_customer

        return run_customer(screen, wanted)
    from .screens.staff_screen import run_staff

    return run_staff(screen, wanted)


def _size(text: str) -> tuple[int, int]:
    size = _two_numbers(text, "x")
    if min(size) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no size")
    return size


def _position(text: str) -> tuple[int, int]:
    return _two_numbers(text, ",")


def _two_numbers(text: str, between: str) -> tuple[int, int]:
    first, _, second = text.partition(between)
    try:
        return int(first), int(second)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not two numbers with {between!r} between") from None


def _lab_command(parser: argparse.ArgumentParser) -> None:
    phones = parser.add_subparsers(required=True, metavar="PHONE")
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
    android.add_argument("--tcp-adbd", type=_endpoint, metavar="HOST:PORT", help="serve ADB over TCP as well")
    android.set_defaults(run=_lab_android)


def _lab_options(parser: argparse.ArgumentParser, profile: str) -> None:
    parser.add_argument("--profile", default=profile)
    parser.add_argument("--scenario", default="happy")
    parser.add_argument("--size", type=int, default=24_000_000, help="bytes of the owner's files, about")
    parser.add_argument("--files", type=int, default=120, help="number of the owner's files")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same phone")
    parser.add_argument("--listen", type=_endpoint, default=("127.0.0.1", 0), metavar="HOST:PORT")
    parser.add_argument("--speed", type=_speed, default=1.0, help="divides the phone's and owner's waits")


def _lab_iphone(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from .lab.iphone.profiles import PROFILES
    from .lab.iphone.scenarios import SCENARIOS
    from .lab.iphone.server import serve

    _require_known(options, PROFILES, SCENARIOS)
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
        )
    except ValueError as error:  # more files than the bytes asked for can hold
        raise UsageError(str(error)) from error
    return 0


def _lab_android(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from .lab.android.profiles import PROFILES
    from .lab.android.scenarios import SCENARIOS
    from .lab.android.server import serve
    from .tradein.facts import CopyLevel

    _require_known(options, PROFILES, SCENARIOS)
    host, port = options.listen
    serve(
        profile=options.profile,
        scenario=options.scenario,
        payload_bytes=options.size,
        payload_files=options.files,
        seed=options.seed,
        host=host,
        port=port,
        level=CopyLevel(options.level) if options.level else None,
        plugged=not options.unplugged,
        speed=options.speed,
        umockdev=options.umockdev,
        adbd=options.tcp_adbd,
    )
    return 0


def _require_known(
    options: argparse.Namespace, profiles: Mapping[str, object], scenarios: Mapping[str, object]
) -> None:
    for kind, name, known in (
        ("profile", options.profile, profiles),
        ("scenario", options.scenario, scenarios),
    ):
        if name not in known:
            raise UsageError(f"there is no {kind} {name!r}; there are: {', '.join(known)}")


def _endpoint(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and int(port) < 1 << 16):
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT")
    return host, int(port)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return speed


def _verify_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", type=Path, nargs="+", metavar="FILE", help="or a log or demo folder")
    parser.add_argument("--trust", type=Path, required=True, metavar="ROOT.pem")
    parser.add_argument("--json", action="store_true", help="a line for each file, as JSON")
    parser.set_defaults(run=_verify)


def _verify(options: argparse.Namespace) -> int:
    from .certificate import verify_cli

    return verify_cli.run(options.paths, options.trust, options.json)


def _staff_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("enrol", "list", "revoke"))
    parser.add_argument("pseudonym", nargs="?", help="whom to revoke")
    parser.add_argument("--config", type=Path, required=True, help="the kiosk's TOML file")
    parser.add_argument("--manager", action="store_true", help="enrol a manager")
    parser.set_defaults(run=_staff)


def _staff(options: argparse.Namespace) -> int:
    from .compose.kiosk import open_accounts
    from .core.config import BadConfigError, load
    from .staff import cli as staff
    from .staff.accounts import AccountError, Role
    from .staff.private_file import DamagedFileError

    try:
        accounts = open_accounts(load(options.config).state)
        match options.action:
            case "enrol":
                print(staff.enrol(accounts, Role.MANAGER if options.manager else Role.STAFF))
            case "revoke" if options.pseudonym:
                print(staff.revoke(accounts, options.pseudonym))
            case "revoke":
                raise UsageError("say whom to revoke, for example S-07")
            case _:
                print(staff.list_staff(accounts))
    except (AccountError, BadConfigError, DamagedFileError) as error:
        raise UsageError(str(error)) from error
    return 0


def _bench_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="which ones; without a name, all")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=_bench)


def _bench(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from .bench import UnknownBenchmarkError, run_benchmarks

    try:
        return run_benchmarks(options.names, as_json=options.json)
    except UnknownBenchmarkError as error:
        raise UsageError(str(error)) from error


if __name__ == "__main__":
    sys.exit(main())
