"""Android phones over our own ADB and MTP clients; may import what phones may, and phones.usb, never pyusb."""
