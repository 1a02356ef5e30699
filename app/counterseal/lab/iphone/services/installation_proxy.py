"""com.apple.mobile.installation_proxy: the list of the owner's applications."""

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host leaves."""
    while True:
        match stream.receive_plist():
            case {"Command": "Browse"}:
                applications = [] if phone.erased else [{"CFBundleIdentifier": "org.example.notes"}]
                stream.send_plist({"CurrentList": applications, "Status": "BrowsingApplications"})
                stream.send_plist({"Status": "Complete"})
            case _:
                stream.send_plist({"Error": "UnknownCommand"})
