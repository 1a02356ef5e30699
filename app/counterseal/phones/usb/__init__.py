"""Phones on USB, whatever they speak: found, followed, opened; the only importer of pyusb."""
