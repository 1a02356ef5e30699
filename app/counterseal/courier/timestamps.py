"""Asking time-stamp authorities for a token over a hash: RFC 3161 over HTTP, §2.4 and §3.4.

The authority learns the hash and nothing else. Whether its token is worth anything is for the core to judge,
who knows whom it believes; here it only has to answer our question.
"""

import asyncio
import logging
import secrets
from collections.abc import Sequence

from cryptography.x509 import ObjectIdentifier
from rfc3161_client import PKIStatus, decode_timestamp_response

from counterseal.tradein.errands import MAX_TOKEN, NotDone, Timestamp, Token

from .posting import NoAnswerError, post

log = logging.getLogger(__name__)

_SHA256 = ObjectIdentifier("2.16.840.1.101.3.4.2.1")
_VERSION_AND_SHA256 = bytes.fromhex("30430201013031300d060960864801650304020105000420")
_NONCE = bytes.fromhex("0208")
_WITH_CERTIFICATES = bytes.fromhex("0101ff")
_MAX_RESPONSE = MAX_TOKEN + 1024


async def timestamp(errand: Timestamp, authorities: Sequence[str], seconds: float) -> Token | NotDone:
    """The token of the first authority that gives one; they share the time equally."""
    code = "no-authority"
    for url in authorities:
        try:
            async with asyncio.timeout(seconds / len(authorities)):
                return await _ask(url, errand.sha256)
        except TimeoutError:
            code = "authority-late"
        except NoAnswerError as fault:
            code = str(fault)
        log.warning(code)
    return NotDone(code)


async def _ask(url: str, sha256: bytes) -> Token:
    nonce = (1 << 62) + secrets.randbits(62)
    answer = await post(url, write_request(sha256, nonce), "application/timestamp-query", _MAX_RESPONSE)
    if answer.status != 200:
        raise NoAnswerError("authority-status")
    return _read_response(answer.body, sha256, nonce)


def write_request(sha256: bytes, nonce: int) -> bytes:
    """A TimeStampReq with certReq (RFC 3161 §2.4.1); the nonce has 63 bits, so every request has this form.

    Written here because the library's own builder wants what was hashed, which is none of the courier's
    business.
    """
    return _VERSION_AND_SHA256 + sha256 + _NONCE + nonce.to_bytes(8) + _WITH_CERTIFICATES


def _read_response(untrusted: bytes, sha256: bytes, nonce: int) -> Token:
    try:
        response = decode_timestamp_response(untrusted)
        if response.status != PKIStatus.GRANTED:
            raise NoAnswerError("authority-refused")
        info, token = response.tst_info, response.time_stamp_token()
        imprint = info.message_imprint
        if (imprint.hash_algorithm, imprint.message, info.nonce) != (_SHA256, sha256, nonce):
            raise NoAnswerError("authority-answers-another")
    except NoAnswerError:
        raise
    except Exception:  # the library promises no particular exceptions for what is no response
        raise NoAnswerError("authority-malformed") from None
    if len(token) > MAX_TOKEN:
        raise NoAnswerError("answer-too-long")
    return Token(token)
