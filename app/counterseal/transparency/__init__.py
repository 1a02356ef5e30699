"""The kiosk's append-only transparency log (C2SP tlog-tiles); may import cryptography, nothing else of ours.

`merkle`, `note`, `checkpoint`, `tiles`, `leaf`, `proof` and `rebuild` are pure; `store` alone writes.
"""
