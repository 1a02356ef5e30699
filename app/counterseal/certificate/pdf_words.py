"""The certificate's English: what each stable code of a statement is called on the page."""

from counterseal.tradein.facts import CopyLevel
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

SENTENCES_BEFORE_LEVEL: dict[str, str] = {
    Result.ERASED: "The phone was reset with its owner's consent, and the same phone came back.",
    Result.NOT_PROVEN: (
        "What was seen of the phone does not prove that it was erased. "
        "Treat it as still holding its owner's data."
    ),
    Result.NOT_ERASED: (
        "What was seen of the phone shows that it was not erased. Treat it as still holding its owner's data."
    ),
}
"""Where evidence comes in levels; what the level reached means follows them."""

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
    Reason.OLD_KEY_ACCEPTED: "It still accepted the key it had been given before the erase.",
    Reason.MTP_SERIAL_KEPT: "It still had the MTP serial number that an erase replaces.",
    Reason.OWNER_DATA_FOUND: "An owner's accounts, files or apps were still on it.",
    Reason.RESET_PROTECTION_ON: "Reset protection still locks it to an owner.",
    Reason.CORROBORATED_ONLY: (
        "What was seen fits a reset, but this phone offered no proof of one over USB; so it is not proven."
    ),
    Reason.NO_SIGN_OF_RESET: "It showed nothing that would speak for a reset.",
    Reason.INSPECTION_INCOMPLETE: "What was seen from inside is not all that an erased phone shows.",
}

RETURN_REASONS: dict[str, str] = {
    ReturnReason.CUSTOMER_STOPPED: "stopped by the customer",
    ReturnReason.STAFF_STOPPED: "stopped by staff",
    ReturnReason.CLOSED_BY_TWO: "closed by two members of staff",
    ReturnReason.ABANDONED: "nobody answered any more",
    ReturnReason.INTERRUPTED: "interrupted",
    ReturnReason.STOPPED_AT_RESET: "it ended with the phone's own reset open",
}

LOCKS: dict[str, str] = {
    "find-my": "Find My",
    "supervision": "Supervision",
    "management-profile": "Management",
    "accounts": "Accounts",
    "reset-protection": "Reset protection",
    "managed": "Management",
    "work-profile": "Work profile",
}

ACCOUNTS: dict[str, str] = {
    "accounts-com.google": "Google",
    "accounts-com.osp.app.signin": "Samsung",
    "accounts-com.xiaomi": "Xiaomi",
    "accounts-others": "others",
}

STATES: dict[str, str] = {"could-not-check": "could not be checked", "not-supported": "not supported"}

COMMANDS: dict[str, str] = {"handed-over": "none; the phone's own reset was left to the customer"}

COPIED: dict[str, str] = {
    "contacts": "contacts",
    "messages": "messages",
    "calls": "calls",
    "events": "calendar events",
}

NOTHING_BESIDES: dict[str, str] = {
    CopyLevel.FILES: "nothing: the customer chose photos and files",
    CopyLevel.EVERYTHING: "nothing: the phone showed none",
}

CHANGED_MEANWHILE: dict[str, str] = {
    "appeared": "added",
    "vanished": "removed",
    "changed": "changed",
}

ESIM: dict[str, str] = {"keep": "kept, as the customer chose", "erase": "to be erased, as the customer chose"}


def say(words: dict[str, str], code: str) -> str:
    """The words for a code; the code itself where it says enough or is newer than these words."""
    return words.get(code, code)
