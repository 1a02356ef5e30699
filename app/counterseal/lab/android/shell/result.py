"""What a command leaves behind."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from counterseal.lab.android.phone import Phone


@dataclass(frozen=True, slots=True)
class Result:
    """Output, errors and exit code."""

    stdout: Iterable[bytes] = ()
    stderr: str = ""
    code: int = 0


Command: TypeAlias = Callable[[Phone, list[str]], Result]
"""Takes the words behind its name."""


def said(*lines: str) -> Result:
    """Success, with these lines."""
    return Result(("".join(f"{line}\n" for line in lines).encode(errors="surrogateescape"),))


def failed(reason: str, code: int = 1) -> Result:
    """Failure, with this line of errors."""
    return Result(stderr=f"{reason}\n", code=code)
