"""The record by mail as tables: one address, two codes, three readings, and nothing that remembers any."""

import msgspec
import pytest

from counterseal.tradein import customer_commands, effects, events, stages
from counterseal.tradein.addresses import is_address
from counterseal.tradein.effects import Effect
from counterseal.tradein.events import Event
from counterseal.tradein.language import Language
from counterseal.tradein.mail import Mail, MailFault, MailStep
from counterseal.tradein.project import customer_view
from counterseal.tradein.rules import advance
from counterseal.tradein.stages import Certified, Returned, ReturnReason
from counterseal.tradein.verdict import Proven

from .cases import DECIDED, KNOWN, PERMIT, RECEIPT, SEEN

ADDRESS = "mia@example.org"
CODE = "314159"
GIVE = customer_commands.GiveAddress(ADDRESS)
DROP = effects.DropAddress()
OFFERED = Mail()
SENDING_CODE = Mail(MailStep.SENDING_CODE, 1)
CODE_SENT = Mail(MailStep.CODE_SENT, 1)
SENDING = Mail(MailStep.SENDING, 1)
SENT = Mail(MailStep.SENT, 0)


def ends(mail: Mail | None) -> tuple[Certified, Returned]:
    return (
        Certified(DECIDED, PERMIT, SEEN, Proven(), RECEIPT, mail=mail),
        Returned(KNOWN, ReturnReason.CUSTOMER_STOPPED, RECEIPT, mail=mail),
    )


def begun_again(fault: MailFault, codes_left: int = 1) -> Mail:
    return Mail(MailStep.OFFERED, codes_left, fault=fault)


STEPS: list[tuple[Mail, Event, Mail, tuple[Effect, ...]]] = [
    (OFFERED, GIVE, SENDING_CODE, (effects.SendCode(ADDRESS, "TILL-7", Language.ENGLISH),)),
    (OFFERED, customer_commands.GiveAddress("mia@"), Mail(fault=MailFault.NO_ADDRESS), ()),
    (SENDING_CODE, events.CodeSent(), CODE_SENT, ()),
    (SENDING_CODE, events.NotMailed(MailFault.NOT_SENT), begun_again(MailFault.NOT_SENT), (DROP,)),
    (SENDING_CODE, customer_commands.ForgetAddress(), begun_again(MailFault.NONE), (DROP,)),
    (CODE_SENT, customer_commands.ReadBackCode(CODE), CODE_SENT, (effects.CompareCode(CODE),)),
    (CODE_SENT, events.CodeCompared(True), SENDING, (effects.SendRecord("TILL-7", Language.ENGLISH),)),
    (CODE_SENT, events.CodeCompared(False), Mail(MailStep.CODE_SENT, 1, 2, MailFault.WRONG_CODE), ()),
    (
        Mail(MailStep.CODE_SENT, 1, 1, MailFault.WRONG_CODE),
        events.CodeCompared(False),
        begun_again(MailFault.TOO_MANY_TRIES),
        (DROP,),
    ),
    (CODE_SENT, events.CodeExpired(), begun_again(MailFault.CODE_EXPIRED), (DROP,)),
    (CODE_SENT, customer_commands.ForgetAddress(), begun_again(MailFault.NONE), (DROP,)),
    (SENDING, events.MailSent(), SENT, (DROP,)),
    (SENDING, events.NotMailed(MailFault.NOT_SENT), begun_again(MailFault.NOT_SENT), (DROP,)),
    (begun_again(MailFault.CODE_EXPIRED), GIVE, Mail(MailStep.SENDING_CODE, 0), ()),
]

REFUSED: list[tuple[str, Mail | None, Event]] = [
    ("no mail at this kiosk", None, GIVE),
    ("no code to read back", OFFERED, customer_commands.ReadBackCode(CODE)),
    ("no address to forget", OFFERED, customer_commands.ForgetAddress()),
    ("a third code", begun_again(MailFault.TOO_MANY_TRIES, 0), GIVE),
    ("another address while a code is on its way", SENDING_CODE, GIVE),
    ("another address while a code is awaited", CODE_SENT, GIVE),
    ("a code compared that was given up", OFFERED, events.CodeCompared(True)),
    ("a code compared before it was sent", SENDING_CODE, events.CodeCompared(True)),
    ("an old code's end", SENDING, events.CodeExpired()),
    ("a mail that was given up", OFFERED, events.MailSent()),
    ("a second mail", SENT, GIVE),
    ("a second code", SENT, customer_commands.ReadBackCode(CODE)),
]


