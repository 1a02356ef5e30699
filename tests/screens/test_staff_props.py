"""What the staff screen shows, as a table; no Qt."""

import pytest
from msgspec.structs import replace

from counterseal.screens.staff_props import UNKNOWN, SignProps, StaffProps, TradeProps, derive
from counterseal.tradein.views import GateName, HandOver, SignIn, StaffView, StageName

NOTHING = StaffProps()
HELP = StaffView(sign_in=SignIn.DONE, stage=StageName.NEEDS_HELP, may_close=True)
ASKED = replace(HELP, sign_in=SignIn.BADGE, second_badge=True)


@pytest.mark.parametrize(
    ("view", "page"),
    [
        (StaffView(), "SignIn"),
        (StaffView(sign_in=SignIn.PIN), "SignIn"),
        (StaffView(sign_in=SignIn.LOCKED), "SignIn"),
        (StaffView(sign_in=SignIn.DONE), "Desk"),
        (ASKED, "SignIn"),
        (replace(ASKED, sign_in=SignIn.PIN), "SignIn"),
    ],
)
def test_which_page(view: StaffView, page: str) -> None:
    assert derive(view, NOTHING, pin_sent=False).sign.page == page


def test_without_a_core_the_page_says_so() -> None:
    assert NOTHING.sign.page == "CoreLost"


@pytest.mark.parametrize(
    ("sign_in", "pin_sent", "refused_before", "refused"),
    [
        (SignIn.PIN, True, False, False),  # still being checked
        (SignIn.BADGE, True, False, True),
        (SignIn.BADGE, False, True, True),  # until another badge is shown
        (SignIn.BADGE, False, False, False),  # nobody typed in time
        (SignIn.PIN, False, True, False),
        (SignIn.LOCKED, True, False, False),  # the lock says it already
        (SignIn.DONE, True, False, False),
    ],
)
def test_a_refused_pin_follows_from_being_asked_for_the_badge(
    sign_in: SignIn, pin_sent: bool, refused_before: bool, refused: bool
) -> None:
    before = StaffProps(sign=SignProps(pin_refused=refused_before))
    assert derive(StaffView(sign_in=sign_in), before, pin_sent).sign.pin_refused is refused


@pytest.mark.parametrize(
    ("before", "view", "not_closed"),
    [
        (HELP, HELP, False),
        (ASKED, HELP, True),
        (ASKED, ASKED, False),
        (ASKED, StaffView(sign_in=SignIn.DONE, stage=StageName.RETURNED), False),
        (ASKED, StaffView(), False),
    ],
)
def test_not_closed_follows_from_having_asked_a_second_person(
    before: StaffView, view: StaffView, not_closed: bool
) -> None:
    props = derive(view, derive(before, NOTHING, pin_sent=False), pin_sent=False)
    assert props.trade.not_closed is not_closed
    assert derive(view, props, pin_sent=False).trade.not_closed is not_closed


def test_the_trade_in_as_it_was_sent() -> None:
    view = StaffView(
        sign_in=SignIn.DONE,
        stage=StageName.CERTIFIED,
        reference="T-1",
        model="iPhone 13",
        serial_last4="4F2K",
        blocking=(GateName.FIND_MY,),
        failure="phone-error",
        failure_detail=105,
        hand_over=HandOver.DO_NOT_TAKE,
        reasons=("not-back",),
        may_stop=True,
    )
    assert derive(view, NOTHING, pin_sent=False).trade == TradeProps(
        stage="certified",
        reference="T-1",
        model="iPhone 13",
        serial_last4="4F2K",
        percent=UNKNOWN,
        blocking=("find-my",),
        failure="phone-error",
        failure_detail=105,
        hand_over="do-not-take",
        reasons=("not-back",),
        may_stop=True,
    )


@pytest.mark.parametrize(("percent", "shown"), [(None, UNKNOWN), (0, 0), (42, 42)])
def test_percent(percent: int | None, shown: int) -> None:
    view = StaffView(stage=StageName.COPYING, percent=percent)
    assert derive(view, NOTHING, pin_sent=False).trade.percent == shown
