"""From a statement to the words on the certificate's page, which says nothing the statement does not.

The page is in the customer's language; the statement it shows is in English, and counts.
"""

from datetime import datetime

from msgspec import UNSET, Struct

from counterseal.certificate import honesty
from counterseal.certificate.issue import CHAIN_FILE, PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.statement import Predicate, Result, Tool, Verification
from counterseal.certificate.verification.record import LoggedRecord

from . import facts, observations
from .facts import Table
from .values import fill, foreign, joined, moment
from .words import Words, say, words_for

_COMMAND = "counterseal verify certificate.pdf --trust root.pem"
_RECIPE = "docs/verifying.md"
_HASH_SHOWN = 16
"""Hexadecimal digits, where a hash stands in a sentence."""


class Points(Struct, frozen=True):
    title: str
    items: tuple[str, ...]


class Page(Struct, frozen=True):
    """Every word on the certificate. `mark` is erased, not-proven, not-erased or returned; `attached` says
    what each attachment is."""

    language: str
    title: str
    author: str
    date: datetime
    ribbon: str
    issuer: str
    number: str
    mark: str
    word: str
    sentence: str
    facts: tuple[Table, ...]
    observations: Table
    points: tuple[Points, ...]
    log: Table
    verify: Points
    standing: str
    qr_meaning: str
    qr_caption: str
    attached: dict[str, str]


def page_of(record: LoggedRecord) -> Page:
    """The page for an outcome or a return. An intake has a receipt, no certificate: ValueError."""
    stated = record.stated
    if stated.result is Result.RECEIVED:
        raise ValueError("an intake has no certificate")
    words = words_for(stated.language)
    say_it, word = words.phrases, words.results[stated.result]
    return Page(
        language=words.language,
        title=fill(words, say_it.title, word=word),
        author=fill(words, say_it.author, kiosk=stated.kiosk, store=stated.store),
        date=datetime.fromisoformat(stated.ended),
        ribbon=words.remark(honesty.DEMO) if stated.demo else "",
        issuer=say_it.certificate,
        number=f"{foreign(words, stated.cert_id)} · {moment(words, stated.ended)}",
        mark=stated.result,
        word=word,
        sentence=_sentence(stated, words),
        facts=(facts.phone(stated, words), facts.done(stated, words)),
        observations=_observations(stated.verification, words),
        points=_points(stated, words),
        log=_log(record, words),
        verify=_verify(words),
        standing=_standing(stated.tool, words),
        qr_meaning=say_it.qr_meaning,
        qr_caption=say_it.qr_caption,
        attached={
            STATEMENT_FILE: say_it.statement_file,
            PROOF_FILE: say_it.proof_file,
            CHAIN_FILE: say_it.chain_file,
        },
    )


def _sentence(stated: Predicate, words: Words) -> str:
    level = stated.verification.level if stated.verification else UNSET
    if level is UNSET:
        return words.sentences[stated.result]
    return f"{words.sentences_before_level[stated.result]} {words.remark(level)}"


def _observations(verification: Verification | None, words: Words) -> Table:
    say_it = words.phrases
    rows = observations.rows(verification, words) if verification else ()
    return Table(say_it.observed, (say_it.looked_for, say_it.seen), rows)


def _points(stated: Predicate, words: Words) -> tuple[Points, ...]:
    say_it, verification = words.phrases, stated.verification
    # the table of observations, and the ribbon, have said the rest
    unchecked = [words.remark(r) for r in stated.not_checked if not r.code.startswith("observation-")]
    unclaimed = tuple(words.remark(r) for r in stated.claims_not_made if r.code != honesty.DEMO.code)
    if verification and (dark := observations.left_out(verification)):
        what = joined(words, (words.rungs[name] for name in dark))
        unchecked.append(fill(words, say_it.nothing_observed, what=what))
    points = [Points(say_it.not_checked, tuple(unchecked)), Points(say_it.not_claimed, unclaimed)]
    if verification and verification.reasons:
        reasons = tuple(say(words.reasons, code) for code in verification.reasons)
        title = fill(words, say_it.why, word=words.results[stated.result].lower())
        points.insert(0, Points(title, reasons))
    return tuple(points)


def _log(record: LoggedRecord, words: Words) -> Table:
    say_it, stated = words.phrases, record.stated
    earlier = stated.not_before_checkpoint.size
    later = fill(words, say_it.time_later_than, entry=str(earlier - 1))
    place = {"index": str(record.index), "size": str(record.state.size)}
    rows = (
        (say_it.log, foreign(words, record.state.origin)),
        (say_it.entry, fill(words, say_it.entry_place, **place)),
        (say_it.leaf, foreign(words, record.leaf_sha256)),
        (say_it.kiosk_and_store, foreign(words, f"{stated.kiosk}, {stated.store}")),
        (say_it.staff, foreign(words, ", ".join(person.id for person in stated.persons))),
        (say_it.time, later if earlier else say_it.time_unconfirmed),
    )
    return Table(say_it.where_recorded, (say_it.item, say_it.value), rows)


def _verify(words: Words) -> Points:
    say_it = words.phrases
    with_us = fill(words, say_it.verify_with_us, command=_COMMAND)
    without_us = fill(words, say_it.verify_without_us, page=_RECIPE)
    return Points(say_it.how_to_verify, (with_us, without_us, say_it.what_counts))


def _standing(tool: Tool, words: Words) -> str:
    say_it, name = words.phrases, f"{tool.name} {tool.version}"
    sentences = [fill(words, say_it.standing, tool=name, hash=tool.sha256[:_HASH_SHOWN])]
    if tool.config_sha256:
        sentences.append(fill(words, say_it.configuration, hash=tool.config_sha256[:_HASH_SHOWN]))
    return " ".join(sentences)
