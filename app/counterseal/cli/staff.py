"""`counterseal staff`: who may sign in."""

import argparse
from pathlib import Path

from .owner import act_as_owner
from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("staff", help="enrol, list or revoke badges")
    parser.add_argument("action", choices=("enrol", "list", "revoke"))
    parser.add_argument("pseudonym", nargs="?", help="whom to revoke")
    parser.add_argument("--config", type=Path, required=True, help="the kiosk's TOML file")
    parser.add_argument("--manager", action="store_true", help="enrol a manager")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.compose.kiosk import open_accounts
    from counterseal.compose.reader import open_reader
    from counterseal.core.config import BadConfigError, LinesPlace, load
    from counterseal.staff import cli as staff
    from counterseal.staff.accounts import AccountError, Role
    from counterseal.staff.private_file import DamagedFileError

    try:
        config = load(options.config)
        act_as_owner(config.state)
        accounts = open_accounts(config.state)
        match options.action:
            case "enrol":
                place = config.badge_reader
                reader = None if isinstance(place, LinesPlace) else open_reader(place)
                print(staff.enrol(accounts, Role.MANAGER if options.manager else Role.STAFF, reader))
            case "revoke" if options.pseudonym:
                print(staff.revoke(accounts, options.pseudonym))
            case "revoke":
                raise UsageError("say whom to revoke, for example S-07")
            case _:
                print(staff.list_staff(accounts))
    except (AccountError, BadConfigError, DamagedFileError) as error:
        raise UsageError(str(error)) from error
    return 0
