"""A phone's USB identity together with the functions it offers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from counterseal.lab.fuzzing.mutator import HONEST, Mutator

from .function import Function, Setup

VendorRequests: TypeAlias = Callable[[Setup, bytes], bytes | None]
"""Answers vendor requests to the device as a whole, as `Function.control` does for an interface."""


Speed: TypeAlias = Literal["full", "high", "super"]


@dataclass(frozen=True, slots=True)
class Gadget:
    """What is enumerated when it is attached to a port. Another set of functions is another gadget."""

    vendor_id: int
    product_id: int
    bcd_device: int
    manufacturer: str
    product: str
    serial: str
    functions: tuple[Function, ...]
    speed: Speed = "high"
    vendor_requests: VendorRequests | None = None
    """None stalls them all; `aoa.Accessory` for a phone that has the Android Open Accessory protocol."""
    mutator: Mutator = HONEST
