"""The phone's MTP service, as Android's MtpServer; imports the lab's USB side and the phone's content."""

from .datasets import Identity
from .faults import Faults, Hostile
from .function import MtpFunction

__all__ = ["Faults", "Hostile", "Identity", "MtpFunction"]
