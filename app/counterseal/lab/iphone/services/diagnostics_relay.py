"""com.apple.mobile.diagnostics_relay: battery health, and whether a passcode is set."""

from typing import Any

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host says goodbye or leaves."""
    while True:
        match stream.receive_plist():
            case {"Request": "IORegistry", "EntryClass": "IOPMPowerSource"}:
                stream.send_plist(_success({"IORegistry": _power_source(phone)}))
            case {"Request": "IORegistry"}:
                stream.send_plist(_success({}))
            case {"Request": "MobileGestalt"}:
                gestalt = {"Status": "Success", "PasswordConfigured": not phone.erased}
                stream.send_plist(_success({"MobileGestalt": gestalt}))
            case {"Request": "Goodbye"}:
                stream.send_plist({"Status": "Success"})
                return
            case _:
                stream.send_plist({"Status": "UnknownRequest"})


def _success(diagnostics: dict[str, Any]) -> dict[str, Any]:
    return {"Status": "Success", "Diagnostics": diagnostics}


def _power_source(phone: Phone) -> dict[str, Any]:
    percent = phone.acts.read_battery_percent()
    return {
        "CurrentCapacity": percent,
        "CycleCount": 212,
        "DesignCapacity": 3349,
        "ExternalConnected": True,
        "FullyCharged": percent == 100,
        "IsCharging": percent < 100,
        "MaxCapacity": 100,
        "NominalChargeCapacity": 3021,
        "Temperature": 2890,
    }
