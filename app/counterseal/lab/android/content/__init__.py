"""What a simulated Android phone holds, the same for MTP and for adb; may import Pillow.

Everything is drawn from a seed: the same arguments give the same bytes.
"""

from .personal import Call, CallKind, Contact, Event, Message
from .phone_content import PhoneContent, make_content
from .specials import SPECIALS
from .tree import Change, Entry, File, Folder, Storage

__all__ = [
    "SPECIALS",
    "Call",
    "CallKind",
    "Change",
    "Contact",
    "Entry",
    "Event",
    "File",
    "Folder",
    "Message",
    "PhoneContent",
    "Storage",
    "make_content",
]
