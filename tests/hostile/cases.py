"""Which phones are tried: layers, each with seeds."""

from typing import Final

from counterseal.lab.fuzzing.layers import Fuzz, Layer

SEEDS: Final = 8
"""Of each layer, in every run of the suite."""

PAYLOAD_BYTES: Final = 500_000
PAYLOAD_FILES: Final = 20
SPEED: Final = 50.0


def cases(layers: tuple[Layer, ...], first: int = 1, count: int = SEEDS) -> list[Fuzz]:
    """`count` seeds of each layer, from `first` on."""
    return [Fuzz(layer, seed) for seed in range(first, first + count) for layer in layers]
