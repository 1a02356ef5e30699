"""com.apple.mobile.installation_proxy: the list of the owner's applications."""

from counterseal.lab.fuzzing.plists import TRAPS
from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.scenarios import Lie
from counterseal.lab.iphone.wire import Stream, behind_length


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host leaves."""
    while True:
        match stream.receive_plist():
            case {"Command": "Browse"}:
                applications = [] if phone.erased else [{"CFBundleIdentifier": "org.example.notes"}]
                _lie(stream, phone.make.scenario.lie)
                stream.send_plist({"CurrentList": applications, "Status": "BrowsingApplications"})
                stream.send_plist({"Status": "Complete"})
            case _:
                stream.send_plist({"Error": "UnknownCommand"})


def _lie(stream: Stream, lie: Lie | None) -> None:
    if lie is Lie.PLIST_BOMB:
        stream.send(behind_length(TRAPS[0]))
    while lie is Lie.ENDLESS_APPLICATIONS:
        applications = [{"CFBundleIdentifier": "org.example.again", "iTunesMetadata": bytes(1 << 20)}]
        stream.send_plist({"CurrentList": applications, "Status": "BrowsingApplications"})
