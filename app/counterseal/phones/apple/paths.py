"""Which paths a phone may name: its own folder in this copy, and what lies inside."""

from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

MAX_COMPONENT_BYTES: Final = 255
MAX_DEPTH: Final = 16


def checked(untrusted: object, udid: str) -> str:
    """The path, if it names the folder `udid` or something inside; without a trailing slash.

    Raises PhoneError(HOSTILE_PATH) for whatever could lead elsewhere: absolute, `.` or `..`, an empty
    component, a backslash, a control character, another phone's folder, or a name no file system would take.
    """
    if not isinstance(untrusted, str) or len(untrusted) > MAX_DEPTH * (MAX_COMPONENT_BYTES + 1):
        raise PhoneError(FailureCode.HOSTILE_PATH)
    path = untrusted.removesuffix("/")
    components = path.split("/")
    if components[0] != udid or len(components) > MAX_DEPTH or not all(map(is_plain, components)):
        raise PhoneError(FailureCode.HOSTILE_PATH)
    return path


def is_plain(component: str) -> bool:
    """Whether this is the name of one file or folder and nothing else."""
    if component in {"", ".", ".."} or "/" in component or "\\" in component or not component.isprintable():
        return False
    return len(component) <= MAX_COMPONENT_BYTES and len(component.encode()) <= MAX_COMPONENT_BYTES


def names_root(untrusted: object, udid: str) -> bool:
    """Whether this means the copy itself, however it is spelt: removing or moving that is an attack."""
    return isinstance(untrusted, str) and untrusted.strip("./") in {"", udid}
