"""Noticing that the phone asks for its passcode: the customer must look at it, and we must be patient."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, Final

from pymobiledevice3.exceptions import PyMobileDevice3Exception
from pymobiledevice3.lockdown import UsbmuxLockdownClient
from pymobiledevice3.service_connection import ServiceConnection

from counterseal.phones.phone import Report
from counterseal.tradein.events import PasscodePrompt

from .lockdown import optional_service

NOTIFICATION_PROXY: Final = "com.apple.mobile.notification_proxy"

_PRESENTED: Final = "com.apple.LocalAuthentication.ui.presented"
_DISMISSED: Final = "com.apple.LocalAuthentication.ui.dismissed"
_CANCELLED: Final = "com.apple.itunes-client.syncCancelRequest"


class Prompts:
    """What the phone's screen is known to show."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.showing = False
        self.cancelled = False
        """The customer stopped the copy on the phone."""

    def hear(self, untrusted_message: Any) -> None:
        """Take one relayed notification; others than ours are ignored."""
        match untrusted_message:
            case {"Command": "RelayNotification", "Name": str(name)}:
                self.cancelled = self.cancelled or name == _CANCELLED
                if name in {_PRESENTED, _DISMISSED}:
                    self.show(name == _PRESENTED)

    def show(self, showing: bool) -> None:
        """Report a change of the prompt."""
        if showing != self.showing:
            self.showing = showing
            self._report(PasscodePrompt(showing))


@asynccontextmanager
async def watching(client: UsbmuxLockdownClient, report: Report) -> AsyncIterator[Prompts]:
    """Listen to the phone's notifications meanwhile; afterwards no prompt counts as showing."""
    prompts = Prompts(report)
    async with optional_service(client, NOTIFICATION_PROXY) as proxy, AsyncExitStack() as stack:
        stack.callback(prompts.show, False)
        if proxy is not None:
            for name in (_PRESENTED, _DISMISSED, _CANCELLED):
                await proxy.send_plist({"Command": "ObserveNotification", "Name": name})
            stack.callback(asyncio.create_task(_listen(proxy, prompts)).cancel)
        yield prompts


async def _listen(proxy: ServiceConnection, prompts: Prompts) -> None:
    try:
        while True:
            prompts.hear(await proxy.recv_plist())
    except (PyMobileDevice3Exception, OSError):
        return  # the proxy died; what runs meanwhile notices for itself whether the phone is there
