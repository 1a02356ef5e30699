"""`counterseal setup`: a kiosk's key and certificate."""

import argparse
import os
from pathlib import Path

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("setup", help="give a kiosk its key and certificate")
    steps = parser.add_subparsers(required=True, metavar="STEP")
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


def _request(options: argparse.Namespace) -> int:
    from counterseal.certificate.keys.request import name_kiosk
    from counterseal.certificate.keys.signer import KeyRefused
    from counterseal.compose import setup
    from counterseal.core.config import BadConfigError, load

    names = (options.store, options.kiosk, options.domain)
    if any(names) if options.rotate else not all(names):
        raise UsageError("give --store, --kiosk and --domain, or --rotate, which keeps the names")
    os.umask(0o077)
    try:
        config = load(options.config)
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
    from counterseal.core.config import BadConfigError, load

    os.umask(0o077)
    try:
        print(setup.install(load(options.config), options.chain, options.root, options.auditor))
    except (BadConfigError, KeyRefused) as error:
        raise UsageError(str(error)) from error
    return 0


def _revocations(options: argparse.Namespace) -> int:
    from counterseal.certificate.keys.signer import KeyRefused
    from counterseal.compose import setup
    from counterseal.core.config import BadConfigError, load

    os.umask(0o077)
    try:
        print(setup.install_revocations(load(options.config), options.crl))
    except (BadConfigError, KeyRefused) as error:
        raise UsageError(str(error)) from error
    return 0
