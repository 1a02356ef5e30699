"""What the core knows at the end of a trade-in, or of its intake, and wants stated."""

from msgspec import Struct

from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import Consent, CopyDecision, CopyLevel, Identity
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families import Observation, PhoneFacts
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.views import Gate


class TradeInRecord(Struct, frozen=True, kw_only=True):
    """The input of `statement.build`. Times are seconds since 1970; "", None and () mean "nothing to say".

    It has no verdict: that follows from `observation` alone. It has no store and kiosk: those are in the
    signer's certificate.
    """

    kind: RecordKind
    trade_in: str
    reference: str
    staff: str
    """The pseudonym of the member of staff."""
    started: int
    ended: int
    language: str = "en"
    phone: Identity | None = None
    facts: PhoneFacts | None = None
    gates: tuple[Gate, ...] = ()
    copy: CopyDecision | None = None
    level: CopyLevel | None = None
    """How far the customer let us in, where that is their choice."""
    consent: Consent | None = None
    esim_keep: bool | None = None
    observation: Observation | None = None
    """Demanded for an outcome, and for nothing else: an erase was sent. After a power cut an outcome may know
    no more than this; it can then not be "erased"."""
    failures: tuple[FailureCode, ...] = ()
    interruptions: int = 0
    """How often the core or its worker had to be started again during this trade-in."""
    return_reason: ReturnReason | None = None
    """Demanded for a return, and for nothing else."""
    intake_leaf: str = ""
    """Leaf hash (hex) of the intake entry this record goes on from."""
    auditor: bool = False
    """Whether an auditor's key opens the kiosk's sealed copy of this record, besides the receipt."""
    config_sha256: str = ""
    """Of the kiosk's configuration, in hex."""
