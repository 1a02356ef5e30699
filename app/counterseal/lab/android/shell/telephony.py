"""`cmd phone` (packages/services/Telephony, TelephonyShellCommand.java)."""

from counterseal.lab.android.phone import Phone

from .result import Result, failed


def cmd_phone(_phone: Phone, words: list[str]) -> Result:
    """`get-imei` is for root on builds that are not for users. From memory, not read in source."""
    if words[:1] == ["get-imei"]:
        return failed("Device IMEI: Permission denied.", 255)
    return failed("Unknown command", 255)
