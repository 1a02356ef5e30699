"""Numbers at the edges of what fields hold."""

from typing import Final

EXTREME: Final = (
    0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF,
    1 << 20, 1 << 24, 1 << 30, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 32,
    1 << 50, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, -(1 << 31), -(1 << 63),
)  # fmt: skip
