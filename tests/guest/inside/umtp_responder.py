"""umtp-responder, on the kernel's USB gadget side, which a dummy controller wires to its host side.

The gadget is put together as the kernel's "Linux USB gadget configured through configfs" says.
"""

import subprocess
import time
from pathlib import Path
from typing import Final

from tests.guest.machine import UMTP_RESPONDER
from tests.guest.results import RESULTS

from .reading import read_over_mtp, write

CONFIGFS: Final = Path("/sys/kernel/config")
GADGET: Final = CONFIGFS / "usb_gadget" / "phone"
ENDPOINTS: Final = Path("/run/umtp-responder")

CONFIGURATION: Final = f"""
loop_on_disconnect 1
storage "{RESULTS / "phone"}" "Internal storage" "rw"
manufacturer "Maker"
product "Phone"
serial "00112233"
firmware_version "1.0"
interface "MTP"
usb_vendor_id 0x18D1
usb_product_id 0x4EE1
usb_class 0x6
usb_subclass 0x1
usb_protocol 0x1
usb_dev_version 0x3008
usb_functionfs_mode 0x1
usb_dev_path "{ENDPOINTS}/ep0"
usb_epin_path "{ENDPOINTS}/ep1"
usb_epout_path "{ENDPOINTS}/ep2"
usb_epint_path "{ENDPOINTS}/ep3"
usb_max_packet_size 0x200
"""

ATTRIBUTES: Final = {
    "idVendor": "0x18d1",
    "idProduct": "0x4ee1",
    "strings/0x409/manufacturer": "Maker",
    "strings/0x409/product": "Phone",
    "strings/0x409/serialnumber": "USB00112233",
}


def make_gadget() -> None:
    subprocess.run(["modprobe", "--all", "dummy_hcd", "usb_f_fs"], check=True)
    subprocess.run(["mount", "-t", "configfs", "none", CONFIGFS], check=True)
    for folder in ("strings/0x409", "configs/c.1", "functions/ffs.mtp"):
        (GADGET / folder).mkdir(parents=True)
    for name, value in ATTRIBUTES.items():
        (GADGET / name).write_text(value)
    (GADGET / "configs/c.1/ffs.mtp").symlink_to(GADGET / "functions/ffs.mtp")
    ENDPOINTS.mkdir()
    subprocess.run(["mount", "-t", "functionfs", "mtp", ENDPOINTS], check=True)


def plug_in() -> None:
    """As soon as the responder has said what endpoints it wants."""
    while not (ENDPOINTS / "ep3").exists():
        time.sleep(0.1)
    (GADGET / "UDC").write_text("dummy_udc.0")


if __name__ == "__main__":
    make_gadget()
    configuration = Path("/etc/umtprd/umtprd.conf")
    configuration.parent.mkdir(exist_ok=True)
    configuration.write_text(CONFIGURATION)
    with subprocess.Popen([UMTP_RESPONDER]) as responder:
        try:
            plug_in()
            write(read_over_mtp())
        finally:
            responder.kill()
