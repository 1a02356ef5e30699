"""The techniques we know how to evidence, versioned and named by hash on every certificate.

NIST SP 800-88 Rev. 2 no longer names techniques per device, so the approved standard must: this is ours. The
names follow IEEE 2883-2022; conformance with it is not claimed.
"""

import hashlib

import msgspec
from msgspec import Struct

VERSION = "counterseal-techniques-1"


class Technique(Struct, frozen=True, kw_only=True):
    """`method` is what the technique reaches if it worked; whether it did is for the verdict to say."""

    technique: str
    title: str
    method: str
    control_mode: str
    ce_traceability: str
    """The maker's statement on which the cryptographic erase rests (SP 800-88 Rev. 2, 3.2.5)."""


TECHNIQUES = {
    "Apple": Technique(
        technique="apple-erase-all-content-and-settings",
        title="Erase All Content and Settings, sent over USB (cryptographic erase)",
        method="purge",
        control_mode="automated",
        ce_traceability="Apple Platform Security, https://support.apple.com/guide/security/secc46f3562c",
    ),
}
"""By maker, as in `Identity.maker`."""

UNKNOWN = Technique(
    technique="unknown", title="Unknown", method="none", control_mode="unknown", ce_traceability=""
)
"""For a device that nothing is known of: whatever was observed, nothing is evidenced."""

CATALOGUE_ID = f"{VERSION}@{hashlib.sha256(msgspec.json.encode(TECHNIQUES)).hexdigest()}"
