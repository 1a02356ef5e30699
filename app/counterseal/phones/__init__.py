"""What talks to phones, in a process of its own; may import tradein, copying, pymobiledevice3 and pyusb."""
