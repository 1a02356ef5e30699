"""A simulated iPhone that speaks usbmux, lockdown and mobilebackup2 to any client; imports what `lab` may.

It is written from public descriptions of the protocols and proved against clients written by others. It shows
that our code holds the protocol as those clients do; it says nothing about a real iPhone.
"""
