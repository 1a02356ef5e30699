"""Trade-ins and notices that are each well signed and logged, and together cannot be."""

from msgspec.structs import replace

from counterseal.certificate.notice import Void
from counterseal.tradein.staff_commands import VoidReason

from .desk import Desk


def device_twice(desk: Desk) -> int:
    intake, leaf = desk.take()
    desk.validate(desk.erase(intake, leaf))
    again = replace(intake, started=int(desk.at), ended=desk.tick())
    leaf = desk.scribe.record(again)
    index = desk.next_index
    desk.validate(desk.erase(again, leaf))
    return index


def no_intake(desk: Desk) -> int:
    intake = desk.counter.intake(desk.tick())
    index = desk.next_index
    desk.erase(intake, bytes(32))
    return index


def two_ends(desk: Desk) -> int:
    intake, leaf = desk.take()
    desk.erase(intake, leaf)
    index = desk.next_index
    desk.scribe.record(desk.counter.returned(intake, leaf, desk.tick()))
    return index


def no_end(desk: Desk) -> int:
    index = desk.next_index
    desk.take()
    return index


def validated_intake(desk: Desk) -> int:
    intake, leaf = desk.take()
    index = desk.next_index
    desk.validate(leaf)
    desk.erase(intake, leaf)
    return index


def self_validated(desk: Desk) -> int:
    intake, leaf = desk.take()
    end = desk.erase(intake, leaf)
    index = desk.next_index
    desk.validate(end, intake.staff)
    return index


def one_person(desk: Desk) -> int:
    return _void(desk, desk.trade_in(), "manager-1")


def void_of_notice(desk: Desk) -> int:
    intake, leaf = desk.take()  # not `trade_in`, which may give the phone back: no such end is validated
    return _void(desk, desk.validate(desk.erase(intake, leaf)), "manager-1", "manager-2")


def silent_day(desk: Desk) -> None:
    desk.silent_tomorrow = True


def _void(desk: Desk, leaf: bytes, *persons: str) -> int:
    index = desk.next_index
    desk.scribe.notice(Void(of=leaf.hex(), reason=VoidReason.TEST), desk.tick(), *persons)
    return index
