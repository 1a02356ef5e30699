"""What a customer agreed to can be found again: by wording, language and hash."""

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.screens.customer_model import text_sha256
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.customer_commands import DeclineCopy, GiveConsent
from counterseal.tradein.language import Language
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES
from tests.screens.wordings import WORDINGS, rows
from tests.screens.words import translation

TABLE = Path(__file__).parents[2] / "docs" / "wordings.md"
ROW = re.compile(r"^\| `([a-z0-9-]+)` \| ([a-z]+) \| (.+) \| `([0-9a-f]{64})` \|$", re.MULTILINE)


def test_every_sentence_is_in_the_table() -> None:
    table = TABLE.read_text()
    missing = [row for row in rows() if row not in table]
    assert missing == [], "a changed sentence gets a row of its own; those that were once shown stay"


def test_every_row_of_the_table_is_true() -> None:
    found = ROW.findall(TABLE.read_text())
    assert len(found) >= len(WORDINGS) * len(Language)
    assert [sentence for _, _, sentence, digest in found if text_sha256(sentence) != digest] == []


@pytest.mark.parametrize("customer", [(540, 960)], indirect=True)
@pytest.mark.parametrize("language", Language)
def test_the_record_names_the_sentence_that_is_shown(customer: CustomerAtScreen, language: Language) -> None:
    for wording in WORDINGS:
        customer.see(replace(SAMPLES[wording.sample], comfort=Comfort(language)))
        shown = customer.hands.text_of(wording.item)
        assert shown == translation(language, wording.english)
        digest = text_sha256(shown)
        customer.now += 1
        if wording.item == "consentSentence":
            customer.model.giveConsent(shown)
            assert customer.sent[-1] == GiveConsent(wording.wording, language, digest)
        else:
            customer.model.declineCopy(shown)
            assert customer.sent[-1] == DeclineCopy(wording.wording, language, digest)
