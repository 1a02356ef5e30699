"""What phones of Android 10 to 16 say, in AOSP's formats, and what is understood of it."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.android.readings import Shell, accounts, capacity_bytes, facts, imeis, other_users
from counterseal.tradein.families.android import Account, AndroidFacts

NAMES = ("Ada.Lovelace@example.org", "+44 7700 900123")

BATTERY = """Current Battery Service state:
  AC powered: false
  USB powered: true
  Wireless powered: false
  Dock powered: false
  Max charging current: 500000
  status: 2
  present: true
  level: 82
  scale: 100
"""
ACCOUNTS = f"""User UserInfo{{0:Owner:4c13}}:
  Accounts: 2
    Account {{name={NAMES[0]}, type=com.google}}
    Account {{name={NAMES[1]}, type=com.whatsapp}}

  AccountId, Action_Type, timestamp, UID, TableName, Key
  Accounts History
  1,action_account_add,2026-01-01 10:00:00,10123,accounts,1

  Active Sessions: 0

  RegisteredServicesCache: 9 services
    ServiceInfo: AuthenticatorDescription {{type=com.google}}, ComponentInfo{{com.google.android.gms/x}}

User UserInfo{{10:Work profile:1030}}:
  Accounts: 1
    Account {{name={NAMES[0]}, type=com.google.work}}
