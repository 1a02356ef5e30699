"""USB over a network (docs.kernel.org/usb/usbip_protocol.html) as a backend; imports the standard library."""
