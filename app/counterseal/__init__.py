"""Counterseal: a phone trade-in kiosk that copies, proves, erases and certifies."""

__version__ = "0.1.0"
