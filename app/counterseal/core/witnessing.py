"""The kiosk's log as others see it grow: after each entry, witnesses are asked to sign its new state.

The log's own files stay as they are: a state is durable before anybody is asked about it, and answers are
kept beside. Nobody has to answer. What is missed now is made up for with the next entry, at the latest the
daily heartbeat: a witness that signs a state has seen every entry before it.
"""

import logging
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from counterseal.certificate.notary import Notary
from counterseal.transparency import durable, merkle, note
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.consistency import make_path
from counterseal.transparency.cosignature import WitnessKey, cosigned_at
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.policy import Policy, read_policy
from counterseal.transparency.proof import Proof
from counterseal.transparency.store import Log

log = logging.getLogger(__name__)

LOG = "log"
WITNESSED = "witnessed"
POLICY = Path("trust", "policy")
MOST_QUESTIONS = 4
"""For one state: witnesses that have missed different entries need proofs from different sizes."""
PATIENCE = 3.0
"""Seconds after which no further question is asked about a state: somebody waits for a receipt."""


class WitnessedLog(Log):
    """One kiosk's log and its witnesses. Blocks on the disk, and on the notary: at most for PATIENCE and once
    as long as it waits for one answer.
    """

    def __init__(self, state: Path, signer: note.Signer, origin: str, policy: Policy, notary: Notary) -> None:
        """Whatever a quorum of `policy` has signed is kept in `state/witnessed`, by the log's size.

        Raises as `Log` does.
        """
        super().__init__(state / LOG, signer, origin)
        self._policy = policy
        self._notary = notary
        self._kept = state / WITNESSED
        self.witnessed = self._newest_kept()

    def append(self, entry: bytes) -> Proof:
        """As `Log.append`; the proof's checkpoint carries every cosignature that came in time and holds."""
        proof = super().append(entry)
        cosigned = self._hold(proof.checkpoint, self._ask(proof.checkpoint))
        if self._policy.seen_at(cosigned) is not None:
            durable.write(self._kept / str(self.size), cosigned.encode())
            self.witnessed = self.checkpoint
        return replace(proof, checkpoint=cosigned)

    def _ask(self, signed: str) -> list[str]:
        """Signature lines, each untrusted."""
        lines: list[str] = []
        waiting, asked = [self.witnessed.size if self.witnessed else 0], set[int]()
        until = time.monotonic() + PATIENCE
        while waiting and len(asked) < MOST_QUESTIONS and time.monotonic() < until:
            old = waiting.pop(0)  # in turn: one that names another size each time delays no other
            asked.add(old)
            answer = self._notary.cosign(old, make_path(old, self.size, self.node), signed)
            lines += answer.lines
            for size in answer.sizes:
                if size > self.size:
                    log.error("witness-ahead")  # an earlier state of this disk was put back, or it has a twin
                elif size not in asked and size not in waiting:
                    waiting.append(size)
        return lines

    def _hold(self, signed: str, untrusted: Iterable[str]) -> str:
        """The checkpoint with the lines that are cosignatures of witnesses of ours, the first of each."""
        held: dict[WitnessKey, str] = {}
        for line in untrusted:
            try:
                (witness,) = cosigned_at(f"{signed}{line}\n", self._policy.witnesses.values())
            except (Invalid, ValueError):
                log.warning("cosignature-refused")
                continue
            if "\n" not in line:
                held.setdefault(witness, f"{line}\n")
        # while keys rotate, the log itself signs twice
        return signed + "".join([*held.values()][: note.MAX_SIGNATURES - 2])

    def _newest_kept(self) -> Checkpoint | None:
        """Of what is kept, the newest that is a state of this log and still satisfies the policy."""
        sizes = (int(path.name) for path in self._kept.glob("[0-9]*") if path.name.isdecimal())
        for size in sorted(sizes, reverse=True):
            if size <= self.size and self._is_witnessed(size):
                return self._state(size)
        return None

    def _is_witnessed(self, size: int) -> bool:
        try:
            kept = (self._kept / str(size)).read_text()
            said = note.read_note(kept).text == self._state(size).text()
            return said and self._policy.seen_at(kept) is not None
        except (Invalid, ValueError):
            return False

    def _state(self, size: int) -> Checkpoint:
        return Checkpoint(self.origin, size, merkle.root(size, self.node))


def open_log(state: Path, signer: note.Signer, origin: str, notary: Notary | None) -> Log:
    """The kiosk's log; witnesses are asked if there is a notary, and a policy that says whose word counts.

    Raises as `Log` does, and Invalid E-POLICY-….
    """
    policy = state / POLICY
    if notary is None or not policy.exists():
        return Log(state / LOG, signer, origin)
    return WitnessedLog(state, signer, origin, read_policy(policy.read_bytes()), notary)