@pytest.mark.parametrize(("mail", "event", "then", "asked"), STEPS)
def test_a_step(mail: Mail, event: Event, then: Mail, asked: tuple[Effect, ...]) -> None:
    for stage in ends(mail):
        step = advance(stage, event, 1)
        assert isinstance(step.stage, Certified | Returned)
        assert step.stage.mail == then
        if asked:
            assert step.effects == asked


@pytest.mark.parametrize(("why", "mail", "event"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_may_not_be_changes_nothing(why: str, mail: Mail | None, event: Event) -> None:
    for stage in ends(mail):
        assert advance(stage, event, 1) == (stage, ()), why


def test_a_record_is_offered_by_mail_where_the_kiosk_can_send_it() -> None:
    for stage in ends(None):
        for mail, offered in ((True, Mail()), (False, None)):
            step = advance(stage, events.Recorded(RECEIPT, mail), 1)
            assert customer_view(step.stage).mail == offered


@pytest.mark.parametrize("mail", [step[0] for step in STEPS])
def test_whoever_leaves_is_forgotten(mail: Mail) -> None:
    for stage in ends(mail):
        for event in (customer_commands.Acknowledge(), events.DeadlinePassed()):
            step = advance(stage, event, 1)
            assert step.stage == stages.Idle()
            assert step.effects[-1] == effects.Forget()


def test_no_stage_and_no_view_knows_address_or_code() -> None:
    stage: stages.Stage = ends(OFFERED)[0]
    happens = (GIVE, events.CodeSent(), customer_commands.ReadBackCode(CODE), events.CodeCompared(True))
    for event in (*happens, events.MailSent()):
        stage = advance(stage, event, 1).stage
        for known in (stage, customer_view(stage)):
            written = msgspec.json.encode(known)
            assert ADDRESS.encode() not in written
            assert CODE.encode() not in written


@pytest.mark.parametrize(
    "hidden",
    [
        GIVE,
        customer_commands.ReadBackCode(CODE),
        effects.SendCode(ADDRESS, "TILL-7", Language.ENGLISH),
        effects.CompareCode(CODE),
    ],
)
def test_what_may_be_printed_hides_it(hidden: Event | Effect) -> None:
    assert ADDRESS not in repr(hidden)
    assert CODE not in repr(hidden)


@pytest.mark.parametrize(
    "address",
    [
        "a@b.cz",
        "Mia.O'Neil+kiosk@shop.example",
        "x_y=z@a-b.c-d.example",
        "jörg@bücher.example",
        "δοκιμή@παράδειγμα.example",
        "a" * 64 + "@example.org",
    ],
)
def test_what_people_have_is_an_address(address: str) -> None:
    assert is_address(address)


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        "mia",
        "mia@localhost",
        "mia@@example.org",
        "mia@example..org",
        "mia@-example.org",
        "mia@example-.org",
        ".mia@example.org",
        "mi a@example.org",
        "mia@example.org\n",
        "mia@example.org\r\nRCPT TO:<eve@example.org>",
        "<mia@example.org>",
        "mia@example.org, eve@example.org",
        '"mia"@example.org',
        "mia(eve)@example.org",
        "mia@[192.0.2.1]",
        "mia\u202e@example.org",
        "mia\u200b@example.org",
        "mia\u00a0@example.org",
        "mia\ud800@example.org",
        "a" * 65 + "@example.org",
        "ö" * 33 + "@example.org",
        "mia@" + "b" * 64 + ".org",
        "mia@" + "example." * 32 + "org",
    ],
)
def test_what_breaks_a_header_or_a_limit_is_none(untrusted: str) -> None:
    assert not is_address(untrusted)
