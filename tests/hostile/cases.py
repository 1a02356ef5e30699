"""Which phones are tried: layers, each with seeds."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from counterseal.lab.fuzzing.layers import Fuzz, Layer
from counterseal.tradein.facts import CopyLevel

SEEDS: Final = 6
"""Of each layer, in every run of the suite."""
SEEDS_FOR_A_COUNTER: Final = 6
"""Of so many seeds one is tried at a whole counter, too."""

PAYLOAD_BYTES: Final = 500_000
PAYLOAD_FILES: Final = 20
SPEED: Final = 50.0

LEVEL: Final = {
    Layer.USB: CopyLevel.FILES,
    Layer.ADB: CopyLevel.EVERYTHING,
    Layer.SYNC: CopyLevel.EVERYTHING,
    Layer.SHELL: CopyLevel.EVERYTHING,
    Layer.MTP: CopyLevel.FILES,
}
"""How far an Android phone's owner lets us in, so that the layer is reached."""


Record: TypeAlias = Callable[[Fuzz, str, Path], None]
"""Remembers how the trade-in of a phone ended, which traced what it spoiled."""


def cases(layers: tuple[Layer, ...], first: int = 1, count: int = SEEDS) -> list[Fuzz]:
    """`count` seeds of each layer, from `first` on."""
    return [Fuzz(layer, seed) for seed in range(first, first + count) for layer in layers]
