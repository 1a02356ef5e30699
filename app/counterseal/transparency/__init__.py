"""The kiosk's append-only transparency log (C2SP tlog-tiles); may import cryptography, nothing else of ours.

`store` and `durable` write; everything else is pure.
"""
