"""`pm`, `cmd package` and `am start` (PackageManagerShellCommand, ActivityManagerShellCommand)."""

from typing import Final

from counterseal.lab.android.phone import Phone

from .result import Result, failed, said
from .users import list_users

RESET_ACTION: Final = "com.android.settings.action.FACTORY_RESET"
RESET_ACTIVITY: Final = "com.android.settings/.Settings$FactoryResetActivity"
_SYSTEM_APPS: Final = ("android", "com.android.settings", "com.android.shell", "com.android.systemui")
_ACTIVITIES: Final = {
    RESET_ACTION: RESET_ACTIVITY,
    "android.settings.PRIVACY_SETTINGS": "com.android.settings/.Settings$PrivacyDashboardActivity",
    "android.settings.SETTINGS": "com.android.settings/.Settings",
    "android.settings.BACKUP_AND_RESET_SETTINGS": "com.android.settings/.Settings$PrivacySettingsActivity",
}


def pm(phone: Phone, words: list[str]) -> Result:
    """`pm list users`, `pm list packages [-3]`."""
    match words:
        case ["list", "users"]:
            return list_users(phone)
        case ["list", "packages", *options]:
            names = phone.apps if "-3" in options else (*_SYSTEM_APPS, *phone.apps)
            return said(*(f"package:{name}" for name in names))
    return failed("Unknown command", 255)


def cmd_package(phone: Phone, words: list[str]) -> Result:
    """`cmd package resolve-activity --brief -a ACTION`, and what `pm` knows."""
    match words:
        case ["resolve-activity", "--brief", *intent]:
            activity = _resolve(intent)
            if activity is None:
                return said("No activity found")
            flags = "priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=true"
            return said(flags, activity)
    return pm(phone, words)


def am(phone: Phone, words: list[str]) -> Result:
    """`am start`: opens a screen; the owner in front of it then does what owners do."""
    match words:
        case ["start", *intent]:
            shown = f"Starting: Intent {{ {_described(intent)} }}"
            activity = _resolve(intent)
            if activity is None:
                reason = f"Error: Activity not started, unable to resolve Intent {{ {_described(intent)} }}"
                return Result((f"{shown}\n".encode(),), f"{reason}\n", 1)
            if activity == RESET_ACTIVITY:
                phone.on_reset_screen()
            return said(shown)
        case ["broadcast", *_]:
            # com.android.shell lacks android.permission.MASTER_CLEAR on user builds
            return failed(
                "java.lang.SecurityException: Permission Denial: not allowed to send broadcast", 255
            )
    return failed("Unknown command", 255)


def _resolve(intent: list[str]) -> str | None:
    match intent:
        case ["-a", action]:
            return _ACTIVITIES.get(action)
        case ["-n", component] if component in _ACTIVITIES.values():
            return component
    return None


def _described(intent: list[str]) -> str:
    names = {"-a": "act", "-n": "cmp"}
    return " ".join(
        f"{names.get(key, key)}={value}" for key, value in zip(intent[::2], intent[1::2], strict=False)
    )
