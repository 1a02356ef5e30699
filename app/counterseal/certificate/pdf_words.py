"""The certificate's English: what each stable code of a statement is called on the page."""

from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason

from .statement import Result

WORDS: dict[str, str] = {
    Result.RECEIVED: "Received",
    Result.ERASED: "Erased",
    Result.NOT_PROVEN: "Not proven",
    Result.NOT_ERASED: "Not erased",
    Result.RETURNED: "Returned",
}

SENTENCES: dict[str, str] = {
    Result.ERASED: (
        "The phone was told to erase itself, with its owner's consent. The same phone came back "
        "not activated and refused the trust it had given before."
    ),
    Result.NOT_PROVEN: (
        "The phone was told to erase itself, but what was seen afterwards does not prove that it did. "
        "Treat it as still holding its owner's data."
    ),
    Result.NOT_ERASED: (
        "The phone was told to erase itself, and what was seen afterwards shows that it did not. "
        "Treat it as still holding its owner's data."
    ),
    Result.RETURNED: "The trade-in was stopped. No erase is certified, and the customer keeps the phone.",
}

OBSERVATIONS: dict[str, str] = {
    "left-usb": "The phone left the cable",
    "came-back": "A phone came back",
    "same-phone": "It is the same phone",
    "activation": "Its activation state",
    "old-pairing": "The trust it gave before the erase was",
    "name-reset": "Its name is the maker's again",
    "setup-done": "It has already been set up",
    "passcode-locked": "It is locked with a passcode",
    "seconds-away": "Seconds it was away",
}

REASONS: dict[str, str] = {
    Reason.DID_NOT_LEAVE: "The phone was not seen to restart.",
    Reason.NOT_BACK: "No phone came back on the cable.",
    Reason.IDENTITY_NOT_READ: "It could not be read whether the same phone came back.",
    Reason.ANOTHER_PHONE: "Another phone came back.",
    Reason.ACTIVATION_NOT_READ: "Its activation state could not be read.",
    Reason.NOT_UNACTIVATED: "It was already activated when it came back.",
    Reason.OLD_PAIRING_NOT_CHECKED: "It could not be tried whether the old trust still holds.",
    Reason.OLD_PAIRING_ACCEPTED: "It still accepted the trust given before the erase.",
    Reason.NAME_KEPT: "It still had its owner's name.",
    Reason.SETUP_DONE: "It had already been set up.",
    Reason.PASSCODE_KEPT: "It was locked with a passcode.",
}

RETURN_REASONS: dict[str, str] = {
    ReturnReason.CUSTOMER_STOPPED: "stopped by the customer",
    ReturnReason.STAFF_STOPPED: "stopped by staff",
    ReturnReason.CLOSED_BY_TWO: "closed by two members of staff",
    ReturnReason.ABANDONED: "nobody answered any more",
    ReturnReason.INTERRUPTED: "interrupted",
}

LOCKS: dict[str, str] = {
    "find-my": "Find My",
    "supervision": "Supervision",
    "management-profile": "Management",
}

UNSEEN: dict[str, str] = {"could-not-check": "could not be checked"}

ESIM: dict[str, str] = {"keep": "kept, as the customer chose", "erase": "to be erased, as the customer chose"}


def say(words: dict[str, str], code: str) -> str:
    """The words for a code; the code itself where it says enough or is newer than these words."""
    return words.get(code, code)
