"""A simulated Android phone that speaks USB, ADB and MTP to any client; imports what `lab` may.

It is written from public descriptions of the protocols and proved against clients written by others. It shows
that our code holds the protocol as those clients do; it says nothing about a real phone.
"""
