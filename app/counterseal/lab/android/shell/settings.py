"""`getprop` and `settings` (frameworks/base SettingsService.java)."""

from counterseal.lab.android.phone import Phone
from counterseal.lab.android.properties import properties

from .result import Result, failed, said


def getprop(phone: Phone, words: list[str]) -> Result:
    """One property, or all of them."""
    known = properties(phone)
    match words:
        case []:
            return said(*(f"[{name}]: [{value}]" for name, value in known.items()))
        case [name]:
            return said(known.get(name, ""))
        case [name, default]:
            return said(known.get(name) or default)
    return failed("getprop: too many arguments")


def settings(phone: Phone, words: list[str]) -> Result:
    """`settings get NAMESPACE KEY`; unknown keys are "null"."""
    match [word for word in words if word not in {"--user", "current", "0"}]:
        case ["get", ("system" | "secure" | "global") as namespace, key]:
            return said(_values(phone).get((namespace, key), "null"))
        case ["get", namespace, _]:
            return failed(f"Invalid namespace '{namespace}'", 255)
    return failed("Bad arguments", 255)


def _values(phone: Phone) -> dict[tuple[str, str], str]:
    done = str(int(phone.set_up))
    return {
        ("secure", "user_setup_complete"): done,
        ("global", "device_provisioned"): done,
        ("global", "adb_enabled"): str(int(phone.adb_on)),
        ("global", "development_settings_enabled"): str(int(phone.debugging)),
    }
