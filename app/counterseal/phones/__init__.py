"""What talks to phones, in a process of its own; may import tradein, copying, cryptography,
pymobiledevice3 and pyusb."""
