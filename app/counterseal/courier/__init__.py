"""The one process of a kiosk that has a network: it runs errands for the core, to time-stamp authorities and
to witnesses of the log.

It holds no key and no record, and learns nothing of a trade-in: it is handed hashes and checkpoints. May
import `tradein` for the messages, an HTTP client and a reader of time stamps.
"""
