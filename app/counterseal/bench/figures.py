"""What a benchmark says: a figure beside its target, or why there is none."""

from collections.abc import Sequence
from statistics import median
from typing import Self, TypeAlias

from msgspec import Struct


class NoFigureError(Exception):
    """Nothing can be said; the message is one clear sentence."""


class NotMeasuredError(NoFigureError):
    """A part that is needed is not on this machine."""


class RunFailedError(NoFigureError):
    """A run did not do what it was to be timed at, so its time means nothing."""


class Target(Struct, frozen=True):
    """The bounds to keep: of the ratio where there is a peer, else of our own value."""

    at_least: float | None = None
    at_most: float | None = None

    def met_by(self, value: float) -> bool:
        above = self.at_least is None or value >= self.at_least
        return above and (self.at_most is None or value <= self.at_most)

    def __str__(self) -> str:
        bounds = [f">= {self.at_least:g}"] if self.at_least is not None else []
        return ", ".join(bounds + ([f"<= {self.at_most:g}"] if self.at_most is not None else []))


class Figure(Struct, frozen=True, tag="figure"):
    """One line of the table. `measured` says which interval or count the values are."""

    name: str
    unit: str
    ours: float
    measured: str
    target: Target | None = None
    peer_name: str = ""
    peer: float | None = None
    ratio: float | None = None
    rounds: int = 1

    @property
    def met(self) -> bool | None:
        """None without a target."""
        if self.target is None:
            return None
        return self.target.met_by(self.ours if self.ratio is None else self.ratio)

    @classmethod
    def beside(
        cls,
        name: str,
        unit: str,
        ours: Sequence[float],
        peer_name: str,
        peer: Sequence[float],
        *,
        measured: str,
        target: Target,
    ) -> Self:
        """From alternated rounds. The ratio is the median of ours/peer round by round, because the two runs
        of one round met the same load; it need not be the ratio of the two medians.
        """
        ratio = median(mine / theirs for mine, theirs in zip(ours, peer, strict=True))
        return cls(
            name=name,
            unit=unit,
            ours=median(ours),
            measured=measured,
            target=target,
            peer_name=peer_name,
            peer=median(peer),
            ratio=ratio,
            rounds=len(ours),
        )


class NoFigure(Struct, frozen=True, tag="none"):
    """A benchmark, or one peer of it, that gave no figure. `failed`: it was tried and went wrong."""

    name: str
    why: str
    failed: bool


Result: TypeAlias = Figure | NoFigure
