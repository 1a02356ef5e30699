"""The words of a printed slip, a file a language: `resources/slip/words/<BCP 47 tag>.toml`."""

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from counterseal.tradein.views import Outcome

DEFAULT = "en"
FOLDER = Path(__file__).parents[3] / "resources" / "slip" / "words"


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """One language. `titles` and `sentences` go by outcome, "" being the intake."""

    titles: dict[Outcome, str]
    sentences: dict[Outcome, str]
    phone: str
    reference: str
    number: str
    check: str
    key: str
    demo: str


@cache
def words_for(language: str) -> Words:
    """English where there are none for that language. Raises ValueError for a file that is not complete."""
    file = FOLDER / f"{language}.toml"
    if not file.exists():
        file = FOLDER / f"{DEFAULT}.toml"
    return msgspec.toml.decode(file.read_bytes(), type=Words)
