"""`counterseal setup`: a kiosk's configuration, its key and its certificate."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from .owner import act_as_owner
from .usage import Commands, UsageError

if TYPE_CHECKING:
    from counterseal.core.config import KioskConfig


def add(commands: Commands) -> None:
    parser = commands.add_parser("setup", help="give a kiosk its configuration, its key and its certificate")
    steps = parser.add_subparsers(required=True, metavar="STEP")
    new = steps.add_parser("new", help="write the configuration of a kiosk that has none")
    _config(new)
    new.add_argument(
        "--state", type=Path, default=Path("/var/lib/counterseal"), help="keys, log and accounts"
    )
    new.add_argument("--runtime", type=Path, default=Path("/run/counterseal"), help="must be on tmpfs")
    new.add_argument("--drives", default="udisks", help="udisks, or directory:PATH for rehearsals")
    new.add_argument("--reader", required=True, help="wedge:DEVICE, pcsc or lines:DEVICE; see docs/staff.md")
    new.add_argument("--token", type=Path, metavar="MODULE", help="the PKCS#11 library of the key's token")
    new.set_defaults(run=_new)
    request = steps.add_parser("request", help="make a key and ask for its certificate")
    _config(request)
    request.add_argument("--store", help="such as S-01482")
    request.add_argument("--kiosk", help="such as 02")
    request.add_argument("--domain", help="the operator's, such as operator.kiosk.example")
    request.add_argument("--rotate", action="store_true", help="the next key of a kiosk that has one")
    request.add_argument("--out", type=Path, required=True, help="the request, a new file")
    request.set_defaults(run=_request)
    install = steps.add_parser("install", help="install what the authority issued")
    _config(install)
    install.add_argument("--chain", type=Path, required=True, help="the certificate and its issuers, as PEM")
    install.add_argument("--root", type=Path, required=True, help="the root to believe from now on, as PEM")
    install.add_argument("--auditor", type=Path, help="the public key of who may open sealed records")
    install.set_defaults(run=_install)
    revocations = steps.add_parser("revocations", help="install a list of revoked certificates")
    _config(revocations)
    revocations.add_argument("--crl", type=Path, required=True, help="the authority's list, as DER")
    revocations.set_defaults(run=_revocations)


def _config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, required=True, help="the kiosk's TOML file")


def _new(options: argparse.Namespace) -> int:
    from counterseal.compose.first_run import Wanted, write_config
    from counterseal.core.config import BadConfigError

    own = {name: getattr(options, name) for name in Wanted._fields}
    try:
        print(write_config(options.config, Wanted(**own)))
    except BadConfigError as error:
        raise UsageError(str(error)) from error
    return 0


def _request(options: argparse.Namespace) -> int:
    from counterseal.certificate.keys.request import name_kiosk
    from counterseal.certificate.keys.signer import KeyRefused
    from counterseal.compose import setup
    from counterseal.core.config import BadConfigError

    names = (options.store, options.kiosk, options.domain)
    if any(names) if options.rotate else not all(names):
        raise UsageError("give --store, --kiosk and --domain, or --rotate, which keeps the names")
    os.umask(0o077)
    try:
        config = _load(options.config)
        if options.rotate:
            print(setup.request_next(config, options.out))
        else:
            print(setup.request_first(config, name_kiosk(*names), options.out))
    except (BadConfigError, KeyRefused) as error:
        raise UsageError(str(error)) from error
    return 0


def _install(options: argparse.Namespace) -> int:
    from counterseal.certificate.keys.signer import KeyRefused
    from counterseal.compose import setup
    from counterseal.core.config import BadConfigError

    os.umask(0o077)
    try:
        print(setup.install(_load(options.config), options.chain, options.root, options.auditor))
    except (BadConfigError, KeyRefused) as error:
        raise UsageError(str(error)) from error
    return 0


def _revocations(options: argparse.Namespace) -> int:
    from counterseal.certificate.keys.signer import KeyRefused
    from counterseal.compose import setup
    from counterseal.core.config import BadConfigError

    os.umask(0o077)
    try:
        print(setup.install_revocations(_load(options.config), options.crl))
    except (BadConfigError, KeyRefused) as error:
        raise UsageError(str(error)) from error
    return 0


def _load(path: Path) -> "KioskConfig":
    """The configuration, and from now on the rights of whoever the kiosk runs as. Raises BadConfigError."""
    from counterseal.core.config import load

    config = load(path)
    act_as_owner(config.state)
    return config
