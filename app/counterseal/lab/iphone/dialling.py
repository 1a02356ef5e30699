"""Which port of the phone leads to which service, and to whom it is open."""

import itertools
import threading
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final, TypeAlias

from .backup import agent
from .cable import Cable
from .lockdownd import PORT as LOCKDOWN_PORT
from .lockdownd import Lockdownd
from .pairing import Pairing
from .phone import Phone
from .services import (
    afc,
    diagnostics_relay,
    installation_proxy,
    mcinstall,
    mobileactivation,
    notification_proxy,
    springboardservices,
)
from .wire import Stream

Service: TypeAlias = Callable[[Stream, Phone, Cable], None]

_SERVICES: Final[Mapping[str, Service]] = MappingProxyType(
    {
        "com.apple.afc": afc.serve,
        "com.apple.mobile.MCInstall": mcinstall.serve,
        "com.apple.mobile.diagnostics_relay": diagnostics_relay.serve,
        "com.apple.mobile.insecure_notification_proxy": notification_proxy.serve,
        "com.apple.mobile.installation_proxy": installation_proxy.serve,
        "com.apple.mobile.notification_proxy": notification_proxy.serve,
        "com.apple.mobileactivationd": mobileactivation.serve,
        "com.apple.mobilebackup2": agent.serve,
        "com.apple.springboardservices": springboardservices.serve,
    }
)


class Exchange:
    """Hands out a fresh port per StartService; the first stream to it uses it up."""

    def __init__(self, cable: Cable) -> None:
        self._cable = cable
        self._lock = threading.Lock()
        self._ports = itertools.count(49152)
        self._waiting: dict[int, tuple[Service, Pairing]] = {}

    def open_port(self, name: str, pairing: Pairing) -> int | None:
        """Return the port where service `name` waits for that host; None when there is no such service."""
        service = _SERVICES.get(name)
        if service is None:
            return None
        with self._lock:
            port = next(self._ports)
            self._waiting[port] = service, pairing
        return port

    def dial(self, phone: Phone, port: int) -> Callable[[Stream], None] | None:
        """Return what serves a stream to that port of the phone; None when nothing listens there."""
        if port == LOCKDOWN_PORT:
            return lambda stream: Lockdownd(stream, phone, self.open_port).serve()
        with self._lock:
            waiting = self._waiting.pop(port, None)
        return partial(self._serve, phone, *waiting) if waiting else None

    def _serve(self, phone: Phone, service: Service, pairing: Pairing, stream: Stream) -> None:
        # An erase between StartService and now has removed the host: it must not get in by an old port.
        if phone.pairings.get(pairing.host_id) is not pairing:
            return
        stream.start_tls(pairing.tls)
        service(stream, phone, self._cable)
