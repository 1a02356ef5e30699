"""QEMU's own MTP responder, on a simulated USB 3 controller."""

import subprocess

from .reading import find, read_over_mtp, speaks_mtp, write

if __name__ == "__main__":
    subprocess.run(["modprobe", "xhci_pci"], check=True)
    write(read_over_mtp(find(speaks_mtp)))
