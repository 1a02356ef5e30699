"""Somebody steals the disk, somebody on the staff is curious: each says what they tried. `make canaries`."""
