"""The passcode prompt that guards the backup on recent systems."""

from typing import Final

from counterseal.lab.iphone.phone import Phone

_PRESENTED: Final = "com.apple.LocalAuthentication.ui.presented"
_DISMISSED: Final = "com.apple.LocalAuthentication.ui.dismissed"


def ask(phone: Phone) -> None:
    """Show the prompt, where the scenario has one, until the owner has entered the passcode."""
    if phone.make.scenario.prompts_for_passcode:
        phone.notifications.post(_PRESENTED)
        phone.acts.enter_passcode()
        phone.notifications.post(_DISMISSED)
