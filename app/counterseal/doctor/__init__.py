"""The self-test before a shop opens: all that a trade-in needs, tried or looked at, and named if it is ill.

One of those who wire rooms together, so every room is open to it. It changes nothing of the kiosk's.
"""
