"""A host written for these tests alone, at the level of containers."""

import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass

from counterseal.lab.android.content import PhoneContent, make_content
from counterseal.lab.android.mtp import Faults, Identity, MtpFunction
from counterseal.lab.android.mtp.codes import ContainerType, Operation, Response
from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.android.usb.function import Setup
from counterseal.lab.content.owner import Owner

SECONDS = 20.0
READ = 1 << 20
ROOT, ALL = 0xFFFFFFFF, 0xFFFFFFFF
SERIAL = "00112233445566778899aabbccddeeff"


def some_content(**more: object) -> PhoneContent:
    """A phone with a card."""
    return make_content(Owner.from_seed(3), seed=3, camera=("Maker", "Model"), card=True, **more)  # type: ignore[arg-type]  # the tests name what they want


def some_phone(
    content: PhoneContent, faults: Faults | None = None, on_sent: Callable[[int], None] = lambda size: None
) -> MtpFunction:
    """An unlocked phone."""
    return MtpFunction(
        "mtp", lambda: content.storages, Identity("Maker", "Model", SERIAL), faults=faults, on_sent=on_sent
    )


@dataclass(frozen=True)
class Answer:
    """A response, and the content of the data container before it."""

    code: int
    parameters: tuple[int, ...]
    data: bytes | None


class Host:
    """Plugs into a function. Every wait ends after `SECONDS`."""

    def __init__(self, function: MtpFunction, max_packet: int = 512) -> None:
        self.function = function
        self.bulk_in, self.bulk_out, self.interrupt = Endpoint(max_packet), Endpoint(max_packet), Endpoint(28)
        self._ready = threading.Event()
        for endpoint in (self.bulk_in, self.interrupt):
            endpoint.on_ready(self._ready.set)
        self._transaction = 0
        function.start((self.bulk_in, self.bulk_out, self.interrupt))

    def open(self) -> "Host":
        """With a session."""
        assert self.ask(Operation.OPEN_SESSION, 1).code == Response.OK
        return self

    def send(self, operation: int, *parameters: int) -> int:
        """A command alone; returns its transaction."""
        self._transaction += 1
        self.send_container(
            ContainerType.COMMAND, operation, struct.pack(f"<{len(parameters)}I", *parameters)
        )
        return self._transaction

    def send_container(self, kind: int, operation: int, content: bytes) -> None:
        """Any container."""
        header = struct.pack("<IHHI", 12 + len(content), kind, operation, self._transaction)
        assert self.bulk_out.offer(header + content)

    def read(self, size: int = READ, endpoint: Endpoint | None = None) -> bytes:
        """One read. Raises TimeoutError, or what the endpoint raises."""
        while True:
            self._ready.clear()
            got = (endpoint or self.bulk_in).take(size)
            if got is not None:
                return got
            if not self._ready.wait(SECONDS):
                raise TimeoutError

    def read_transfer(self) -> bytes:
        """Reads until one is short."""
        parts = [self.read()]
        while len(parts[-1]) == READ:
            parts.append(self.read())
        return b"".join(parts)

    def answer(self) -> Answer:
        """A data container if there is one, and the response."""
        told = self.read_transfer()
        data = None
        if kind_of(told) == ContainerType.DATA:
            data, told = told[12:], self.read_transfer()
        length, kind, code, transaction = struct.unpack_from("<IHHI", told)
        assert (length, kind, transaction) == (len(told), ContainerType.RESPONSE, self._transaction)
        return Answer(code, struct.unpack_from(f"<{len(told) // 4 - 3}I", told, 12), data)

    def ask(self, operation: int, *parameters: int) -> Answer:
        """A whole transaction."""
        self.send(operation, *parameters)
        return self.answer()

    def data(self, operation: int, *parameters: int) -> bytes:
        """The data of a transaction that must succeed."""
        answer = self.ask(operation, *parameters)
        assert (answer.code, answer.data is not None) == (Response.OK, True), hex(answer.code)
        return answer.data or b""

    def numbers(self, operation: int, *parameters: int) -> tuple[int, ...]:
        """An array of u32."""
        told = self.data(operation, *parameters)
        (count,) = struct.unpack_from("<I", told)
        assert len(told) == 4 + 4 * count
        return struct.unpack_from(f"<{count}I", told, 4)

    def event(self) -> tuple[int, int]:
        """Code and parameter of the next event."""
        length, kind, code, _, parameter = struct.unpack("<IHHII", self.read(64, self.interrupt))
        assert (length, kind) == (16, ContainerType.EVENT)
        return code, parameter

    def control(self, request: int, *, reads: bool = False, data: bytes = b"") -> bytes | None:
        """A class request to the interface."""
        return self.function.control(Setup(0xA1 if reads else 0x21, request, 0, 0, 64), data)

    def handle(self, path: str, storage_id: int = 0x00010001) -> int:
        """The handle at `path`, found folder by folder."""
        handle = ROOT
        for name in path.split("/"):
            children = self.numbers(Operation.GET_OBJECT_HANDLES, storage_id, 0, handle)
            (handle,) = (child for child in children if self.name(child) == name)
        return handle

    def name(self, handle: int) -> str:
        """The name in its ObjectInfo."""
        return string_at(self.data(Operation.GET_OBJECT_INFO, handle), 52)[0]


def kind_of(told: bytes) -> int:
    """The type of a container."""
    return int.from_bytes(told[4:6], "little")


def string_at(dataset: bytes, offset: int) -> tuple[str, int]:
    """A string, and where it ends."""
    units = dataset[offset]
    end = offset + 1 + 2 * units
    assert end <= len(dataset)
    text = dataset[offset + 1 : end].decode("utf-16-le")
    assert not text or text.endswith("\0")
    return text.removesuffix("\0"), end
