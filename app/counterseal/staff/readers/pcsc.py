"""A card reader that PC/SC knows: a badge counts for as long as it lies in it.

The only importer of pyscard. Its calls block, so each is made in a thread. Names as in the PC/SC
specification, part 5, and https://pcsclite.apdu.fr/api/group__API.html.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from smartcard import scard  # type: ignore[import-untyped] # pyscard has no type hints

from .reader import BadgeRemoved, BadgeShown, ReaderGoneError, ReaderReady, ReaderSilentError, Sign

GET_UID = [0xFF, 0xCA, 0x00, 0x00, 0x00]
"""GET DATA of a contactless reader: the card's UID; PC/SC part 3, 3.2.2.1.3."""

SUCCESS = [0x90, 0x00]
UID_BYTES = range(4, 11)
"""ISO 14443-3 has UIDs of 4, 7 and 10 bytes; ISO 15693 of 8."""

WAIT_MS = 500
"""How long one question for news waits, and so how long the end of the kiosk may wait for it."""


class PcscReader:
    def __init__(self, name: str) -> None:
        """`name`: the beginning of the reader's name, as pcscd tells it; "" for whichever is there."""
        self._name = name

    async def signs(self) -> AsyncIterator[Sign]:
        context = await asyncio.to_thread(_establish)
        try:
            reader = await asyncio.to_thread(_find, context, self._name)
            yield ReaderReady()
            known, lies = scard.SCARD_STATE_UNAWARE, False
            while True:
                state = await asyncio.to_thread(_wait, context, reader, known)
                if _events(state) != _events(known) or known == scard.SCARD_STATE_UNAWARE:
                    # exchanged between two questions, it was taken out as well
                    if lies:
                        yield BadgeRemoved()
                    badge = await asyncio.to_thread(_uid, context, reader) if _is_present(state) else ""
                    if lies := bool(badge):
                        yield BadgeShown(badge, stays=True)
                known = state
        finally:
            scard.SCardCancel(context)  # a question that still waits
            scard.SCardReleaseContext(context)


def _establish() -> Any:
    result, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    if result != scard.SCARD_S_SUCCESS:
        raise ReaderSilentError("the card service does not answer")
    return context


def _find(context: Any, name: str) -> str:
    result, readers = scard.SCardListReaders(context, [])
    for reader in readers if result == scard.SCARD_S_SUCCESS else ():
        if reader.startswith(name):
            return str(reader)
    raise ReaderGoneError("there is no card reader of that name")


def _wait(context: Any, reader: str, known: int) -> int:
    """The reader's state as soon as it is another one, or after a moment."""
    result, states = scard.SCardGetStatusChange(context, WAIT_MS, [(reader, known)])
    if result == scard.SCARD_E_TIMEOUT:
        return known
    if result != scard.SCARD_S_SUCCESS:
        raise ReaderSilentError("the card service does not answer")
    state = int(states[0][1])
    if state & (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE):
        raise ReaderGoneError("the card reader is gone")
    return state


def _events(state: int) -> int:
    """How many cards came and went: pcscd counts them in the upper half."""
    return state >> 16


def _is_present(state: int) -> bool:
    return bool(state & scard.SCARD_STATE_PRESENT) and not state & scard.SCARD_STATE_MUTE


def _uid(context: Any, reader: str) -> str:
    """The card's number in hex, or "" for one that has none to give, or was taken away already."""
    any_protocol = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    result, card, protocol = scard.SCardConnect(context, reader, scard.SCARD_SHARE_SHARED, any_protocol)
    if result != scard.SCARD_S_SUCCESS:
        return ""
    try:
        pci = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
        result, untrusted = scard.SCardTransmit(card, pci, GET_UID)
    finally:
        scard.SCardDisconnect(card, scard.SCARD_LEAVE_CARD)
    if result != scard.SCARD_S_SUCCESS or untrusted[-2:] != SUCCESS:
        return ""
    uid = untrusted[:-2]
    return bytes(uid).hex().upper() if len(uid) in UID_BYTES else ""
