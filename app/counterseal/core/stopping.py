"""Why a kiosk stopped serving, said without a word of what it was about."""

import os
import traceback
from pathlib import Path


class CannotGoOnError(Exception):
    """A step could not be done. The message: the kind of the first error and its place in the code."""

    def __init__(self, error: Exception) -> None:
        super().__init__(_what_failed(error))


def _what_failed(error: Exception) -> str:
    """Never the error's own text, which may quote a phone, a person or a file of theirs."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    kind = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else type(error).__name__
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{kind} ({Path(place.filename).name}:{place.lineno})"
