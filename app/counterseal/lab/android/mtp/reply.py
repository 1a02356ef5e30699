"""A command, and what the phone makes of it before it goes onto the wire."""

from dataclasses import dataclass

from counterseal.lab.android.content import File

from .codes import Response


@dataclass(frozen=True, slots=True)
class Command:
    """What the host asked; `operation` may be anything."""

    operation: int
    transaction: int
    parameters: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file, to be sent as a data phase."""

    file: File
    offset: int
    length: int
    whole: bool
    """Whether the host asked for the file and not for a part of it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A response, and the data phase before it if there is one."""

    code: Response
    parameters: tuple[int, ...] = ()
    data: bytes | Part | None = None


def data(content: bytes | Part, *parameters: int) -> Reply:
    """OK, with a data phase."""
    return Reply(Response.OK, parameters, content)
