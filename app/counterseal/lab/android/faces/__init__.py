"""Ways for a program to reach the simulated phone: USB/IP, and umockdev for real libusb; imports `..usb`."""
