"""The phone's ADB daemon: the protocol, who may connect and which services open; imports what `lab` may.

Written from the protocol documents beside AOSP's adb (packages/modules/adb/docs/dev: protocol.md, sync.md,
services.md, zero_length_packet.md). It is stricter than a phone where strictness finds a client's mistakes.
"""
