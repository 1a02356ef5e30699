"""What the staff screen shows, derived from the view alone; pure, tested without Qt.

The view does not say "that PIN was wrong" or "the two may not close this": both follow from what came before.
"""

from dataclasses import dataclass

from msgspec.structs import asdict

from counterseal.tradein.desk import Colleague, Health, Policy, Served
from counterseal.tradein.views import SignIn, StaffView

NO_POLICY = Policy()
Record = dict[str, str | int | float | bool]

UNKNOWN = -1
"""Stands for a number the core does not know; QML has no None for numbers."""


@dataclass(frozen=True)
class SignProps:
    """Who is there, and what is asked of them."""

    page: str = "CoreLost"
    sign_in: str = ""
    locked_seconds: int = 0
    staff: str = ""
    pin_in: int = 0
    reader: str = ""
    demo: bool = False
    training: bool = False
    second_badge: bool = False
    asked: str = ""
    """What a second person is asked to agree to."""
    asked_reason: str = ""
    asked_reference: str = ""
    amending: float = 0.0
    pin_refused: bool = False
    manager: bool = False
    enrolling: str = ""


@dataclass(frozen=True)
class TradeProps:
    """The trade-in at the kiosk, and what may be done with it."""

    stage: str = ""
    reference: str = ""
    model: str = ""
    serial_last4: str = ""
    percent: int = UNKNOWN
    blocking: tuple[str, ...] = ()
    failure: str = ""
    failure_detail: float = 0.0
    hand_over: str = ""
    reasons: tuple[str, ...] = ()
    may_stop: bool = False
    may_close: bool = False
    not_closed: bool = False
    """A second person was asked to approve closing it, and it is still open."""


@dataclass(frozen=True)
class QueueProps:
    """What else may be done at the desk."""

    queue: tuple[str, ...] = ()
    may_open: bool = False
    may_amend: bool = False
    amended: str = ""


@dataclass(frozen=True)
class PageProps:
    """What is looked at besides the trade-in."""

    served: tuple[Served, ...] = ()
    health: tuple[Health, ...] = ()
    people: tuple[Colleague, ...] = ()
    managed: str = ""
    managed_whom: str = ""
    may_export: bool = False
    policy: Policy = NO_POLICY
    proposed: Policy = NO_POLICY

    @property
    def served_records(self) -> list[Record]:
        # a QML int has 32 bits
        return [
            asdict(one) | {"opened": float(one.opened), "closed": float(one.closed)} for one in self.served
        ]

    @property
    def health_records(self) -> list[Record]:
        return [asdict(line) | {"value": float(line.value)} for line in self.health]

    @property
    def people_records(self) -> list[Record]:
        return [asdict(one) for one in self.people]


@dataclass(frozen=True)
class StaffProps:
    """Everything QML binds, in groups that change together."""

    sign: SignProps = SignProps()
    trade: TradeProps = TradeProps()
    queue: QueueProps = QueueProps()
    pages: PageProps = PageProps()


def derive(view: StaffView, before: StaffProps, pin_sent: bool) -> StaffProps:
    """What to show for this view after what was shown before. `pin_sent`: a PIN awaits its answer."""
    return StaffProps(_sign(view, before.sign, pin_sent), _trade(view, before), _queue(view), _pages(view))


def _sign(view: StaffView, before: SignProps, pin_sent: bool) -> SignProps:
    done = view.sign_in is SignIn.DONE and not view.second_badge
    return SignProps(
        page="Enrol" if view.enrolling else "Desk" if done else "SignIn",
        sign_in=view.sign_in,
        locked_seconds=view.locked_seconds,
        staff=view.staff,
        pin_in=view.pin_in,
        reader=view.reader,
        demo=view.demo,
        training=view.training,
        second_badge=view.second_badge,
        asked=view.asked,
        asked_reason=view.asked_reason,
        asked_reference=view.asked_reference,
        amending=view.amending,
        manager=view.manager,
        enrolling=view.enrolling,
        pin_refused=view.sign_in is SignIn.BADGE and (pin_sent or before.pin_refused),
    )


def _trade(view: StaffView, before: StaffProps) -> TradeProps:
    was_asked = before.sign.second_badge or before.trade.not_closed
    return TradeProps(
        stage=view.stage,
        reference=view.reference,
        model=view.model,
        serial_last4=view.serial_last4,
        percent=UNKNOWN if view.percent is None else view.percent,
        blocking=tuple(str(gate) for gate in view.blocking),
        failure=view.failure,
        failure_detail=view.failure_detail,
        hand_over=view.hand_over,
        reasons=view.reasons,
        may_stop=view.may_stop,
        may_close=view.may_close,
        not_closed=was_asked and view.may_close and not view.second_badge,
    )


def _queue(view: StaffView) -> QueueProps:
    return QueueProps(view.queue, view.may_open, view.may_amend, view.amended)


def _pages(view: StaffView) -> PageProps:
    return PageProps(
        view.served,
        view.health,
        view.people,
        view.managed,
        view.managed_whom,
        view.may_export,
        view.policy or NO_POLICY,
        view.proposed or NO_POLICY,
    )
