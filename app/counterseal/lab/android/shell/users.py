"""Users, work profiles and device owners: `pm list users`, `cmd user list`, `dpm list-owners`.

UserInfo.toString, PackageManagerShellCommand, DevicePolicyManagerServiceShellCommand in frameworks/base.
"""

from typing import Final

from counterseal.lab.android.phone import Phone

from .result import Result, failed, said

OWNER_COMPONENT: Final = "org.example.mdm/.AdminReceiver"


def user_lines(phone: Phone) -> list[str]:
    """Every user as UserInfo prints itself: id, name, flags in hexadecimal."""
    users = ["UserInfo{0:Owner:4c13}"]
    if phone.work_profile:
        users.append("UserInfo{10:Work profile:1030}")
    if phone.second_user:
        users.append("UserInfo{11:Guest room:410}")
    return users


def list_users(phone: Phone) -> Result:
    """`pm list users`."""
    return said("Users:", *(f"\t{line} running" for line in user_lines(phone)))


def cmd_user(phone: Phone, words: list[str]) -> Result:
    """`cmd user list`."""
    if words != ["list"]:
        return failed("Unknown command", 255)
    users = [line.removeprefix("UserInfo{").split(":")[:2] for line in user_lines(phone)]
    listed = (f"{place}: id={number}, name={name}" for place, (number, name) in enumerate(users))
    return said(f"{len(users)} users:", "", *listed)


def dpm(phone: Phone, words: list[str]) -> Result:
    """`dpm list-owners`."""
    if words != ["list-owners"]:
        return failed("Unknown command", 255)
    owners = []
    if phone.managed:
        owners.append(f"User  0: admin={OWNER_COMPONENT},DeviceOwner,Affiliated")
    if phone.work_profile:
        owners.append(f"User 10: admin={OWNER_COMPONENT},ProfileOwner")
    if not owners:
        return said("no owners")
    return said(f"{len(owners)} owner{'s' if len(owners) > 1 else ''}:", *owners)
