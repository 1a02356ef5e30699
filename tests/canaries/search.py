"""Looks for many canaries at once, in bytes as they are and in what is compressed inside them."""

import bz2
import lzma
import re
import subprocess
import tempfile
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Protocol

_MOST = 1 << 26
"""Bytes that one compressed stream may come to."""
_DEEPEST = 3
"""How many times one in another is opened."""
_PICTURE = b"\x89PNG"
_NO_NEWLINES = bytes.maketrans(b"\n", b"\0")
"""grep takes a line for a pattern, and finds none across lines. After this no text differs that was alike."""


class _Opener(Protocol):
    def decompress(self, data: bytes, max_length: int = -1, /) -> bytes: ...


_STREAMS: Mapping[bytes, Callable[[], _Opener]] = {
    rb"\x78[\x01\x5e\x9c\xda]": zlib.decompressobj,
    rb"\x1f\x8b\x08": lambda: zlib.decompressobj(zlib.MAX_WBITS | 16),
    rb"BZh[1-9]1AY": bz2.BZ2Decompressor,
    rb"\xfd7zXZ\x00": lzma.LZMADecompressor,
}
"""How each begins: zlib (PDF, PNG), gzip, bzip2, xz."""


class Search:
    """For canaries by name, each in all its spellings."""

    def __init__(self, canaries: Mapping[str, Iterable[bytes]]) -> None:
        self._names = {
            spelling.translate(_NO_NEWLINES): name
            for name, spellings in canaries.items()
            for spelling in spellings
        }
        self.canaries = len(canaries)
        self.searched = 0
        """Bytes, with what was decompressed."""

    @property
    def spellings(self) -> int:
        return len(self._names)

    def found(self, contents: Sequence[bytes]) -> list[set[str]]:
        """For each of them, the names of the canaries in it."""
        names: dict[bytes, set[str]] = {content: set() for content in contents}
        inside = [(content, text) for content in names for text in unpacked(content)]
        for at, spelling in self._grep([text for _, text in inside]):
            names[inside[at][0]].add(self._names[spelling])
        return [names[content] for content in contents]

    def _grep(self, texts: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
        """Which text has which spelling."""
        begins = [0, *accumulate(len(text) + 1 for text in texts)]
        self.searched += begins[-1] - len(texts)
        with tempfile.NamedTemporaryFile() as patterns:
            patterns.write(b"\n".join(self._names))
            patterns.flush()
            grep = ("grep", "-aboF", "-f", patterns.name)
            told = subprocess.run(
                grep,
                input=b"\0".join(texts).translate(_NO_NEWLINES),
                env={"LC_ALL": "C"},
                capture_output=True,
                check=False,
            )
        if told.returncode > 1:
            raise OSError(f"grep: {told.stderr.decode()}")
        for line in told.stdout.split(b"\n")[:-1]:
            at, _, spelling = line.partition(b":")
            yield bisect_right(begins, int(at)) - 1, spelling


def unpacked(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Itself, and what can be unpacked from it."""
    yield content
    if depth < _DEEPEST:
        for inner in _opened(content):
            yield from unpacked(inner, depth + 1)


def _opened(content: bytes) -> Iterator[bytes]:
    """What was compressed in it, and the words of a PDF, whose letters are numbers of its own. A picture's
    pixels are no text."""
    if content.startswith(_PICTURE):
        return
    for beginning, opener in _STREAMS.items():
        for match in re.finditer(beginning, content):
            inner = _decompressed(opener(), content[match.start() :])
            if inner:
                yield inner
    if content.startswith(b"%PDF-"):
        yield subprocess.run(("pdftotext", "-", "-"), input=content, capture_output=True, check=False).stdout


def _decompressed(opener: _Opener, content: bytes) -> bytes:
    """As much as comes out; chance makes many a beginning that nothing follows."""
    try:
        return opener.decompress(content, _MOST)
    except (zlib.error, OSError, EOFError, lzma.LZMAError):
        return b""
