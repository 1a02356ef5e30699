"""`dumpsys SERVICE` for the services that say what stands in the way of a reset.

Battery: BatteryService.java; account: AccountManagerService.java; the others in outline only, from memory.
"""

from collections.abc import Callable
from typing import Final

from counterseal.lab.android.phone import Phone

from .result import Result, said
from .users import OWNER_COMPONENT, user_lines


def dumpsys(phone: Phone, words: list[str]) -> Result:
    """Print one service's state. A missing service is not an error for dumpsys."""
    name = words[0] if words else ""
    service = _SERVICES.get(name)
    return said(f"Can't find service: {name}") if service is None else said(*service(phone))


def _battery(phone: Phone) -> list[str]:
    percent = phone.battery_percent
    return [
        "Current Battery Service state:",
        "  AC powered: false",
        "  USB powered: true",
        "  Wireless powered: false",
        "  Max charging current: 500000",
        "  Max charging voltage: 5000000",
        f"  Charge counter: {percent * 44000}",
        f"  status: {5 if percent == 100 else 2}",
        "  health: 2",
        "  present: true",
        f"  level: {percent}",
        "  scale: 100",
        f"  voltage: {3600 + percent * 7}",
        "  temperature: 274",
        "  technology: Li-ion",
    ]


def _account(phone: Phone) -> list[str]:
    lines = []
    for line in user_lines(phone):
        kinds = phone.account_types if line.startswith("UserInfo{0:") else ()
        lines += [f"User {line}:", f"  Accounts: {len(kinds)}"]
        # the account's name is what a reader has to drop
        lines += [f"    Account {{name={phone.content.owner.email}, type={kind}}}" for kind in kinds]
        lines += ["", "  AccountId, Action_Type, timestamp, UID, TableName, Key", "  Accounts History", ""]
        lines += ["  Active Sessions: 0", ""]
        lines += [f"  RegisteredServicesCache: {len(phone.profile.account_types)} services", ""]
    return lines


def _device_policy(phone: Phone) -> list[str]:
    lines = ["Current Device Policy Manager state:"]
    if phone.managed:
        lines += ["  Device Owner: ", f"    admin=ComponentInfo{{{OWNER_COMPONENT}}}", "    User ID: 0"]
    if phone.work_profile:
        lines += ["  Profile Owner (User 10): ", f"    admin=ComponentInfo{{{OWNER_COMPONENT}}}"]
    lines += ["  Enabled Device Admins (User 0, provisioningState: 0):"]
    return lines


def _lock_settings(phone: Phone) -> list[str]:
    kind = "PIN" if phone.screen_lock else "NONE"
    return ["Current lock settings service state:", "User State:", "  User 0", f"    CredentialType: {kind}"]


def _mount(phone: Phone) -> list[str]:
    _, *cards = phone.content.storages
    disks = ["  DiskInfo{disk:179,0}:", "    flags=SD size=64000000000 label=SDCARD"] if cards else []
    return ["Disks:", *disks, "Volumes:"]


_SERVICES: Final[dict[str, Callable[[Phone], list[str]]]] = {
    "battery": _battery,
    "account": _account,
    "device_policy": _device_policy,
    "lock_settings": _lock_settings,
    "mount": _mount,
}
