"""What the kernel's error numbers become, from libusb by way of pyusb."""

import errno
from array import array
from typing import Any

import pytest
from usb.core import USBError, USBTimeoutError  # type: ignore[import-untyped] # pyusb has no type hints

from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import InterfaceKind, UsbInterface, UsbPhone
from counterseal.phones.usb.pipe import UsbError, UsbStallError, UsbTimeoutError
from counterseal.tradein.failures import FailureCode

INTERFACE = UsbInterface(InterfaceKind.MTP, 0, 0x81, 0x01, 0x82, 512)

MEANINGS = [
    (USBError("denied", -3, errno.EACCES), UsbError, FailureCode.USB_DENIED),
    (USBError("busy", -6, errno.EBUSY), UsbError, FailureCode.USB_BUSY),
    (USBError("gone", -4, errno.ENODEV), UsbError, FailureCode.PHONE_UNPLUGGED),
    (USBTimeoutError("silent", -7, errno.ETIMEDOUT), UsbTimeoutError, FailureCode.PHONE_SILENT),
    (USBError("stall", -9, errno.EPIPE), UsbStallError, FailureCode.USB_STALL),
    (USBError("overflow", -8, errno.EOVERFLOW), UsbError, FailureCode.USB_OVERFLOW),
    (USBError("transfer", -1, errno.EIO), UsbError, FailureCode.USB_ERROR),
    (USBError("other", -99, None), UsbError, FailureCode.USB_ERROR),
]


class Scripted:
    """A backend that notes its calls and fails those it is told to; IN transfers bring `brings` bytes."""

    def __init__(self, failing: str = "", error: USBError | None = None, **answers: Any) -> None:
        self.calls: list[str] = []
        self._failing, self._error = failing, error
        self._answers = {"get_configuration": 1, "is_kernel_driver_active": False} | answers

    def __getattr__(self, name: str) -> Any:
        def call(*_: object) -> Any:
            self.calls.append(name)
            if name == self._failing and self._error:
                raise self._error
            return self._answers.get(name)

        return call


def phone(backend: Scripted) -> UsbPhone:
    identity = ("SERIAL1", "1-1", 2, "Maker", "Phone")
    return UsbPhone(*identity, 1, (INTERFACE,), None, backend, None)


@pytest.mark.parametrize(("error", "kind", "code"), MEANINGS, ids=str)
@pytest.mark.parametrize("failing", ["bulk_read", "bulk_write", "intr_read", "ctrl_transfer", "clear_halt"])
def test_a_failed_transfer_is_told_by_its_code(
    failing: str, error: USBError, kind: type[UsbError], code: FailureCode
) -> None:
    pipe = claim(phone(Scripted(failing, error)), INTERFACE)
    with pytest.raises(kind) as caught:
        match failing:
            case "bulk_read":
                pipe.read(512, 1)
            case "bulk_write":
                pipe.write(b"data", 1)
            case "intr_read":
                pipe.read_event(28, 1)
            case "ctrl_transfer":
                pipe.control_in(0x67, 0, 4)
            case _:
                pipe.clear_halt()
    assert type(caught.value) is kind
    assert (caught.value.failure.code, caught.value.failure.detail) == (code, error.errno or 0)


@pytest.mark.parametrize(("error", "kind", "code"), MEANINGS, ids=str)
@pytest.mark.parametrize("failing", ["open_device", "get_configuration", "claim_interface"])
def test_a_refused_opening_leaves_nothing_open(
    failing: str, error: USBError, kind: type[UsbError], code: FailureCode
) -> None:
    backend = Scripted(failing, error)
    with pytest.raises(kind) as caught:
        claim(phone(backend), INTERFACE)
    assert caught.value.failure.code is code
    assert backend.calls.count("close_device") == (failing != "open_device")


def test_a_configuration_that_is_active_is_left_alone() -> None:
    backend = Scripted()
    claim(phone(backend), INTERFACE)
    assert "set_configuration" not in backend.calls
    backend = Scripted(get_configuration=0)
    claim(phone(backend), INTERFACE)
    assert "set_configuration" in backend.calls


def test_a_kernel_driver_is_detached_only_where_there_is_one() -> None:
    backend = Scripted()
    claim(phone(backend), INTERFACE)
    assert "detach_kernel_driver" not in backend.calls
    backend = Scripted(is_kernel_driver_active=True)
    claim(phone(backend), INTERFACE)
    assert "detach_kernel_driver" in backend.calls
    unknown = NotImplementedError("not on this system")
    backend = Scripted("is_kernel_driver_active", unknown)
    claim(phone(backend), INTERFACE)
    assert "claim_interface" in backend.calls


def test_part_of_a_transfer_is_enough_to_read_and_silence_to_write() -> None:
    pipe = claim(phone(Scripted(bulk_read=512, bulk_write=1)), INTERFACE)
    assert len(pipe.read(1024, 10)) == 512
    with pytest.raises(UsbTimeoutError):
        pipe.write(b"more than one", 10)


def test_what_a_control_request_read_is_no_longer_than_what_came() -> None:
    pipe = claim(phone(Scripted(ctrl_transfer=3)), INTERFACE)
    assert pipe.control_in(0x67, 0, 64) == array("B", bytes(3)).tobytes()
