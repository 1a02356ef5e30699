"""com.apple.mobileactivationd: the activation state, and nothing that would change it."""

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host leaves."""
    while True:
        match stream.receive_plist():
            case {"Command": "GetActivationStateRequest"}:
                stream.send_plist({"Value": "Activated" if phone.activated else "Unactivated"})
            case _:
                # Activating needs Apple's servers; a simulation of them would only blur the evidence.
                stream.send_plist({"Error": "Request refused"})
