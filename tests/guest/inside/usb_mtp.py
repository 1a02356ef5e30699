"""QEMU's own MTP responder, on a simulated USB 3 controller."""

import subprocess

from .reading import read_over_mtp, write

if __name__ == "__main__":
    subprocess.run(["modprobe", "xhci_pci"], check=True)
    write(read_over_mtp())
