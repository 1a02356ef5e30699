"""What two listings of a phone's files say of the time between them. A phone may list twins."""

from collections import Counter
from collections.abc import Iterable, Iterator

from .access import Listed


def added(before: Iterable[Listed], after: Iterable[Listed]) -> list[Listed]:
    """The files of the later listing that the earlier one does not have just so."""
    known = Counter(map(_look, before))
    return [file for file, copies in numbered(after) if copies > known[_look(file)]]


def unchanged(files: Iterable[Listed], after: Iterable[Listed]) -> list[Listed]:
    """Those of the files that the later listing still has just so."""
    still = Counter(map(_look, after))
    return [file for file, copies in numbered(files) if copies <= still[_look(file)]]


def changes(before: Iterable[Listed], new: Iterable[Listed]) -> int:
    """How many of the new files were there before, and were something else."""
    paths = {file.untrusted_path for file in before}
    return sum(file.untrusted_path in paths for file in new)


def numbered(listed: Iterable[Listed]) -> Iterator[tuple[Listed, int]]:
    """Each file, and the how-manieth it is that is listed in just this way: a phone may show twins."""
    seen: Counter[tuple[str, int | None, int | None]] = Counter()
    for file in listed:
        seen[_look(file)] += 1
        yield file, seen[_look(file)]


def _look(file: Listed) -> tuple[str, int | None, int | None]:
    return file.untrusted_path, file.size, file.modified
