"""The record by mail at the customer's screen: what is typed goes to the core once, and stays nowhere."""

import re
from pathlib import Path

import pytest

from counterseal.tradein import mail
from counterseal.tradein.customer_commands import ForgetAddress, GiveAddress, ReadBackCode
from counterseal.tradein.views import Answer, CustomerView
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES

MIA = "mia@example.org"
WORDS = Path(__file__).parents[2] / "resources" / "qml" / "Words" / "MailWords.qml"


def begin(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["mail-offered"])
    customer.tap("mailButton")
    customer.window.grabWindow()  # lays everything out


def typed(customer: CustomerAtScreen) -> list[str]:
    """What stands in any field of the page, visible or not."""
    fields = customer.window.findChildren(type(customer.window.contentItem()))
    texts = [str(item.property("text")) for item in fields if item.inherits("QQuickTextInput")]
    return [text for text in texts if text]


def test_an_address_is_typed_and_given_and_gone(customer: CustomerAtScreen) -> None:
    begin(customer)
    assert customer.hands.find("giveAddressButton") is None  # not enabled
    customer.hands.type_into("addressField", "mia")
    customer.tap("key@")
    customer.hands.type_into("addressField", "example")
    customer.tap("key.com")
    assert customer.hands.text_of("addressField") == "mia@example.com"
    customer.tap("giveAddressButton")
    assert customer.sent[-1] == GiveAddress("mia@example.com")
    # still there, in case the core does not take it for one
    assert typed(customer) == ["mia@example.com"]
    customer.see(SAMPLES["mail-sending-code"])
    assert typed(customer) == []


@pytest.mark.parametrize("sample", ["mail-code", "mail-wrong-code"])
def test_a_code_is_read_back(sample: str, customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["mail-sending-code"])
    customer.see(SAMPLES[sample])
    for digit in "314159":
        customer.tap(f"key{digit}")
    customer.tap("clearCode")
    assert customer.hands.find("readBackButton") is None  # not enabled
    for digit in "271828":
        customer.tap(f"key{digit}")
    customer.tap("readBackButton")
    assert customer.sent[-1] == ReadBackCode("271828")
    assert not re.search("[0-9]", customer.hands.text_of("codeTyped"))


def test_whoever_changes_their_mind_is_forgotten(customer: CustomerAtScreen) -> None:
    begin(customer)
    customer.hands.type_into("addressField", MIA)
    customer.tap("leaveMailButton")
    assert typed(customer) == []
    assert customer.hands.find("receiptQr") is not None
    customer.see(SAMPLES["mail-code"])
    customer.see(SAMPLES["idle"])
    customer.see(SAMPLES["mail-code"])  # as after a crash of this screen
    customer.tap("leaveMailButton")
    assert customer.sent[-1] == ForgetAddress()
    assert customer.hands.find("receiptQr") is not None


def test_the_next_customer_finds_an_empty_field(customer: CustomerAtScreen) -> None:
    begin(customer)
    customer.hands.type_into("addressField", MIA)
    customer.see(SAMPLES["idle"])
    begin(customer)
    assert typed(customer) == []
    assert customer.hands.text_of("addressField") == ""


def test_a_way_that_is_closed_is_not_offered(customer: CustomerAtScreen) -> None:
    for name in ("certified", "mail-used-up", "mail-sent"):
        customer.see(SAMPLES[name])
        assert customer.hands.find("mailButton") is None, name
        assert customer.hands.find("doneButton") is not None, name


def test_every_state_of_a_mail_says_what_is_so_and_leads_back(customer: CustomerAtScreen) -> None:
    titles = set()
    for name in ("mail-sending-code", "mail-code", "mail-wrong-code", "mail-sending", "mail-sent"):
        customer.see(SAMPLES[name])
        titles.add(customer.hands.text_of("title"))
        assert customer.hands.find("leaveMailButton") is not None, name
    assert len(titles) == 4
    assert _answers(SAMPLES["mail-code"]) >= {Answer.READ_BACK_CODE, Answer.FORGET_ADDRESS}


def test_every_step_and_every_fault_has_words() -> None:
    worded = set(re.findall(r'case "([a-z-]+)":', WORDS.read_text()))
    assert worded == {*mail.MailStep, *mail.MailFault} - {"", mail.MailStep.OFFERED}


def _answers(view: CustomerView) -> set[Answer]:
    return set(view.answers)
