"""From a record of the core to the statement that will be signed. Promise P7: no more than was observed."""

import hashlib
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from msgspec import UNSET, Struct, structs

import counterseal
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import CopyDecision, CopyProof, Identity
from counterseal.tradein.families import Observation, judge
from counterseal.tradein.verdict import Contradicted, NotProven, Proven, Verdict, reasons

from . import families, honesty
from .catalogue import CATALOGUE_ID, Technique
from .families.common import UNSEEN, InFamily
from .intoto import STATEMENT_TYPE, Digest, Subject
from .keys.pki import KioskName
from .record import TradeInRecord
from .statement import (
    PREDICATE_TYPE,
    Consented,
    CopyProven,
    CopyStated,
    Declined,
    Device,
    GateRead,
    NotBefore,
    Person,
    Predicate,
    Result,
    Sanitization,
    Seen,
    Statement,
    Tool,
    Verification,
)

_COMMAND_FIELDS = ("command", "route")
"""Of an observation: what we did, not what we saw. They are stated under the technique."""
_OF_A_LEVEL = ("level", "contacts", "messages", "calls", "events", "appeared", "vanished", "changed")
"""Of a copy's proof: what has a meaning only where the customer chose how much is copied."""


class LogPosition(Struct, frozen=True):
    """Where in the kiosk's log the statement will stand."""

    seq: int
    prev: str
    """Leaf hash (hex) of the entry before, "" for the first."""
    not_before: NotBefore


def build(
    record: TradeInRecord, *, at: LogPosition, kiosk: KioskName, cert_id: str, commitment: bytes, demo: bool
) -> Statement:
    """Raises ValueError for a record that contradicts itself; such a record must never be signed."""
    _demand_sense(record)
    own = families.stated(record)
    verdict = judge(record.observation) if record.observation else None
    seen = _observations(record.observation) if record.observation else ()
    unseen = tuple(one.what for one in seen if one.seen == UNSEEN)
    predicate = Predicate(
        cert_id=cert_id,
        kind=record.kind,
        demo=demo,
        result=_result(record.kind, verdict),
        seq=at.seq,
        prev=at.prev,
        not_before_checkpoint=at.not_before,
        trade_in=record.trade_in,
        reference=record.reference,
        intake_leaf=record.intake_leaf,
        store=kiosk.store,
        kiosk=kiosk.kiosk,
        persons=(Person(role="staff", id=record.staff),),
        language=record.language,
        started=_time(record.started),
        ended=_time(record.ended),
        duration_seconds=max(0, record.ended - record.started),  # the clock may have been set meanwhile
        failures=record.failures,
        interruptions=record.interruptions,
        device=_device(record.phone, own.how_read) if record.phone else None,
        media=own.media if record.phone else None,
        gates=tuple(GateRead(name=g.name, state=g.state, value=g.value) for g in record.gates),
        remote_services=own.remote_services,
        copy=_copy(record.copy) if record.copy else None,
        consent=_consent(record),
        esim={True: "keep", False: "erase", None: "not-asked"}[record.esim_keep],
        sanitization=_sanitization(own.technique, record.observation) if record.observation else None,
        verification=_verification(verdict, seen, own) if verdict else None,
        return_reason=record.return_reason or "",
        tool=_tool(record.config_sha256),
        not_checked=honesty.not_checked(record, own.not_checked, unseen),
        claims_not_made=honesty.claims_not_made(record, own.claims_not_made, demo),
    )
    subject = Subject(name="device", digest=Digest(sha256=commitment.hex()))
    return Statement(
        type=STATEMENT_TYPE, subject=(subject,), predicate_type=PREDICATE_TYPE, predicate=predicate
    )


def _tool(config_sha256: str) -> Tool:
    return Tool(
        name="counterseal",
        version=counterseal.__version__,
        sha256=tool_sha256(),
        config_sha256=config_sha256 or UNSET,
    )


@cache
def tool_sha256() -> str:
    """SHA-256 over names and contents of the program's own source files, as they are on this kiosk."""
    digest = hashlib.sha256()
    for name, content in _sources(files(counterseal), ""):
        digest.update(b"%d %s %d " % (len(name), name.encode(), len(content)) + content)
    return digest.hexdigest()


def _sources(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _sources(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".py"):
            found.append((prefix + entry.name, entry.read_bytes()))
    return found


def _demand_sense(record: TradeInRecord) -> None:
    """What the rules of the trade-in already guarantee is demanded again where it becomes evidence."""
    if (record.kind is RecordKind.OUTCOME) != (record.observation is not None):
        raise ValueError("an outcome, and only an outcome, has observations")
    if (record.kind is RecordKind.RETURN) != (record.return_reason is not None):
        raise ValueError("a return, and only a return, has a reason")
    proven = record.observation is not None and isinstance(judge(record.observation), Proven)
    if proven and not (record.phone and record.copy and record.consent):
        raise ValueError("nothing is proven without a phone, a settled copy and consent")
    if record.consent and (not record.phone or record.consent.udid != record.phone.udid):
        raise ValueError("consent is for another phone")


def _result(kind: RecordKind, verdict: Verdict | None) -> Result:
    match verdict:
        case Proven():
            return Result.ERASED
        case NotProven():
            return Result.NOT_PROVEN
        case Contradicted():
            return Result.NOT_ERASED
        case None:
            return Result.RECEIVED if kind is RecordKind.INTAKE else Result.RETURNED


def _device(phone: Identity, how_read: str) -> Device:
    return Device(
        manufacturer=phone.maker,
        model=phone.model,
        model_no=phone.model_number,
        serial=phone.serial,
        imei=phone.imei,
        os_before=phone.os_version,
        storage_gb=phone.storage_gb,
        how_read=how_read,
    )


def _copy(decision: CopyDecision) -> CopyStated:
    stated = structs.asdict(decision)
    if not isinstance(decision, CopyProof):
        return Declined(**stated | {"at": _time(decision.at)})
    if decision.level is None:
        stated |= dict.fromkeys(_OF_A_LEVEL, UNSET)
    return CopyProven(**stated)


def _consent(record: TradeInRecord) -> Consented | None:
    if record.consent is None:
        return None
    wording, language, sha256 = record.consent.wording, record.consent.language, record.consent.text_sha256
    return Consented(wording=wording, language=language, text_sha256=sha256, at=_time(record.consent.at))


def _sanitization(technique: Technique, observation: Observation) -> Sanitization:
    return Sanitization(
        method=technique.method if isinstance(judge(observation), Proven) else "none",
        requested=technique.method,
        technique=technique.technique,
        title=technique.title,
        control_mode=technique.control_mode,
        ce_traceability=technique.ce_traceability,
        catalogue=CATALOGUE_ID,
        route=observation.route,
        command=observation.command,
    )


def _observations(observation: Observation) -> tuple[Seen, ...]:
    return tuple(
        Seen(what=name.replace("_", "-"), seen=_as_seen(value))
        for name, value in structs.asdict(observation).items()
        if name not in _COMMAND_FIELDS
    )


def _as_seen(value: bool | int | str | None) -> str:
    match value:
        case None | "not-checked":
            return UNSEEN
        case bool():
            return "yes" if value else "no"
        case _:
            return str(value)


def _verification(verdict: Verdict, seen: tuple[Seen, ...], own: InFamily) -> Verification:
    labels = {Proven: "proven", NotProven: "not-proven", Contradicted: "contradicted"}
    return Verification(
        method="observed over USB after the erase command",
        result=labels[type(verdict)],
        reasons=reasons(verdict),
        observations=seen,
        level=own.level or UNSET,
    )


def _time(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
