"""A Pipe whose far end is the lab's: what a protocol's client is tested on where no bus is needed."""

import time

from counterseal.lab.android.usb.endpoints import BabbleError, Buffer, Endpoint, GoneError, StallError
from counterseal.phones.usb.pipe import UsbError, UsbStallError, UsbTimeoutError
from counterseal.tradein.failures import FailureCode
