"""One staff view for everything the staff screen can show, as the core would send it."""

from msgspec.structs import replace

from counterseal.tradein.desk import (
    Colleague,
    Condition,
    Ending,
    Enrolling,
    Health,
    Managed,
    Part,
    Policy,
    Served,
)
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.language import Language
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import Amended, AskedOfTwo, GateName, HandOver, SignIn, StaffView, StageName

FREE = StaffView(sign_in=SignIn.DONE, staff="S-07", demo=True, may_open=True, may_amend=True)
KNOWN = replace(FREE, may_amend=False, reference="T-100234", model="iPhone 13", serial_last4="4F2K")
OPEN = replace(KNOWN, may_stop=True, queue=("T-100235", "T-100236"))
HELP = replace(OPEN, stage=StageName.NEEDS_HELP, failure="phone-error", failure_detail=105, may_close=True)
BLOCKING = (GateName.MANAGED, GateName.SETUP, GateName.BATTERY, GateName.BACKUP_PASSWORD, GateName.FIND_MY)
SECOND = replace(HELP, sign_in=SignIn.BADGE, second_badge=True)
VOID = replace(
    FREE,
    sign_in=SignIn.BADGE,
    second_badge=True,
    asked=AskedOfTwo.VOID,
    amending=123,
    asked_reason="wrong-phone",
)

DAY = 1_764_576_000
"""A morning, in seconds since 1970."""
SERVED = (
    Served("T-100234", "S-07", DAY + 9000),
    Served("T-100233", "S-07", DAY + 6000, DAY + 8400, Ending.ERASED),
    Served("T-100232/2025-12", "S-12", DAY + 4000, DAY + 5400, Ending.NOT_PROVEN),
    Served("T-100231", "S-07", DAY + 3000, DAY + 3900, Ending.CONTRADICTED),
    Served("T-100230", "S-07", DAY + 2000, DAY + 2900, Ending.RETURNED),
    *(Served(f"T-10022{n}", "S-07", DAY + n, DAY + n + 60, Ending.INTERRUPTED) for n in range(9)),
)
PEOPLE = tuple(Colleague(f"S-{n:02}", manager=n % 4 == 0) for n in range(1, 13))
BOSS = replace(FREE, staff="S-04", manager=True, may_export=True, people=PEOPLE, policy=Policy())

SAMPLES: dict[str, StaffView] = {
    "badge": StaffView(demo=True),
    "pin": StaffView(sign_in=SignIn.PIN, demo=True),
    "locked": StaffView(sign_in=SignIn.LOCKED, locked_seconds=75, demo=True),
    "second-badge": SECOND,
    "second-badge-void": VOID,
    "second-badge-correct": replace(
        VOID, asked=AskedOfTwo.CORRECT, asked_reason="", asked_reference="TILL-43"
    ),
    **{f"amended-{amended}": replace(FREE, amended=amended) for amended in Amended},
    "second-badge-enrol-manager": replace(VOID, asked=AskedOfTwo.ENROL_MANAGER),
    "second-badge-export": replace(VOID, asked=AskedOfTwo.EXPORT),
    "second-badge-policy": replace(VOID, asked=AskedOfTwo.POLICY, proposed=Policy(Language.GERMAN, 3652)),
    "enrol-badge": replace(BOSS, enrolling=Enrolling.BADGE),
    "enrol-pin": replace(BOSS, enrolling=Enrolling.PIN),
    **{f"managed-{one}": replace(BOSS, managed=one, managed_whom="S-12") for one in Managed},
    "second-pin": replace(SECOND, sign_in=SignIn.PIN),
    **{stage: replace(OPEN, stage=stage) for stage in StageName if stage is not StageName.NEEDS_HELP},
    "idle": FREE,
    "check-blocked": replace(OPEN, stage=StageName.CHECK, blocking=BLOCKING),
    "copying": replace(OPEN, stage=StageName.COPYING, percent=42),
    **{f"help-{code}": replace(HELP, failure=code) for code in FailureCode},
    "take": replace(KNOWN, stage=StageName.CERTIFIED, hand_over=HandOver.TAKE),
    "do-not-take": replace(
        KNOWN, stage=StageName.CERTIFIED, hand_over=HandOver.DO_NOT_TAKE, reasons=tuple(Reason)[:6]
    ),
    "customer-keeps": replace(
        KNOWN, stage=StageName.RETURNED, hand_over=HandOver.CUSTOMER_KEEPS, reasons=("customer-stopped",)
    ),
}

PAGES: dict[str, tuple[tuple[str, ...], StaffView]] = {
    "menu": (("menu",), FREE),
    "shift": (("menu", "menu-shift"), replace(FREE, served=SERVED)),
    "shift-empty": (("menu", "menu-shift"), FREE),
    "manager-menu": (("menu",), BOSS),
    "manager": (("menu", "menu-manager"), BOSS),
    "policy": (("menu", "menu-manager", "policy"), BOSS),
    **{
        f"manager-{managed}": (("menu", "menu-manager"), replace(BOSS, managed=managed, managed_whom="S-12"))
        for managed in Managed
    },
    "practise": (("menu", "menu-practise"), FREE),
    "practise-later": (("menu", "menu-practise"), OPEN),
    "language": (("menu", "menu-language"), FREE),
    "health-unseen": (("menu", "menu-health"), FREE),
    **{
        f"health-{condition}": (
            ("menu", "menu-health"),
            replace(FREE, health=tuple(Health(part, condition, 12345) for part in Part)),
        )
        for condition in Condition
    },
}
"""Every page beside the trade-in: the buttons that lead there, and what it shows."""
