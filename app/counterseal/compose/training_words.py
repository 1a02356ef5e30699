"""What whoever trains staff reads at the terminal: what to practise, and what to watch for."""

_NOT_WHOLE = "The copy is not whole, and the kiosk finds out. The owner decides what to do: say so."
_PRETENDED = "The phone only pretends to be erased. The verdict must be: Do not take the phone."
_KEEPS = "Stop, and let the customer keep the phone."

INCIDENTS = {
    "happy": "Nothing goes wrong. The verdict must be: Take the phone.",
    "trust-denied": "The owner refuses to trust the kiosk. Ask them to unplug the phone and to try again.",
    "find-my-on": "Find My is on. Only the owner can turn it off: do not touch the phone.",
    "low-battery": "The battery is low. Leave the phone plugged in, and say that it takes a while.",
    "managed": f"A company manages the phone, and only they can release it. {_KEEPS}",
    "password-already-set-known": "The phone has a backup password. Look away while its owner types it.",
    "password-already-set-unknown": f"Nobody knows the phone's backup password. {_KEEPS}",
    "silent-eio": _NOT_WHOLE,
    "missing-files": _NOT_WHOLE,
    "unplug-copying": "The cable comes loose. Nothing is lost: the customer's screen says how to go on.",
    "fake-wipe": _PRETENDED,
    "fake-wipe-keeps-pairing": _PRETENDED,
    "other-phone-returns": "Another phone comes back. The verdict must be: Do not take the phone.",
    "never-returns": "The phone does not come back. The verdict must be: Do not take the phone.",
    "reset-not-done": "The owner leaves the reset screen. Nothing is erased; the customer keeps the phone.",
}
"""By the lab's names of scenarios."""

_UNNAMED = "See what happens, and do what the staff screen says."


def checklist(scenario: str, pin: str, reference: str) -> list[str]:
    """Lines to print before it begins."""
    return [
        "TRAINING. The phone is simulated; nothing here reaches the real kiosk's keys or log.",
        "",
        f"What happens: {INCIDENTS.get(scenario, _UNNAMED)}",
        "",
        f"[ ] Sign in. The training badge has been held to the reader; its PIN is {pin}.",
        f"[ ] Scan or type the till's reference: {reference}",
        "[ ] Let the customer do everything on their own screen. Do not look at it or answer for them.",
        "[ ] At every stage, say what the staff screen proposes.",
        "[ ] When the verdict comes, do what it says, and compare it with what happened.",
        "",
        "1 and Enter hold the training badge to the reader again, 2 and Enter a second one. PIN the same.",
    ]
