"""Who bears witness for the kiosk. Nobody has to: a kiosk without a network issues all the same."""

from collections.abc import Sequence
from typing import Protocol

from counterseal.tradein.errands import Cosignatures


class Notary(Protocol):
    """Third parties who state that something existed. What they send is untrusted until it is verified."""

    def timestamp(self, sha256: bytes) -> bytes | None:
        """A time-stamp token over this hash (RFC 3161, DER); None when nobody gave one in time."""

    def cosign(self, old_size: int, proof: Sequence[bytes], checkpoint: str) -> Cosignatures:
        """Witnesses' answers about a checkpoint (https://c2sp.org/tlog-witness); empty when there are none.

        `proof` shows the checkpoint consistent with the log of `old_size` entries, the last one witnessed.
        """
