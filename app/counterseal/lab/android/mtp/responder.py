"""What a phone answers to each operation; knows nothing of USB."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final, TypeVar

from counterseal.lab.android.content import File

from . import datasets
from .codes import WRITES, DeviceProperty, Format, ObjectProperty, Operation, Response
from .objects import ALL_OBJECTS, ALL_STORAGES, TOP, MtpObject, ObjectTable
from .packing import array32
from .reply import Command, Part, Reply, data
from .service import Service

_NEEDS: Final = {
    Operation.OPEN_SESSION: 1,
    Operation.GET_STORAGE_INFO: 1,
    Operation.GET_NUM_OBJECTS: 3,
    Operation.GET_OBJECT_HANDLES: 3,
    Operation.GET_OBJECT_INFO: 1,
    Operation.GET_OBJECT: 1,
    Operation.GET_THUMB: 1,
    Operation.GET_DEVICE_PROP_DESC: 1,
    Operation.GET_DEVICE_PROP_VALUE: 1,
    Operation.GET_PARTIAL_OBJECT: 3,
    Operation.GET_PARTIAL_OBJECT_64: 4,
    Operation.GET_OBJECT_PROPS_SUPPORTED: 1,
    Operation.GET_OBJECT_PROP_DESC: 1,
    Operation.GET_OBJECT_PROP_VALUE: 2,
    Operation.GET_OBJECT_PROP_LIST: 5,
}
"""How many parameters each operation must have."""

_WITHOUT_SESSION: Final = {Operation.GET_DEVICE_INFO, Operation.OPEN_SESSION}
_EVERY_PROPERTY: Final = 0xFFFFFFFF
_ANY_DEPTH: Final = 0xFFFFFFFF


class Responder:
    """One connection's state: a session and the handles given out."""

    def __init__(self, service: Service, table: ObjectTable) -> None:
        self._service = service
        self._table = table
        self._session = 0

    @property
    def session_open(self) -> bool:
        """Whether a host has opened a session."""
        return self._session != 0

    def answer(self, command: Command) -> Reply:
        """Carry out `command`, whatever it is."""
        operation = _member(Operation, command.operation)
        if operation is None:
            return Reply(Response.OPERATION_NOT_SUPPORTED)
        self._maybe_lose_session()
        if not self._session and operation not in _WITHOUT_SESSION:
            return Reply(Response.SESSION_NOT_OPEN)
        if len(command.parameters) < _NEEDS.get(operation, 0):
            return Reply(Response.INVALID_PARAMETER)
        if operation in WRITES:
            # A real phone would obey. Nobody here may try, and a test can see whether anybody did.
            self._service.on_write()
            return Reply(Response.ACCESS_DENIED)
        return self._carry_out(operation, command.parameters)

    def _carry_out(self, operation: Operation, given: Sequence[int]) -> Reply:
        match operation:
            case Operation.GET_DEVICE_INFO:
                return data(datasets.device_info(self._service.identity))
            case Operation.OPEN_SESSION:
                return self._open_session(given[0])
            case Operation.CLOSE_SESSION | Operation.RESET_DEVICE:
                self._session = 0
                return Reply(Response.OK)
            case Operation.GET_STORAGE_IDS:
                return data(array32(storage.storage_id for storage in self._service.storages()))
            case Operation.GET_STORAGE_INFO:
                return self._storage_info(given[0])
            case Operation.GET_NUM_OBJECTS:
                return self._with_list(given, lambda found: Reply(Response.OK, (len(found),)))
            case Operation.GET_OBJECT_HANDLES:
                return self._with_list(given, lambda found: data(datasets.handles(found)))
            case Operation.GET_DEVICE_PROP_DESC | Operation.GET_DEVICE_PROP_VALUE:
                return self._device_property(operation, given[0])
            case Operation.GET_OBJECT_PROPS_SUPPORTED:
                return self._properties_supported(given[0])
            case Operation.GET_OBJECT_PROP_DESC:
                return self._with_property(given[0], datasets.object_property_description)
            case Operation.GET_OBJECT_PROP_LIST:
                return self._property_list(*given[:5])
            case _:
                return self._of_object(operation, given)

    def _of_object(self, operation: Operation, given: Sequence[int]) -> Reply:
        found = self._object(given[0])
        if found is None:
            return Reply(Response.INVALID_OBJECT_HANDLE)
        match operation:
            case Operation.GET_OBJECT_INFO:
                return data(datasets.object_info(found))
            case Operation.GET_OBJECT_PROP_VALUE:
                return self._with_property(given[1], lambda code: datasets.object_property(found, code))
            case Operation.GET_OBJECT:
                return self._part(found, 0, None)
            case Operation.GET_PARTIAL_OBJECT:
                return self._part(found, given[1], given[2])
            case Operation.GET_PARTIAL_OBJECT_64:
                return self._part(found, given[1] | given[2] << 32, given[3])
        return Reply(Response.NO_THUMBNAIL_PRESENT)

    def _maybe_lose_session(self) -> None:
        faults = self._service.faults
        if faults.loses_session_after is not None:
            faults.loses_session_after -= 1
            if faults.loses_session_after < 0:
                faults.loses_session_after = None
                self._session = 0

    def _open_session(self, session: int) -> Reply:
        if self._session:
            return Reply(Response.SESSION_ALREADY_OPEN, (self._session,))
        if not session:
            return Reply(Response.INVALID_PARAMETER)
        self._session = session
        return Reply(Response.OK)

    def _storage_info(self, storage_id: int) -> Reply:
        for storage in self._service.storages():
            if storage.storage_id == storage_id:
                return data(datasets.storage_info(storage))
        return Reply(Response.INVALID_STORAGE_ID)

    def _with_list(self, given: Sequence[int], then: Callable[[Sequence[MtpObject]], Reply]) -> Reply:
        storage_id, wanted_format, parent = given[:3]
        storages = self._service.storages()
        if storage_id not in {ALL_STORAGES, *(storage.storage_id for storage in storages)}:
            return Reply(Response.INVALID_STORAGE_ID)
        if not storages:
            return Reply(Response.INVALID_OBJECT_HANDLE)
        found = self._table.listed(storages, storage_id, parent)
        if found is None:
            return Reply(Response.INVALID_OBJECT_HANDLE)
        return then([one for one in found if wanted_format in {0, one.format}])

    def _object(self, handle: int) -> MtpObject | None:
        found = self._table.get(handle)
        return found if found and found.storage in self._service.storages() else None

    def _part(self, found: MtpObject, offset: int, length: int | None) -> Reply:
        file = found.entry
        if not isinstance(file, File):
            return Reply(Response.INVALID_OBJECT_HANDLE)
        if file.name in self._service.faults.vanished:
            return Reply(Response.INVALID_OBJECT_HANDLE)
        sent_size = file.size + self._service.faults.sent_size_differs.get(file.name, 0)
        left = max(0, sent_size - offset)
        if length is None:
            return data(Part(file, 0, left, whole=True))
        length = min(length, left)
        return data(Part(file, offset, length, whole=False), length)

    def _device_property(self, operation: Operation, code: int) -> Reply:
        known = _member(DeviceProperty, code)
        if known is None:
            return Reply(Response.DEVICE_PROP_NOT_SUPPORTED)
        describe = operation is Operation.GET_DEVICE_PROP_DESC
        dataset = datasets.device_property_description if describe else datasets.device_property
        return data(dataset(self._service.identity, self._service.battery_percent(), known))

    def _properties_supported(self, object_format: int) -> Reply:
        if _member(Format, object_format) is None:
            return Reply(Response.INVALID_OBJECT_FORMAT_CODE)
        return data(datasets.object_properties_supported())

    def _with_property(self, code: int, dataset: Callable[[ObjectProperty], bytes]) -> Reply:
        known = _member(ObjectProperty, code)
        return Reply(Response.OBJECT_PROP_NOT_SUPPORTED) if known is None else data(dataset(known))

    def _property_list(self, handle: int, wanted_format: int, code: int, group: int, depth: int) -> Reply:
        """Of one object, or of one folder's direct children: of more only where all is asked for (Android,
        MtpDatabase.getObjectPropertyList)."""
        if code == 0:
            by_group = Response.SPECIFICATION_BY_GROUP_UNSUPPORTED
            return Reply(by_group if group else Response.PARAMETER_NOT_SUPPORTED)
        if depth == _ANY_DEPTH and handle in {0, TOP}:
            handle, depth = TOP, 0
        if depth not in {0, 1}:
            return Reply(Response.SPECIFICATION_BY_DEPTH_UNSUPPORTED)
        one_code = _member(ObjectProperty, code)
        if one_code is None and code != _EVERY_PROPERTY:
            return Reply(Response.OBJECT_PROP_NOT_SUPPORTED)
        found = self._selected(handle, depth) if self._service.storages() else None
        if found is None:
            return Reply(Response.INVALID_OBJECT_HANDLE)
        codes = ObjectProperty if one_code is None else (one_code,)
        of_format = [one for one in found if wanted_format in {0, one.format}]
        return data(datasets.object_property_list(of_format, codes))

    def _selected(self, handle: int, depth: int) -> Sequence[MtpObject] | None:
        storages = self._service.storages()
        if handle == TOP:
            return self._table.listed(storages, ALL_STORAGES, ALL_OBJECTS)
        if handle == 0:
            return self._table.listed(storages, ALL_STORAGES, TOP)
        one = self._object(handle)
        if one is None:
            return None
        below = self._table.listed(storages, ALL_STORAGES, handle) if depth else ()
        return [one, *(below or ())]


_E = TypeVar("_E", bound=IntEnum)


def _member(kind: type[_E], code: int) -> _E | None:
    try:
        return kind(code)
    except ValueError:
        return None
