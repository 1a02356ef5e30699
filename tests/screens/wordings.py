"""The sentences that customers hold a button for, in each language; printed as rows of docs/wordings.md.

python -m tests.screens.wordings
"""

from collections.abc import Iterator
from typing import NamedTuple

from counterseal.screens.customer_model import CONSENT_WORDING, DECLINE_WORDING, text_sha256
from counterseal.tradein.language import Language
from tests.screens.words import translation


class Wording(NamedTuple):
    """One sentence, and where it stands on the screen."""

    wording: str
    sample: str
    item: str
    english: str


WORDINGS = (
    Wording(
        CONSENT_WORDING,
        "confirm",
        "consentSentence",
        "Yes, erase my phone. My copy was checked. I know that this cannot be undone.",
    ),
    Wording(
        CONSENT_WORDING,
        "confirm-declined",
        "consentSentence",
        "Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.",
    ),
    Wording(
        DECLINE_WORDING,
        "choose",
        "declineSentence",
        "I have a backup already, or I need none. Erase without a copy from this kiosk.",
    ),
)


def rows() -> Iterator[str]:
    for wording in WORDINGS:
        for language in Language:
            said = translation(language, wording.english)
            yield f"| `{wording.wording}` | {language} | {said} | `{text_sha256(said)}` |"


if __name__ == "__main__":
    print("\n".join(rows()))  # noqa: T201 - what it is for
