"""The `shell` and `exec` services: a command's output, plain or in packets (adb's shell_protocol.h)."""

import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from enum import IntEnum
from typing import Final, Protocol, TypeAlias

from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import HONEST, CutOffError, Mutator

from .stream import Stream

_PACKET: Final = struct.Struct("<BI")


class Finished(Protocol):
    """What a command leaves behind."""

    @property
    def stdout(self) -> Iterable[bytes]: ...
    @property
    def stderr(self) -> str: ...
    @property
    def code(self) -> int: ...


Run: TypeAlias = Callable[[str], Iterator[Finished]]
"""Runs a command line; one result for each command in it."""


class _Id(IntEnum):
    STDOUT = 1
    STDERR = 2
    EXIT = 3


class ShellService:
    """One command line. Nothing here reads its standard input."""

    def __init__(self, run: Run, line: str, *, packets: bool, mutator: Mutator = HONEST) -> None:
        self._mutator = mutator
        self._run = run
        self._line = line
        self._packets = packets

    def __call__(self, stream: Stream) -> None:
        with suppress(CutOffError):  # closing the stream is what follows
            self._serve(stream)

    def _serve(self, stream: Stream) -> None:
        code = 0
        for result in self._run(self._line):
            for data in result.stdout:
                self._write(stream, _Id.STDOUT, data)
            self._write(stream, _Id.STDERR, result.stderr.encode(errors="surrogateescape"))
            code = result.code
        if self._packets:
            self._mutator.packet(Layer.SHELL, _PACKET.pack(_Id.EXIT, 1) + bytes([code]), stream.write)

    def _write(self, stream: Stream, where: _Id, data: bytes) -> None:
        if data:
            self._mutator.message(
                Layer.SHELL,
                data,
                bytes,
                lambda told: _PACKET.pack(where, len(told)) + told if self._packets else told,
                stream.write,
            )
