"""A scripted customer who wants their record by mail: types an address, finds a code in a mailbox."""

import re
from email import policy
from email.parser import BytesParser
from pathlib import Path

from counterseal.screens.rehearsal import Hands, Patience

_CODE = re.compile(r"^ {4}([0-9]{6})\s*$", re.MULTILINE)
_LOOKS = 40
_SECONDS_BETWEEN_LOOKS = 0.3


class Correspondent:
    """`address` None: they do not want any mail. `mailbox`: where mails to them lie as files."""

    def __init__(self, address: str | None, mailbox: str | None) -> None:
        self._address = address
        self._mailbox = Path(mailbox) if mailbox else None
        self._looks = Patience(_LOOKS, _SECONDS_BETWEEN_LOOKS)
        self._given = False

    def at_work(self, hands: Hands) -> bool:
        """Does the next thing about the mail; False when there is none to be done, or no more patience."""
        if not (self._address and self._mailbox and hands.knows("mailStep")) or self._looks.over:
            return hands.tap("leaveMailButton")
        if self._looks.due():
            match hands.knows("mailStep"):
                case "offered" if not self._given:
                    self._give(hands, self._address)
                case "code-sent":
                    self._read_back(hands, self._mailbox)
                case "sent":
                    return self._leave(hands)
                case _:
                    pass
        return True

    def _give(self, hands: Hands, address: str) -> None:
        if hands.find("addressField") is None:
            hands.tap("mailButton")
            return
        hands.type_into("addressField", address)
        self._given = hands.tap("giveAddressButton")

    def _read_back(self, hands: Hands, mailbox: Path) -> None:
        if code := _newest_code(mailbox):
            hands.take_picture("mail")
            for digit in code:
                hands.tap(f"key{digit}")
            hands.tap("readBackButton")

    def _leave(self, hands: Hands) -> bool:
        if hands.find("leaveMailButton"):
            hands.take_picture("mailed")
        return hands.tap("leaveMailButton")


def _newest_code(mailbox: Path) -> str:
    """From the newest mail with a code in it; "" while there is none."""
    for path in sorted(mailbox.glob("*.eml"), key=lambda path: int(path.stem), reverse=True):
        body = BytesParser(policy=policy.default).parsebytes(path.read_bytes()).get_body(("plain",))
        if body and (found := _CODE.search(body.get_content())):
            return found[1]
    return ""
