"""The one process of a kiosk that has a network: it runs errands for the core, to time-stamp authorities, to
witnesses of the log, and to the shop's mail relay.

It holds no key and keeps nothing: it is handed hashes and checkpoints, and for as long as a mail takes, that
mail. May import `tradein` for the messages, clients for HTTP and SMTP and a reader of time stamps.
"""
