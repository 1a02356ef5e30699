"""The results for a person to read."""

from collections.abc import Iterator, Sequence

from .figures import Figure, NoFigure, Result
from .machine import Machine

_HEADINGS = ("name", "unit", "ours", "peer", "ratio", "target", "met")


def heading(date: str, machine: Machine) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in machine.versions.items())
    return (
        f"{date}; {machine.cores} cores, {machine.cpu}, {machine.memory_mib} MiB, Linux {machine.kernel}, "
        f"load {machine.load:g}\n{versions}"
    )


def table(results: Sequence[Result]) -> str:
    """Columns as wide as they need to be; below, what was measured, and why where there is no figure."""
    rows = [_HEADINGS, *(_row(result) for result in results if isinstance(result, Figure))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([*lines, "", *_notes(results)])


def _row(figure: Figure) -> tuple[str, ...]:
    peer = "" if figure.peer is None else f"{_number(figure.peer)} ({figure.peer_name})"
    met = {None: "", True: "met", False: "NOT MET"}[figure.met]
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    return (figure.name, figure.unit, _number(figure.ours), peer, ratio, str(figure.target or ""), met)


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}"


def _notes(results: Sequence[Result]) -> Iterator[str]:
    for result in results:
        match result:
            case Figure(name=name, measured=measured, rounds=rounds):
                yield f"{name}: {measured}{f' Median of {rounds} rounds.' if rounds > 1 else ''}"
            case NoFigure(name=name, why=why, failed=failed):
                yield f"{name}: {'FAILED' if failed else 'not measured'}: {why}"
