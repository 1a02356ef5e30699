"""Tests of counterseal.phones.usb."""
