"""com.apple.mobileactivationd: the activation state, and nothing that would change it."""

from ..cable import Cable
from ..phone import Phone
from ..wire import Stream


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host leaves."""
    while True:
        match stream.receive_plist():
            case {"Command": "GetActivationStateRequest"}:
                stream.send_plist({"Value": "Activated" if phone.activated else "Unactivated"})
            case _:
                # Activating needs Apple's servers; a simulation of them would only blur the evidence.
                stream.send_plist({"Error": "Request refused"})
