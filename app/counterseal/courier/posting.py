"""One HTTP request to somebody outside: a bounded answer or a code, and nothing sent but what was given."""

from typing import NamedTuple

import aiohttp

_QUIET = {"User-Agent": "counterseal", "Accept": "*/*", "Accept-Encoding": "identity"}
"""Nothing about the machine, and nothing to unpack."""


class Answer(NamedTuple):
    """`body` is untrusted, and no longer than was asked for."""

    status: int
    body: bytes


class NoAnswerError(Exception):
    """Nothing usable came back; the message is the code to log."""


async def post(url: str, body: bytes, content_type: str, most: int) -> Answer:
    """Posts the body and reads at most `most` bytes. The caller sets the time limit, by cancelling.

    No redirects, cookies, proxies or retries: whoever is at the address answers or does not. Raises
    NoAnswerError.
    """
    headers = _QUIET | {"Content-Type": content_type}
    try:
        async with (
            aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False) as session,
            session.post(url, data=body, headers=headers, allow_redirects=False) as response,
        ):
            return Answer(response.status, await _read(response.content, most))
    except (aiohttp.ClientError, OSError, ValueError):
        raise NoAnswerError("unreachable") from None


async def _read(stream: aiohttp.StreamReader, most: int) -> bytes:
    body = bytearray()
    while chunk := await stream.read(most + 1 - len(body)):
        body += chunk
        if len(body) > most:
            raise NoAnswerError("answer-too-long")
    return bytes(body)
