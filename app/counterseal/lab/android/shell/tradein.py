"""`tradeinmode` of Android 16 (source.android.com/docs/core/perf/trade-in-mode)."""

import json

from counterseal.lab.android.phone import Phone, TradeIn
from counterseal.lab.android.restarts import evaluate

from .result import Result, failed, said


def tradeinmode(phone: Phone, words: list[str]) -> Result:
    """`getstatus [-c CHALLENGE]` and `evaluate`; `wait-until-ready` before either changes nothing here."""
    if not phone.profile.trade_in_mode:
        return failed("/system/bin/sh: tradeinmode: inaccessible or not found", 127)
    match words[1:] if words[:1] == ["wait-until-ready"] else words:
        case []:
            return said() if words else failed("Usage: tradeinmode getstatus|evaluate")
        case ["getstatus", *options] if _is_challenge(options):
            return said(json.dumps(_status(phone), indent=2))
        case ["evaluate"]:
            return _evaluate(phone)
    return failed("Unknown command")


def _is_challenge(options: list[str]) -> bool:
    match options:
        case [] | ["-c" | "-challenge", _]:
            return True
    return False


def _status(phone: Phone) -> dict[str, object]:
    profile, identity = phone.profile, phone.identity
    return {
        "battery": {
            "cycle_count": 212,
            "health": 94,
            "state": "GOOD",
            "manufacturing_date": 1_704_067_200,
            "first_usage_date": 1_709_251_200,
        },
        "storage": {"useful_lifetime_remaining": 97, "capacity_bytes": str(profile.capacity)},
        "launch_level": profile.first_api_level,
        "locks": {"factory_reset_protection": phone.reset_protection},
        "product": {
            "brand": profile.brand,
            "device": profile.device,
            "manufacturer": profile.manufacturer,
            "model": profile.model,
            "name": profile.device,
        },
        "imeis": [identity.imei, identity.imei2],
        "serial": identity.serial,
    }


def _evaluate(phone: Phone) -> Result:
    if phone.trade_in is not TradeIn.FOYER:
        return failed("Error: not in the trade-in foyer")
    if phone.reset_protection:
        return failed("Error: factory reset protection is active")
    evaluate(phone)
    return said()
