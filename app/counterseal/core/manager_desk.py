"""What only managers set in motion: who may sign in, and a copy of the log."""

import logging
from collections.abc import Callable

from msgspec.structs import replace

from counterseal.staff.accounts import AccountError, Accounts, Role, Staff
from counterseal.staff.enrolling import Newcomer, enrol
from counterseal.tradein.desk import Colleague, Enrolling, Managed, Policy
from counterseal.tradein.views import StaffView

log = logging.getLogger(__name__)


class ManagerDesk:
    """Whoever asked is told what came of it, and nobody else."""

    def __init__(
        self,
        accounts: Accounts,
        changed: Callable[[], None],
        *,
        exports: bool,
        policy: Policy,
        change: Callable[[Policy], None],
    ) -> None:
        """`exports`: whether there is a folder for copies of the log. `change` keeps a new policy."""
        self._accounts = accounts
        self._changed = changed
        self._exports = exports
        self._policy = policy
        self._change = change
        self._newcomer: Newcomer | None = None
        self._asker = ""
        self._managed = Managed.NOTHING
        self._whom = ""

    def fill(self, view: StaffView, *, people: bool) -> StaffView:
        """What a manager sees besides; `people`: looks at who may sign in."""
        if view.manager and people:
            staff = self._accounts.list()
            everybody = tuple(Colleague(one.pseudonym, one.role is Role.MANAGER) for one in staff)
            view = replace(view, people=everybody)
        if view.manager and view.staff == self._asker:
            view = replace(view, managed=self._managed, managed_whom=self._whom)
        return replace(
            view,
            may_export=view.manager and view.may_amend and self._exports,
            policy=self._policy if view.manager else None,
        )

    def tell(self, asker: str, managed: Managed, whom: str = "") -> None:
        self._asker, self._managed, self._whom = asker, managed, whom
        if managed is not Managed.NOTHING:
            log.info("managed-%s %s:%s", managed, asker, whom)

    def told(self, manager: str, managed: Managed) -> None:
        """What came of a copy that this manager had asked for; another may have asked for something since."""
        self.tell(manager, managed)
        self._changed()

    def change_policy(self, manager: str, policy: Policy) -> None:
        try:
            self._change(policy)
        except OSError:
            self.tell(manager, Managed.POLICY_KEPT)
        else:
            self.tell(manager, Managed.POLICY_CHANGED)

    # --- somebody new ---

    def invite(self, manager: str, role: Role, now: float) -> None:
        """The next badge at the reader is somebody new's, whoever is signed in: some hold one card."""
        self._newcomer = Newcomer(manager, role, now)
        self._asker, self._managed = manager, Managed.NOTHING

    def awaited(self, now: float) -> Enrolling:
        if self._newcomer is None:
            return Enrolling.NOTHING
        awaited = self._newcomer.awaited(now)
        if awaited is Enrolling.NOTHING or not self._is_manager(self._newcomer.invited_by):
            self.stop_enrolling()
            return Enrolling.NOTHING
        return awaited

    def badge_shown(self, badge: str, now: float) -> bool:
        """Whether it was somebody new's."""
        if self._newcomer is None or self.awaited(now) is Enrolling.NOTHING:
            return False
        self._newcomer = self._newcomer.with_badge(badge, now)
        return True

    def stop_enrolling(self) -> None:
        newcomer, self._newcomer = self._newcomer, None
        if newcomer:
            self.tell(newcomer.invited_by, Managed.NOT_ENROLLED)

    async def new_pin(self, untrusted_pin: str, now: float) -> None:
        newcomer = self._newcomer
        if newcomer is None or self.awaited(now) is not Enrolling.PIN:
            return
        self._newcomer = None
        try:
            pseudonym = await enrol(self._accounts, newcomer, untrusted_pin)
        except OSError:
            self.tell(newcomer.invited_by, Managed.NOT_ENROLLED)
        else:
            managed = Managed.ENROLLED if pseudonym else Managed.BADGE_KNOWN
            self.tell(newcomer.invited_by, managed, pseudonym or "")
        self._changed()

    # --- somebody who leaves ---

    def revoke(self, manager: Staff, pseudonym: str) -> None:
        """At once, by one manager: a lost badge cannot wait for a second one."""
        staff = self._accounts.list()
        revoked = next((one for one in staff if one.pseudonym == pseudonym), None)
        if revoked is None:
            return
        managers = [one for one in staff if one.role is Role.MANAGER]
        if managers == [revoked]:
            self.tell(manager.pseudonym, Managed.LAST_MANAGER, pseudonym)
            return
        try:
            self._accounts.revoke(pseudonym)
        except (AccountError, OSError):
            # somebody at a terminal was faster, or the disk refuses: the list still says who may sign in
            log.error("not-revoked %s:%s", manager.pseudonym, pseudonym)
            self.tell(manager.pseudonym, Managed.NOTHING)
        else:
            self.tell(manager.pseudonym, Managed.REVOKED, pseudonym)

    def _is_manager(self, pseudonym: str) -> bool:
        """Still, that is."""
        return Staff(pseudonym, Role.MANAGER) in self._accounts.list()
