"""The techniques we know how to evidence, versioned and named by hash on every certificate.

NIST SP 800-88 Rev. 2 no longer names techniques per device, so the approved standard must: this is ours. The
names follow IEEE 2883-2022; conformance with it is not claimed.
"""

import hashlib

import msgspec
from msgspec import Struct, structs

VERSION = "counterseal-techniques-2"


class Technique(Struct, frozen=True, kw_only=True):
    """`method` is what the technique reaches if it worked; whether it did is for the verdict to say."""

    technique: str
    title: str
    method: str
    control_mode: str
    ce_traceability: str
    """The maker's statement on which the cryptographic erase rests (SP 800-88 Rev. 2, 3.2.5)."""


APPLE_ERASE = Technique(
    technique="apple-erase-all-content-and-settings",
    title="Erase All Content and Settings, sent over USB (cryptographic erase)",
    method="purge",
    control_mode="automated",
    ce_traceability="Apple Platform Security, https://support.apple.com/guide/security/secc46f3562c",
)

# On a factory reset Android must delete all user data (Android CDD 9.12): clear. Where all was encrypted and
# the maker's own system wiped the keys, that amounts to purge, as far as the maker is relied on.
ANDROID_BY_HAND = Technique(
    technique="android-factory-reset",
    title="The phone's own factory reset, left to its owner's hand",
    method="clear",
    control_mode="directed-manual",
    ce_traceability="",
)
ANDROID_OPENED = structs.replace(
    ANDROID_BY_HAND,
    technique="android-factory-reset-opened",
    title="The phone's own factory reset, opened over USB for its owner",
)
_ANDROID_KEYS = (
    "Android metadata encryption, https://source.android.com/docs/security/features/encryption/metadata"
)
ANDROID_BY_HAND_KEYS = structs.replace(
    ANDROID_BY_HAND,
    technique="android-factory-reset-encrypted",
    title="The phone's own factory reset, left to its owner's hand (cryptographic erase)",
    method="purge",
    ce_traceability=_ANDROID_KEYS,
)
ANDROID_OPENED_KEYS = structs.replace(
    ANDROID_BY_HAND_KEYS,
    technique="android-factory-reset-opened-encrypted",
    title="The phone's own factory reset, opened over USB for its owner (cryptographic erase)",
)
ANDROID_RESCUE = Technique(
    technique="android-recovery-rescue-wipe",
    title="Wipe of user data by the phone's recovery system, sent over USB",
    method="clear",
    control_mode="automated",
    ce_traceability="",
)
ANDROID_TEST_HARNESS = Technique(
    technique="android-test-harness-reset",
    title="Reset into test harness mode, sent over USB; one more reset is needed",
    method="clear",
    control_mode="automated",
    ce_traceability="",
)
ANDROID_UNRECORDED = Technique(
    technique="android-reset-unrecorded",
    title="A reset of the phone; which way was taken is not on record",
    method="clear",
    control_mode="unknown",
    ce_traceability="",
)
"""After a power cut between the reset and the record of it."""

UNKNOWN = Technique(
    technique="unknown", title="Unknown", method="none", control_mode="unknown", ce_traceability=""
)
"""For a device that nothing is known of: whatever was observed, nothing is evidenced."""

_ALL = (
    APPLE_ERASE,
    ANDROID_BY_HAND,
    ANDROID_BY_HAND_KEYS,
    ANDROID_OPENED,
    ANDROID_OPENED_KEYS,
    ANDROID_RESCUE,
    ANDROID_TEST_HARNESS,
    ANDROID_UNRECORDED,
)
CATALOGUE_ID = f"{VERSION}@{hashlib.sha256(msgspec.json.encode(_ALL)).hexdigest()}"
