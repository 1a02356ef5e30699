"""Who may sign in."""

from collections.abc import Sequence

from counterseal.compose.kiosk import open_accounts, pepper_file
from counterseal.core.config import KioskConfig
from counterseal.staff.accounts import Role, Staff
from counterseal.staff.private_file import DamagedFileError

from .finding import Finding, failed, ok, warning

STAFF = "staff"


def check_staff(config: KioskConfig) -> Finding:
    if not pepper_file(config.state).exists():  # opening the accounts would make it
        return judge_staff(())
    try:
        return judge_staff(open_accounts(config.state).list())
    except DamagedFileError as damaged:
        return failed(STAFF, str(damaged))


def judge_staff(enrolled: Sequence[Staff]) -> Finding:
    managers = sum(one.role is Role.MANAGER for one in enrolled)
    if not managers:
        return failed(STAFF, "no manager is enrolled: `counterseal staff enrol --manager`")
    if len(enrolled) < 2:
        return warning(STAFF, "one person cannot do what takes two, such as voiding a record: enrol another")
    return ok(STAFF, f"{len(enrolled)} may sign in, {managers} of them as manager")
