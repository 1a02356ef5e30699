"""Android phones over our own ADB and MTP clients; may import what phones may, but not
pyusb, which is phones.usb's."""
