"""How far a copy is."""

from dataclasses import dataclass

from counterseal.tradein.facts import CopyPhase

from .access import Listed


@dataclass
class Meter:
    """How far the copy is: written by its thread, read by the event loop."""

    phase: CopyPhase = CopyPhase.PREPARING
    finished_bytes: int = 0
    current_bytes: int = 0
    """Of the file that is being received."""
    done_files: int = 0
    total_bytes: int | None = None
    total_files: int | None = None

    def listed_files(self, count: int) -> None:
        """So many files were found; only before there is anything else to tell."""
        if self.phase is CopyPhase.PREPARING:
            self.done_files = count

    def start_files(self, listed: list[Listed]) -> None:
        """What there is to receive is known."""
        self.total_bytes = self.total_files = self.done_files = 0
        self.more_files(listed)
        self.phase = CopyPhase.RECEIVING

    def more_files(self, listed: list[Listed]) -> None:
        """There is more to receive."""
        self.total_bytes = (self.total_bytes or 0) + sum(file.size or 0 for file in listed)
        self.total_files = (self.total_files or 0) + len(listed)

    def finish_file(self, file: Listed) -> None:
        """Counted as listed, so that the sum comes out whatever the file really held."""
        self.finished_bytes += file.size or 0
        self.current_bytes = 0
        self.done_files += 1
