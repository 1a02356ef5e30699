"""One connection, from plugging in to unplugging: the thread that serves it, and the events it is told."""

import threading
import time
from contextlib import suppress

from counterseal.lab.android.content import Storage
from counterseal.lab.android.usb.endpoints import Endpoint, GoneError, QuietError

from .codes import WITH_DATA_FROM_HOST, ContainerType, Event, Operation, Response
from .objects import ObjectTable
from .packing import container, parameters
from .reply import Command, Part, Reply
from .responder import Responder
from .service import Service
from .wire import CancelledError, Wire


class Connection:
    """Serves until its endpoints are dead."""

    def __init__(self, service: Service, endpoints: tuple[Endpoint, ...]) -> None:
        bulk_in, bulk_out, self._interrupt = endpoints
        self._service = service
        self._table = ObjectTable(self._tell)
        self._responder = Responder(service, self._table)
        self.wire = Wire(bulk_in, bulk_out, service)
        self._told: tuple[Storage, ...] = ()
        self.announce()
        threading.Thread(target=self._serve, name="lab-mtp", daemon=True).start()

    def close(self) -> None:
        """Follow the owner's changes no longer."""
        for storage in self._told:
            self._table.unwatch(storage)

    def announce(self) -> None:
        """Tell the host which storages came or went."""
        now = tuple(self._service.storages())
        for storage in self._told:
            if storage not in now:
                self._table.unwatch(storage)
                self._tell(Event.STORE_REMOVED, storage.storage_id)
        for storage in now:
            if storage not in self._told:
                self._table.watch(storage)
                self._tell(Event.STORE_ADDED, storage.storage_id)
        self._told = now

    def _tell(self, event: Event, parameter: int) -> None:
        if self._responder.session_open:
            told = container(ContainerType.EVENT, event, 0, parameters((parameter,)))
            # A host that does not listen misses it, as on Android.
            with suppress(GoneError, QuietError):
                self._interrupt.write(told, timeout=0)

    def _serve(self) -> None:
        with suppress(GoneError):
            while True:
                self._transaction(self.wire.receive())

    def _transaction(self, command: Command) -> None:
        if command.operation in WITH_DATA_FROM_HOST:
            self.wire.skip_data()
        self._take_time(command)
        reply = self._responder.answer(command)
        if reply.data is not None:
            try:
                self.wire.send_data(command, reply.data)
            except CancelledError:
                if not isinstance(reply.data, Part):
                    return  # Android answers a cancelled transaction only where it was sending a file
                reply = Reply(Response.TRANSACTION_CANCELLED)
        self.wire.respond(command, reply)

    def _take_time(self, command: Command) -> None:
        if command.operation == Operation.GET_OBJECT_HANDLES and len(command.parameters) >= 3:
            folder = self._table.get(command.parameters[2])
            if folder is not None:
                time.sleep(self._service.faults.listing_seconds.get(folder.entry.name, 0))
