"""The words of the mails, a file a language: `resources/mail/<BCP 47 tag>.toml`.

Plain text, and of the trade-in the shop's reference alone.
"""

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

FOLDER = Path(__file__).parents[3] / "resources" / "mail"


class MailWords(Struct, frozen=True, forbid_unknown_fields=True):
    """`{code}`, `{minutes}` and `{reference}` stand for what they say."""

    code_subject: str
    code_text: str
    record_subject: str
    record_text: str


@cache
def words_in(language: str) -> MailWords:
    """Raises OSError for a language without words, ValueError for a file that is not complete."""
    return msgspec.toml.decode((FOLDER / f"{language}.toml").read_bytes(), type=MailWords)
