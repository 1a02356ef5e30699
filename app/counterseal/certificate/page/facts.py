"""The certificate's two tables of facts: the phone as it was read, and what was done."""

from collections import Counter

from msgspec import UNSET, Struct

from counterseal.certificate.statement import (
    CopyProven,
    Declined,
    Device,
    Predicate,
    RemoteService,
    Sanitization,
)

from .values import fill, foreign, joined, moment, number, size
from .words import Coded, Words, say

_MOST_TROUBLE = 5
"""Kinds of it that the page has room for; all of it is in the statement."""


class Table(Struct, frozen=True):
    """Rows of (name, value) under a header of the same."""

    title: str
    head: tuple[str, str]
    rows: tuple[tuple[str, str], ...]


def phone(stated: Predicate, words: Words) -> Table:
    say_it = words.phrases
    rows = _device(stated.device, words) if stated.device else [(say_it.phone, say_it.not_identified)]
    rows += _locks(stated.remote_services, words)
    if stated.reference:
        rows.append((say_it.reference, foreign(words, stated.reference)))
    return Table(say_it.the_phone, (say_it.fact, say_it.as_read), tuple(rows))


def _device(device: Device, words: Words) -> list[tuple[str, str]]:
    say_it = words.phrases
    model = f"{device.manufacturer} {device.model}" + (f" ({device.model_no})" if device.model_no else "")
    stored = fill(words, say_it.embedded, size=size(words, device.storage_gb * 10**9))
    return [
        (say_it.model, foreign(words, model)),
        (say_it.serial, foreign(words, device.serial)),
        (say_it.imei, foreign(words, ", ".join(device.imei)) or say_it.none_read),
        (say_it.system, foreign(words, device.os_before)),
        (say_it.storage, stored if device.storage_gb else say_it.not_read),
    ]


def _locks(services: tuple[RemoteService, ...], words: Words) -> list[tuple[str, str]]:
    """Accounts are counted in one row, so that a phone with many fits the page."""
    say_it = words.phrases
    accounts = [one for one in services if one.name in words.accounts]
    counted = [f"{words.accounts[one.name]} {one.before}" for one in accounts if one.before != "0"]
    rows = [(say_it.accounts, joined(words, counted) or say_it.none)] if accounts else []
    return rows + [
        (fill(words, say_it.before, name=say(words.locks, one.name)), say(words.states, one.before))
        for one in services
        if one not in accounts
    ]


def done(stated: Predicate, words: Words) -> Table:
    say_it = words.phrases
    given = stated.consent and fill(words, say_it.consent_given, when=moment(words, stated.consent.at))
    rows = [*_copy(stated.copy, words), (say_it.consent, given or say_it.consent_none)]
    if stated.sanitization:
        rows += _erase(stated.sanitization, words)
    if stated.esim in words.esim:
        rows.append((say_it.esim, words.esim[stated.esim]))
    if stated.return_reason:
        rows.append((say_it.why_returned, say(words.return_reasons, stated.return_reason)))
    span = {"start": moment(words, stated.started), "end": moment(words, stated.ended)}
    rows.append((say_it.from_to, fill(words, say_it.span, **span)))
    if stated.failures or stated.interruptions:
        rows.append((say_it.trouble, _trouble(stated, words)))
    return Table(say_it.what_was_done, (say_it.step, say_it.recorded), tuple(rows))


def _copy(copy: CopyProven | Declined | None, words: Words) -> list[tuple[str, str]]:
    say_it = words.phrases
    match copy:
        case CopyProven():
            counts = {"files": number(words, copy.files), "size": size(words, copy.bytes)}
            proven = (say_it.copy, fill(words, say_it.copy_proven, **counts))
            fingerprint = (say_it.fingerprint, foreign(words, copy.root_sha256))
            return [proven, *_of_level(copy, words), fingerprint]
        case Declined():
            return [(say_it.copy, fill(words, say_it.copy_declined, when=moment(words, copy.at)))]
        case None:
            return [(say_it.copy, say_it.copy_none)]


def _of_level(copy: CopyProven, words: Words) -> list[tuple[str, str]]:
    if copy.level is UNSET:
        return []
    besides = _counted(copy, words.copied, words) or say(words.nothing_besides, copy.level)
    meanwhile = _counted(copy, words.meanwhile, words)
    changed = [(words.phrases.meanwhile, meanwhile)] if meanwhile else []
    return [(words.phrases.besides, besides), *changed]


def _counted(copy: CopyProven, what: Coded, words: Words) -> str:
    counts = {template: getattr(copy, field) for field, template in what.items()}
    return joined(
        words, (fill(words, text, count=number(words, count)) for text, count in counts.items() if count)
    )


def _erase(erase: Sanitization, words: Words) -> list[tuple[str, str]]:
    say_it, requested = words.phrases, say(words.methods, erase.requested)
    evidenced = erase.method != "none"
    none = fill(words, say_it.method_none, requested=requested)
    return [
        (say_it.method, say(words.methods, erase.method) if evidenced else none),
        (say_it.technique, words.technique(erase.technique, erase.title)),
        (say_it.command, say(words.commands, erase.command)),
    ]


def _trouble(stated: Predicate, words: Words) -> str:
    met = [
        say(words.failures, code) + (f" \N{MULTIPLICATION SIGN}{count}" if count > 1 else "")
        for code, count in Counter(stated.failures).items()
    ]
    if stated.interruptions:
        met.insert(0, fill(words, words.phrases.restarts, count=str(stated.interruptions)))
    return joined(words, met if len(met) <= _MOST_TROUBLE else [*met[:_MOST_TROUBLE], "…"])
