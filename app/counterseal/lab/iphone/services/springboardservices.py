"""com.apple.springboardservices: icons on the home screen."""

import base64
from typing import Final

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream

_ONE_GREY_PIXEL: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)


def serve(stream: Stream, _phone: Phone, _cable: Cable) -> None:
    """Answer until the host leaves."""
    while True:
        match stream.receive_plist():
            case {"command": "getIconPNGData"}:
                stream.send_plist({"pngData": _ONE_GREY_PIXEL})
            case {"command": "getInterfaceOrientation"}:
                stream.send_plist({"interfaceOrientation": 1})
            case _:
                stream.send_plist({"Error": "UnknownCommand"})
