"""com.apple.mobile.notification_proxy: relays what happens on the phone to hosts that asked for it."""

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.outbox import Outbox
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host shuts the proxy down or leaves."""
    posted: Outbox[str] = Outbox()
    observed: set[str] = set()
    phone.notifications.add(posted.put)
    try:
        while True:
            if posted.wait(stream) and not _obey(stream.receive_plist(), observed, phone):
                stream.send_plist({"Command": "ProxyDeath"})
                return
            for name in posted.take_all():
                if name in observed:
                    stream.send_plist({"Command": "RelayNotification", "Name": name})
    finally:
        phone.notifications.remove(posted.put)
        posted.close()


def _obey(untrusted_command: object, observed: set[str], phone: Phone) -> bool:
    """Carry out one command; False when the host is done."""
    match untrusted_command:
        case {"Command": "ObserveNotification", "Name": str(name)}:
            observed.add(name)
        case {"Command": "PostNotification", "Name": str(name)}:
            phone.notifications.post(name)
        case {"Command": "Shutdown"}:
            return False
    return True
