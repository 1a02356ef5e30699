"""What lies beside a vault for its owner: how to open it, and the page that does."""

import re
from pathlib import Path

_SOURCES = Path(__file__).parents[4] / "resources" / "opener"
_SCRIPT = re.compile(r'<script src="([a-z0-9]+\.js)"></script>')
_STYLE = re.compile(r'<link rel="stylesheet" href="([a-z]+\.css)">')


def read_me() -> bytes:
    """How to open the vault, with the page and without it. Line ends as every system's editor knows them."""
    return (_SOURCES / "READ ME.txt").read_bytes().replace(b"\n", b"\r\n")


def opener() -> bytes:
    """The offline opener: one page with its style and scripts inside, so that it opens from anywhere."""
    page = (_SOURCES / "opener.html").read_text()
    page = _STYLE.sub(lambda found: f"<style>\n{_read(found[1])}</style>", page)
    return _SCRIPT.sub(lambda found: f"<script>\n{_read(found[1])}</script>", page).encode()


def _read(name: str) -> str:
    return (_SOURCES / name).read_text()
