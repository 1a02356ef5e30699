"""Asking witnesses to sign a new state of the log: https://c2sp.org/tlog-witness (C2SP at 5ba5ee8).

They see the log's name, its size and a hash. Whether their signatures hold is for the core to judge, who
knows their keys.
"""

import asyncio
import base64
import logging
import re
from collections.abc import Sequence

from counterseal.tradein.errands import MAX_WITNESSES, Cosign, Cosignatures, NotDone

from .config import WitnessAddress
from .posting import NoAnswerError, post

log = logging.getLogger(__name__)

_MAX_ANSWER = 16 * 1024
"""A witness may sign with several keys, of which a post-quantum one takes 3.3 KB."""
_MAX_LINE = 1024
_LINE = re.compile(r"\N{EM DASH} [^\s+]+ [A-Za-z0-9+/]+={0,2}")
_SIZE = re.compile(rb"(0|[1-9][0-9]{0,17})\n")


async def cosign(
    errand: Cosign, witnesses: Sequence[WitnessAddress], seconds: float
) -> Cosignatures | NotDone:
    """What all the witnesses together said within that time, each asked at once."""
    if not witnesses:
        return NotDone("no-witness")
    asked = [asyncio.create_task(_ask(witness, errand, seconds)) for witness in witnesses]
    answers = [answer for answer in await asyncio.gather(*asked) if answer]
    if not answers:
        return NotDone("no-witness-answered")
    share = MAX_WITNESSES // len(witnesses)  # one that says much leaves the others their room
    lines = tuple(line for answer in answers for line in answer.lines[:share])
    return Cosignatures(lines, tuple(size for answer in answers for size in answer.sizes))


async def _ask(witness: WitnessAddress, errand: Cosign, seconds: float) -> Cosignatures | None:
    hashes = (base64.b64encode(value).decode() for value in errand.proof)
    request = "\n".join((f"old {errand.old_size}", *hashes, "", errand.checkpoint))
    url = f"{witness.url.rstrip('/')}/add-checkpoint"
    try:
        async with asyncio.timeout(seconds):
            status, body = await post(url, request.encode(), "text/plain; charset=utf-8", _MAX_ANSWER)
        return _read(status, body)
    except TimeoutError:
        log.warning("witness-late")
    except NoAnswerError as fault:
        log.warning("witness-%s", fault)
    return None


def _read(status: int, untrusted: bytes) -> Cosignatures:
    """Raises NoAnswerError."""
    if status == 409 and (match := _SIZE.fullmatch(untrusted)):
        return Cosignatures(sizes=(int(match[1]),))
    if status != 200:
        raise NoAnswerError(f"status-{status}")
    try:
        lines = untrusted.decode().removesuffix("\n").split("\n")
    except UnicodeDecodeError:
        raise NoAnswerError("malformed") from None
    # a line that is too long is of a kind that we could not check
    fitting = tuple(line for line in lines if len(line) <= _MAX_LINE and _LINE.fullmatch(line))
    if not fitting:
        raise NoAnswerError("malformed")
    return Cosignatures(lines=fitting)
