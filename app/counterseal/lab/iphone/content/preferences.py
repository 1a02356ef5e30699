"""Settings files (property lists)."""

import plistlib
from typing import Any

from counterseal.lab.content.owner import Owner


def preference_lists(owner: Owner) -> dict[str, bytes]:
    """Path to content. Some name the owner, as on a phone: not only the address book knows them."""
    contents: dict[str, dict[str, Any]] = {
        ".GlobalPreferences": {"AppleLanguages": ["en-GB"], "AppleLocale": "en_GB"},
        "com.apple.accountsettings": {"FullName": owner.name, "PrimaryEmail": owner.email},
        "com.apple.commcenter": {"PhoneNumber": owner.phone_number, "VoiceRoaming": False},
        "com.apple.springboard": {"SBShowBatteryPercentage": True, "SBNumberOfIconColumns": 4},
    }
    return {
        f"Library/Preferences/{name}.plist": plistlib.dumps(content, fmt=plistlib.FMT_BINARY)
        for name, content in contents.items()
    }
