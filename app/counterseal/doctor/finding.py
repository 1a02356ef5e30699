"""What one check found, in the words of whoever opens the shop."""

from enum import StrEnum

from msgspec import Struct


class Level(StrEnum):
    OK = "ok"
    WARNING = "WARNING"
    """The shop can open; something is missing or will be soon."""
    FAILED = "FAILED"
    """Trade-ins would fail, or say less than they should: mend this first."""


class Finding(Struct, frozen=True):
    """`says`: what it means, and what to do unless all is well. Nothing in it is secret or personal."""

    check: str
    level: Level
    says: str

    def line(self) -> str:
        return f"{self.level}: {self.check}: {self.says}"


def ok(check: str, says: str) -> Finding:
    return Finding(check, Level.OK, says)


def warning(check: str, says: str) -> Finding:
    return Finding(check, Level.WARNING, says)


def failed(check: str, says: str) -> Finding:
    return Finding(check, Level.FAILED, says)