"""
NO_OWNER = "Current Device Policy Manager state:\n  Immutable state:\n  Enabled Device Admins (User 0):\n"
OWNER = "Current Device Policy Manager state:\n  Device Owner: \n    admin=ComponentInfo{org.example/x}\n"
WORK_OWNED = f"{NO_OWNER}  Profile Owner (User 10): \n    isOrganizationOwnedDevice=true\n"
WORK_BESIDE = f"{NO_OWNER}  Profile Owner (User 10): \n    isOrganizationOwnedDevice=false\n"
WORK_OWNER = "1 owner:\nUser 10: admin=x/.y,ProfileOwner,ManagedProfileOwner(parentUserId=0),Affiliated\n"
ONE_USER = "Users:\n\tUserInfo{0:Owner:c13} running\n"
DF = """Filesystem      1K-blocks    Used Available Use% Mounted on
tmpfs             3816028    1708   3814320   1% /dev
/dev/block/dm-5   5000000 4999000      1000 100% /
/dev/block/dm-47 112000000 40000000 72000000  36% /data
tmpfs             3816028       0   3816028   0% /storage
/dev/fuse        112000000 40000000 72000000  36% /storage/emulated
/dev/fuse        112000000 40000000 72000000  36% /storage/emulated/0/Android/obb
/dev/fuse         62000000  5000000 57000000   9% /storage/3A5C-10F7
"""


class Said(Shell):
    """A phone that says this, and knows no other command."""

    def __init__(self, said: dict[str, str]) -> None:
        self._said = said

    def text(self, command: str) -> str | None:
        return self._said.get(command)


def fact(name: str, command: str, said: str) -> object:
    return getattr(facts(Said({command: said})), name)


@pytest.mark.parametrize(
    ("name", "command", "said", "understood"),
    [
        ("battery_percent", "dumpsys battery", BATTERY, 82),
        ("battery_percent", "dumpsys battery", "  level: 101\n", None),
        ("battery_percent", "dumpsys battery", "Can't find service: battery\n", None),
        ("external_power", "dumpsys battery", BATTERY, True),
        ("external_power", "dumpsys battery", BATTERY.replace("true", "false"), False),
        ("setup_done", "settings get secure user_setup_complete", "1\n", True),
        ("setup_done", "settings get secure user_setup_complete", "0\n", False),
        ("setup_done", "settings get secure user_setup_complete", "null\n", None),
        ("identity_check", "settings get secure mandatory_biometrics", "1\n", True),
        ("identity_check", "settings get secure mandatory_biometrics", "null\n", None),
        ("screen_lock", "locksettings get-disabled", "false\n", True),
        ("screen_lock", "locksettings get-disabled", "true\n", False),
        ("screen_lock", "locksettings get-disabled", "Unknown command: get-disabled\n", None),
        ("reset_protection", "getprop ro.frp.pst", "/dev/block/by-name/frp\n", True),
        ("reset_protection", "getprop ro.frp.pst", "\n", False),
        ("work_profile", "pm list users", ONE_USER, False),
        ("work_profile", "pm list users", f"{ONE_USER}\tUserInfo{{10:Work profile:1030}} running\n", True),
        ("work_profile", "pm list users", "Error: null\n", None),
        ("other_users", "pm list users", f"{ONE_USER}\tUserInfo{{10:Work profile:1030}} running\n", 0),
        ("other_users", "pm list users", f"{ONE_USER}\tUserInfo{{{'9' * 5000}:a:1}} running\n", 0),
        ("other_users", "pm list users", f"{ONE_USER}\tUserInfo{{11:a:b}}c:410}}\n", 1),
        ("managed", "dpm list-owners", "no owners\n", False),
        ("managed", "dpm list-owners", "none\n", False),
        ("managed", "dpm list-owners", "1 owner:\nUser  0: admin=x/.y,DeviceOwner,Affiliated\n", True),
        ("managed", "dpm list-owners", WORK_OWNER, False),
        ("managed", "dpm list-owners", "Error: unknown command 'list-owners'\n", None),
        ("managed", "dumpsys device_policy", NO_OWNER, False),
        ("managed", "dumpsys device_policy", OWNER, True),
        ("managed", "dumpsys device_policy", WORK_OWNED, True),
        ("managed", "dumpsys device_policy", WORK_BESIDE, False),
        ("managed", "dumpsys device_policy", "Can't find service: device_policy\n", None),
        ("sim_card", "getprop gsm.sim.state", "LOADED,ABSENT\n", True),
        ("sim_card", "getprop gsm.sim.state", "PIN_REQUIRED\n", True),
        ("sim_card", "getprop gsm.sim.state", "ABSENT,ABSENT\n", False),
        ("sim_card", "getprop gsm.sim.state", "NOT_READY\n", None),
        ("sim_card", "getprop gsm.sim.state", ",\n", None),
        ("sd_card", "sm list-volumes", "private mounted null\nemulated;0 mounted null\n", False),
        ("sd_card", "sm list-volumes", "public:179,1 mounted 3A5C-10F7\nemulated;0 mounted null\n", True),
        ("sd_card", "sm list-volumes", "public:179,1 unmountable null\n", True),
        ("sd_card", "sm list-volumes", "private:179,2 mounted 1a2b\n", True),
        ("sd_card", "sm list-volumes", "public:179,1 bad_removal 3A5C-10F7\n", False),
        ("sd_card", "sm list-volumes", "", False),
        ("used_bytes", "df -k; true", DF, 45_000_000 << 10),
        ("used_bytes", "df -k; true", "df: Permission denied\n", None),
        (
            "accounts", "dumpsys account", ACCOUNTS,
            (Account("com.google", 1), Account("com.google.work", 1), Account("com.whatsapp", 1)),
        ),
    ],
)  # fmt: skip
def test_facts(name: str, command: str, said: str, understood: object) -> None:
    assert fact(name, command, said) == understood


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ("User UserInfo{0:Owner:c13}:\n  Accounts: 0\n", ()),
        ("User UserInfo{0:Owner:c13}:\n  Accounts: 3\n", (Account("unknown", 3),)),
        (
            "  Accounts: 2\n    Account {name=a, type=b}, type=com.google}\n",
            (Account("com.google", 1), Account("unknown", 1)),
        ),
        ("", None),
        ("Can't find service: account\n", None),
        (None, None),
    ],
)
def test_accounts(said: str | None, understood: tuple[Account, ...] | None) -> None:
    assert accounts(said) == understood


def test_no_account_name_survives() -> None:
    told = msgspec.json.encode(facts(Said({"dumpsys account": ACCOUNTS})))
    assert not [name for name in NAMES if name.encode() in told]


@given(
    st.text(
        alphabet=st.characters(exclude_characters="\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), max_size=60
    )
)
def test_whatever_an_account_is_called_its_name_is_dropped(name: str) -> None:
    secret = f"{name}<private>"
    said = f"  Accounts: 1\n    Account {{name={secret}, type=com.google}}\n"
    assert accounts(said) == (Account("com.google", 1),)


COMMANDS = (
    "dumpsys battery", "dumpsys account", "dpm list-owners", "dumpsys device_policy", "pm list users",
    "getprop gsm.sim.state", "getprop ro.build.fingerprint", "getprop ro.product.first_api_level",
    "sm list-volumes", "df -k; true", "locksettings get-disabled", "settings get secure user_setup_complete",
)  # fmt: skip
PIECES = st.sampled_from([BATTERY, ACCOUNTS, OWNER, ONE_USER, DF, "9" * 5000, "\n", ":", "}", "{"])


@given(
    st.dictionaries(
        st.sampled_from(COMMANDS), st.lists(PIECES | st.text(max_size=9), max_size=4).map("".join)
    )
)
def test_nonsense_makes_facts_that_can_be_told(said: dict[str, str]) -> None:
    read = facts(Said(said))
    assert msgspec.json.decode(msgspec.json.encode(read), type=AndroidFacts) == read


def test_security() -> None:
    security = facts(
        Said(
            {
                "getprop ro.crypto.state": "encrypted\n",
                "getprop ro.product.first_api_level": "34\n",
                "getprop ro.boot.verifiedbootstate": "green\n",
                "getprop ro.boot.flash.locked": "1\n",
                "getprop ro.build.fingerprint": "google/tokay/tokay:16/BP2A/1:user/release-keys\n",
            }
        )
    ).security
    assert security.encrypted is True
    assert security.first_api_level == 34
    assert (security.verified_boot, security.bootloader_locked) == ("green", True)
    assert security.build.startswith("google/tokay/")


@pytest.mark.parametrize("level", ["", "9999", "-1", "34; rm", "\u00b2"])
def test_a_strange_first_release_is_none(level: str) -> None:
    assert facts(Said({"getprop ro.product.first_api_level": level})).security.first_api_level is None


@pytest.mark.parametrize(
    ("first", "second", "understood"),
    [
        ("001234567890128", "001234567890136", ("001234567890128", "001234567890136")),
        ("001234567890128", "001234567890128", ("001234567890128",)),
        ("null", "", ()),
        ("0012345678901281", "", ()),
    ],
)  # fmt: skip
def test_imeis(first: str, second: str, understood: tuple[str, ...]) -> None:
    said = {
        f"cmd phone get-imei {slot}": f"Device IMEI: {told}\n" for slot, told in enumerate((first, second))
    }
    assert imeis(Said(said)) == understood


def test_capacity_is_the_phones_own() -> None:
    assert capacity_bytes(Said({"df -k; true": DF})) == 112_000_000 << 10
    assert capacity_bytes(Said({})) is None


def test_no_users_are_not_no_other_users() -> None:
    assert other_users(None) is None
    assert other_users("") is None


@pytest.mark.parametrize("said", ["a" * 129, "two\nlines", "bell\a"])
def test_a_word_is_short_and_printable(said: str) -> None:
    assert Said({"getprop x": said}).property("x") == ""
