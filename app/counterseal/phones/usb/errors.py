"""The kernel's errno of a USB transfer as a failure that a trade-in knows."""

import errno
from typing import Final

from counterseal.tradein.failures import FailureCode

from .pipe import UsbError, UsbStallError, UsbTimeoutError

_MEANINGS: Final[dict[int | None, tuple[type[UsbError], FailureCode]]] = {
    errno.EACCES: (UsbError, FailureCode.USB_DENIED),
    errno.EPERM: (UsbError, FailureCode.USB_DENIED),
    errno.EBUSY: (UsbError, FailureCode.USB_BUSY),
    errno.ENODEV: (UsbError, FailureCode.PHONE_UNPLUGGED),
    errno.ESHUTDOWN: (UsbError, FailureCode.PHONE_UNPLUGGED),
    errno.ETIMEDOUT: (UsbTimeoutError, FailureCode.PHONE_SILENT),
    errno.EPIPE: (UsbStallError, FailureCode.USB_STALL),
    errno.EOVERFLOW: (UsbError, FailureCode.USB_OVERFLOW),
}


def told(error: OSError) -> UsbError:
    """What the error means (docs.kernel.org, "USB Error codes"); its number is the detail."""
    kind, code = _MEANINGS.get(error.errno, (UsbError, FailureCode.USB_ERROR))
    return kind(code, error.errno or 0)
