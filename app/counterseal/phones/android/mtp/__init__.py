"""An MTP initiator that can only read; may import phones.usb's pipes, phones.pace and phones.phone."""
