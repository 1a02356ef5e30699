"""Our client of the phone's ADB daemon, blocking, for threads; may import what phones.android may.

Written from the documents beside AOSP's adb (packages/modules/adb, docs/dev: protocol.md, sync.md,
services.md, zero_length_packet.md). Everything the phone sends is bounded and checked before it is used, and
none of its words leave this room in an error.
"""
