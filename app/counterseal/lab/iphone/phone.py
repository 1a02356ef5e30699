"""One simulated iPhone: its identity, its owner and everything an erase changes."""

import random
import threading
from dataclasses import dataclass

from counterseal.lab.fuzzing.mutator import HONEST, Mutator
from counterseal.lab.pace import Pace

from .content import BackupSet, Owner, make_backup_set
from .notifications import NotificationCentre
from .owner_acts import OwnerActs
from .pairing import DeviceKey, Pairing
from .profiles import Identity, Profile
from .scenarios import Password, Scenario


@dataclass(frozen=True, slots=True)
class Make:
    """What distinguishes one simulated phone from another. Same make, same phone, bytes included."""

    profile: Profile
    scenario: Scenario
    seed: int
    payload_bytes: int
    payload_files: int


class Phone:
    """Mutable state is guarded by `lock` where more than one stream may change it."""

    def __init__(self, make: Make, pace: Pace, mutator: Mutator = HONEST) -> None:
        self.make = make
        self.pace = pace
        self.mutator = mutator
        self.identity = Identity.from_seed(make.profile, make.seed)
        self.owner = Owner.from_seed(make.seed)
        self.acts = OwnerActs(make.scenario, pace)
        self.draw = random.Random(f"phone {make.seed}")
        self.key = DeviceKey()
        self.notifications = NotificationCentre()
        self.lock = threading.RLock()

        self.name = self.owner.device_name
        self.pairings: dict[str, Pairing] = {}
        self.activated = True
        self.set_up = True
        self.erased = False
        self.backup_password = self._password_on_arrival()
        self.copies_begun = 0
        self.erases_begun = 0
        self._backup_set: BackupSet | None = None

    def _password_on_arrival(self) -> str | None:
        match self.make.scenario.password:
            case Password.NONE:
                return None
            case Password.KNOWN:
                return self.owner.old_backup_password
            case Password.FORGOTTEN:
                return self.draw.randbytes(12).hex()

    @property
    def locked(self) -> bool:
        """Whether a passcode keeps the screen shut now."""
        return not self.erased and not self.acts.has_unlocked()

    def read_find_my(self) -> bool:
        """Return the Find My switch as a host reads it: in Setup Assistant it is always off."""
        return not self.erased and self.acts.read_find_my()

    def set_backup_password(self, password: str | None) -> None:
        """Change the password and store everything under it, so that a later backup starts at once."""
        with self.lock:
            self.backup_password = password
            self._backup_set = None
            self.backup_set()

    def backup_set(self) -> BackupSet:
        """Return what a backup of this phone consists of, under the present password."""
        with self.lock:
            if self._backup_set is None:
                self._backup_set = make_backup_set(
                    self.owner,
                    self._identity_for_backup(),
                    seed=self.make.seed,
                    size=self.make.payload_bytes,
                    files=self.make.payload_files,
                    password=self.backup_password,
                    mutator=self.mutator,
                )
            return self._backup_set

    def _identity_for_backup(self) -> dict[str, str]:
        return {
            "UniqueDeviceID": self.identity.udid,
            "SerialNumber": self.identity.serial,
            "InternationalMobileEquipmentIdentity": self.identity.imei,
            "ProductType": self.make.profile.product_type,
            "ProductVersion": self.make.profile.product_version,
            "BuildVersion": self.make.profile.build_version,
            "DeviceName": self.name,
        }

    def erase(self) -> None:
        """Erase All Content and Settings: everything of the owner and every trusted host is gone."""
        with self.lock:
            self.pairings.clear()
            self.name = "iPhone"
            self.activated = False
            self.set_up = False
            self.erased = True
            self.backup_password = None
            self._backup_set = None
