"""iPhones over usbmuxd; the only importer of pymobiledevice3, and may import what phones may."""
