"""Whose word counts: the logs, witnesses and quorum of a policy file, https://c2sp.org/tlog-policy (C2SP at
5ba5ee8). Pure.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .cosignature import WitnessKey, cosigned_at, read_witness_key
from .invalid import Invalid
from .note import read_verifier_key

MAX_POLICY = 64 * 1024
MAX_LINES = 100
"""Lines that say something. The specification recommends to support 32 logs, 32 witnesses and 32 groups."""
NOBODY = "none"

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NUMBER = re.compile(r"[1-9][0-9]?")


@dataclass(frozen=True, slots=True)
class Group:
    """Has seen a checkpoint when `enough` of its members have."""

    enough: int
    members: tuple[str, ...]


@dataclass(slots=True)
class Policy:
    """`logs` are vkeys; empty where the logs are known otherwise. Addresses are not kept: who asks knows."""

    logs: set[str] = field(default_factory=set)
    witnesses: dict[str, WitnessKey] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    quorum: str = ""

    def seen_at(self, untrusted_note: str) -> int | None:
        """By when the quorum had seen this checkpoint, in seconds since 1970; None if it has not.

        The log's signature, and whether its key may sign, are the caller's to check (`lists`). Raises Invalid
        E-NOTE-MALFORMED or E-NOTE-COSIGNATURE.
        """
        return self._time(self.quorum, cosigned_at(untrusted_note, self.witnesses.values()))

    def lists(self, log: str) -> bool:
        """Whether this vkey is one of the logs, where any are named."""
        return not self.logs or log in self.logs

    def _time(self, name: str, times: Mapping[WitnessKey, int]) -> int | None:
        if name in self.witnesses:
            return times.get(self.witnesses[name])
        if name == NOBODY:
            return None  # nobody needs to have seen it, so nobody confirms any time
        group = self.groups[name]
        members = [self._time(member, times) for member in group.members]
        seen = sorted(time for time in members if time is not None)
        return seen[group.enough - 1] if len(seen) >= group.enough else None


def read_policy(untrusted: bytes) -> Policy:
    """Raises Invalid E-POLICY-MALFORMED, or E-POLICY-KEY for a key of a kind that cannot be checked here."""
    try:
        text = untrusted.decode()
    except UnicodeDecodeError:
        raise Invalid("E-POLICY-MALFORMED") from None
    if len(untrusted) > MAX_POLICY or not text.endswith("\n") or _FORBIDDEN.search(text):
        raise Invalid("E-POLICY-MALFORMED")
    lines = [re.findall("[^ \t]+", line) for line in text.split("\n")]
    said = [items for items in lines if items and not items[0].startswith("#")]
    if len(said) > MAX_LINES:
        raise Invalid("E-POLICY-MALFORMED")
    reader = _Reader()
    for items in said:
        reader.take(items)
    if not reader.policy.quorum:
        raise Invalid("E-POLICY-MALFORMED")
    return reader.policy


class _Reader:
    """Takes the lines in their order: a name must be defined before it is used, and is grouped once."""

    def __init__(self) -> None:
        self.policy = Policy()
        self._keys: set[str] = set()
        self._grouped: set[str] = set()

    def take(self, items: Sequence[str]) -> None:
        """The items of one line."""
        match items:
            case ["log", vkey, *url] if len(url) <= 1:
                read_verifier_key(vkey)
                self._demand_new_key(vkey)
                self.policy.logs.add(vkey)
            case ["witness", name, vkey, *url] if len(url) <= 1:
                self._demand_new_name(name)
                self._demand_new_key(vkey)
                self.policy.witnesses[name] = read_witness_key(vkey)
            case ["group", name, enough, *members]:
                self._demand_new_name(name)
                self._group(members)
                self.policy.groups[name] = Group(_number(enough, len(members)), tuple(members))
            case ["quorum", name]:
                _demand(not self.policy.quorum and (name == NOBODY or self._is_defined(name)))
                self.policy.quorum = name
            case _:
                raise Invalid("E-POLICY-MALFORMED")

    def _group(self, members: Sequence[str]) -> None:
        for member in members:
            _demand(self._is_defined(member) and member not in self._grouped)
            self._grouped.add(member)

    def _demand_new_name(self, name: str) -> None:
        _demand(name != NOBODY and not self._is_defined(name))

    def _demand_new_key(self, vkey: str) -> None:
        """Two vkeys are the same key even if their names, and so their ids, differ."""
        key = vkey.split("+", 2)[-1]
        _demand(key not in self._keys)
        self._keys.add(key)

    def _is_defined(self, name: str) -> bool:
        return name in self.policy.witnesses or name in self.policy.groups


def _number(enough: str, members: int) -> int:
    words = {"any": 1, "all": members}
    _demand(members > 0 and (enough in words or _NUMBER.fullmatch(enough) is not None))
    number = words[enough] if enough in words else int(enough)
    _demand(number <= members)
    return number


def _demand(fits: bool) -> None:
    if not fits:
        raise Invalid("E-POLICY-MALFORMED")
