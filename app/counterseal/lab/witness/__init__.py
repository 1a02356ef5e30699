"""A witness of transparency logs (https://c2sp.org/tlog-witness, C2SP at 5ba5ee8).

It accepts the ECDSA P-256 signatures (type 0x02) that a kiosk's token can make. A public witness would not:
it demands that a log signs with Ed25519 (https://c2sp.org/tlog-tiles).
"""
