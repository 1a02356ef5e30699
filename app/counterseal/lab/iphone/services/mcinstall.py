"""com.apple.mobile.MCInstall: supervision, profiles, and erasing the way device management does."""

from typing import Any

from counterseal.lab.iphone import erasing
from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream


def serve(stream: Stream, phone: Phone, cable: Cable) -> None:
    """Answer until the host leaves or the phone erases itself."""
    while True:
        match stream.receive_plist():
            case {"RequestType": "GetCloudConfiguration"}:
                stream.send_plist(
                    {"Status": "Acknowledged", "CloudConfiguration": _cloud_configuration(phone)}
                )
            case {"RequestType": "GetProfileList"}:
                stream.send_plist({"Status": "Acknowledged"} | _profiles(phone))
            case {"RequestType": "Flush" | "HelloHostIdentifier"}:
                stream.send_plist({"Status": "Acknowledged"})
            case {"RequestType": "EraseDevice"}:
                if erasing.begin(phone, cable):
                    stream.send_plist({"Status": "Acknowledged"})
                    erasing.run(phone, cable)
                return
            case _:
                stream.send_plist(
                    {"Status": "Error", "ErrorChain": [{"ErrorDomain": "MCInstallationErrorDomain"}]}
                )


def _cloud_configuration(phone: Phone) -> dict[str, Any]:
    if not phone.make.scenario.managed:
        return {"CloudConfigurationUIComplete": True, "IsSupervised": False} if phone.set_up else {}
    return {
        "AllowPairing": True,
        "CloudConfigurationUIComplete": True,
        "IsMDMUnremovable": True,
        "IsMandatory": True,
        "IsSupervised": True,
        "OrganizationName": "Example Employer",
    }


def _profiles(phone: Phone) -> dict[str, Any]:
    if not phone.make.scenario.managed:
        return {"OrderedIdentifiers": [], "ProfileManifest": {}, "ProfileMetadata": {}}
    identifier = "org.example.mdm"
    return {
        "OrderedIdentifiers": [identifier],
        "ProfileManifest": {identifier: {"Description": "Example Employer", "IsActive": True}},
        "ProfileMetadata": {
            identifier: {
                "PayloadDisplayName": "Remote Management",
                "PayloadOrganization": "Example Employer",
                "PayloadRemovalDisallowed": True,
                "PayloadType": "Configuration",
                "PayloadUUID": "3D3C7BE0-6F8B-4C63-8F67-0C1C5B4F3A11",
                "PayloadVersion": 1,
            }
        },
    }
