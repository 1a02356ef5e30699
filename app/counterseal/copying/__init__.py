"""The customer's drive and the copy on it: find the drive, write durably, prove the copy can be restored.

May import tradein, cryptography, dbus-fast, msgspec and pyrage; never Qt or a library that talks to phones.
"""
